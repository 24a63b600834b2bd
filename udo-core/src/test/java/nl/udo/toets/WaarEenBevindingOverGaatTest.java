package nl.udo.toets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import nl.udo.json.UdoJson;
import nl.udo.paragraaf.MvtParagraaf;
import org.junit.jupiter.api.Test;

/** A finding is true of its record, and says which of several like things it is about. */
class WaarEenBevindingOverGaatTest {

  private static Toetsverslag verslag(String gevolgen, String meer) {
    String json =
        "{\"schemaVersie\":\"1.1\",\"voornemen\":{\"soort\":\"wet\",\"titel\":\"Wet\"},"
            + "\"gevolgen\":["
            + gevolgen
            + "]"
            + meer
            + "}";
    return UdoChecklist.standaard().toets(UdoJson.lees(json), Stadium.TOELICHTING);
  }

  private static List<String> meldingen(Toetsverslag verslag, String code) {
    return verslag.bevindingen().stream()
        .filter(b -> b.code().equals(code))
        .map(Bevinding::samenvatting)
        .toList();
  }

  private static String taak(String wat) {
    return "{\"omschrijving\":{\"vorm\":\"te-groep\",\"tekst\":\""
        + wat
        + "\"},\"soort\":\"nieuw\",\"verplichting\":\"verplicht\"}";
  }

  private static String gemeentenMet(String... taken) {
    return "{\"overheden\":[\"gemeenten\"],\"taken\":{\"uitkomst\":\"gevolgen\",\"wijzigingen\":["
        + String.join(",", taken)
        + "]}}";
  }

  @Test
  void eenBestuurlijkeConsultatieVanEenAnderIsNietGeenConsultatie() {
    String gevolg = "{\"overheden\":[\"gemeenten\"]}";

    assertEquals(
        List.of(
            "Er is geen bestuurlijke consultatie vastgelegd, en er staat niet waarom niet"
                + " (gemeenten)."),
        meldingen(verslag(gevolg, ""), "UDO-CON-03"));
    assertEquals(
        List.of(
            "Er is wel een bestuurlijke consultatie vastgelegd, maar niet van een koepel of"
                + " andere vertegenwoordiger; er staat niet waarom niet (gemeenten)."),
        meldingen(
            verslag(
                gevolg,
                ",\"consultaties\":[{\"partijen\":[\"gemeente Delfzijl\"],\"vorm\":\"bestuurlijk\"}]"),
            "UDO-CON-03"));
  }

  @Test
  void eenGrondDieIsOntkendIsNietVergeten() {
    String hoorplicht =
        ",\"hoorplicht\":[{\"overheden\":[\"gemeenten\"],\"grond\":\"medebewind\",\"geldt\":false,"
            + "\"motivering\":\"Er wordt niets gevorderd.\"}]";

    assertEquals(
        List.of(
            "Taken of bevoegdheden veranderen, en er staat niet of de wettelijke hoorplicht"
                + " geldt (gemeenten)."),
        meldingen(verslag(gemeentenMet(taak("te meten")), ""), "UDO-BEV-07"));
    assertEquals(
        List.of(
            "Taken of bevoegdheden veranderen, en van niet elke grond staat of de wettelijke"
                + " hoorplicht daarom geldt (gemeenten)."),
        meldingen(verslag(gemeentenMet(taak("te meten")), hoorplicht), "UDO-BEV-07"));
  }

  /** Each open ground is named once, with its layers where these differ. */
  @Test
  void watErOverEenGrondNogNietStaatWordtEenKeerGenoemd() {
    String gelijk =
        gemeentenMet(taak("te meten")).replace("[\"gem", "[\"openbare-lichamen\",\"gem");
    String ongelijk = gemeentenMet(taak("te meten")).replace("[\"gem", "[\"provincies\",\"gem");
    String hoorplicht =
        ",\"hoorplicht\":[{\"overheden\":[\"provincies\"],\"grond\":\"medebewind\",\"geldt\":false,"
            + "\"motivering\":\"Er wordt niets gevorderd.\"}]";

    assertEquals(
        List.of("medebewind, wijziging van taken en bevoegdheden"),
        betreft(verslag(gelijk, ""), "UDO-BEV-07"));
    assertEquals(
        List.of("medebewind (gemeenten), wijziging van taken en bevoegdheden"),
        betreft(verslag(ongelijk, hoorplicht), "UDO-BEV-07"));
  }

