package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.layout.Layout;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;
import org.junit.jupiter.api.Test;

/** The headings of the fragments, which stand in chapters that are also about other things. */
class HoofdstukkenTest {

  @Test
  void consequencesStandUnderAHeadingThatSaysForWhom() {
    Map<Hoofdstuk, Tekststuk> stukken = hoofdstukken(Indeling.standaard(), een());

    assertEquals(
        List.of("6 Gevolgen", "6.1 Gevolgen voor gemeenten", "6.1.1 Taken", "6.1.2 Bevoegdheden"),
        koppen(stukken.get(Hoofdstuk.GEVOLGEN)));
    assertEquals(
        List.of("9 Financiële gevolgen", "9.1 Financiële gevolgen voor gemeenten"),
        koppen(stukken.get(Hoofdstuk.FINANCIELE_GEVOLGEN)));
    assertEquals(
        List.of(
            "7 Uitvoering",
            "7.1 Uitvoerbaarheidstoets decentrale overheden",
            "7.2 Uitvoeringskracht"),
        koppen(stukken.get(Hoofdstuk.UITVOERING)));
  }

  @Test
  void aChapterOfAnotherNumberNumbersWhatStandsBelowIt() {
    Indeling indeling =
        Indeling.standaard()
            .metHoofdstuk(Hoofdstuk.GEVOLGEN, "4", "Gevolgen")
            .metHoofdstuk(Hoofdstuk.FINANCIELE_GEVOLGEN, null, "Geld");
    Map<Hoofdstuk, Tekststuk> stukken = hoofdstukken(indeling, een());

    assertEquals(
        List.of("4 Gevolgen", "4.1 Gevolgen voor gemeenten", "4.1.1 Taken", "4.1.2 Bevoegdheden"),
        koppen(stukken.get(Hoofdstuk.GEVOLGEN)));
    assertEquals(
        List.of("Geld", "Financiële gevolgen voor gemeenten"),
        koppen(stukken.get(Hoofdstuk.FINANCIELE_GEVOLGEN)));
  }

  @Test
  void layersApartEachHaveAPartAndNoHeadingIsDeeperThanThree() {
    UdoTraject twee =
        Proef.traject(Regelingsoort.WET)
            .raakt(Overheidslaag.GEMEENTEN, HoofdstukkenTest::volop)
            .raakt(Overheidslaag.PROVINCIES, HoofdstukkenTest::volop)
            .build();

    assertEquals(
        List.of(
            "9 Financiële gevolgen",
            "9.1 Financiële gevolgen voor gemeenten",
            "9.2 Financiële gevolgen voor provincies"),
        koppen(hoofdstukken(Indeling.standaard(), twee).get(Hoofdstuk.FINANCIELE_GEVOLGEN)));
    assertEquals(
        List.of(
            "6 Gevolgen",
            "6.1 Gevolgen voor gemeenten",
            "6.1.1 Taken",
            "6.1.2 Bevoegdheden",
            "6.2 Gevolgen voor provincies",
            "6.2.1 Taken",
            "6.2.2 Bevoegdheden"),
        koppen(hoofdstukken(Indeling.standaard(), twee).get(Hoofdstuk.GEVOLGEN)));
    assertEquals(
        List.of(
            "7 Uitvoering",
            "7.1 Uitvoerbaarheidstoets decentrale overheden",
            "7.2 Uitvoeringskracht",
            "7.2.1 Gemeenten",
            "7.2.2 Provincies"),
        koppen(hoofdstukken(Indeling.standaard(), twee).get(Hoofdstuk.UITVOERING)));
  }

  private static UdoTraject een() {
    return Proef.gemeenten(HoofdstukkenTest::volop);
  }

  private static void volop(Gevolg.Builder g) {
    g.taken(t -> t.geen("Zo."))
        .bevoegdheden(b -> b.geen("Zo."))
        .middelen(m -> m.geen("Zo."))
        .uitvoeringskracht(u -> u.geen("Zo."));
  }

  private static Map<Hoofdstuk, Tekststuk> hoofdstukken(Indeling indeling, UdoTraject traject) {
    return new Layout(Proef.verslag(traject), indeling, false).chapters();
  }

  private static List<String> koppen(Tekststuk stuk) {
    return Proef.blokken(stuk.blokken(), Sectie.class).stream().map(Sectie::titel).toList();
  }
}
