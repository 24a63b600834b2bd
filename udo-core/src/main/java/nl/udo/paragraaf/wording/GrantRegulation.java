package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Duur;
import nl.udo.model.Grondslag;
import nl.udo.model.Uitkeringsregeling;
import nl.udo.recht.Wet;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/** Which sentence says by what a payment is regulated. */
final class GrantRegulation {

  private final Pen pen;

  GrantRegulation(Pen pen) {
    this.pen = pen;
  }

  /** How the payment is regulated; null where a note or the law itself says so. */
  @Nullable Zin of(Bekostiging b) {
    // A regulation under a law that regulates the payment itself need not say so.
    boolean own = b.regeling() == Uitkeringsregeling.KRACHTENS_WET && !pen.voice.proposes();
    boolean cited = !pen.citations.of(b.grondslag()).isEmpty();
    if (b.regeling() == null || own || cited && isByLaw(b.regeling())) {
      return null;
    }
    Zin regulated = regulated(b.regeling());
    if (!isToldAsOnce(b)) {
      return regulated;
    }
    return switch (regulated) {
      case BEKOSTIGING_REGELING_EENMALIGE_REGELING -> Zin.BEKOSTIGING_REGELING_EENMALIG_GEZEGD;
      case BEKOSTIGING_REGELING_EENMALIG_EIGEN -> Zin.BEKOSTIGING_REGELING_EENMALIG_EIGEN_GEZEGD;
      default -> regulated;
    };
  }

  private Zin regulated(Uitkeringsregeling r) {
    Zin regulated = MoneySentences.regulated(r, pen.facts.regeling);
    return regulated == Zin.BEKOSTIGING_REGELING_TIJDELIJK_EIGEN && !isForATime()
        ? Zin.BEKOSTIGING_REGELING_TIJDELIJKE_AMVB
        : regulated;
  }

  /** Whether the besluit is one that regulates grants for a time: it rests on the power to. */
  private boolean isForATime() {
    Grondslag basis = pen.traject.voornemen().grondslag();
    return basis != null
        && basis.regeling() != null
        && Wet.FVW.naam().endsWith(Dutch.phrase(basis.regeling()))
        && "17".equals(basis.artikel())
        && "3".equals(basis.lid());
  }

  /** Whether the amount says already that the payment comes once. */
  private static boolean isToldAsOnce(Bekostiging b) {
    List<Bedrag> known = Bedragen.bekende(b.bedragen());
    return known.size() == 1
        && known.get(0).duur() == Duur.INCIDENTEEL
        && known.get(0).totEnMetJaar() == null;
  }

  /** Whether the sentence on a payment that comes once tells since when it is paid as well. */
  static boolean saysSinceWhen(@Nullable Zin regulated) {
    return regulated == Zin.BEKOSTIGING_REGELING_EENMALIGE_REGELING
        || regulated == Zin.BEKOSTIGING_REGELING_EENMALIG_GEZEGD;
  }

  /** Whether a note on the law in question says as much. */
  private static boolean isByLaw(Uitkeringsregeling r) {
    return switch (r) {
      case BIJ_WET, KRACHTENS_WET -> true;
      case TIJDELIJKE_AMVB, EENMALIGE_REGELING, UITZONDERING_AWB -> false;
    };
  }
}
