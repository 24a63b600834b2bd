package nl.udo.toets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No article ever stands next to a layer that it does not cover. */
class GrondslagTest {

  private static final List<String> WETTEN =
      List.of("Gemeentewet", "Provinciewet", "Bonaire", "Financiële-verhoudingswet");

  private static final String TABEL =
      """
      HOORPLICHT           | artikel 114, eerste lid | artikel 112, eerste lid | artikel 209
      WEERGAVE             | artikel 114, tweede lid | artikel 112, tweede lid | artikel 209, tweede lid
      SPOED                | artikel 114, derde lid  | artikel 112, derde lid  | -
      COORDINATIE          | artikel 116, tweede lid | artikel 114, tweede lid | artikel 211
      DECENTRALISATIE      | artikel 117             | artikel 115             | artikel 212
      FINANCIELE_GEVOLGEN  | artikel 2, eerste lid   | artikel 2, eerste lid   | artikel 87
      BEKOSTIGINGSWIJZE    | artikel 2, tweede lid   | artikel 2, tweede lid   | artikel 87
      FONDSBEHEERDERS      | artikel 2, derde lid    | artikel 2, derde lid    | artikel 87
      SPECIFIEKE_UITKERING | artikel 16, tweede lid  | artikel 16, tweede lid  | -
      AFWIJKING            | artikel 115             | artikel 113, tweede lid | artikel 210
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = TABEL)
  void artikelPerOverheid(Grondslag grondslag, String gemeenten, String provincies, String bes) {
    artikel(grondslag, Overheidslaag.GEMEENTEN, gemeenten);
    artikel(grondslag, Overheidslaag.PROVINCIES, provincies);
    artikel(grondslag, Overheidslaag.OPENBARE_LICHAMEN, bes);
    artikel(grondslag, Overheidslaag.WATERSCHAPPEN, null);
  }

  private static void artikel(Grondslag grondslag, Overheidslaag laag, String verwacht) {
    List<String> artikelen =
        grondslag.artikelen(List.of(laag)).stream()
            .map(artikel -> artikel.split(",? van de ")[0])
            .toList();
    assertEquals(verwacht == null ? List.of() : List.of(verwacht), artikelen);
  }

  @Test
  void elkeGrondslagStaatInDeTabel() {
    assertEquals(
        Arrays.stream(Grondslag.values()).map(Grondslag::name).sorted().toList(),
        TABEL.lines().map(rij -> rij.split(" ")[0]).sorted().toList());
  }

  @Test
  void gedeeldArtikelStaatErEenKeer() {
    assertEquals(
        1,
        Grondslag.FINANCIELE_GEVOLGEN
            .artikelen(List.of(Overheidslaag.GEMEENTEN, Overheidslaag.PROVINCIES))
            .size());
  }

  @Property(tries = 300)
  void geenWetNaastEenOverheidWaarvoorZijNietGeldt(@ForAll("trajecten") UdoTraject traject) {
    Toetsverslag verslag = UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);

    for (Bevinding bevinding : verslag.bevindingen()) {
      for (Bron bron : bevinding.bronnen()) {
        assertTrue(bron.geldtVoor(bevinding.overheden()), bevinding::toString);
        assertTrue(bevinding.overheden().containsAll(bron.overheden()), bevinding::toString);
        if (WETTEN.stream().anyMatch(bron.vindplaats()::contains)) {
          assertTrue(
              Arrays.stream(Grondslag.values())
                  .flatMap(grondslag -> grondslag.artikelen(bron.overheden()).stream())
                  .anyMatch(bron.vindplaats()::equals),
              () -> bron + " dekt niet " + bron.overheden());
        }
      }
      assertTrue(
          !bevinding.overheden().equals(List.of(Overheidslaag.WATERSCHAPPEN))
              || WETTEN.stream().noneMatch(wet -> bevinding.bronnen().toString().contains(wet)),
          bevinding::toString);
    }
  }

  /** Beside waterschappen, an article that covers only gemeenten says so in the text. */
  @Test
  void tekstZegtVoorWieEenArtikelGeldt() {
    UdoTraject traject =
        Geval.wet(
            t -> t.raakt(List.of(Overheidslaag.GEMEENTEN, Overheidslaag.WATERSCHAPPEN), g -> {}));

    assertTrue(
        UdoChecklist.standaard()
            .toets(traject, Stadium.VERKENNING)
            .toString()
            .contains("artikel 116, tweede lid, van de Gemeentewet [V-2017] (gemeenten)"));
  }

  @Provide
  Arbitrary<UdoTraject> trajecten() {
    return Gevallen.trajecten();
  }
}