  @Test
  void geldVanNaDeVaststellingIsErWelMaarLater() {
    String gevolg =
        middelen(raming("X", 5))
            .replace("\"bedragen\":[" + bedrag(5) + "]}]}}", "\"datum\":\"2024-04-01\"}]}}");

    assertEquals(
        List.of(
            "De bekostiging van kosten is van na de indiening of de vaststelling, en staat daarom"
                + " niet in de toelichting (gemeenten)."),
        meldingen(verslag(gevolg, ",\"verloop\":{\"indiening\":\"2024-03-01\"}"), "UDO-MID-05"));
  }

  private static List<String> betreft(Toetsverslag verslag, String code) {
    return Regelspecificatie.bevindingen(verslag, code).stream()
        .map(b -> Objects.requireNonNullElse(b.betreft(), ""))
        .toList();
  }

  private static String middelen(String ramingen) {
    return "{\"overheden\":[\"gemeenten\"],\"middelen\":{\"uitkomst\":\"gevolgen\",\"kosten\":["
        + "{\"omschrijving\":\"het loket\",\"ramingen\":["
        + ramingen
        + "]}],\"bekostiging\":[{\"vorm\":\"algemene-uitkering\",\"bedragen\":["
        + bedrag(5)
        + "]}]}}";
  }

  private static String bedrag(int waarde) {
    return "{\"waarde\":" + waarde + ",\"duur\":\"structureel\"}";
  }

  private static String raming(String maker, int waarde) {
    return "{\"opstellers\":[\"" + maker + "\"],\"bedragen\":[" + bedrag(waarde) + "]}";
  }

  @Test
  void ramingenDieUiteenlopenZijnGeenVerschilMetDeBekostiging() {
    assertEquals(
        List.of("Kosten en bekostiging verschillen, en dat is niet verklaard (gemeenten)."),
        meldingen(verslag(middelen(raming("X", 9)), ""), "UDO-MID-08"));
    assertEquals(
        List.of("Ramingen van dezelfde kosten lopen uiteen, en dat is niet verklaard (gemeenten)."),
        meldingen(verslag(middelen(raming("X", 5) + "," + raming("Y", 9)), ""), "UDO-MID-08"));
  }

  @Test
  void eenVerschilOverAlleKostenIsNietVanDeEersteDaarvan() {
    String kosten =
        middelen(raming("X", 9))
            .replace(
                "\"kosten\":[",
                "\"kosten\":[{\"omschrijving\":\"het register\",\"ramingen\":["
                    + raming("X", 2)
                    + "]},");

    Bevinding bevinding =
        verslag(kosten, "").bevindingen().stream()
            .filter(b -> b.code().equals("UDO-MID-08"))
            .findFirst()
            .orElseThrow();

    assertEquals("/gevolgen/0/middelen/verschillen", bevinding.pointer());
    assertNull(bevinding.betreft());
  }

  @Test
  void eenBevindingNoemtHetDeelOfDeBepalingWaarHetGevolgOverGaat() {
    Toetsverslag verslag =
        verslag(
            "{\"overheden\":[\"gemeenten\"],\"deel\":{\"omschrijving\":\"de havengemeenten\"}},"
                + "{\"overheden\":[\"provincies\"],\"bepalingen\":[\"artikel 9\",\"artikel 10\"]},"
                + "{\"overheden\":[\"waterschappen\"]}",
            "");

    assertEquals(
        List.of("de havengemeenten", "artikel 9, artikel 10", ""),
        verslag.bevindingen().stream()
            .filter(b -> b.code().equals("UDO-TAK-01"))
            .map(b -> Objects.requireNonNullElse(b.betreft(), ""))
            .toList());
  }

  @Test
  void gelijkeGatenOpEenPlaatsZeggenElkWaaroverZijGaan() {
    String tekst =
        MvtParagraaf.builder()
            .concept()
            .build(verslag(gemeentenMet(taak("te meten"), taak("te wegen")), ""))
            .alsTekst()
            .replace('\n', ' ');

    assertTrue(tekst.contains("bestaande takenpakket (“te meten”)."), tekst);
    assertTrue(tekst.contains("bestaande takenpakket (“te wegen”)."), tekst);
  }
}
