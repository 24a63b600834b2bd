package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;

/** What is said of a way of funding in the words of the record; each is told once. */
final class FundingDetails {

  private final List<Uitspraak> left;
  private final Consumer<Uitspraak> tell;

  FundingDetails(List<Uitspraak> details, Consumer<Uitspraak> tell) {
    this.left = new ArrayList<>(details);
    this.tell = tell;
  }

  /** Tells the detail of a place, where the record has it. */
  void of(String place) {
    of(detail -> detail.pointer().endsWith("/" + place));
  }

  /** How free a layer is with this payment. */
  void ofFreedom() {
    of(detail -> Places.isGrantFreedom(detail.pointer()) && !isOfSeveral(detail));
  }

  /** What is of several payments last, for what stands behind it would be of these too. */
  void others() {
    of(detail -> !isOfSeveral(detail));
    left.forEach(tell);
  }

  private void of(Predicate<Uitspraak> which) {
    List<Uitspraak> own = Lists.only(left, which);
    left.removeAll(own);
    own.forEach(tell);
  }

  private static boolean isOfSeveral(Uitspraak detail) {
    return detail.inhoud() instanceof Geld.Vrijheid;
  }
}
