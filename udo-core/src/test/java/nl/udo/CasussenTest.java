package nl.udo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Five real cases as records. Each folder of {@code src/test/resources/casussen} holds {@code
 * traject.json}, exactly as the library writes it, and {@code feiten.csv}, which points at the
 * place of every fact of the case.
 *
 * <p>With {@code -Dudo.herschrijf=true} the records are written anew instead of compared, for when
 * the layout of the JSON changes.
 */
class CasussenTest {

  private static final Path CASUSSEN = Path.of("src", "test", "resources", "casussen");
  private static final String KOP = "feit;pointer;waarde";
  private static final JsonMapper BOOM = new JsonMapper();

  static List<String> casussen() throws IOException {
    try (Stream<Path> mappen = Files.list(CASUSSEN)) {
      return mappen
          .filter(Files::isDirectory)
          .map(map -> map.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  static List<Arguments> feiten() throws IOException {
    List<Arguments> feiten = new ArrayList<>();
    for (String casus : casussen()) {
      List<String> regels = regels(casus);
      for (int i = 1; i < regels.size(); i++) {
        feiten.add(Arguments.of(casus, i + 1, regels.get(i)));
      }
    }
    return feiten;
  }

  @Test
  void erZijnVijfCasussen() throws IOException {
    assertEquals(
        List.of(
            "hoogwaterbescherming",
            "huisvesting-vergunninghouders",
            "wet-inburgering-2021",
            "wet-open-overheid",
            "wet-programmatuur-verkiezingsuitslagen"),
        casussen());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("casussen")
  void watGeschrevenWordtIsWatGelezenIs(String casus) throws IOException {
    UdoTraject traject = UdoJson.lees(bestand(casus));

    assertEquals(
        traject,
        UdoJson.lees(UdoJson.schrijf(traject)),
        () -> casus + ": het geschreven traject leest terug als een ander traject");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("casussen")
  void bestandIsWatDeBibliotheekSchrijft(String casus) throws IOException {
    Path bestand = bestand(casus);
    GoudenBestand.vergelijk(bestand, UdoJson.schrijf(UdoJson.lees(bestand)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("casussen")
  void ledgerHeeftKopEnGeenDubbeleFeiten(String casus) throws IOException {
    List<String> regels = regels(casus);
    Set<String> gezien = new HashSet<>();

    assertFalse(regels.isEmpty(), () -> casus + ": feiten.csv is leeg");
    assertEquals(KOP, regels.get(0), () -> casus + ": de kop van feiten.csv");
    assertTrue(regels.size() > 1, () -> casus + ": feiten.csv noemt geen enkel feit");
    for (String regel : regels.subList(1, regels.size())) {
      assertTrue(gezien.add(regel.split(";", -1)[0]), () -> casus + ": dubbel feit: " + regel);
    }
  }

  @ParameterizedTest(name = "{0}, regel {1}: {2}")
  @MethodSource("feiten")
  void feitStaatInHetTraject(String casus, int regelnummer, String regel) throws IOException {
    String plaats = casus + "/feiten.csv, regel " + regelnummer + ": ";
    String[] velden = regel.split(";", -1);
    assertEquals(3, velden.length, () -> plaats + "drie velden verwacht in \"" + regel + "\"");
    String feit = velden[0];
    String pointer = velden[1];
    String verwacht = velden[2];
    assertFalse(verwacht.isBlank(), () -> plaats + "geen verwachte waarde bij \"" + feit + "\"");

    JsonNode boom = BOOM.readTree(Files.readAllBytes(bestand(casus)));
    JsonNode gevonden = boom.at(JsonPointer.compile(pointer));

    assertFalse(
        gevonden.isMissingNode(), () -> plaats + "\"" + feit + "\": er staat niets bij " + pointer);
    assertTrue(
        gevonden.isValueNode(),
        () -> plaats + "\"" + feit + "\": " + pointer + " is een lijst of object, geen waarde");
    String waarde = gevonden.asText();
    // Words may say more than the fact; a number, a date or a term must be equal, so that
    // "overgenomen" is not found in "niet-overgenomen", nor 5 in 50.
    boolean klopt = waarde.contains(" ") ? waarde.contains(verwacht) : waarde.equals(verwacht);
    assertTrue(
        klopt,
        () ->
            "%s\"%s\": bij %s staat \"%s\", verwacht was \"%s\""
                .formatted(plaats, feit, pointer, waarde, verwacht));
  }

  private static Path bestand(String casus) {
    return CASUSSEN.resolve(casus).resolve("traject.json");
  }

  private static List<String> regels(String casus) throws IOException {
    return Files.readAllLines(CASUSSEN.resolve(casus).resolve("feiten.csv"));
  }
}
