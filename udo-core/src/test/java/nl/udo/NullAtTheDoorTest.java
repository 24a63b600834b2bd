package nl.udo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Beleidskompas;
import nl.udo.overzicht.Invoer;
import nl.udo.overzicht.Opvolgregister;
import nl.udo.overzicht.Termijnen;
import nl.udo.overzicht.Verantwoording;
import nl.udo.overzicht.Wijzigingen;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever passes null by accident reads which argument it was. */
class NullAtTheDoorTest {

  private static final UdoTraject DRAFT = UdoTraject.builder().build();
  private static final UdoChecklist LIST = UdoChecklist.standaard();

  static Stream<Arguments> doors() {
    return Stream.of(
        door("het traject", () -> LIST.toets(null, Stadium.VERKENNING)),
        door("het traject", () -> LIST.eis(null, Stadium.VERKENNING)),
        door("het stadium", () -> LIST.toets(DRAFT, null)),
        door("het traject", () -> UdoJson.schrijf((UdoTraject) null)),
        door("het traject", () -> UdoJson.schrijf(null, OutputStream.nullOutputStream())),
        door("de uitvoer", () -> UdoJson.schrijf(DRAFT, null)),
        door("de JSON", () -> UdoJson.lees((String) null)),
        door("de invoer", () -> UdoJson.lees((InputStream) null)),
        door("het bestand", () -> UdoJson.lees((Path) null)),
        door("de map", () -> UdoJson.leesMap(null)),
        door("de JSON", () -> UdoJson.fouten(null)),
        door("het traject", () -> UdoJson.met(null, "/kenmerk", "1")),
        door("de JSON Pointer", () -> UdoJson.met(DRAFT, null, "1")),
        door("de JSON", () -> UdoJson.met(DRAFT, "/spoed", null)),
        door("het traject", () -> UdoJson.metTekst(null, "/kenmerk", "a")),
        door("de JSON Pointer", () -> UdoJson.metTekst(DRAFT, null, "a")),
        door("het traject", () -> UdoJson.zonder(null, "/kenmerk")),
        door("de JSON Pointer", () -> UdoJson.zonder(DRAFT, null)),
        door("het traject", () -> Verantwoording.van(null)),
        door("de uitvoer", () -> Verantwoording.van(DRAFT).schrijfCsv(null)),
        door("het eerdere traject", () -> Wijzigingen.tussen(null, DRAFT)),
        door("het latere traject", () -> Wijzigingen.tussen(DRAFT, null)),
        door("het traject", () -> Termijnen.van(null, LocalDate.of(2026, 9, 1))),
        door("de dag", () -> Termijnen.van(DRAFT, null)),
        door("het traject", () -> Beleidskompas.van(null)),
        door("de dag", () -> Opvolgregister.van(Stream.of(), null)),
        door("de naam", () -> Invoer.van(null, DRAFT)),
        door("het traject", () -> Invoer.van("a.json", null)),
        door("de map", () -> Invoer.uitMap(null)));
  }

  @ParameterizedTest
  @MethodSource("doors")
  void theMessageNamesWhatIsMissing(String what, Executable call) {
    Exception refusal = assertThrows(NullPointerException.class, call);

    assertEquals(what + " ontbreekt (null)", refusal.getMessage());
  }

  private static Arguments door(String what, Executable call) {
    return arguments(what, call);
  }
}
