package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.GoudenBestand;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema, judged by a validator that knows nothing of this library. */
class SchemaTest {

  private static final Path BESTAND =
      Path.of("src/main/resources/nl/udo/json/udo-traject.schema.json");

  private static final SchemaRegistry REGISTER =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTER.getSchema(UdoJson.schema(), InputFormat.JSON);

  @Test
  void theSchemaFollowsTheRecords() throws IOException {
    GoudenBestand.vergelijk(BESTAND, SchemaUitRecords.maak());
  }

  @Test
  void theSchemaIsASchema() {
    // The validator carries the meta-schema with it; nothing is fetched.
    Schema meta =
        REGISTER.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    assertEquals(List.of(), meta.validate(UdoJson.schema(), InputFormat.JSON));
  }

  static List<Path> bestanden() throws IOException {
    try (Stream<Path> bestanden = Files.walk(Path.of("src/test/resources"))) {
      return bestanden
          .filter(b -> b.endsWith("traject.json") || b.endsWith("volledig.json"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bestanden")
  void theCasesAndTheCompleteRecordAreValid(Path bestand) throws IOException {
    assertEquals(List.of(), fouten(Files.readString(bestand)));
  }

  @Property(tries = 100)
  void everyRecordIsValid(@ForAll UdoTraject traject) {
    assertEquals(List.of(), fouten(UdoJson.schrijf(traject)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{'schemaVersie': '2.0'}",
        "{'schemaVersie': 1.1}",
        "{'schemaVersie': '1.1', 'titel': 'te hoog'}",
        "{'schemaVersie': '1.1', 'gevolgen': {}}",
        "{'schemaVersie': '1.1', 'gevolgen': [null]}",
        "{'schemaVersie': '1.1', 'gevolgen': [{'middelen': {'aspect': 'middelen'}}]}",
        "{'schemaVersie': '1.1', 'gevolgen': [{'overheden': ['gemeente']}]}",
        "{'schemaVersie': '1.1', 'gevolgen': [{'overheden': 'gemeenten'}]}",
        "{'schemaVersie': '1.1', 'voornemen': {'titel': 5}}",
        "{'schemaVersie': '1.1', 'voornemen': {'soort': 'WET'}}",
        "{'schemaVersie': '1.1', 'voornemen': {'datum': 2019}}",
        "{'schemaVersie': '1.1', 'voornemen': {'datum': '31-5-2019'}}",
        "{'schemaVersie': '1.1', 'voornemen': {'datum': '2019-13'}}",
        "{'schemaVersie': '1.1', 'voornemen': {'datum': 'eind 2019-05-31'}}",
        "{'schemaVersie': '1.1', 'voornemen': {'datum': '0000'}}",
        "{'schemaVersie': '1.1', 'voornemen': {'datum': {'jaar': 2019}}}",
        "{'schemaVersie': '1.1', 'partijen': [{'afkorting': 'G4'}]}",
        "{'schemaVersie': '1.1', 'gevolgen':"
            + " [{'middelen': {'verschillen': [{'bedrag': {'waarde': -1}}]}}]}",
        "{'schemaVersie': '1.1', 'gevolgen':"
            + " [{'middelen': {'verschillen': [{'bedrag': {'waarde': '1'}}]}}]}",
        "{'schemaVersie': '1.1', 'gevolgen':"
            + " [{'middelen': {'bekostiging': [{'verdeling': [{'percentage': 101}]}]}}]}",
        "{'schemaVersie': '1.1', 'evaluaties': [{'momenten': [{'elkeMaanden': 0}]}]}",
        "{'schemaVersie': '1.1', 'evaluaties': [{'momenten': [{'elkeMaanden': 1.5}]}]}",
        "{'schemaVersie': '1.1', 'hoorplicht': [{'geldt': 'ja'}]}",
        "{'schemaVersie': '1.1', 'hoorgronden': ['medebewind']}",
        "{'schemaVersie': '1.1', 'verloop': {'indiening': '2026-K5'}}",
        "{'schemaVersie': '1.1', 'verloop': {'indiening': 'zomer 2026-07'}}",
        "{'schemaVersie': '1.1', 'verloop': {'indiening': 'zomer 0000'}}",
        "{'schemaVersie': '1.1', 'afspraken': [{'inhoud': 'Een zin.'}]}",
        "{'schemaVersie': '1.1', 'afspraken': [{'inhoud': {'vorm': 'zinnen', 'tekst': 'x'}}]}",
        "{'schemaVersie': '1.1', 'gevolgen':"
            + " [{'taken': {'wijzigingen': [{'plan': {'termijnJaren': 0}}]}}]}",
        "{'schemaVersie': '1.1', 'rijkskosten': [{'bedragen': [{'waarde': 1, 'overMaanden': 0}]}]}"
      })
  void whatTheLibraryRefusesTheSchemaRefuses(String enkelAangehaald) {
    String json = enkelAangehaald.replace('\'', '"');

    assertFalse(fouten(json).isEmpty(), "the schema accepts it");
    assertThrows(OnleesbaarTrajectException.class, () -> UdoJson.lees(json));
  }

  private static List<Error> fouten(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
