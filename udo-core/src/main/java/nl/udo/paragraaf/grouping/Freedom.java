package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * How free a layer is with its grant is told with the one grant that it can be about: the one
 * specific grant of the same consequence, and else its one payment. Where a consequence pays
 * nothing, it is about what its layer is paid.
 */
final class Freedom {

  private static final String PLACE = "/uitkeringsvormEnBeleidsvrijheid";

  /** The statements that tell of payments, by their consequences and by their scope. */
  private final Map<Object, List<Uitspraak>> payments = new HashMap<>();

  private Freedom(List<Uitspraak> uitspraken) {
    for (Uitspraak u : uitspraken) {
      if (isPaid(u)) {
        Changes.consequences(u).forEach(c -> add(c, u));
        add(u.bereik(), u);
      }
    }
  }

  private void add(Object key, Uitspraak u) {
    payments.computeIfAbsent(key, k -> new ArrayList<>()).add(u);
  }

  /** Whether a statement says how free a layer is with its grant. */
  static boolean is(Uitspraak u) {
    return u.pointer().endsWith(PLACE);
  }

  /** With the grant of its own consequence, before others are told together with that one. */
  static List<Uitspraak> withItsGrant(List<Uitspraak> uitspraken) {
    if (Lists.none(uitspraken, Freedom::is)) {
      return uitspraken;
    }
    Freedom freedom = new Freedom(uitspraken);
    // It speaks for its grant too, by which an agreement on more of them knows where it belongs.
    return freedom.move(
        uitspraken, freedom::itsGrant, (grant, u) -> grant.met(List.of(u.ook(grant.pointer()))));
  }

  /** What is left of it, with the one statement that tells of what it can be about. */
  static List<Uitspraak> withGrants(List<Uitspraak> uitspraken) {
    if (Lists.none(uitspraken, Freedom::is)) {
      return uitspraken;
    }
    Freedom freedom = new Freedom(uitspraken);
    return freedom.move(uitspraken, freedom::grants, (grant, u) -> grant.met(List.of(u)));
  }

  private List<Uitspraak> move(
      List<Uitspraak> uitspraken,
      Function<Uitspraak, @Nullable Uitspraak> home,
      BinaryOperator<Uitspraak> samen) {
    return Joining.move(
        uitspraken,
        u -> isPaid(u) ? u.pointer() : null,
        u -> {
          Uitspraak grant = is(u) ? home.apply(u) : null;
          return grant == null ? null : grant.pointer();
        },
        samen);
  }

  private @Nullable Uitspraak itsGrant(Uitspraak u) {
    List<Uitspraak> own = own(u);
    return Changes.consequences(u).size() == 1
            && own.size() == 1
            && own.get(0).inhoud() instanceof Geld.Geldstroom
        ? own.get(0)
        : null;
  }

  private @Nullable Uitspraak grants(Uitspraak u) {
    List<Uitspraak> same = payments.getOrDefault(u.bereik(), List.of());
    List<Uitspraak> own = own(u);
    if (own.isEmpty()) {
      List<Uitspraak> all = specificFirst(same);
      return all.size() == 1 ? all.get(0) : null;
    }
    Set<String> consequences = Changes.consequences(u);
    boolean others =
        Lists.any(same, p -> Collections.disjoint(Changes.consequences(p), consequences));
    // Behind what others pay it would be of that.
    return own.size() == 1 || others ? own.get(own.size() - 1) : null;
  }

  private List<Uitspraak> own(Uitspraak u) {
    Set<Uitspraak> own = new LinkedHashSet<>();
    for (String consequence : Changes.consequences(u)) {
      own.addAll(payments.getOrDefault(consequence, List.of()));
    }
    return specificFirst(List.copyOf(own));
  }

  private static List<Uitspraak> specificFirst(List<Uitspraak> payments) {
    List<Uitspraak> specific =
        Lists.only(
            payments,
            u ->
                Lists.any(
                    MoneyMerging.funding(u),
                    b -> b.vorm() == Bekostiging.Vorm.SPECIFIEKE_UITKERING));
    return specific.isEmpty() ? payments : specific;
  }

  private static boolean isPaid(Uitspraak u) {
    return Lists.any(
        MoneyMerging.funding(u), b -> !(Geldweg.van(b.vorm()) instanceof Geldweg.Anders));
  }
}
