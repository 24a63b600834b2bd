package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Bewoording;
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
        List.of("6 Gevolgen", "6.1 Gevolgen voor gemeenten"),
        koppen(stukken.get(Hoofdstuk.GEVOLGEN)));
    assertEquals(
        List.of("9 Financiële gevolgen", "9.1 Financiële gevolgen voor gemeenten"),
        koppen(stukken.get(Hoofdstuk.FINANCIELE_GEVOLGEN)));
  }

  @Test
  void aChapterOfAnotherNumberNumbersWhatStandsBelowIt() {
    Indeling indeling =
        Indeling.standaard()
            .metHoofdstuk(Hoofdstuk.GEVOLGEN, "4", "Gevolgen")
            .metHoofdstuk(Hoofdstuk.FINANCIELE_GEVOLGEN, null, "Geld");
    Map<Hoofdstuk, Tekststuk> stukken = hoofdstukken(indeling, een());

    assertEquals(
        List.of("4 Gevolgen", "4.1 Gevolgen voor gemeenten"),
        koppen(stukken.get(Hoofdstuk.GEVOLGEN)));
    assertEquals(
        List.of("Geld", "Financiële gevolgen voor gemeenten"),
        koppen(stukken.get(Hoofdstuk.FINANCIELE_GEVOLGEN)));
  }

  /** Where the words of the record come first, they may not say of whom they speak. */
  @Test
  void layersOfWhichTheRecordSpeaksInItsOwnWordsEachHaveAHeading() {
    UdoTraject twee =
        Proef.traject(Regelingsoort.WET)
            .raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.nieuw("Er komt een register.")))
            .raakt(Overheidslaag.PROVINCIES, g -> g.taken(t -> t.nieuw("Er komt een loket.")))
            .build();

    assertEquals(
        List.of(
            "6 Gevolgen",
            "6.1 Gevolgen voor gemeenten en provincies",
            "6.1.1 Gemeenten",
            "6.1.2 Provincies"),
        koppen(hoofdstukken(Indeling.standaard(), twee).get(Hoofdstuk.GEVOLGEN)));
  }

  @Test
  void whatHoldsForLayersTogetherIsToldOfThemTogether() {
    UdoTraject twee =
        Proef.traject(Regelingsoort.WET)
            .raakt(Overheidslaag.GEMEENTEN, HoofdstukkenTest::volop)
            .raakt(Overheidslaag.PROVINCIES, HoofdstukkenTest::volop)
            .build();

    assertEquals(
        List.of("9 Financiële gevolgen", "9.1 Financiële gevolgen voor gemeenten en provincies"),
        koppen(hoofdstukken(Indeling.standaard(), twee).get(Hoofdstuk.FINANCIELE_GEVOLGEN)));
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
    return new Layout(Proef.verslag(traject), indeling, Bewoording.standaard(), false).chapters();
  }

  private static List<String> koppen(Tekststuk stuk) {
    return Proef.blokken(stuk.blokken(), Sectie.class).stream().map(Sectie::titel).toList();
  }
}
