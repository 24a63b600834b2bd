package nl.udo.paragraaf.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.udo.model.Datum;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Regelingsoort;
import nl.udo.paragraaf.Proef;
import nl.udo.paragraaf.statements.Vervolg.Afwijking;
import nl.udo.recht.toepassing.Invoeringseis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Waarvan een inwerkingtreding afwijkt")
class DeparturesTest {

  private static final Set<Invoeringseis> BEIDE =
      Set.of(Invoeringseis.VAST_MOMENT, Invoeringseis.TERMIJN);

  @Test
  @DisplayName("een datum buiten de vaste momenten toont dat, en zonder bekendmaking niets meer")
  void onlyWhatTheDatesShow() {
    assertEquals(whole(Set.of(Invoeringseis.VAST_MOMENT)), of(null, "2026-10-01").from());
    assertEquals(whole(Set.of(Invoeringseis.TERMIJN)), of("2026-06-05", "2026-07-01").from());
    assertEquals(whole(Set.of(Invoeringseis.VAST_MOMENT)), of("2026-06-05", "2026-10-01").from());
    assertEquals(whole(BEIDE), of("2026-09-05", "2026-10-01").from());
  }

  @Test
  @DisplayName("tonen de data niets, dan blijft over wat zij open laten")
  void whatTheyLeaveOpen() {
    assertEquals(whole(Set.of(Invoeringseis.TERMIJN)), of(null, "2026-07-01").from());
    assertEquals(whole(BEIDE), of(null, (String) null).from());
    assertEquals(List.of(), of("2026-01-05", "2026-07-01").from());
  }

  @Test
  @DisplayName("van bepalingen die afwijken waar andere dat niet doen, is het de afwijking")
  void onlyOfTheProvisionsThatDepart() {
    assertEquals(
        List.of(new Afwijking(Set.of(Invoeringseis.VAST_MOMENT), List.of("artikel 3"), false)),
        parts("2026-01-05", entry("2026-07-01"), entry("2026-10-01", "artikel 3")).from());
    assertEquals(
        List.of(
            new Afwijking(Set.of(Invoeringseis.TERMIJN), List.of(), true),
            new Afwijking(Set.of(Invoeringseis.VAST_MOMENT), List.of("artikel 3"), false)),
        parts("2026-06-05", entry("2026-07-01"), entry("2026-10-01", "artikel 3")).from());
    assertEquals(
        whole(Set.of(Invoeringseis.VAST_MOMENT)),
        parts("2026-01-05", entry("2026-10-01", "artikel 3"), entry("2026-10-02", "artikel 4"))
            .from());
  }

  @Test
  @DisplayName("de reden staat achter de laatste inwerkingtreding die afwijkt")
  void behindTheLastThatDeparts() {
    assertEquals(0, of("2026-06-05", "2026-07-01", "2027-01-01").last());
    assertEquals(1, of("2026-06-05", "2027-01-01", "2026-07-01").last());
    assertEquals(1, of("2026-01-05", "2026-07-01", "2027-01-01").last());
  }

  private static List<Afwijking> whole(Set<Invoeringseis> van) {
    return List.of(new Afwijking(van, List.of(), false));
  }

  private static Departures of(String published, String... dates) {
    return parts(
        published,
        Arrays.stream(dates).map(DeparturesTest::entry).toArray(Inwerkingtreding[]::new));
  }

  private static Departures parts(String published, Inwerkingtreding... entries) {
    return new Departures(
        Proef.traject(Regelingsoort.WET).build(), Datum.van(published), List.of(entries));
  }

  private static Inwerkingtreding entry(String date, String... bepalingen) {
    return Inwerkingtreding.builder()
        .datum(Datum.van(date))
        .bepalingen(List.of(bepalingen))
        .build();
  }
}
