package nl.udo.paragraaf;

import static nl.udo.model.Bekostiging.Vorm.BINNEN_BESTAANDE_MIDDELEN;
import static nl.udo.model.Bekostiging.Vorm.GEEN_COMPENSATIE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Moment;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Partij;
import nl.udo.model.Punt;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Outcomes that must not be told alike. */
class UitkomstTest {

  private static Map<String, UdoTraject> vijf() {
    Map<String, UdoTraject> vijf = new LinkedHashMap<>();
    vijf.put(
        "Het wetsvoorstel heeft geen financiële gevolgen voor gemeenten.",
        Proef.middelen(m -> m.geen("Reden.")));
    vijf.put(
        "Het wetsvoorstel brengt voor gemeenten geen andere kosten mee dan zij nu al maken.",
        Proef.middelen(m -> m.bestaand("Reden.")));
    vijf.put(
        "Gemeenten vangen de kosten op binnen de bestaande middelen.",
        Proef.middelen(m -> m.bekostiging(BINNEN_BESTAANDE_MIDDELEN)));
    vijf.put(
        "Het Rijk verstrekt gemeenten geen compensatie.",
        Proef.middelen(m -> m.bekostiging(GEEN_COMPENSATIE)));
    vijf.put(
        "De financiële gevolgen voor gemeenten zijn nog niet bekend.",
        Proef.middelen(m -> m.nogOnbekend("Reden.", Moment.op("2027"))));
    return vijf;
  }

  @Test
  void nilExistingWithinMeansRefusedAndUnknownAreFiveSentences() {
    vijf()
        .forEach(
            (zin, traject) -> {
              String tekst = Proef.tekst(traject);
              assertTrue(tekst.contains(zin), tekst);
              vijf().keySet().stream()
                  .filter(ander -> !ander.equals(zin))
                  .forEach(ander -> assertFalse(tekst.contains(ander), tekst));
            });
  }

  @Test
  void theOutcomesOfAnAspectAreThreeSentences() {
    for (String aspect : List.of("taken", "bevoegdheden", "middelen", "uitvoeringskracht")) {
      Set<String> zinnen =
          Set.of(
              Zinnen.alle().get(aspect + ".geen"),
              Zinnen.alle().get(aspect + ".bestaand"),
              Zinnen.alle().get(aspect + ".nog-onbekend"));
      assertEquals(3, zinnen.size());
    }
  }

  @Test
  void whatIsUnknownSaysWhenItWillBeKnown() {
    assertTrue(
        Proef.tekst(Proef.gemeenten(g -> g.taken(t -> t.nogOnbekend("Reden.", Moment.op("2027")))))
            .contains(
                "De gevolgen voor de taken van gemeenten zijn nog niet bekend. Reden."
                    + " Deze gevolgen zijn naar verwachting in 2027 bekend."));
  }

  @ParameterizedTest
  @EnumSource(Bekostiging.Vorm.class)
  void everyWayOfFundingIsASentenceWithItsAmount(Bekostiging.Vorm vorm) {
    String tekst =
        Proef.tekst(
            Proef.middelen(
                m ->
                    m.bekostiging(
                        vorm,
                        b ->
                            b.omschrijving("het register")
                                .bedrag(Bedrag.miljoen("3").structureel()))));

    assertTrue(tekst.contains("het register"), tekst);
    assertTrue(tekst.contains("€ 3 miljoen per jaar"), tekst);
    assertEquals(tekst.indexOf("het register"), tekst.lastIndexOf("het register"), tekst);
  }

  @Test
  void whatIsPromisedIsNotToldAsReceived() {
    assertTrue(
        Proef.tekst(
                Proef.middelen(
                    m ->
                        m.bekostiging(
                            Bekostiging.Vorm.RIJKSBIJDRAGE,
                            b ->
                                b.status(Bekostiging.Status.TOEGEZEGD)
                                    .datum("2026-03-01")
                                    .bedrag(Bedrag.miljoen("3")))))
            .contains(
                "Op 1 maart 2026 is toegezegd dat gemeenten € 3 miljoen ontvangen via een"
                    + " rijksbijdrage."));
  }

  @Test
  void aShareOfWhichNothingIsKnownIsNoPoint() {
    UdoTraject traject =
        Proef.middelen(
            m ->
                m.bekostiging(
                    Bekostiging.Vorm.COFINANCIERING,
                    b ->
                        b.aandeel("het Rijk", "50", null)
                            .aandeel(null, null, null)
                            .aandeel(null, "40", null)));
    assertEquals(
        List.of("Het Rijk: 50 procent.", "40 procent."),
        Proef.blokken(Proef.stuk(traject).blokken(), Opsomming.class).get(0).onderdelen().stream()
            .map(Tekst::woorden)
            .toList());
  }

