package nl.udo.json;

import static nl.udo.json.Onleesbaar.geval;
import static nl.udo.json.Onleesbaar.traject;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are JSON but no record. */
class OnleesbareJsonTest {

  private static final String BIJ_BEDRAG =
      " (bij /gevolgen/0/middelen/verschillen/0/bedrag, regel 3, kolom 47).";

  static Stream<Arguments> versies() {
    return Stream.of(
        geval("{}", "/schemaVersie", 0, ONTBREEKT),
        geval("{\"voornemen\": {\"schemaVersie\": \"1.1\"}}", "/schemaVersie", 0, ONTBREEKT),
        geval(
            "{\"schemaVersie\": \"2.0\", \"nieuw\": 1}",
            "/schemaVersie",
            1,
            "dit traject is gemaakt met een nieuwere versie; deze bibliotheek leest versie \"1.1\":"
                + " werk de bibliotheek bij (bij /schemaVersie, regel 1, kolom 18)."),
        geval(
            "{\"schemaVersie\": \"1.0\", \"gevolgen\": [{\"hoorgronden\": [\"medebewind\"]}]}",
            "/schemaVersie",
            1,
            "dit traject is gemaakt met een proefversie; deze bibliotheek leest versie \"1.1\": leg"
                + " het opnieuw vast in die vorm (bij /schemaVersie, regel 1, kolom 18)."),
        geval("{\"schemaVersie\": 1.1}", "/schemaVersie", 1, ALS_TEKST),
        geval("{\"schemaVersie\": null}", "/schemaVersie", 1, ALS_TEKST));
  }

  private static final String ONTBREEKT =
      "schemaVersie ontbreekt; voeg \"schemaVersie\": \"1.1\" toe (bij /schemaVersie).";
  private static final String ALS_TEKST =
      "hier past alleen \"1.1\", als tekst (bij /schemaVersie, regel 1, kolom 18).";

  static Stream<Arguments> soorten() {
    return Stream.of(
        voornemen("\"titel\": 5", "titel", TEKST),
        voornemen("\"titel\": true", "titel", TEKST),
        voornemen("\"titel\": {}", "titel", TEKST),
        voornemen("\"titel\": [\"a\"]", "titel", TEKST),
        voornemen(
            "\"implementeert\": \"a\"",
            "implementeert",
            "hier past alleen een lijst tussen rechte haken"),
        voornemen(
            "\"implementeert\": \"\"",
            "implementeert",
            "hier past alleen een lijst tussen rechte haken"),
        voornemen("\"datum\": 2019", "datum", DATUM),
        voornemen("\"datum\": {\"jaar\": 2019}", "datum", DATUM),
        voornemen("\"datum\": \"\"", "datum", GEEN_DATUM),
        voornemen(
            "\"datum\": \"31-5-2019\"",
            "datum",
            "schrijf een datum als jaar-maand-dag, zoals 2019-05-31"),
        voornemen("\"datum\": \"2019-02-30\"", "datum", "deze datum bestaat niet"),
        voornemen("\"datum\": \"2019-13\"", "datum", "deze datum bestaat niet"),
        voornemen(
            "\"datum\": \"eind 2019-05-31\"",
            "datum",
            "begin, medio of eind hoort bij een maand, een kwartaal of een jaar, niet bij een dag"),
        voornemen(
            "\"soort\": \"wetje\"",
            "soort",
            "deze waarde is hier onbekend; bedoelt u \"wet\"? kies uit: " + SOORTEN),
        voornemen(
            "\"soort\": \"WET\"",
            "soort",
            "deze waarde is hier onbekend; bedoelt u \"wet\"? kies uit: " + SOORTEN),
        voornemen("\"soort\": \"\"", "soort", "deze waarde is hier onbekend; kies uit: " + SOORTEN),
        voornemen("\"soort\": 0", "soort", "deze waarde is hier onbekend; kies uit: " + SOORTEN),
        voornemen("\"soort\": true", "soort", "hier past alleen een van de waarden: " + SOORTEN),
        voornemen(
            "\"title\": 5",
            "title",
            "deze eigenschap is onbekend; bedoelt u \"titel\"? bekend zijn hier: andereMinisteries,"
                + " datum, doel, dossiers, grondslag, implementeert, indiener, medeNamens,"
                + " ministerie, onderwijs, publicatie, roepnaam, soort, titel, verwant,"
                + " wijzigt"),
        voornemen(
            "\"doel\": \"half \\ud83d teken\"",
            "doel",
            "de tekst bevat een half teken (een losse surrogate); herstel of verwijder dat teken",
            25));
  }

  private static final String TEKST = "hier past alleen tekst tussen aanhalingstekens";
  private static final String DATUM =
      "hier past alleen een datum zoals \"2019-05-31\", \"2019-05\" of \"2019\"";
  private static final String GEEN_DATUM =
      "dit is geen datum; schrijf bijvoorbeeld 2019-05-31, 2019-05, 2019-K2, 2019, eind 2019-05 of"
          + " zomer 2019";
  private static final String SOORTEN = "wet, amvb, ministeriele-regeling, beleid";

  private static Arguments voornemen(String inhoud, String plek, String melding) {
    return voornemen(inhoud, plek, melding, 17);
  }

  private static Arguments voornemen(String inhoud, String plek, String melding, int kolom) {
    String waar = " (bij /voornemen/%s, regel 3, kolom %d).".formatted(plek, kolom);
    return geval(
        traject("\"voornemen\": {" + inhoud + "}"), "/voornemen/" + plek, 3, melding + waar);
  }

