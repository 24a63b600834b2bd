package nl.udo.recht.toepassing;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.recht.Wet;
import nl.udo.recht.Wetsartikel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tables of {@code recht.md}, once more by subject as the law was read: what changes there,
 * changes here too.
 */
class NormTest {

  private static final Regeling WET = new Regeling(Regelingsoort.WET, false);
  private static final Regeling INITIATIEF = new Regeling(Regelingsoort.WET, true);
  private static final Regeling BELEID = new Regeling(Regelingsoort.BELEID, false);

  private static final Map<String, Wet> WETTEN =
      Map.of(
          "Gw", Wet.GEMEENTEWET,
          "Pw", Wet.PROVINCIEWET,
          "Wsw", Wet.WATERSCHAPSWET,
          "WolBES", Wet.WOLBES,
          "FinBES", Wet.FINBES,
          "Fvw", Wet.FVW);

  private static final String PER_LAAG =
      """
      HOORPLICHT                  | Gw 114:1 | Pw 112:1 | -        | WolBES 209:1
      HOORPLICHT_FINANCIEN        | -        | Pw 112:1 | -        | -
      HOORPLICHT_BELEIDSVOORNEMEN | -        | -        | -        | WolBES 209:3
      WEERGAVE                    | Gw 114:2 | Pw 112:2 | -        | WolBES 209:2
      SPOED                       | Gw 114:3 | Pw 112:3 | -        | WolBES 209:4
      SPOED_BELEIDSVOORNEMEN      | -        | -        | -        | WolBES 209:4
      AFWIJKING                   | Gw 115:2 | Pw 113:2 | -        | WolBES 210:2
      COORDINATIE                 | Gw 116:2 | Pw 114:2 | -        | WolBES 211:2
      TAAK_OMHOOG                 | Gw 117:2 | Pw 115:2 | -        | WolBES 212:2
      MEDEBEWIND                  | Gw 108:2 | Pw 105:2 | Wsw 56:2 | WolBES 136:2
      KOSTEN_MEDEBEWIND           | Gw 108:3 | Pw 105:3 | -        | WolBES 136:3
      ONDERSCHEID                 | Gw 109   | Pw 106   | -        | WolBES 137
      PLAN_GRONDSLAG              | Gw 110:2 | Pw 108:2 | -        | WolBES 138:2
      PLAN_TERMIJN                | Gw 110:3 | Pw 108:3 | -        | WolBES 138:3
      PLAN_BIJ_UITKERING          | Gw 110:4 | Pw 108:4 | -        | WolBES 138:4
      PLAN_COMPENSATIE            | Gw 110:5 | Pw 108:5 | -        | WolBES 138:5
      PLAN_UITGEZONDERD           | Gw 110:6 | Pw 108:6 | -        | WolBES 138:6
      PLAN_NOODZAAK               | Gw 111:1 | Pw 109:1 | -        | WolBES 139:1
      PLAN_TOETSEN                | Gw 111:2 | Pw 109:2 | -        | WolBES 139:2
      PLAN_AFWIJKING              | Gw 111:3 | Pw 109:3 | -        | WolBES 139:3
      INFORMATIE_GRONDSLAG        | Gw 119:1 | Pw 117:1 | -        | WolBES 214:1
      INFORMATIE_COMPENSATIE      | Gw 119:4 | Pw 117:4 | -        | WolBES 214:4
      INFORMATIE_AAN_PROVINCIE    | Gw 120:2 | -        | -        | -
      INFORMATIE_UITGEZONDERD     | Fvw 19:1 | Fvw 19:1 | -        | FinBES 93
      FINANCIELE_GEVOLGEN         | Fvw 2:1  | Fvw 2:1  | -        | FinBES 87:1
      BEKOSTIGINGSWIJZE           | Fvw 2:2  | Fvw 2:2  | -        | FinBES 87:2
      FONDSBEHEERDERS             | Fvw 2:3  | Fvw 2:3  | -        | FinBES 87:3
      ALGEMENE_UITKERING          | Fvw 6:1  | Fvw 6:1  | -        | -
      VERDEELMAATSTAVEN           | Fvw 8:1  | Fvw 8:1  | -        | -
      VERDEELMAATSTAVEN_AMVB      | Fvw 8:3  | Fvw 8:3  | -        | -
      INTEGRATIE_UITKERING        | Fvw 13:3 | Fvw 13:3 | -        | -
      DECENTRALISATIE_UITKERING   | Fvw 13:4 | Fvw 13:4 | -        | -
      SPECIFIEKE_UITKERING        | Fvw 15a:1 | Fvw 15a:1 | -      | FinBES 91:1
      BIJZONDER_AANGEWEZEN        | Fvw 16:2 | Fvw 16:2 | -        | -
      VERZAMELUITKERING           | Fvw 16a:1 | Fvw 16a:1 | -      | -
      UITKERING_BIJ_WET           | Fvw 17:1 | Fvw 17:1 | -        | FinBES 92:1
      UITKERING_UITGEZONDERD      | Fvw 17:2 | Fvw 17:2 | -        | FinBES 92:2
      UITKERING_TIJDELIJK         | Fvw 17:3 | Fvw 17:3 | -        | FinBES 92:3
      UITKERING_VERVALT           | Fvw 17:4 | Fvw 17:4 | -        | FinBES 92:4
      UITKERING_EENMALIG          | Fvw 17:5 | Fvw 17:5 | -        | FinBES 92:5
      UITKERING_OVERLEG           | Fvw 18:1 | Fvw 18:1 | -        | FinBES 91:3
      VRIJE_UITKERING             | -        | -        | -        | FinBES 88:6
      BES_FONDS_OVERIG            | -        | -        | -        | FinBES 88:8
      RENTELOZE_LENING            | -        | -        | -        | FinBES 89:1
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = PER_LAAG)
  void artikelPerLaag(
      Norm norm, String gemeenten, String provincies, String waterschappen, String bes) {
    assertEquals(artikel(gemeenten), norm.artikel(GEMEENTEN));
    assertEquals(artikel(provincies), norm.artikel(PROVINCIES));
    assertEquals(artikel(waterschappen), norm.artikel(WATERSCHAPPEN));
    assertEquals(artikel(bes), norm.artikel(OPENBARE_LICHAMEN));
  }

  @Test
  void elkeNormStaatInDeTabel() {
    assertEquals(
        Arrays.stream(Norm.values()).map(Norm::name).collect(Collectors.toSet()),
        PER_LAAG.lines().map(rij -> rij.split(" ")[0]).collect(Collectors.toSet()));
  }

  private static Wetsartikel artikel(String verwacht) {
    if (verwacht == null) {
      return null;
    }
    String[] deel = verwacht.split("[ :]");
    return new Wetsartikel(
        WETTEN.get(deel[0]), deel[1], deel.length == 2 ? null : Integer.valueOf(deel[2]));
  }

  /** g: geldt, z: zo nodig, o: open, n: geldt niet; the last is a bill of members of the Kamer. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HOORPLICHT                  | g g g n o
          HOORPLICHT_FINANCIEN        | g g g n o
          HOORPLICHT_BELEIDSVOORNEMEN | g g g g o
          WEERGAVE                    | g g g n o
          SPOED                       | g g g n o
          SPOED_BELEIDSVOORNEMEN      | g g g g o
          AFWIJKING                   | g n n n g
          COORDINATIE                 | g g g g o
          TAAK_OMHOOG                 | g g g g g
          MEDEBEWIND                  | g g g n g
          PLAN_AFWIJKING              | g n n n g
          INFORMATIE_UITGEZONDERD     | n g g n n
          FINANCIELE_GEVOLGEN         | g g z g g
          BEKOSTIGINGSWIJZE           | g g z g g
          FONDSBEHEERDERS             | g g z g g
          BIJZONDER_AANGEWEZEN        | g g g g g
          """)
  void geldingPerSoort(Norm norm, String verwacht) {
    Overheidslaag laag =
        Arrays.stream(Overheidslaag.values()).filter(norm::kent).findFirst().orElseThrow();
    StringBuilder gevonden = new StringBuilder();
    for (Regelingsoort soort : Regelingsoort.values()) {
      gevonden.append(letter(norm.gelding(laag, new Regeling(soort, false)))).append(' ');
    }
    gevonden.append(letter(norm.gelding(laag, INITIATIEF)));

    assertEquals(verwacht, gevonden.toString());
  }

  private static char letter(Gelding gelding) {
    return switch (gelding) {
      case GELDT -> 'g';
      case ZO_NODIG -> 'z';
      case OPEN -> 'o';
      case GELDT_NIET -> 'n';
    };
  }

  /** Waterschappen have no hearing duty and are not under the Financiële-verhoudingswet. */
  @ParameterizedTest
  @EnumSource(Norm.class)
  void vanWaterschappenIsAlleenHetMedebewindGeregeld(Norm norm) {
    assertEquals(norm == Norm.MEDEBEWIND, norm.kent(WATERSCHAPPEN));
    assertEquals(
        norm == Norm.MEDEBEWIND ? Gelding.GELDT : Gelding.GELDT_NIET,
        norm.gelding(WATERSCHAPPEN, WET));
  }

  /** Of policy without regulation only the openbare lichamen are heard by law. */
  @Test
  void overBeleidZonderRegelingWordtAlleenVoorDeOpenbareLichamenGehoord() {
    Set<Norm> horen =
        EnumSet.of(Norm.HOORPLICHT, Norm.HOORPLICHT_FINANCIEN, Norm.HOORPLICHT_BELEIDSVOORNEMEN);
    for (Overheidslaag laag : Overheidslaag.values()) {
      assertEquals(
          laag == OPENBARE_LICHAMEN ? Set.of(Norm.HOORPLICHT_BELEIDSVOORNEMEN) : Set.of(),
          horen.stream().filter(norm -> norm.telt(laag, BELEID)).collect(Collectors.toSet()));
    }
  }

  /** While the kind is not known, only what counts for every kind counts. */
  @Test
  void zonderSoortTeltAlleenWatAltijdTelt() {
    Regeling onbekend = new Regeling(null, false);

    assertEquals(Gelding.OPEN, Norm.HOORPLICHT.gelding(GEMEENTEN, onbekend));
    assertEquals(Gelding.GELDT, Norm.COORDINATIE.gelding(GEMEENTEN, onbekend));
    assertEquals(Gelding.GELDT, Norm.FINANCIELE_GEVOLGEN.gelding(GEMEENTEN, onbekend));
  }

  @Test
  void eenGedeeldArtikelStaatErEenKeer() {
    assertEquals(1, Norm.FINANCIELE_GEVOLGEN.artikelen(List.of(GEMEENTEN, PROVINCIES), WET).size());
    assertEquals(List.of(), Norm.HOORPLICHT.artikelen(List.of(Overheidslaag.values()), BELEID));
  }

  @Test
  void opEenArtikelDatNergensStaatMagEenGastheerRusten() {
    Wetsartikel eigen = new Wetsartikel(Wet.GEMEENTEWET, "160", 1);

    assertTrue(Norm.telt(eigen, GEMEENTEN, BELEID));
    assertFalse(Norm.telt(Norm.HOORPLICHT.artikel(GEMEENTEN), GEMEENTEN, BELEID));
    // The same lid counts for two norms of the openbare lichamen, of which one is about policy.
    assertTrue(Norm.telt(Norm.SPOED.artikel(OPENBARE_LICHAMEN), OPENBARE_LICHAMEN, BELEID));
  }
}
