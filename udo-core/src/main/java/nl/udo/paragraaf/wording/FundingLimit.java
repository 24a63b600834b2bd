package nl.udo.paragraaf.wording;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Duur;
import nl.udo.model.Plafond;
import nl.udo.paragraaf.statements.Uitspraak;

/** That the amount of a payment is the most that is paid, right behind the sentence with it. */
final class FundingLimit {

  private final Pen pen;

  /** The money of which it was told. */
  private final Set<Bekostiging> told = Collections.newSetFromMap(new IdentityHashMap<>());

  FundingLimit(Pen pen) {
    this.pen = pen;
  }

  /** Tells it, where it is so. */
  void tell(Uitspraak u, Bekostiging b, FundingName name) {
    if (isItsAmount(b) && told.add(b)) {
      Map<String, Object> values = pen.values(u);
      values.putAll(name.values());
      pen.sayFirst(
          u,
          List.of(
              pen.sentences.fill(Zin.BEKOSTIGING_PLAFOND_DIT),
              pen.sentences.fill(Zin.BEKOSTIGING_PLAFOND_GELIJK, values)));
    }
  }

  boolean wasTold(Bekostiging b) {
    return told.contains(b);
  }

  /** Whether the most that is paid is what is paid in total. */
  static boolean isItsAmount(Bekostiging b) {
    Plafond most = b.plafond();
    if (most == null
        || most.bedrag() == null
        || most.toelichting() != null
        || b.bedragen().size() != 1) {
      return false;
    }
    Bedrag total = b.bedragen().get(0);
    return total.tot() == null
        && total.benadering() == null
        && total.per() == null
        && total.duur() != Duur.STRUCTUREEL
        && undated(most.bedrag()).equals(undated(total));
  }

  private static Bedrag undated(Bedrag bedrag) {
    return bedrag.toBuilder().duur(null).vanJaar(null).totEnMetJaar(null).build();
  }
}