  static Stream<Arguments> getallen() {
    return Stream.of(
        maanden(
            "\"12\"",
            "/elkeMaanden",
            33,
            "hier past alleen een geheel getal, zonder aanhalingstekens"),
        maanden(
            "1.5",
            "/elkeMaanden",
            33,
            "hier past alleen een geheel getal, zonder aanhalingstekens"),
        maanden(
            "true",
            "/elkeMaanden",
            33,
            "hier past alleen een geheel getal, zonder aanhalingstekens"),
        maanden(
            "\"\"",
            "/elkeMaanden",
            33,
            "hier past alleen een geheel getal, zonder aanhalingstekens"),
        maanden("99999999999", "/elkeMaanden", 33, "dit getal is te groot"),
        maanden("0", "", 32, "een herhaling duurt ten minste één maand"),
        geldt("\"ja\""),
        geldt("\"true\""),
        geldt("1"),
        geldt("[]"),
        bedrag(
            "{\"waarde\": -1}",
            "een bedrag is niet negatief; of het een last of een bate is, staat bij de post"),
        bedrag(
            "{\"waarde\": 3.3000000000000003}",
            "een bedrag heeft ten hoogste 6 decimalen; rond het af"),
        bedrag("{\"waarde\": 1e999999999}", "een bedrag heeft ten hoogste 30 cijfers"),
        bedrag("{\"waarde\": 5, \"tot\": 3}", "de bovengrens is lager dan de ondergrens"),
        bedrag("5", "hier past alleen een object tussen accolades"),
        geval(
            traject(
                "\"gevolgen\": [{\"middelen\": {\"verschillen\": [{\"bedrag\": {\"waarde\": \"5\"}}]}}]"),
            "/gevolgen/0/middelen/verschillen/0/bedrag/waarde",
            3,
            "hier past alleen een getal met een punt voor de decimalen, zonder aanhalingstekens"
                + " (bij /gevolgen/0/middelen/verschillen/0/bedrag/waarde, regel 3, kolom 58)."));
  }

  private static Arguments maanden(String waarde, String plek, int kolom, String melding) {
    String pointer = "/evaluaties/0/momenten/0" + plek;
    return geval(
        traject("\"evaluaties\": [{\"momenten\": [{\"elkeMaanden\": " + waarde + "}]}]"),
        pointer,
        3,
        melding + " (bij " + pointer + ", regel 3, kolom " + kolom + ").");
  }

  private static Arguments geldt(String waarde) {
    return geval(
        traject("\"hoorplicht\": [{\"geldt\": " + waarde + "}]"),
        "/hoorplicht/0/geldt",
        3,
        "hier past alleen true of false, zonder aanhalingstekens (bij /hoorplicht/0/geldt, regel 3, kolom 19).");
  }

  private static Arguments bedrag(String bedrag, String melding) {
    return geval(
        traject(
            "\"gevolgen\": [{\"middelen\": {\"verschillen\": [{\"bedrag\": " + bedrag + "}]}}]"),
        "/gevolgen/0/middelen/verschillen/0/bedrag",
        3,
        melding + BIJ_BEDRAG);
  }

  static Stream<Arguments> lijsten() {
    return Stream.of(
        lijst("{}", "", 3, "hier past alleen een lijst tussen rechte haken"),
        lijst("\"x\"", "", 3, "hier past alleen een lijst tussen rechte haken"),
        lijst("[5]", "/0", 16, "hier past alleen een object tussen accolades"),
        lijst("[\"\"]", "/0", 16, "hier past alleen een object tussen accolades"),
        lijst("[{}, null]", "/1", 20, "hier staat niets (null); vul het in of laat het weg"),
        lijst(
            "[{\"bepalingen\": [\"a\", null]}]",
            "/0/bepalingen/1",
            37,
            "hier staat niets (null); vul het in of laat het weg"),
        lijst(
            "[{\"overheden\": [\"gemeenten\", null]}]",
            "/0/overheden/1",
            44,
            "hier staat niets (null); vul het in of laat het weg"),
        lijst(
            "[{\"overheden\": [\"gemeenten\", \"gemeente\"]}]",
            "/0/overheden/1",
            44,
            "deze waarde is hier onbekend; bedoelt u \"gemeenten\"? kies uit: gemeenten, provincies,"
                + " waterschappen, openbare-lichamen"),
        lijst(
            "[{\"bepalingen\": [\"a\", 5]}]",
            "/0/bepalingen/1",
            37,
            "hier past alleen tekst tussen aanhalingstekens"),
        geval(
            traject("\"gevolgen\": [],\n  \"gevolgen\": []"),
            "/gevolgen",
            4,
            "een eigenschap staat er twee keer; laat er één staan (bij /gevolgen, regel 4, kolom"
                + " 13)."),
        geval(
            traject("\"partijen\": [{\"naam\": \"IPO\"},\n   {\"afkorting\": \"G4\"}]"),
            "/partijen/1",
            4,
            "een partij heeft een naam (bij /partijen/1, regel 4, kolom 4)."),
        geval(
            traject("\"documenten\": [{\"kenmerk\": \"de brief\"}, {\"kenmerk\": \"de brief\"}]"),
            "",
            0,
            "twee documenten hebben hetzelfde kenmerk (de plaatsen 0 en 1); geef elk een eigen"
                + " kenmerk."));
  }

  private static Arguments lijst(String waarde, String plek, int kolom, String melding) {
    String waar = " (bij /gevolgen%s, regel 3, kolom %d)".formatted(plek, kolom);
    return geval(traject("\"gevolgen\": " + waarde), "/gevolgen" + plek, 3, melding + waar + ".");
  }

  @ParameterizedTest
  @MethodSource({"versies", "soorten", "getallen", "lijsten"})
  void theMessageSaysWhatIsWrongWhereAndWhatToDo(
      String json, String pointer, int regelnummer, String melding) {
    Onleesbaar.controleer(json, pointer, regelnummer, melding);
  }
}
