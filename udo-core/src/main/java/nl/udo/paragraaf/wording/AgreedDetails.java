package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.paragraaf.statements.Uitspraak;

/** What is said of the money of an agreement in the words of the record; each is told once. */
final class AgreedDetails {

  private static final Pattern PAYMENT = Pattern.compile("/bekostiging/\\d+$");

  private final List<Bekostiging> geld;
  private final List<String> places;
  private final List<Uitspraak> left;
  private final Consumer<Uitspraak> tell;

  AgreedDetails(Uitspraak agreement, List<Bekostiging> geld, Consumer<Uitspraak> tell) {
    this.geld = geld;
    // The money was added in this order.
    this.places = Lists.only(agreement.pointers(), p -> PAYMENT.matcher(p).find());
    this.left = new ArrayList<>(agreement.details());
    this.tell = tell;
  }

  /** What is about one payment; two may be equal in all but their place. */
  List<Uitspraak> of(Bekostiging b) {
    List<Uitspraak> own = new ArrayList<>();
    for (int i = 0; i < geld.size() && i < places.size(); i++) {
      String place = places.get(i);
      if (geld.get(i) == b) {
        left.stream().filter(d -> isOf(d, place)).forEach(own::add);
      }
    }
    left.removeAll(own);
    return own;
  }

  private static boolean isOf(Uitspraak detail, String place) {
    return Lists.any(detail.pointers(), p -> p.equals(place) || p.startsWith(place + "/"));
  }

  void tell(Uitspraak detail) {
    tell.accept(detail);
  }

  void others() {
    left.forEach(tell);
  }
}
