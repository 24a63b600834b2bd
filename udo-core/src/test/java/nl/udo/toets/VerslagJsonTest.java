package nl.udo.toets;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.GoudenBestand;
import nl.udo.json.UdoJson;
import nl.udo.json.VerslagJson;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as JSON: the same from the library and from the mapper of a host. */
class VerslagJsonTest {

  private static final Path VOORBEELD = Path.of("src", "test", "resources", "toetsverslag.json");

  private static final Toetsverslag VERSLAG =
      UdoChecklist.standaard()
          .metErnst("UDO-TRJ-04", Ernst.WAARSCHUWING)
          .met(
              Regel.eigen(
                  "DEP-01",
                  "Klopt het geheel?",
                  "Het geheel klopt niet.",
                  "Kijk nog eens.",
                  "Werkinstructie",
                  traject -> false))
          .toets(
              UdoTraject.wetsvoorstel("Wet", "BZK")
                  .raakt(GEMEENTEN, g -> g.taken(t -> t.nieuw("\"${7*7}\" en {value}")))
                  .geconsulteerd(Partij.VNG, c -> {})
                  .build(),
              Stadium.CONSULTATIE);

  @Test
  void isHetVoorbeeld() throws IOException {
    GoudenBestand.vergelijk(VOORBEELD, UdoJson.schrijf(VERSLAG));
  }

  @Test
  void mapperVanDeGastheerSchrijftHetzelfde() throws IOException {
    ObjectMapper gastheer = new ObjectMapper();

    assertEquals(
        gastheer.readTree(UdoJson.schrijf(VERSLAG)),
        gastheer.readTree(gastheer.writeValueAsString(VERSLAG)));
  }

  @Test
  void jackson3SchrijftHetzelfde() throws IOException {
    ObjectMapper boom = new ObjectMapper();

    assertEquals(
        boom.readTree(UdoJson.schrijf(VERSLAG)),
        boom.readTree(new tools.jackson.databind.ObjectMapper().writeValueAsString(VERSLAG)));
  }

  @Property(tries = 200)
  void wordtGelijkTeruggelezen(@ForAll("trajecten") UdoTraject traject) {
    for (Stadium stadium : Stadium.values()) {
      Toetsverslag verslag = UdoChecklist.standaard().toets(traject, stadium);

      assertEquals(verslag, VerslagJson.lees(UdoJson.schrijf(verslag), traject));
    }
    assertEquals(VERSLAG, VerslagJson.lees(UdoJson.schrijf(VERSLAG), VERSLAG.traject()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{}",
        "{\"regelset\": \"geheim\"}",
        "{\"geheim\": 1}",
        "{\"regelset\":\"x\",\"taal\":\"nl\",\"stadium\":\"geheim\"}",
        "{\"regelset\":\"x\",\"taal\":\"nl\",\"stadium\":\"verkenning\",\"bevindingen\":[{\"geheim\":1}]}",
        "{\"regelset\":\"x\",\"taal\":\"nl\",\"stadium\":\"verkenning\",\"regels\":[{\"waarnemingen\":[{\"pointer\":\"geheim\"}]}]}",
        "{\"regelset\":\"x\",\"taal\":\"nl\",\"stadium\":\"verkenning\",\"bevindingen\":[{\"code\":\"A\",\"bronnen\":[{\"vindplaats\":{\"wet\":{\"naam\":\"geheim\"}}}]}]}"
      })
  void watGeenVerslagIsWordtGeweigerdZonderWoordenErvan(String json) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> VerslagJson.lees(json, VERSLAG.traject()));

    assertTrue(e.getMessage().startsWith("dit is geen toetsverslag"), e::getMessage);
    assertFalse(e.getMessage().contains("geheim"), e::getMessage);
    assertNull(e.getCause());
  }

  @Provide
  Arbitrary<UdoTraject> trajecten() {
    return Gevallen.trajecten();
  }

  @Test
  void plaatsVanHetGeheelStaatErOok() {
    assertTrue(UdoJson.schrijf(VERSLAG).contains("\"pointer\": \"\""));
  }
}
