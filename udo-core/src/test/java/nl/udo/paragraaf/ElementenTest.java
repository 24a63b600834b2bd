package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.udo.Trajecten;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Punt;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitzondering;
import nl.udo.tekst.Tekststuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The elements that a toelichting must have, each from the record and in its chapter. */
class ElementenTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a | GEVOLGEN                           | Het wijkteam stelt voor elke bewoner een zorgplan op.
          a | UITVOERING                         | raakt gemeenten, provincies, waterschappen
          b | UITVOERING                         | Wijkteams krijgen een eigen mandaat.
          c | ADVIES_EN_CONSULTATIE              | stemde de Vereniging van Nederlandse Gemeenten (VNG) onder voorwaarden in
          d | ADVIES_EN_CONSULTATIE              | een bestuurlijk oordeel geven
          d | ADVIES_EN_CONSULTATIE              | Neem een hardheidsregeling op voor kleine gemeenten, aldus de BvW.
          d | ADVIES_EN_CONSULTATIE              | is de regering deels aan dit punt tegemoetgekomen. Artikel 9 kent nu een hardheidsregeling op het punt.
          f | UITVOERING                         | De uitvoerbaarheidstoets decentrale overheden (UDO) loopt nog.
          f | UITVOERING                         | De raming is op het onderzoek aangepast.
          g | UITVOERING                         | voeren de wet uit in medebewind
          h | FINANCIELE_GEVOLGEN                | Dit onderdeel beschrijft de financiële gevolgen voor gemeenten en provincies, bedoeld in
          h | FINANCIELE_GEVOLGEN                | € 41,5 miljoen
          i | FINANCIELE_GEVOLGEN                | via een specifieke uitkering
          j | FINANCIELE_GEVOLGEN                | Het wetsvoorstel heeft geen financiële gevolgen voor de openbare lichamen.
          k | OVERGANGSRECHT_EN_INWERKINGTREDING | uitzondering op aanwijzing 4.17 van de Aanwijzingen voor de regelgeving
          l | ADVIES_EN_CONSULTATIE              | Vanwege spoed zijn provincies niet vooraf gehoord
          l | ADVIES_EN_CONSULTATIE              | Het oordeel wordt op 1 oktober 2025 gevraagd.
          m | EVALUATIE                          | De evaluatie van de betaalbaarheid van de wijkregie vindt plaats
          """)
  void elementIsInItsChapter(String element, Hoofdstuk hoofdstuk, String tekst) {
    UdoTraject traject = Trajecten.volledig();
    Map<Hoofdstuk, Tekststuk> stukken =
        new Opsteller(Indeling.standaard()).hoofdstukken(Proef.verslag(traject), false);
    String deel = Proef.tekst(List.of(stukken.get(hoofdstuk)));

    assertTrue(bevat(deel, tekst), () -> element + "\n" + deel);
    assertTrue(bevat(Proef.tekst(traject), tekst), () -> element + "\n" + Proef.tekst(traject));
  }

  /** An abbreviation may have been introduced in an earlier part of the text. */
  private static boolean bevat(String tekst, String gezocht) {
    return tekst.contains(gezocht)
        || tekst.contains(gezocht.replace("Vereniging van Nederlandse Gemeenten (VNG)", "VNG"));
  }

  @Test
  void elementEAdviceThatIsNotFollowedHasItsReason() {
    UdoTraject traject =
        Proef.traject(Regelingsoort.WET)
            .raakt(Overheidslaag.GEMEENTEN, g -> {})
            .geconsulteerd(
                Partij.van("Raad van Advies"),
                c ->
                    c.punt(
                        "Stel de invoering uit.",
                        p ->
                            p.soort(Punt.Soort.WETTELIJK_ADVIES)
                                .nietOvergenomen("Uitstel schaadt bewoners.")))
            .build();

    assertTrue(
        Proef.tekst(traject)
            .contains(
                "Raad van Advies heeft het wettelijk voorgeschreven advies gegeven. Stel de"
                    + " invoering uit, aldus Raad van Advies. De regering is niet aan dit punt"
                    + " tegemoetgekomen. Uitstel schaadt bewoners."));
  }

  @Test
  void elementKThreeMonthsAreSaidWhereTheyAreCertain() {
    String zin = "Tussen bekendmaking en inwerkingtreding liggen ten minste drie maanden";

    assertTrue(invoering("2026-09-30", "2027-01-01").contains(zin));
    assertTrue(!invoering("2026-10-02", "2027-01-01").contains(zin));
    assertTrue(!invoering("2026", "2027-01-01").contains(zin));
    assertTrue(!invoering(null, "2027-01-01").contains(zin));
  }

  @Test
  void elementKEachGroundOfExceptionIsNamed() {
    for (Uitzondering.Grond grond : Uitzondering.Grond.values()) {
      UdoTraject traject =
          Proef.traject(Regelingsoort.WET)
              .invoering(i -> i.uitzondering(grond, "Dat is nodig."))
              .build();
      assertTrue(
          Proef.tekst(traject)
              .contains("onderdeel %s). Dat is nodig.".formatted("abcd".charAt(grond.ordinal()))));
    }
  }

  private static String invoering(String bekendmaking, String inwerkingtreding) {
    return Proef.tekst(
        Proef.traject(Regelingsoort.WET)
            .raakt(Overheidslaag.GEMEENTEN, g -> {})
            .invoering(i -> i.bekendmaking(bekendmaking).inwerkingtreding(inwerkingtreding))
            .build());
  }
}
