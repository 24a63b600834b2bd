package nl.udo.recht.toepassing;

import nl.udo.model.Bekostiging;
import nl.udo.model.Uitkeringsregeling;
import org.jspecify.annotations.Nullable;

/**
 * What a specifieke uitkering (BES: bijzondere uitkering) makes possible. The statutes draw two
 * lines: what may be demanded with one that is temporary, and what information on one may be asked.
 */
public final class Uitkering {

  private Uitkering() {}

  /**
   * Whether a payment ends by itself: regulated for a time, or once. With it a plan or
   * beleidsverslag may be asked (Gemeentewet 110 lid 4; FinBES 92 lid 3). The Gemeentewet refers
   * for it to all of article 17 of the Financiële-verhoudingswet, in which both stand.
   *
   * @param bekostiging the way of funding, or null where there is none
   * @return true for a specifieke or bijzondere uitkering by temporary amvb or one-off regeling
   */
  public static boolean isTijdelijk(@Nullable Bekostiging bekostiging) {
    return bekostiging != null
        && (bekostiging.vorm() == Bekostiging.Vorm.SPECIFIEKE_UITKERING
            || bekostiging.vorm() == Bekostiging.Vorm.BIJZONDERE_UITKERING)
        && (bekostiging.regeling() == Uitkeringsregeling.TIJDELIJKE_AMVB
            || bekostiging.regeling() == Uitkeringsregeling.EENMALIGE_REGELING);
  }

  /**
   * Whether information on a payment needs no basis of its own (Gemeentewet 119, Provinciewet 117,
   * WolBES 214). Wider than {@link #isTijdelijk}: the Financiële-verhoudingswet excepts the
   * temporary and the one-off specifieke uitkering (19 lid 1), the FinBES every bijzondere
   * uitkering (93).
   *
   * @param bekostiging the way of funding that the information is about, or null where there is
   *     none
   * @return true when the payment itself carries the duty
   */
  public static boolean draagtInformatieplicht(@Nullable Bekostiging bekostiging) {
    return bekostiging != null
        && (bekostiging.vorm() == Bekostiging.Vorm.BIJZONDERE_UITKERING
            || isTijdelijk(bekostiging));
  }
}
