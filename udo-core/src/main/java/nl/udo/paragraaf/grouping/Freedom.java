package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * How free a layer is with its grant is told with the grant that it can be about: the specific
 * grants of the same consequence, and else its payments. Where a consequence pays nothing, it is
 * about what the record as a whole pays its layers, and else about what they are paid elsewhere.
 */
final class Freedom {

  /** Stands for the record itself among the consequences. */
  private static final String WHOLE = "";

  /** The statements that tell of payments, by their consequences and by their scope. */
  private final Map<Object, List<Uitspraak>> payments = new HashMap<>();

  private Freedom(List<Uitspraak> uitspraken) {
    for (Uitspraak u : uitspraken) {
      if (isPaid(u)) {
        Set<String> consequences = u.gevolgen();
        consequences.forEach(c -> add(c, u));
        if (consequences.isEmpty()) {
          add(WHOLE, u);
        }
        add(u.bereik(), u);
      }
    }
  }

  private void add(Object key, Uitspraak u) {
    payments.computeIfAbsent(key, k -> new ArrayList<>()).add(u);
  }

  /** Whether a statement says how free a layer is with its grant. */
  static boolean is(Uitspraak u) {
    return Places.isGrantFreedom(u.pointer());
  }

  /**
   * With the grant of its own consequence, before others are told together with that one; of a
   * consequence with several grants it says for which these are.
   */
  static List<Uitspraak> withItsGrant(List<Uitspraak> uitspraken) {
    if (uitspraken.stream().noneMatch(Freedom::is)) {
      return uitspraken;
    }
    List<Uitspraak> once =
        Joining.allByKey(
            uitspraken,
            // By which provisions, they do not say.
            u -> is(u) ? List.of(u.bereik().zonderBepalingen(), u.inhoud()) : null,
            (een, ander) -> een.samen(ander, een.inhoud()));
    Freedom freedom = new Freedom(once);
    // It speaks for its grant too, by which an agreement on more of them knows where it belongs.
    return freedom.move(
        once.stream().map(u -> is(u) ? freedom.ofSeveral(u) : u).toList(),
        freedom::itsGrant,
        (grant, u) -> grant.met(u.ook(grant.pointer())));
  }