  @Test
  void onlyAGoalIsSubscribedTo() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                Partij.VNG,
                c ->
                    c.oordelen(
                        o ->
                            o.strekking(Oordeel.Strekking.ONDERSCHRIJFT)
                                .onderwerpen(Onderwerp.DOEL, Onderwerp.MIDDELEN)
                                .datum("2026-03-01")))
            .build();

    assertTrue(
        Proef.tekst(traject)
            .endsWith("(VNG) positief over het doel van het voornemen en de middelen."));
  }

  @Test
  void aPointOfMoreSentencesIsNotHalfAttributed() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                Partij.VNG,
                c ->
                    c.punt("Er is meer tijd nodig.", p -> p.soort(Punt.Soort.VERZOEK))
                        .punt("Het geld is op. Er moet meer bij.", p -> p.overgenomen()))
            .build();

    assertEquals(
        "De Vereniging van Nederlandse Gemeenten (VNG) heeft een verzoek gedaan. Er is meer tijd"
            + " nodig, aldus de VNG.\n"
            + "De VNG heeft een punt naar voren gebracht. Het geld is op. Er moet meer bij."
            + " Het kabinet is aan dit punt tegemoetgekomen.",
        Proef.tekst(traject));
  }

  @Test
  void supportForTheGoalIsNotSupportForTheMoney() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                Partij.VNG,
                c ->
                    c.oordelen(
                            o ->
                                o.onderwerpen(Onderwerp.DOEL)
                                    .strekking(Oordeel.Strekking.ONDERSCHRIJFT))
                        .oordelen(
                            o ->
                                o.onderwerpen(Onderwerp.MIDDELEN)
                                    .strekking(Oordeel.Strekking.AFWIJZEND)))
            .build();
    List<String> alineas =
        Proef.blokken(Proef.stuk(traject).blokken(), Alinea.class).stream()
            .map(alinea -> alinea.tekst().woorden())
            .toList();

    assertEquals(
        List.of(
            "De Vereniging van Nederlandse Gemeenten (VNG) heeft het doel van het voornemen"
                + " onderschreven.",
            "De VNG heeft afwijzend geoordeeld over de middelen."),
        alineas);
  }

  @Test
  void anOordeelWithoutSubjectClaimsNoSupportForTheWhole() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                Partij.VNG, c -> c.oordelen(o -> o.strekking(Oordeel.Strekking.ONDERSCHRIJFT)))
            .build();

    assertTrue(Proef.tekst(traject).endsWith("heeft positief geoordeeld over het voorgelegde."));
  }

  @ParameterizedTest
  @EnumSource(Oordeel.Strekking.class)
  void everyTenorIsToldInThePast(Oordeel.Strekking strekking) {
    for (String datum : new String[] {null, "2026-03-01"}) {
      UdoTraject traject =
          UdoTraject.builder()
              .geconsulteerd(
                  Partij.VNG,
                  c ->
                      c.oordelen(
                          o -> o.strekking(strekking).onderwerpen(Onderwerp.GEHEEL).datum(datum)))
              .build();
      String tekst = Proef.tekst(traject);
      assertTrue(tekst.matches("(?s).*(heeft|uitte|stemde|had|oordeelde|gaf|kon) .*"), tekst);
    }
  }

  @Test
  void aPartysWordsAreItsOwn() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                Partij.VNG,
                c ->
                    c.oordeel(Onderwerp.GEHEEL, null, "Het geld is te weinig.")
                        .oordeel(Onderwerp.GEHEEL, null, "De VNG wil meer geld.")
                        .oordelen(o -> o.citaat("bijna onuitvoerbaar"))
                        .oordelen(o -> o.citaat("Het kan niet")))
            .build();
    String tekst = Proef.tekst(traject);

    assertTrue(tekst.contains("Het geld is te weinig, aldus de VNG."), tekst);
    assertTrue(tekst.contains("De VNG wil meer geld.\n"), tekst);
    assertTrue(tekst.contains("De VNG sprak van “bijna onuitvoerbaar”."), tekst);
    assertTrue(tekst.contains("“Het kan niet”, aldus de VNG."), tekst);
  }
}
