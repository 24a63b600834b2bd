package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.regex.Pattern;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Uitspraak;

/** The details of an agreement, by the payment that each is about. */
final class AgreedDetails {

  private static final Pattern PAYMENT = Pattern.compile("/bekostiging/\\d+$");

  private final Details all;
  private final List<Bekostiging> geld;

  /** Where the payments stand: they were added to the agreement in this order. */
  private final List<String> places;

  private final Runnable terms;

  /**
   * @param terms tells on which terms the one payment was agreed, if that is told with it
   */
  AgreedDetails(Uitspraak agreement, Geld.Overeenkomst o, Details all, Runnable terms) {
    this.all = all;
    this.terms = terms;
    this.geld = o.geld();
    this.places = Lists.only(agreement.pointers(), p -> PAYMENT.matcher(p).find());
  }

  /** On which terms a payment was agreed: behind what was, before all that is said of it. */
  void terms() {
    terms.run();
  }

  /** What is about one payment; two may be equal in all but their place. */
  Details of(Bekostiging b) {
    return all.part(detail -> isAbout(detail, b));
  }

  private boolean isAbout(Uitspraak detail, Bekostiging b) {
    for (int i = 0; i < geld.size() && i < places.size(); i++) {
      if (geld.get(i) == b && isOf(detail, places.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Uitspraak detail, String place) {
    return Lists.any(detail.pointers(), p -> p.equals(place) || p.startsWith(place + "/"));
  }
}
