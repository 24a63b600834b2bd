package nl.udo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import nl.udo.weergave.MvtParagraaf;
import nl.udo.word.UdoWord;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever passes null by accident reads which argument it was. */
class NullAtTheDoorTest {

  private static final UdoTraject DRAFT = UdoTraject.builder().build();
  private static final Tekststuk TEXT = new Tekststuk(null, "2026.1", false, List.of());
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
        door("de tekst", () -> UdoWord.standaard().schrijf((Tekststuk) null, nowhere())),
        door("de paragraaf", () -> UdoWord.standaard().schrijf((MvtParagraaf) null, nowhere())),
        door("de uitvoer", () -> UdoWord.standaard().schrijf(TEXT, (OutputStream) null)),
        door("het bestand", () -> UdoWord.standaard().schrijf(TEXT, (Path) null)),
        door("de invoer", () -> UdoWord.lees((InputStream) null)),
        door("het bestand", () -> UdoWord.lees((Path) null)),
        door("het traject", () -> UdoJson.zonder(null, "/kenmerk")),
        door("de JSON Pointer", () -> UdoJson.zonder(DRAFT, null)));
  }

  @ParameterizedTest
  @MethodSource("doors")
  void theMessageNamesWhatIsMissing(String what, Executable call) {
    Exception refusal = assertThrows(NullPointerException.class, call);

    assertEquals(what + " ontbreekt (null)", refusal.getMessage());
  }

  private static OutputStream nowhere() {
    return OutputStream.nullOutputStream();
  }

  private static Arguments door(String what, Executable call) {
    return arguments(what, call);
  }
}
