package nl.udo.recht.toepassing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.udo.model.Datum;
import nl.udo.model.Onderwijs;
import nl.udo.model.Periode;
import nl.udo.model.Regelingsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of the bestuurlijk oordeel and of Aanwijzing 4.17, and its fixed dates. */
class TermijnenTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-02-28, true",
    "2026-01-01, 2026-02-27, false",
    "2026-01, 2026-03, true",
    "2026-01, 2026-02, true",
    "2026-02, 2026-02, false"
  })
  void tweeMaandenVoorHetOordeel(String van, String tot, boolean kan) {
    Periode periode = new Periode(Datum.van(van), Datum.van(tot));

    assertEquals(kan, Termijnen.kanOordeelHalen(periode.van(), periode.tot()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2026-07-01, true, true",
    "2026-04-02, 2026-07-01, false, false",
    "2026-04, 2026-07-01, true, false",
    "2026, 2027-01-01, true, false"
  })
  void drieMaandenNaBekendmaking(String bekend, String in, boolean kan, boolean haalt) {
    assertEquals(kan, Termijnen.kanInvoeringHalen(Datum.van(bekend), Datum.van(in)));
    assertEquals(haalt, Termijnen.haaltInvoering(Datum.van(bekend), Datum.van(in)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WET                   |           | 1, 7
          AMVB                  |           | 1, 7
          MINISTERIELE_REGELING |           | 1, 4, 7, 10
          WET                   | PO_VO_MBO | 1, 8
          AMVB                  | PO_VO_MBO | 1, 8
          MINISTERIELE_REGELING | PO_VO_MBO | 1, 4, 8, 10
          WET                   | HO        | 1, 9
          AMVB                  | HO        | 1, 9
          MINISTERIELE_REGELING | HO        | 1, 4, 9, 10
          """)
  void vasteVerandermomenten(Regelingsoort soort, Onderwijs onderwijs, String maanden) {
    assertEquals("[" + maanden + "]", Verandermomenten.maanden(soort, onderwijs).toString());
  }

  /** A law on education on 1 August is in order, and on 1 July it is not. */
  @Test
  void onderwijsWijktAf() {
    Datum augustus = Datum.van("2027-08-01");
    Datum juli = Datum.van("2027-07-01");

    assertTrue(Verandermomenten.kanZijn(augustus, Regelingsoort.WET, Onderwijs.PO_VO_MBO));
    assertFalse(Verandermomenten.kanZijn(juli, Regelingsoort.WET, Onderwijs.PO_VO_MBO));
    assertFalse(Verandermomenten.kanZijn(augustus, Regelingsoort.WET, null));
    assertTrue(Verandermomenten.kanZijn(Datum.van("2027"), Regelingsoort.WET, null));
    assertFalse(Verandermomenten.kanZijn(Datum.van("2027-07-02"), Regelingsoort.WET, null));
  }

  @Test
  void beleidZonderRegelingHeeftGeenVerandermoment() {
    assertFalse(Verandermomenten.gelden(new Regeling(Regelingsoort.BELEID, false)));
    assertFalse(Verandermomenten.gelden(new Regeling(null, false)));
    assertTrue(Verandermomenten.gelden(new Regeling(Regelingsoort.AMVB, false)));
  }

  /** A number of months is no date, and one beyond all dates no error. */
  @Test
  void maandenNaBekendmaking() {
    assertEquals(Datum.van("2026-10-15"), Termijnen.naBekendmaking(Datum.van("2025-10-15"), 12));
    assertNull(Termijnen.naBekendmaking(Datum.van("2025-10"), 12));
    assertNull(Termijnen.naBekendmaking(Datum.van("2025-10-15"), 100_000));
    assertNull(Termijnen.naBekendmaking(Datum.van("2025-10-15"), -100_000));
    assertNull(Termijnen.naBekendmaking(null, 12));
  }
}
