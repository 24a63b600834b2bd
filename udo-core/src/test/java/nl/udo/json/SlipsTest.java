package nl.udo.json;

import static nl.udo.json.Onleesbaar.traject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs do wrong most is told in words of its own, without what they wrote. */
class SlipsTest {

  static OnleesbaarTrajectException refusal(String json) {
    return assertThrows(OnleesbaarTrajectException.class, () -> UdoJson.lees(json));
  }

  static Stream<Arguments> slips() {
    String page = "<!DOCTYPE html><html><body>403</body></html>";
    return Stream.of(
        Arguments.of(page, Soort.GEEN_JSON, "HTML"),
        Arguments.of(
            "<<<<<<< HEAD\n" + traject("\"spoed\": {}"), Soort.GEEN_JSON, "samenvoegconflict"),
        Arguments.of(traject("# uitleg\n\"spoed\": {}"), Soort.GEEN_JSON, "commentaar"),
        Arguments.of(traject("“spoed”: {}"), Soort.GEEN_JSON, "gekrulde aanhalingstekens"),
        Arguments.of(
            traject("\"partijen\": [{\"naam\": \"x\"},]"), Soort.GEEN_JSON, "komma te veel"),
        Arguments.of(traject("\"spoed\": {\"reden\": \"a\nb\"}"), Soort.GEEN_JSON, "regeleinde"),
        Arguments.of(
            traject(
                "\"gevolgen\": [{\"middelen\": {\"verschillen\": [{\"bedrag\": {\"waarde\": 3,5}}]}}]"),
            Soort.GEEN_JSON,
            "een punt voor de decimalen"),
        Arguments.of(
            "{\"traject\": " + traject("\"spoed\": {}") + "}",
            Soort.GEEN_TRAJECT,
            "binnen iets anders"),
        Arguments.of("{\"data\": {\"voornemen\": {}}}", Soort.GEEN_TRAJECT, "binnen iets anders"),
        Arguments.of(
            traject("\"spoed\": {\"reden\": \"brand”}"),
            Soort.GEEN_JSON,
            "gekrulde aanhalingstekens"),
        Arguments.of(
            traject("\"spoed\": {\"reden\": \"brand”, \"x\": \"y\"}"),
            Soort.GEEN_JSON,
            "gekrulde aanhalingstekens"),
        Arguments.of(
            traject("\"voornemen\": {\"datum\": 2026-12-31}"),
            Soort.GEEN_JSON,
            "een datum tussen aanhalingstekens"),
        Arguments.of(
            traject("\"voornemen\": {\"datum\": 31-12-2026}"),
            Soort.GEEN_JSON,
            "een datum tussen aanhalingstekens"),
        Arguments.of(
            "{\"schema_versie\": \"1.1\"}",
            Soort.ONBEKENDE_EIGENSCHAP,
            "bedoelt u \"schemaVersie\"?"),
        Arguments.of(
            traject("\"voornemen\": {\"soort\": \"MINISTERIELE_REGELING\"}"),
            Soort.ONJUISTE_WAARDE,
            "bedoelt u \"ministeriele-regeling\"?"),
        Arguments.of(
            traject("\"voornemen\": {\"andere_ministeries\": []}"),
            Soort.ONBEKENDE_EIGENSCHAP,
            "bedoelt u \"andereMinisteries\"?"),
        Arguments.of("{\"schemaVersie\": \"0.9\"}", Soort.OUDERE_VERSIE, "proefversie"),
        Arguments.of("{\"schemaVersie\": \"2.0\"}", Soort.NIEUWERE_VERSIE, "nieuwere versie"),
        Arguments.of("{\"schemaVersie\": \"laatste\"}", Soort.ONJUISTE_WAARDE, "geen versie"),
        Arguments.of("{\"schemaVersie\": \"1.", Soort.GEEN_JSON, "houdt te vroeg op"));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void slip(String json, Soort soort, String words) {
    OnleesbaarTrajectException e = refusal(json);

    assertEquals(soort, e.soort(), e.getMessage());
    assertTrue(e.zin().contains(words) || isToldInGeneral(e), e.getMessage());
    assertTrue(e.getMessage().startsWith(e.zin()), e.getMessage());
  }

  /**
   * The oldest Jackson that a host may bring reports some slips at another place, so that only the
   * general sentence can be said. The refusal is the same.
   */
  static boolean isToldInGeneral(OnleesbaarTrajectException e) {
    return System.getProperty("udo.jackson", "").startsWith("2.15.")
        && e.zin().startsWith("dit is geen geldige JSON");
  }

  static Stream<Arguments> notation() {
    return Stream.of(
        inAmount("3.500.000", "niets tussen de duizendtallen"),
        inAmount("3 500 000", "niets tussen de duizendtallen"),
        inAmount("3_500_000", "niets tussen de duizendtallen"),
        inAmount("3'500'000", "niets tussen de duizendtallen"),
        inAmount("€ 3500", "geen teken voor of achter"),
        inAmount("21%", "geen teken voor of achter"),
        inAmount("0x10", "alleen uit cijfers"),
        inAmount("+5", "geen plusteken"),
        inAmount(".5", "begint met een cijfer"),
        inAmount("5.", "achter de punt"),
        inAmount("05", "begint niet met een nul"),
        inAmount("-Infinity", "Infinity"),
        inText("\"a\tb\"", "schrijf een tab als \\t"),
        inText("\"a\u0001b\"", "stuurteken"),
        inText("\"C:\\Users\"", "backslash"),
        inText("\"\\u12\"", "vier cijfers"),
        inText("\"het \"register\" van\"", "aanhalingsteken in een tekst als \\\""),
        inText("'brand'", "enkel aanhalingsteken"),
        inText("“brand”", "gekrulde"),
        inText("´brand´", "enkel aanhalingsteken"),
        inText("`brand`", "enkel aanhalingsteken"),
        inText("&quot;brand&quot;", "HTML"),
        inText("{{reden}}", "sjabloon"),
        inText("${reden}", "sjabloon"),
        inText("None", "null"),
        inText("(\"brand\")", "ronde haken"),
        inText("ja", "true of false"),
        inText("\"brand\"; \"x\": 1", "geen puntkomma"),
        inText("\"brand\",, \"x\": 1", "komma te veel"),
        inText("\"brand\" \"x\": 1", "ontbreekt een komma"),
        inText("\"brand\", x: 1", "naam van een eigenschap"),
        inText("\"brand\",\u00a0\"x\": 1", "onzichtbaar teken"),
        inText("\"brand\",\u200b\"x\": 1", "onzichtbaar teken"),
        inText("\"brand\"]", "rechte haak"),
        Arguments.of(traject("\"spoed\" = {}"), "dubbele punt"),
        Arguments.of(traject("\"spoed\" {}"), "dubbele punt"),
        Arguments.of("{\\\"schemaVersie\\\": \\\"1.1\\\"}", "een keer te veel omgezet"));
  }

  private static Arguments inAmount(String number, String words) {
    String difference = "{\"bedrag\": {\"waarde\": " + number + ", \"duur\": \"structureel\"}}";
    return Arguments.of(
        traject("\"gevolgen\": [{\"middelen\": {\"verschillen\": [" + difference + "]}}]"), words);
  }

  private static Arguments inText(String text, String words) {
    return Arguments.of(traject("\"spoed\": {\"reden\": " + text + "}"), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.500", "12.000", "125.250"})
  @DisplayName("a thousand with a point, which JSON takes for one, is refused through every door")
  void thousands(String number) throws Exception {
    String json = (String) inAmount(number, "").get()[0];
    OnleesbaarTrajectException e = refusal(json);

    assertEquals(Soort.ONJUISTE_WAARDE, e.soort());
    assertEquals("/gevolgen/0/middelen/verschillen/0/bedrag/waarde", e.pointer());
    assertTrue(e.zin().contains("geen punt tussen de duizendtallen"), e.zin());
    assertEquals(number, e.gegeven());
    OnleesbaarTrajectException told =
        (OnleesbaarTrajectException)
            assertThrows(
                    Exception.class, () -> new ObjectMapper().readValue(json, UdoTraject.class))
                .getCause();
    assertEquals(e.zin() + e.pointer(), told.zin() + told.pointer());
  }

  @Test
  @DisplayName("a value that is refused is told when all of the document is JSON, and only then")
  void valueBeforeSlip() {
    for (String value : List.of("{\"waarde\": 3.500}", "\"\\ud800\"")) {
      String json = traject("\"spoed\": " + value + ", \"x\": ja");

      assertEquals(Soort.GEEN_JSON, refusal(json).soort());
      assertEquals(1, UdoJson.fouten(json).size(), json);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5", "3.50", "0.500", "1.125", "3500.000", "12.0000"})
  @DisplayName("decimals are no thousands")
  void decimals(String number) throws Exception {
    String json = (String) inAmount(number, "").get()[0];

    assertEquals(UdoJson.lees(json), new ObjectMapper().readValue(json, UdoTraject.class));
  }

  @ParameterizedTest
  @MethodSource("notation")
  @DisplayName("a slip in the notation is told at its place, through the door of a host as well")
  void slipInTheNotation(String json, String words) {
    OnleesbaarTrajectException e = refusal(json);
    assertEquals(Soort.GEEN_JSON, e.soort(), e.getMessage());
    assertTrue(e.zin().contains(words) || isToldInGeneral(e), e.getMessage());
    assertTrue(e.regelnummer() > 0 && e.kolom() > 0, e.getMessage());
    ObjectMapper host = new ObjectMapper();
    toldAlike(e, words, () -> host.readValue(json, UdoTraject.class));
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    toldAlike(e, words, () -> host.readValue(bytes, UdoTraject.class));
  }

  /** What the mapper of a host refuses is told at the same place and in the same words. */
  static void toldAlike(OnleesbaarTrajectException ours, String words, Executable door) {
    OnleesbaarTrajectException told =
        (OnleesbaarTrajectException) assertThrows(Exception.class, door).getCause();

    boolean byBytes = told.zin().equals(Slips.FOREIGN_SIGN);
    assertTrue(told.zin().contains(words) || byBytes || isToldInGeneral(told), told.getMessage());
    assertEquals(Soort.GEEN_JSON, told.soort());
    assertEquals(ours.pointer(), told.pointer(), told.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "schemaVersie: 1.1\\nvoornemen:\\n  titel: Wet|YAML",
        "---\\nschemaVersie: 1.1|YAML",
        "titel;ministerie\\nWet;BZK\\n|tabel (CSV)",
        "titel,ministerie,datum\\nWet,BZK,2026\\n|tabel (CSV)",
        "titel=Wet\\n|is-gelijkteken",
        "Geachte heer,|gewone tekst",
        "eyJzY2hlbWFWZXJzaWUiOiIxLjEifQ==|base64",
        "callback({\"schemaVersie\": \"1.1\"})|programmatekst",
        "const traject = {\"schemaVersie\": \"1.1\"};|programmatekst",
        "```json\\n{\"schemaVersie\": \"1.1\"}\\n```|codeblok",
        "version https://git-lfs.github.com/spec/v1\\noid sha256:0|Git LFS",
        "--grens\\nContent-Disposition: form-data; name=\"x\"\\n\\n{}|formulier",
        "{\\rtf1\\ansi}|RTF",
        "\\ufffdPNG|geen tekst in UTF-8",
      })
  @DisplayName("a text that is something else is told as such")
  void otherTexts(String text, String words) {
    String whole = text.replace("\\n", "\n").replace("\\ufffd", "\ufffd");
    OnleesbaarTrajectException e = refusal(whole);

    assertEquals(Soort.GEEN_JSON, e.soort(), e.getMessage());
    assertTrue(e.zin().contains(words), e.getMessage());
    assertEquals("", e.pointer());
    assertEquals(1, UdoJson.fouten(whole).size());
  }

  @Test
  @DisplayName("a record within something else, a list or a text is told where it lies")
  void wrapped() {
    String record = traject("\"spoed\": {}");

    assertEquals("/data/traject", refusal("{\"data\": {\"traject\": " + record + "}}").pointer());
    assertEquals("/trajecten/0", refusal("{\"trajecten\": [" + record + "]}").pointer());
    assertTrue(refusal("[" + record + "]").zin().contains("een lijst"));
    String twice = "\"" + record.replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    assertTrue(refusal(twice).zin().contains("een keer te veel omgezet"), twice);
  }

  @ParameterizedTest
  @CsvSource({
    "schemaVersion, /schemaVersion",
    "schemaVersi, /schemaVersi",
    "schema_versie, /schema_versie"
  })
  void theNameOfTheVersion(String name, String pointer) {
    OnleesbaarTrajectException e = refusal("{\n\"" + name + "\": \"1.1\"}");

    assertEquals("schemaVersie", e.bedoeld());
    assertEquals(pointer, e.pointer());
    assertEquals(2, e.regelnummer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1-2-2026|2026-02-01",
        "1 feb. 2026|2026-02-01",
        "1 mrt 2026|2026-03-01",
        "2026/01/10|2026-01-10",
        "2026-1-5|2026-01-05",
        "20260110|2026-01-10",
        "2026-01-10T00:00:00Z|2026-01-10",
        "februari 2026|2026-02",
        "1e kwartaal 2026|2026-K1",
        "Q3 2026|2026-K3",
        "12/31/2026|",
        "31-02-2026|",
        "1-2-26|",
      })
  @DisplayName("a date in many notations is told as it is written here, one that is unsure is not")
  void dates(String date, String meant) {
    OnleesbaarTrajectException e = refusal(traject("\"voornemen\": {\"datum\": \"" + date + "\"}"));

    assertEquals(meant, e.bedoeld());
    assertFalse(e.getMessage().contains("2026"), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3500000|3500000",
        "3.500.000|3500000",
        "€ 3.500.000,50|3500000.50",
        "EUR 12,-|12",
        "3.5|3.5",
        "3,5 miljoen|",
        "21%|",
      })
  @DisplayName("an amount as text is told as the number that it stands for")
  void amounts(String text, String meant) {
    Arguments amount = inAmount("\"" + text + "\"", "");
    OnleesbaarTrajectException e = refusal((String) amount.get()[0]);

    assertEquals(Soort.ONJUISTE_WAARDE, e.soort());
    assertEquals(text, e.gegeven());
    assertEquals(meant, e.bedoeld());
  }

  @Test
  @DisplayName("yes and no in Dutch are told as true and false")
  void truth() {
    for (String yes : List.of("ja", "Ja", "true", "waar")) {
      String json = traject("\"hoorplicht\": [{\"geldt\": \"" + yes + "\"}]");
      assertEquals("true", refusal(json).bedoeld(), yes);
    }
    assertEquals("false", refusal(traject("\"hoorplicht\": [{\"geldt\": \"nee\"}]")).bedoeld());
  }

  @Test
  @DisplayName("all errors of a document with two byte order marks are one")
  void twoMarks() {
    assertEquals(1, UdoJson.fouten("\ufeff\ufeff" + traject("\"spoedig\": {}")).size());
  }

  @Test
  @DisplayName("a date in Dutch notation is told as it is written here, apart from the message")
  void dutchDate() {
    for (String date : List.of("31-12-2026", "31/12/2026", "31 december 2026")) {
      OnleesbaarTrajectException e =
          refusal(traject("\"voornemen\": {\"datum\": \"" + date + "\"}"));

      assertEquals("2026-12-31", e.bedoeld());
      assertEquals(date, e.gegeven());
      assertFalse(e.getMessage().contains("2026"), e.getMessage());
    }
  }

  @Test
  @DisplayName("another kind of file is told as such")
  void otherFiles() {
    for (String begin :
        List.of(
            "%PDF-1.7",
            "PK\u0003\u0004",
            "\u001f\u008b\b",
            "7z\u00bc\u00af",
            "Rar!\u001a",
            "\u00d0\u00cf\u0011\u00e0",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff")) {
      byte[] bytes = (begin + "rest").getBytes(StandardCharsets.ISO_8859_1);
      OnleesbaarTrajectException e =
          assertThrows(
              OnleesbaarTrajectException.class,
              () -> UdoJson.lees(new ByteArrayInputStream(bytes)));
      assertEquals(Soort.GEEN_JSON, e.soort());
      assertTrue(e.zin().contains("geen JSON"), e.zin());
    }
  }

  @Test
  @DisplayName("all errors of a document are told at once, each at its own place")
  void allErrors() {
    String json =
        traject(
            "\"voornemen\": {\"soort\": \"wetje\", \"titell\": \"x\"},\n"
                + "  \"gevolgen\": [{\"overheden\": [\"x\", \"gemeenten\", \"y\"]}, 5,\n"
                + "    {\"deel\": 7}]");

    List<OnleesbaarTrajectException> errors = UdoJson.fouten(json);

    assertEquals(
        List.of(
            "/voornemen/soort 3",
            "/voornemen/titell 3",
            "/gevolgen/0/overheden/0 4",
            "/gevolgen/0/overheden/2 4",
            "/gevolgen/1 4",
            "/gevolgen/2/deel 5"),
        errors.stream().map(e -> e.pointer() + " " + e.regelnummer()).toList());
    assertEquals(List.of(), UdoJson.fouten(traject("\"spoed\": {}")));
    assertEquals(1, UdoJson.fouten("{\"schemaVersie\": \"9.0\", \"x\": 1}").size());
  }

  @Test
  @DisplayName(
      "a folder is read in one call that says which file failed, and hides none of the rest")
  void folder(@TempDir Path folder) throws Exception {
    UdoTraject traject = UdoTraject.wetsvoorstel("Wet proef", "BZK").build();
    Files.writeString(folder.resolve("a.json"), UdoJson.schrijf(traject));
    Files.writeString(folder.resolve("b.json"), "{\"schemaVersie\": 1}");
    Files.writeString(folder.resolve("C.JSON"), UdoJson.schrijf(traject));
    Files.createDirectory(folder.resolve("d.json"));
    Files.writeString(folder.resolve("lees mij.txt"), "geen traject");

    try (Stream<UdoJson.Gelezen> files = UdoJson.leesMap(folder)) {
      List<UdoJson.Gelezen> read = files.toList();
      assertEquals(
          List.of("C.JSON", "a.json", "b.json (onleesbaar)", "d.json (onleesbaar)"),
          read.stream().map(UdoJson.Gelezen::toString).sorted().toList());
      for (UdoJson.Gelezen one : read) {
        if (one.fout() == null) {
          assertEquals(traject, one.traject());
        } else {
          String name = one.bestand().getFileName().toString();
          assertTrue(one.fout().getMessage().startsWith(name + ": "), one.fout().getMessage());
        }
      }
    }
  }

  @Test
  @DisplayName("an editor's reference to the schema is read over and not written again")
  void schemaReference() {
    String json =
        "{\"$schema\": \"udo-traject.schema.json\"," + traject("\"spoed\": {}").substring(1);

    assertFalse(UdoJson.schrijf(UdoJson.lees(json)).contains("$schema"));
  }

  @Test
  @DisplayName("what could not be read back is not written")
  void notWritten() {
    UdoTraject other = UdoTraject.builder().schemaVersie("2.0").build();
    UdoTraject large =
        UdoTraject.builder().voornemen(v -> v.doel("x".repeat(UdoJson.MAXIMALE_OMVANG))).build();

    assertThrows(IllegalArgumentException.class, () -> UdoJson.schrijf(other));
    assertThrows(IllegalArgumentException.class, () -> UdoJson.schrijf(large));
  }

  @Test
  @DisplayName("the errors of a large document are told without reading it a hundred times")
  void boundedErrors() {
    String wrong = "\"overheden\": [" + "\"x\",".repeat(99) + "\"x\"]";
    String padded = "\"deel\": \"" + "x".repeat(UdoJson.MAXIMALE_OMVANG / 2) + "\"";

    assertEquals(100, UdoJson.fouten(traject("\"gevolgen\": [{" + wrong + "}]")).size());
    int told = UdoJson.fouten(traject("\"gevolgen\": [{" + wrong + ", " + padded + "}]")).size();
    assertTrue(1 <= told && told <= 8, told + " errors are as many readings of eight megabytes");
  }

  @Test
  @DisplayName("a long property name above a long list costs no more than the document itself")
  void boundedWork() {
    String list = "[],".repeat(100_000) + "[]";
    String small = traject("\"" + "n".repeat(10) + "\": [" + list + "]");
    String large = traject("\"" + "n".repeat(20_000) + "\": [" + list + "]");

    long smallWork = allocated(small);
    long largeWork = allocated(large);

    // A pointer for each element would be a hundred thousand times the name.
    assertTrue(largeWork < 2 * smallWork + 10_000_000L, smallWork + " and " + largeWork);
  }

  private static long allocated(String json) {
    com.sun.management.ThreadMXBean meter =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    long before = meter.getCurrentThreadAllocatedBytes();
    refusal(json);
    return meter.getCurrentThreadAllocatedBytes() - before;
  }
}
