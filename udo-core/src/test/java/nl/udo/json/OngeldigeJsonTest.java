package nl.udo.json;

import static nl.udo.json.Onleesbaar.geval;
import static nl.udo.json.Onleesbaar.traject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.udo.Trajecten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are no JSON, or not in UTF-8. */
class OngeldigeJsonTest {

  private static final String TE_VROEG =
      "het bestand houdt te vroeg op; er ontbreekt een accolade, haak of aanhalingsteken ";

  static Stream<Arguments> gevallen() {
    return Stream.of(
        geval("", "", 0, "het bestand is leeg."),
        geval(" \n", "", 0, "het bestand is leeg."),
        geval(
            "Geachte heer,",
            "",
            1,
            "dit is gewone tekst en geen JSON; een traject begint met een accolade (regel 1, kolom 1)."),
        geval(
            "{'schemaVersie': '1.1'}",
            "",
            1,
            "een enkel aanhalingsteken hoort hier niet; gebruik dubbele aanhalingstekens (\") (regel 1, kolom 2)."),
        geval(
            "{ // commentaar\n}",
            "",
            1,
            "JSON kent geen commentaar; laat het weg (regel 1, kolom 3)."),
        geval(
            "{\n \"schemaVersie\": \"1.1\"\n \"gevolgen\": []}",
            "/schemaVersie",
            3,
            "hier ontbreekt een komma (bij /schemaVersie, regel 3, kolom 2)."),
        geval(
            traject("\"gevolgen\": [],"),
            "/gevolgen",
            4,
            "voor deze haak of accolade staat een komma te veel; laat die komma weg"
                + " (bij /gevolgen, regel 4, kolom 1)."),
        geval(
            traject("\"voornemen\": {\"titel\": \"een\ttab\"}"),
            "/voornemen/titel",
            3,
            "in een tekst staat een tab; schrijf een tab als \\t"
                + " (bij /voornemen/titel, regel 3, kolom 30)."),
        geval(
            traject("\"spoed\": NaN"),
            "/spoed",
            3,
            "NaN en Infinity zijn hier geen getal; laat de eigenschap weg"
                + " (bij /spoed, regel 3, kolom 15)."),
        geval(
            "{\"schemaVersie\": \"1.1\",\n",
            "/schemaVersie",
            2,
            TE_VROEG + "(bij /schemaVersie, regel 2, kolom 1)."),
        geval(
            "{\n  \"schemaVersie\": \"1.1\",\n  \"voornemen\": {\n    \"titel\": \"Wet",
            "/voornemen/titel",
            4,
            TE_VROEG + "(bij /voornemen/titel, regel 4, kolom 18)."),
        geval(
            traject("\"gevolgen\": []") + "groet",
            "",
            5,
            "na de laatste accolade staat nog iets; laat dat weg (regel 5, kolom 6)."),
        geval(
            traject("\"gevolgen\": []") + "{}",
            "",
            5,
            "na de laatste accolade staat nog iets; laat dat weg (regel 5, kolom 2)."),
        geval(
            "[]",
            "",
            1,
            "hier staat een lijst; geef één traject, dat met een accolade begint (regel 1, kolom 1)."),
        geval(
            "null",
            "",
            1,
            "een traject is een object en begint met een accolade (regel 1, kolom 1)."));
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void theMessageSaysWhereItGoesWrong(
      String json, String pointer, int regelnummer, String melding) {
    Onleesbaar.controleer(json, pointer, regelnummer, melding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE"})
  void otherEncodingsAreRefused(String codering) {
    byte[] bytes = traject("\"regelset\": \"één\"").getBytes(Charset.forName(codering));

    OnleesbaarTrajectException e =
        assertThrows(
            OnleesbaarTrajectException.class, () -> UdoJson.lees(new ByteArrayInputStream(bytes)));

    String which = codering.startsWith("UTF-16") ? "UTF-16" : "geen UTF-8";
    assertEquals("het bestand is " + which + "; sla het op als UTF-8.", e.getMessage());
    assertEquals(OnleesbaarTrajectException.Soort.GEEN_UTF8, e.soort());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheDocument() throws IOException {
    String json = "\uFEFF" + UdoJson.schrijf(Trajecten.volledig());

    assertEquals(Trajecten.volledig(), UdoJson.lees(json));
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertEquals(Trajecten.volledig(), UdoJson.lees(new ByteArrayInputStream(bytes)));
  }
}
