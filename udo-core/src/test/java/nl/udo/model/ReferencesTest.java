package nl.udo.model;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

  @ParameterizedTest
  @DisplayName("a koepel and a ministry are known by every usual spelling of their names")
  @CsvSource({
    "Vereniging van Nederlandse Gemeenten, VNG",
    "de vereniging van nederlandse gemeenten, VNG",
    "UVW, UvW",
    "het Interprovinciaal Overleg, IPO",
    "J&V, JenV",
    "I&W, IenW",
    "A&M, AenM",
    "Fin, FIN",
    "het ministerie van Binnenlandse Zaken en Koninkrijksrelaties, BZK",
    "ministerie van Financiën, FIN",
    "Defensie, DEF"
  })
  void known(String typed, String kenmerk) {
    UdoTraject traject = UdoTraject.builder().build();

    assertEquals(kenmerk, traject.partij(typed).kenmerk());
    assertEquals(kenmerk, PartyIndex.of(traject).find(typed).kenmerk());
    assertEquals(kenmerk, Partij.van(typed).kenmerk());
    UdoTraject named = UdoTraject.builder().consultaties(c -> c.partijen(typed)).build();
    assertEquals(List.of(), named.loseVerwijzingen());
  }

  @Test
  @DisplayName("a party that the record describes comes before one that the library knows")
  void describedFirst() {
    Partij own = Partij.builder().naam("Vereniging Noordzeegebied").afkorting("VNG").build();
    UdoTraject traject = UdoTraject.builder().partij(own).build();

    assertEquals(own, traject.partij("vng"));
    assertEquals(own, traject.partij("de Vereniging Noordzeegebied"));
    assertEquals(own, PartyIndex.of(traject).find("V.N.G."));
  }

  @Test
  @DisplayName("what was typed is kept")
  void typedIsKept() {
    UdoTraject traject = UdoTraject.builder().consultaties(c -> c.partijen(" de vng ")).build();

    assertEquals(List.of(" de vng "), traject.consultaties().get(0).partijen());
    assertEquals(List.of(), traject.loseVerwijzingen());
  }

  @Test
  @DisplayName(
      "a name that leads to nothing is told with its place and with what was probably meant")
  void loose() {
    UdoTraject traject =
        UdoTraject.builder()
            .document("het onderzoek van AEF", d -> d.opstellers("Bureau Drie"))
            .raakt(
                GEMEENTEN,
                g ->
                    g.middelen(
                        m -> m.kosten(k -> k.ramingen(r -> r.bron("Het onderzoek van AEFF")))))
            .consultaties(c -> c.partijen("VNG", "VNGG").bronnen("de brief"))
            .build();

    assertEquals(
        List.of(
            new LoseVerwijzing(
                "/gevolgen/0/middelen/kosten/0/ramingen/0/bron/document",
                "Het onderzoek van AEFF",
                "het onderzoek van AEF"),
            new LoseVerwijzing("/consultaties/0/partijen/1", "VNGG", "VNG"),
            new LoseVerwijzing("/consultaties/0/bronnen/0/document", "de brief", null),
            new LoseVerwijzing("/documenten/0/opstellers/0", "Bureau Drie", null)),
        traject.loseVerwijzingen());
  }

  @Test
  @DisplayName("two parties of one name are refused, also when it is spelled in two ways")
  void twice() {
    UdoTraject.Builder builder =
        UdoTraject.builder().partijen(p -> p.naam("G40")).partijen(p -> p.naam("de g40"));

    assertThrows(IllegalArgumentException.class, builder::build);
  }
}
