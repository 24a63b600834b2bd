package nl.udo.json;

import static nl.udo.json.Onleesbaar.traject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to fill the memory, to keep the processor busy or to deceive who reads logs. */
class KwaadwilligeJsonTest {

  private static final String TE_VEEL = "het bestand heeft te veel onderdelen en wordt daarom niet";
  private static final String PLAFOND =
      "\"gevolgen\": [{\"middelen\": {\"bekostiging\": [{\"plafond\": {\"bedrag\": {\"waarde\": %s}}}]}}]";

  static Stream<Arguments> gevallen() {
    int groot = UdoJson.MAXIMALE_OMVANG - 200;
    return Stream.of(
        geval("too large", " ".repeat(groot + 201), "het bestand is groter dan 16 MiB en wordt"),
        geval(
            "deep lists", traject("\"gevolgen\": " + "[".repeat(1_000_000)), "het bestand is meer"),
        geval(
            "deep objects", "{\"a\":".repeat(1_000_000), "het bestand is meer dan 50 niveaus diep"),
        geval("lists at the root", "[".repeat(1_000_000), "hier staat een lijst"),
        geval("a million unknown properties", traject(eigenschappen(1_000_000)), TE_VEEL),
        geval("many empty objects", traject("\"gevolgen\": [" + "{},".repeat(5_000_000)), TE_VEEL),
        geval("a huge exponent", bedrag("1e999999999"), "een bedrag heeft ten hoogste 30 cijfers"),
        geval("a tiny exponent", bedrag("1e-999999999"), "een bedrag heeft ten hoogste 30 cijfers"),
        geval("an exponent past int", bedrag("1e99999999999"), ""),
        geval("a long number", bedrag("1".repeat(groot - 100)), "een getal of tekst is te lang"),
        geval(
            "an exponent in a share",
            traject(
                "\"gevolgen\": [{\"middelen\": {\"bekostiging\":"
                    + " [{\"verdeling\": [{\"percentage\": 1e999999999}]}]}}]"),
            "een percentage ligt van 0 tot en met 100"),
        geval(
            "an exponent in a whole number",
            traject("\"evaluaties\": [{\"momenten\": [{\"elkeMaanden\": 1e999999999}]}]"),
            "hier past alleen een geheel getal"),
        geval(
            "a long term",
            traject("\"voornemen\": {\"soort\": \"" + "x".repeat(groot) + "\"}"),
            "deze waarde is hier onbekend; kies uit"),
        geval(
            "a long date",
            traject("\"voornemen\": {\"datum\": \"" + "9".repeat(groot) + "\"}"),
            "dit is geen datum"));
  }

  private static Arguments geval(String naam, String json, String melding) {
    return Arguments.of(Named.of(naam, json), melding);
  }

  private static String bedrag(String waarde) {
    return traject(PLAFOND.formatted(waarde));
  }

  private static String eigenschappen(int aantal) {
    return IntStream.range(0, aantal)
        .mapToObj(i -> "\"x" + i + "\": 1")
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gevallen")
  void attacksAreRefusedSoonAndInAFewWords(String json, String begin) {
    OnleesbaarTrajectException e =
        assertThrows(OnleesbaarTrajectException.class, () -> UdoJson.lees(json));

    assertTrue(e.getMessage().startsWith(begin), e.getMessage());
    assertTrue(e.getMessage().length() < 800, "the message has " + e.getMessage().length());
  }

  @Test
  void anEndlessStreamIsNotReadToItsEnd() {
    InputStream eindeloos =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };

    OnleesbaarTrajectException e =
        assertThrows(OnleesbaarTrajectException.class, () -> UdoJson.lees(eindeloos));

    assertEquals("het bestand is groter dan 16 MiB en wordt daarom niet gelezen.", e.getMessage());
  }

  @Test
  void charactersThatSteerATerminalAreShownAsNumbers() {
    Onleesbaar.controleer(
        traject("\"voornemen\": {\"datum\": \"\\u001b[31m\\u202e2019\\n\\u2028\"}"),
        "/voornemen/datum",
        3,
        "dit is geen datum; schrijf bijvoorbeeld 2019-05-31, 2019-05, 2019-K2, 2019, eind 2019-05 of"
            + " zomer 2019 (bij /voornemen/datum, regel 3, kolom 17).");
    Onleesbaar.controleer(
        traject("\"a\\u001b[31m/~\\udb40\\udc01" + "x".repeat(200) + "\": 5"),
        "/a\u001b[31m~1~0\udb40\udc01" + "x".repeat(200),
        3,
        "deze eigenschap is onbekend; bekend zijn hier: afspraken, beantwoordt, bekostiging,"
            + " consultaties, documenten, evaluaties, gevolgen, gevolgenVoorAnderen, hoorplicht,"
            + " invoering, kenmerk, nietGeconsulteerd, overleg, partijen, regelset, rijkskosten,"
            + " schemaVersie, spoed, uitwerkingen, verloop, voornemen (bij /a[U+001B][31m~1~0[U+E0001]"
            + "x".repeat(107)
            + "…, regel 3, kolom 3).");
  }

  @Test
  void aKenmerkThatStandsTwiceIsNotQuoted() {
    String partij = "{\"naam\": \"\\u001b]0;titel\\u0007\"}";

    Onleesbaar.controleer(
        traject("\"partijen\": [%s, %s]".formatted(partij, partij)),
        "",
        0,
        "twee partijen hebben hetzelfde kenmerk (de plaatsen 0 en 1); geef elk een eigen kenmerk.");
  }

  @Test
  void aSecretInTheDocumentIsNotInTheStackTrace() {
    OnleesbaarTrajectException e =
        assertThrows(
            OnleesbaarTrajectException.class,
            () -> UdoJson.lees("{\"schemaVersie\": \"1.1\", \"regelset\": \"geheim\" \"x\"}"));

    assertNull(e.getCause());
    assertTrue(!e.getMessage().contains("geheim"), e.getMessage());
  }

  @Test
  void aStreamOfBytesHasTheSameLimit() {
    byte[] bytes = new byte[UdoJson.MAXIMALE_OMVANG + 1];

    assertThrows(
        OnleesbaarTrajectException.class, () -> UdoJson.lees(new ByteArrayInputStream(bytes)));
  }
}
