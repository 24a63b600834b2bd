package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** The details of an agreement, by the payment that each is about. */
final class AgreedDetails {

  private static final Pattern PAYMENT = Pattern.compile("/bekostiging/\\d+$");

  private final Details all;

  /** What is said of each payment, and of what is in it. */
  private final Map<Bekostiging, List<Uitspraak>> about = new IdentityHashMap<>();

  private final Runnable terms;

  /**
   * @param terms tells on which terms the one payment was agreed, if that is told with it
   */
  AgreedDetails(Uitspraak agreement, Geld.Overeenkomst o, Details all, Runnable terms) {
    this.all = all;
    this.terms = terms;
    // Where the payments stand: they were added to the agreement in this order.
    List<String> places = Lists.only(agreement.pointers(), p -> PAYMENT.matcher(p).find());
    Map<String, Bekostiging> payments = new HashMap<>();
    for (int i = 0; i < Math.min(o.geld().size(), places.size()); i++) {
      payments.put(places.get(i), o.geld().get(i));
    }
    for (Uitspraak detail : agreement.details()) {
      Set<Bekostiging> own = Collections.newSetFromMap(new IdentityHashMap<>());
      for (String pointer : detail.pointers()) {
        addIfAny(own, payments.get(pointer));
        Places.above(pointer).forEach(place -> addIfAny(own, payments.get(place)));
      }
      own.forEach(b -> about.computeIfAbsent(b, k -> new ArrayList<>()).add(detail));
    }
  }

  private static void addIfAny(Set<Bekostiging> own, @Nullable Bekostiging payment) {
    if (payment != null) {
      own.add(payment);
    }
  }

  /** On which terms a payment was agreed: behind what was, before all that is said of it. */
  void terms() {
    terms.run();
  }

  /** What is about one payment; two may be equal in all but their place. */
  Details of(Bekostiging b) {
    return all.part(about.getOrDefault(b, List.of()));
  }
}
