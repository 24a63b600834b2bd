package nl.udo.paragraaf.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.udo.model.Datum;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Regelingsoort;
import nl.udo.paragraaf.Proef;
import nl.udo.paragraaf.statements.Vervolg.Verandermoment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Waarvan een inwerkingtreding afwijkt")
class DeparturesTest {

  @Test
  @DisplayName("een datum buiten de vaste momenten toont dat, en zonder bekendmaking niets meer")
  void onlyWhatTheDatesShow() {
    assertEquals(Set.of(Verandermoment.VAST_MOMENT), of(null, "2026-10-01").from());
    assertEquals(Set.of(Verandermoment.TERMIJN), of("2026-06-05", "2026-07-01").from());
    assertEquals(Set.of(Verandermoment.VAST_MOMENT), of("2026-06-05", "2026-10-01").from());
    assertEquals(
        Set.of(Verandermoment.VAST_MOMENT, Verandermoment.TERMIJN),
        of("2026-09-05", "2026-10-01").from());
  }

  @Test
  @DisplayName("tonen de data niets, dan blijft over wat zij open laten")
  void whatTheyLeaveOpen() {
    assertEquals(Set.of(Verandermoment.TERMIJN), of(null, "2026-07-01").from());
    assertEquals(
        Set.of(Verandermoment.VAST_MOMENT, Verandermoment.TERMIJN), of(null, (String) null).from());
    assertEquals(Set.of(), of("2026-01-05", "2026-07-01").from());
  }

  @Test
  @DisplayName("de reden staat achter de laatste inwerkingtreding die afwijkt")
  void behindTheLastThatDeparts() {
    assertEquals(0, of("2026-06-05", "2026-07-01", "2027-01-01").last());
    assertEquals(1, of("2026-06-05", "2027-01-01", "2026-07-01").last());
    assertEquals(1, of("2026-01-05", "2026-07-01", "2027-01-01").last());
  }

  private static Departures of(String published, String... dates) {
    List<Inwerkingtreding> entries =
        Arrays.stream(dates)
            .map(
                d ->
                    new Inwerkingtreding(
                        null, Datum.van(d), null, null, null, List.of(), List.of(), null))
            .toList();
    return new Departures(Proef.traject(Regelingsoort.WET).build(), Datum.van(published), entries);
  }
}
