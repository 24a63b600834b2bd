package nl.udo.toets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a class of rules should say: the implementing test lists the cases, and each is held against
 * the standard list at the stage of its rule, at every later stage, and before.
 */
interface Regelspecificatie {

  @ParameterizedTest(name = "{0}")
  @MethodSource("gevallen")
  default void regelZegtWatVerwachtIs(Geval geval) {
    Regel regel = UdoChecklist.standaard().regel(geval.code());
    for (Stadium stadium : Stadium.values()) {
      Toetsverslag verslag = UdoChecklist.standaard().toets(geval.traject(), stadium);
      List<String> plaatsen =
          bevindingen(verslag, geval.code()).stream().map(Bevinding::pointer).sorted().toList();
      List<Staat> staten =
          verslag.regels().stream()
              .filter(resultaat -> resultaat.code().equals(geval.code()))
              .map(Regelresultaat::staat)
              .toList();
      if (stadium.omvat(regel.stadium())) {
        assertEquals(geval.pointers().stream().sorted().toList(), plaatsen, verslag::toString);
        assertEquals(List.of(geval.staat()), staten, verslag::toString);
      } else {
        assertEquals(List.of(), plaatsen, () -> "te vroeg gevraagd: " + verslag);
        assertEquals(List.of(), staten, () -> "te vroeg gevraagd: " + verslag);
      }
    }
  }

  static List<Bevinding> bevindingen(Toetsverslag verslag, String code) {
    return verslag.bevindingen().stream().filter(b -> b.code().equals(code)).toList();
  }
}
