package nl.udo.toets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.Regeling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No finding rests on an article that does not count for its layers and kind of regulation. */
class GrondslagTest {

  @Property(tries = 300)
  void geenWetNaastEenOverheidWaarvoorZijNietGeldt(
      @ForAll("trajecten") UdoTraject basis, @ForAll Regelingsoort soort, @ForAll boolean kamer) {
    UdoTraject traject =
        basis.toBuilder()
            .soort(soort)
            .voornemen(v -> v.indiener(kamer ? Voornemen.Indiener.KAMERLEDEN : null))
            .build();

    for (Bevinding bevinding :
        UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING).bevindingen()) {
      for (Bron bron : bevinding.bronnen()) {
        assertTrue(bevinding.overheden().containsAll(bron.overheden()), bevinding::uitleg);
        if (bron.vindplaats() instanceof Wetsartikel artikel) {
          assertTrue(!bron.overheden().isEmpty(), bevinding::uitleg);
          for (Overheidslaag laag : bron.overheden()) {
            assertTrue(
                Stream.of(Norm.values())
                    .anyMatch(
                        norm ->
                            artikel.equals(norm.artikel(laag))
                                && norm.telt(laag, Regeling.van(traject))),
                () -> bron + " geldt niet voor " + laag + " en " + soort);
          }
        }
      }
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
            .contains("artikel 116, tweede lid, van de Gemeentewet [V, 1-10-2026] (gemeenten)"));
  }

  /** At policy without regulation nobody is heard by law: the oordeel is asked for as elsewhere. */
  @ParameterizedTest
  @EnumSource(Regelingsoort.class)
  void hoorplichtKentHetSoortRegeling(Regelingsoort soort) {
    UdoTraject traject =
        Geval.gemeenten(g -> g.rol(Rol.UITVOERDER)).toBuilder()
            .soort(soort)
            .hoorplicht(Overheidslaag.GEMEENTEN, Hoorgrond.MEDEBEWIND)
            .build();
    Toetsverslag verslag = UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);

    boolean hoorplicht = soort != Regelingsoort.BELEID;
    assertEquals(
        List.of(hoorplicht ? "UDO-CON-01" : "UDO-CON-02"),
        verslag.bevindingen().stream()
            .map(Bevinding::code)
            .filter(code -> code.matches("UDO-CON-0[12]"))
            .toList());
  }

  /** Whether the duty covers a bill of members of the Kamer is not settled: nothing is said. */
  @Test
  void bijEenInitiatiefvoorstelSpreektGeenRegelVanDeHoorplicht() {
    UdoTraject traject =
        Geval.gemeenten(g -> g.rol(Rol.UITVOERDER)).toBuilder()
            .voornemen(v -> v.indiener(Voornemen.Indiener.KAMERLEDEN))
            .build();
    Toetsverslag verslag = UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);

    assertEquals(List.of(), Regelspecificatie.bevindingen(verslag, "UDO-CON-01"));
    assertEquals(1, Regelspecificatie.bevindingen(verslag, "UDO-CON-02").size());
    assertTrue(!verslag.toString().contains("artikel 114"), verslag::toString);
  }

  @Provide
  Arbitrary<UdoTraject> trajecten() {
    return Gevallen.trajecten();
  }
}
