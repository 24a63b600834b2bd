package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the money of one consequence stands behind the last that is paid for it, or else
 * behind its last estimate: where more is paid to the same bodies, it would else be read as of
 * that.
 */
final class Explanations {

  /** The payments of each consequence. */
  private final Map<String, List<Uitspraak>> payments = new HashMap<>();

  /** Of which consequences each is that is paid to a layer, or to a part of one. */
  private final Map<List<@Nullable Object>, Set<Set<String>>> paidFor = new HashMap<>();

  /** The last statement that tells estimates of each consequence. */
  private final Map<String, Uitspraak> estimates = new HashMap<>();

  private Explanations(List<Uitspraak> uitspraken) {
    for (Uitspraak u : uitspraken) {
      if (MoneyTold.isPayment(u)) {
        Set<String> consequences = u.gevolgen();
        for (String consequence : consequences) {
          payments.computeIfAbsent(consequence, c -> new ArrayList<>()).add(u);
        }
        for (Overheidslaag layer : u.bereik().overheden()) {
          paidFor
              .computeIfAbsent(key(u.bereik().deel(), layer), k -> new LinkedHashSet<>())
              .add(consequences);
        }
      } else if (u.inhoud() instanceof Geld.Ramingen) {
        u.gevolgen().forEach(consequence -> estimates.put(consequence, u));
      }
    }
  }

  private static List<@Nullable Object> key(@Nullable Deel part, Overheidslaag layer) {
    return Arrays.asList(part, layer);
  }

  static List<Uitspraak> placed(List<Uitspraak> uitspraken) {
    if (Lists.none(uitspraken, Explanations::is)) {
      return uitspraken;
    }
    Explanations explanations = new Explanations(uitspraken);
    return Joining.move(
        uitspraken,
        u -> MoneyTold.isPayment(u) || u.inhoud() instanceof Geld.Ramingen ? u.pointer() : null,
        u -> is(u) ? explanations.home(u) : null,
        Uitspraak::met);
  }

  /** Whether a statement is what the record says of the money of a consequence as such. */
  private static boolean is(Uitspraak u) {
    return u.inhoud() instanceof Inhoud.EigenWoorden && Places.isMoneyExplanation(u.pointer());
  }

  /** Whether what is said of all money would seem to deny what was taken from it just before. */
  static boolean leaves(Uitspraak before, Uitspraak next) {
    return is(next) && Lists.any(MoneyMerging.funding(before), Geldweg::isNaarHetRijk);
  }

  /** The place of the money that it stands behind; null where nothing else is paid. */
  private @Nullable String home(Uitspraak u) {
    Set<String> consequences = u.gevolgen();
    Set<Uitspraak> own = new LinkedHashSet<>();
    consequences.forEach(c -> own.addAll(payments.getOrDefault(c, List.of())));
    if (own.isEmpty()) {
      Uitspraak estimate =
          consequences.size() == 1 ? estimates.get(consequences.iterator().next()) : null;
      // What the record as a whole pays can be what it is about.
      return estimate != null && isOtherPaid(u, o -> !o.isEmpty()) ? estimate.pointer() : null;
    }
    return isOtherPaid(u, o -> true) ? MoneyMerging.last(List.copyOf(own)).pointer() : null;
  }

  /** Whether something is paid to the same bodies for other consequences. */
  private boolean isOtherPaid(Uitspraak u, Predicate<Set<String>> which) {
    Set<String> own = u.gevolgen();
    return Lists.any(
        u.bereik().overheden(),
        layer ->
            Lists.any(
                paidFor.getOrDefault(key(u.bereik().deel(), layer), Set.of()),
                others -> Collections.disjoint(others, own) && which.test(others)));
  }
}