  /** What is left of it, with the one statement that tells of what it can be about. */
  static List<Uitspraak> withGrants(List<Uitspraak> uitspraken) {
    if (Lists.none(uitspraken, Freedom::is)) {
      return uitspraken;
    }
    Freedom freedom = new Freedom(uitspraken);
    return freedom.move(uitspraken, freedom::grants, Uitspraak::met);
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

  /**
   * Nobody can tell of which of several it is, so that it is told of all of these: by name, unless
   * they are of several forms, for then that would seem to hold for each form. Beside payments in
   * another form it is told of none by name.
   */
  private Uitspraak ofSeveral(Uitspraak u) {
    if (!(u.inhoud() instanceof Inhoud.EigenWoorden words)) {
      return u;
    }
    List<Uitspraak> all = all(u);
    List<Uitspraak> own = own(u);
    Set<@Nullable String> posts = new LinkedHashSet<>();
    Set<List<@Nullable Object>> kinds = new HashSet<>();
    Set<Bekostiging.@Nullable Vorm> forms = new HashSet<>();
    for (Uitspraak payment : ofItsLayer(own)) {
      for (Bekostiging b : MoneyMerging.funding(payment)) {
        posts.add(b.omschrijving());
        kinds.add(Arrays.asList(b.omschrijving(), b.afspraak(), b.vorm()));
        forms.add(b.vorm());
      }
    }
    if (kinds.size() < 2 || posts.contains(null)) {
      return own.size() < all.size() ? u.zegt(new Geld.VanMeer(words.tekst(), List.of())) : u;
    }
    return u.zegt(
        new Geld.VanMeer(words.tekst(), forms.size() > 1 ? List.of() : List.copyOf(posts)));
  }

  private @Nullable Uitspraak itsGrant(Uitspraak u) {
    List<Uitspraak> own = ofItsLayer(own(u));
    return own.size() == 1 && own.get(0).inhoud() instanceof Geld.Geldstroom ? own.get(0) : null;
  }

  private @Nullable Uitspraak grants(Uitspraak u) {
    List<Uitspraak> own = ofItsLayer(own(u));
    if (!own.isEmpty()) {
      return MoneyMerging.last(own);
    }
    List<Uitspraak> all = ofItsForm(u, payments.getOrDefault(u.bereik(), List.of()));
    return all.size() == 1 ? all.get(0) : null;
  }

  /**
   * Those that are paid to the layer, for the words are about these, without what is part of them;
   * where all are paid to others, all.
   */
  private static List<Uitspraak> ofItsLayer(List<Uitspraak> own) {
    Set<Bekostiging.@Nullable Vorm> whole = new HashSet<>();
    for (Uitspraak u : own) {
      Lists.only(MoneyMerging.funding(u), b -> b.ontvanger() == null)
          .forEach(b -> whole.add(b.vorm()));
    }
    List<Uitspraak> ofLayers = Lists.only(own, u -> isOfItsLayer(u, whole));
    return ofLayers.isEmpty() ? own : ofLayers;
  }

  /** Those that it can be about, of the form that it is of. */
  private List<Uitspraak> own(Uitspraak u) {
    return ofItsForm(u, all(u));
  }

  /** The grants of its own consequence; where that has none, those of the whole for its layers. */
  private List<Uitspraak> all(Uitspraak u) {
    Set<Uitspraak> own = new LinkedHashSet<>();
    for (String consequence : new TreeSet<>(u.gevolgen())) {
      own.addAll(payments.getOrDefault(consequence, List.of()));
    }
    if (own.isEmpty()) {
      payments.getOrDefault(WHOLE, List.of()).stream()
          .filter(p -> Objects.equals(p.bereik().deel(), u.bereik().deel()))
          .filter(p -> !Collections.disjoint(p.bereik().overheden(), u.bereik().overheden()))
          .forEach(own::add);
    }
    return List.copyOf(own);
  }

  /** Those of a form that its words name; or else the specific grants among them, or all. */
  private static List<Uitspraak> ofItsForm(Uitspraak u, List<Uitspraak> payments) {
    String words =
        u.inhoud() instanceof Inhoud.EigenWoorden own
            ? own.tekst().tekst()
            : u.inhoud() instanceof Geld.VanMeer shared ? shared.tekst().tekst() : "";
    String text = words.toLowerCase(Locale.ROOT).replace('-', ' ');
    List<Uitspraak> named =
        ofForm(
            payments,
            vorm ->
                !(Geldweg.van(vorm) instanceof Geldweg.Anders)
                    && text.contains(vorm.code().replace('-', ' ')));
    if (!named.isEmpty()) {
      return named;
    }
    List<Uitspraak> specific = ofForm(payments, Bekostiging.Vorm.SPECIFIEKE_UITKERING::equals);
    return specific.isEmpty() ? payments : specific;
  }

  private static List<Uitspraak> ofForm(
      List<Uitspraak> payments, Predicate<Bekostiging.Vorm> form) {
    return Lists.only(
        payments,
        u -> Lists.any(MoneyMerging.funding(u), b -> b.vorm() != null && form.test(b.vorm())));
  }

  /** Whether it is paid to the layer, or to some of it in a form of which there is no whole. */
  private static boolean isOfItsLayer(Uitspraak u, Set<Bekostiging.@Nullable Vorm> whole) {
    return Lists.every(
        MoneyMerging.funding(u),
        b ->
            b.ontvanger() == null
                || !whole.contains(b.vorm())
                    && Lists.any(u.bereik().overheden(), b.ontvanger()::isVan));
  }

  /** Whether it is of a grant that is given: a loan is paid back, a rijksbijdrage is none. */
  private static boolean isPaid(Uitspraak u) {
    return Lists.any(
        MoneyMerging.funding(u),
        b ->
            b.vorm() != Bekostiging.Vorm.RENTELOZE_LENING
                && b.vorm() != Bekostiging.Vorm.RIJKSBIJDRAGE
                && !(Geldweg.van(b.vorm()) instanceof Geldweg.Anders));
  }
}
