package nl.udo.paragraaf;

import static nl.udo.model.Bedrag.miljoen;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.model.Partij.IPO;
import static nl.udo.model.Partij.UVW;
import static nl.udo.model.Partij.VNG;
import static nl.udo.paragraaf.Proef.gemeenten;
import static nl.udo.paragraaf.Proef.middelen;
import static nl.udo.paragraaf.Proef.tekst;
import static nl.udo.paragraaf.Proef.traject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.model.Bekostiging;
import nl.udo.model.Consultatie;
import nl.udo.model.Deel;
import nl.udo.model.Document;
import nl.udo.model.Formulering;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Rol;
import nl.udo.model.Taakwijziging;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import org.junit.jupiter.api.Test;

/** Each kind of sentence that a wetgevingsjurist would not keep, and what stands there instead. */
class KindsTest {

  // Untrue.

  @Test
  void whatHoldsForTheRestIsNotSaidOfAll() {
    String tekst =
        tekst(
            traject(Regelingsoort.WET)
                .raakt(
                    GEMEENTEN,
                    g ->
                        g.deel(Deel.van("de centrumgemeenten"))
                            .middelen(m -> m.kosten(k -> k.structureel(miljoen("3")))))
                .raakt(GEMEENTEN, g -> g.middelen(m -> m.geen("De taak ligt elders.")))
                .build());

    says(tekst, "de overige gemeenten");
    never(tekst, "gevolgen voor gemeenten.");
  }

  @Test
  void whoOnlyLosesATaskDoesNotCarryTheProposalOut() {
    String tekst =
        tekst(
            traject(Regelingsoort.WET)
                .raakt(
                    GEMEENTEN, g -> g.rol(Rol.UITVOERDER).taken(t -> t.nieuw("Er komt een loket.")))
                .raakt(
                    GEMEENTEN,
                    g ->
                        g.deel(Deel.van("de centrumgemeenten"))
                            .rol(Rol.UITVOERDER)
                            .taken(
                                t ->
                                    t.wijzigingen(
                                        w ->
                                            w.soort(Taakwijziging.Soort.VERVALT)
                                                .omschrijving(
                                                    Formulering.woordgroep("de opvang")))))
                .build());

    says(tekst, "de opvang");
    never(tekst, "voeren de wet uit");
  }

  @Test
  void urgencyIsOfThoseWhomTheProposalTouches() {
    String tekst =
        tekst(
            traject(Regelingsoort.WET)
                .raakt(
                    OPENBARE_LICHAMEN,
                    g ->
                        g.deel(Deel.van("het openbaar lichaam Bonaire"))
                            .taken(t -> t.nieuw("Er komt een loket.")))
                .spoed("De bescherming loopt af.", null, null)
                .build());

    says(tekst, "Het oordeel van het openbaar lichaam Bonaire");
    never(tekst, "Saba");
  }

  @Test
  void anObjectionToOneThingIsNotLiftedByConditionsForAnother() {
    String tekst =
        consulted(
            c ->
                c.oordelen(
                        o ->
                            o.strekking(Strekking.BEDENKINGEN)
                                .onderwerpen(Onderwerp.MIDDELEN)
                                .datum("2026-01-08"))
                    .oordelen(
                        o ->
                            o.strekking(Strekking.ONDER_VOORWAARDEN)
                                .onderwerpen(Onderwerp.GEHEEL)
                                .datum("2026-02-03")
                                .voorwaarden(
                                    v -> v.inhoud(Formulering.bijzin("er een loket komt")))));

    says(tekst, "bedenkingen bij de financiële gevolgen");
    never(tekst, "nog bedenkingen");
  }

  @Test
  void theHearingDutyIsNotStatedAndDenied() {
    String tekst =
        Teksten.definitief(
            traject(Regelingsoort.WET)
                .raakt(GEMEENTEN, g -> g.taken(t -> t.nieuw("Er komt een loket.")))
                .hoorplicht(GEMEENTEN, Hoorgrond.MEDEBEWIND)
                .geenHoorplicht(GEMEENTEN, Hoorgrond.TAKEN_EN_BEVOEGDHEDEN, "De taak is klein.")
                .geconsulteerd(
                    VNG,
                    c -> c.oordelen(o -> o.strekking(Strekking.GEEN_BEZWAAR).datum("2026-03-10")))
                .build());

    says(tekst.replace('\u00a0', ' '), "]: Artikel 114, eerste lid, van de Gemeentewet");
    never(tekst, "niet van toepassing", "geldt niet", "klein");
  }

  @Test
  void whoSetsConditionsHasNotAgreed() {
    String tekst =
        consulted(
            c ->
                c.oordelen(
                    o ->
                        o.strekking(Strekking.ONDER_VOORWAARDEN)
                            .onderwerpen(Onderwerp.UITVOERBAARHEID)
                            .voorwaarden(v -> v.inhoud(Formulering.bijzin("er een loket komt")))));

    says(tekst, "onder de voorwaarde dat er een loket komt");
    never(tekst, "ingestemd", "stemde in");
  }

  @Test
  void whatCameAboutAfterTheSubmissionIsNoPreparation() {
    UdoTraject traject =
        traject(Regelingsoort.WET)
            .raakt(GEMEENTEN, g -> g.taken(t -> t.nieuw("Er komt een loket.")))
            .verloop(v -> v.indiening("2026-03-01"))
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(
                        o ->
                            o.strekking(Strekking.AFWIJZEND)
                                .datum("2026-05-01")
                                .toelichting("De kosten zijn te hoog.")))
            .build();

    never(tekst(traject), "VNG", "te hoog");
  }

  @Test
  void whatWasNeverGivenIsNotYetGiven() {
    String tekst =
        tekst(
            middelen(
                m ->
                    m.kosten(
                        k ->
                            k.ramingen(r -> r.geenBedrag("Het hangt van het gebruik af.", null)))));

    never(tekst, "nog geen", "kon nog");
  }

  @Test
  void aRequestIsNoFact() {
    String tekst =
        point(
            p ->
                p.soort(Punt.Soort.VERZOEK)
                    .omschrijving(Formulering.te("de betaalbaarheid te evalueren")));

    says(tekst, "(VNG) verzocht om de betaalbaarheid te evalueren");
  }

  @Test
  void aBillIsNoLawYet() {
    String tekst =
        tekst(
            gemeenten(
                g ->
                    g.bevoegdheden(
                        b ->
                            b.vervalt(
                                Formulering.woordgroep("de bevoegdheid om leges te heffen"),
                                w -> {}))));

    says(tekst, "Met dit wetsvoorstel verliezen gemeenten de bevoegdheid om leges te heffen");
    never(tekst, "niet langer");
  }

  @Test
  void whatTheRijkPaysIsNotReceived() {
    String tekst = funding(Bekostiging.Vorm.VOOR_REKENING_VAN_HET_RIJK);

    says(tekst, "voor rekening van het Rijk");
    never(tekst, "ontvangen", "rijksbijdrage");
  }

  @Test
  void whoBearsItsOwnCostsDoesNotFindThemInWhatItHas() {
    String tekst = funding(Bekostiging.Vorm.IEDER_DRAAGT_EIGEN_KOSTEN);

    says(tekst, "dragen ieder zelf");
    never(tekst, "bestaande middelen");
  }

  @Test
  void whatIsOptionalIsNoMedebewindAndANormIsNoTask() {
    String optional =
        tekst(gemeenten(g -> g.taken(t -> t.nieuw("een loket te openen", w -> w.facultatief()))));
    String norm =
        tekst(
            gemeenten(
                g ->
                    g.taken(
                        t ->
                            t.wijzigingen(
                                w ->
                                    w.soort(Taakwijziging.Soort.NIEUW)
                                        .aard(Taakwijziging.Aard.VERPLICHTING)
                                        .omschrijving(
                                            "Een gemeente archiveert haar besluiten.")))));

    never(optional, "medebewind", "verplicht");
    says(norm, "verplichting");
    never(norm, "taak");
  }

  // Told twice, or in pieces.

  @Test
  void aLetterIsNamedOnce() {
    UdoTraject traject =
        traject(Regelingsoort.WET)
            .raakt(GEMEENTEN, g -> g.taken(t -> t.nieuw("Er komt een loket.")))
            .documenten(
                d ->
                    d.kenmerk("brief")
                        .soort(Document.Soort.BRIEF)
                        .titel("Reactie op het loket")
                        .datum("2026-02-03"))
            .geconsulteerd(
                VNG,
                c ->
                    c.bronnen("brief")
                        .oordelen(
                            o ->
                                o.strekking(Strekking.BEDENKINGEN)
                                    .datum("2026-02-03")
                                    .toelichting("De termijn is kort.")
                                    .bron("brief"))
                        .punten(
                            p ->
                                p.soort(Punt.Soort.VERZOEK)
                                    .omschrijving(Formulering.te("de termijn te verlengen"))
                                    .bron("brief")))
            .build();
    String tekst = Teksten.definitief(traject);

    assertEquals(1, count(tekst, "Reactie op het loket"), tekst);
    assertEquals(
        1, count(tekst.toLowerCase(Locale.ROOT), "brief"), "alleen de noot noemt haar: " + tekst);
  }

  @Test
  void aPointAndItsAnswerAreTwoSentencesAtMost() {
    String tekst =
        point(
            p ->
                p.soort(Punt.Soort.VERZOEK)
                    .thema("het loket")
                    .omschrijving(Formulering.te("het loket later te openen"))
                    .reactie(r -> r.soort(Reactie.Soort.OVERGENOMEN).bepalingen("artikel 9")));
    String about = tekst.substring(tekst.indexOf("De Vereniging"));

    assertTrue(count(about, ". ") <= 1, about);
    says(about, "artikel 9");
  }

  @Test
  void sixConditionsAreOneSentenceAndAList() {
    UdoTraject traject =
        traject(Regelingsoort.WET)
            .raakt(GEMEENTEN, g -> g.taken(t -> t.nieuw("Er komt een loket.")))
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(
                        o -> {
                          o.strekking(Strekking.ONDER_VOORWAARDEN).datum("2026-02");
                          for (int i = 1; i <= 6; i++) {
                            String wat = "er " + i + " loketten komen";
                            o.voorwaarden(v -> v.inhoud(Formulering.bijzin(wat)));
                          }
                        }))
            .build();
    String tekst = Teksten.definitief(traject);

    assertEquals(6, count(tekst, "loketten komen"), tekst);
    assertEquals(1, count(tekst, "voorwaarden"), tekst);
    says(tekst, "\n6. dat er 6 loketten komen.");
  }

  @Test
  void oneDayAndTwoAspectsAreOneSentence() {
    String tekst =
        consulted(
            c ->
                c.oordelen(
                        o ->
                            o.strekking(Strekking.ONDERSCHRIJFT)
                                .onderwerpen(Onderwerp.DOEL)
                                .datum("2026-02-03"))
                    .oordelen(
                        o ->
                            o.strekking(Strekking.BEDENKINGEN)
                                .onderwerpen(Onderwerp.UITVOERBAARHEID)
                                .datum("2026-02-03")));

    says(tekst, "het doel van dit wetsvoorstel, maar had bedenkingen bij de uitvoerbaarheid.");
    assertEquals(1, count(tekst, "3 februari 2026"), tekst);
  }

  @Test
  void equalOordelenOfThreeKoepelsAreOneSentence() {
    UdoTraject.Builder traject =
        traject(Regelingsoort.WET)
            .raakt(
                List.of(GEMEENTEN, PROVINCIES, WATERSCHAPPEN),
                g -> g.taken(t -> t.nieuw("Er komt een loket.")));
    List.of(VNG, IPO, UVW)
        .forEach(
            partij ->
                traject.geconsulteerd(
                    partij,
                    c -> c.oordelen(o -> o.strekking(Strekking.GEEN_BEZWAAR).datum("2026-02"))));
    String tekst = tekst(traject.build());

    assertEquals(1, count(tekst, "bezwaar"), tekst);
    says(tekst, "en de Unie van Waterschappen");
  }

  @Test
  void whatSeveralSayOnOneThemeStandsTogetherAndByDate() {
    String tekst =
        consulted(
            c ->
                c.punten(p -> theme(p, "het tempo", "het loket later te openen"))
                    .punten(p -> theme(p, "het geld", "de kosten te vergoeden"))
                    .punten(p -> theme(p, "het tempo", "een jaar te oefenen")));

    int first = tekst.indexOf("later te openen");
    int second = tekst.indexOf("een jaar te oefenen");
    int other = tekst.indexOf("de kosten te vergoeden");
    assertTrue(first < second && (other < first || other > second), tekst);
  }

  @Test
  void whatSaysNothingIsNoSentence() {
    String tekst =
        tekst(
            gemeenten(
                g ->
                    g.taken(t -> t.nieuw("Er komt een loket."))
                        .bevoegdheden(b -> b.gevolgenVoorToezicht(Uitkomst.GEVOLGEN))));

    never(tekst, "toezicht");
  }

  @Test
  void anAspectIsNamedAsWhatItIsAbout() {
    String tekst =
        consulted(
            c ->
                c.oordelen(
                    o -> o.strekking(Strekking.GEEN_BEZWAAR).onderwerpen(Onderwerp.MIDDELEN)));

    says(tekst, "de financiële gevolgen");
    never(tekst, "de middelen");
  }

  @Test
  void nobodyIsToldWhichArticleDoesNotCount() {
    String tekst =
        tekst(
            traject(Regelingsoort.WET)
                .raakt(
                    WATERSCHAPPEN, g -> g.middelen(m -> m.kosten(k -> k.structureel(miljoen("2")))))
                .build());

    never(tekst, "Financiële-verhoudingswet", "Fvw");
  }

  // Form.

  @Test
  void theBillDoesNotNameItself() {
    String tekst =
        tekst(
            gemeenten(g -> g.taken(t -> t.geen("Er verandert niets."))).toBuilder()
                .titel("Wet op het loket")
                .build());

    says(tekst, "Dit wetsvoorstel");
    never(tekst, "Wet op het loket", "BZK", "Binnenlandse Zaken");
  }

  @Test
  void theToetsIsOneSentenceWithItsOutcome() {
    String tekst =
        tekst(
            traject(Regelingsoort.WET)
                .raakt(GEMEENTEN, g -> g.taken(t -> t.nieuw("Er komt een loket.")))
                .verloop(
                    v ->
                        v.afgerond()
                            .contactBzk("2025-01")
                            .uitkomst(
                                u ->
                                    u.bleek(Formulering.bijzin("een loket maanden vraagt"))
                                        .gevolg(Formulering.zin("De wet gaat daarom later in."))))
                .build());

    says(tekst, "Uit de uitvoerbaarheidstoets");
    assertEquals(1, count(tekst, "toets"), tekst);
  }

  @Test
  void theKindStandsBeforeTheAmount() {
    String tekst =
        tekst(
            middelen(
                m ->
                    m.kosten(
                        k ->
                            k.omschrijving("het loket")
                                .incidenteel(miljoen("36.5"))
                                .structureel(miljoen("3.5")))));

    says(tekst, "eenmalig € 36,5 miljoen", "structureel € 3,5 miljoen per jaar");
  }

  @Test
  void placesOfASourceStandInItsNote() {
    UdoTraject traject =
        traject(Regelingsoort.WET)
            .raakt(
                GEMEENTEN,
                g ->
                    g.middelen(
                        m ->
                            m.kosten(
                                k ->
                                    k.omschrijving("het loket")
                                        .ramingen(
                                            r ->
                                                r.bedrag(miljoen("2").structureel())
                                                    .opstellers("Bureau Loket")
                                                    .bron("rapport", "blz. 12")))))
            .documenten(
                d ->
                    d.kenmerk("rapport")
                        .soort(Document.Soort.ONDERZOEK)
                        .opstellers("Bureau Loket")
                        .titel("Kosten van loketten")
                        .datum("2025-11"))
            .build();
    String tekst = Teksten.definitief(traject);
    int note = tekst.indexOf("[^1]: ");

    assertTrue(tekst.indexOf("blz.") > note, tekst);
    assertTrue(tekst.indexOf("Kosten van loketten") > note, tekst);
  }

  @Test
  void theSavingOnSavingsAndTheCostOfCostsAreSaidOnce() {
    String tekst =
        tekst(
            middelen(
                m ->
                    m.kosten(k -> k.omschrijving("transitiekosten").structureel(miljoen("2")))
                        .besparing(
                            k -> k.omschrijving("de besparingen").structureel(miljoen("1")))));

    never(
        tekst,
        "kosten van de transitiekosten",
        "besparing op de besparingen",
        "kosten van transitiekosten",
        "besparing op besparingen");
  }

  @Test
  void aNameThatBeginsWithIjKeepsIt() {
    String tekst =
        tekst(
            traject(Regelingsoort.WET)
                .raakt(
                    GEMEENTEN,
                    g ->
                        g.deel(Deel.van("ijsverenigingen in gemeenten"))
                            .taken(t -> t.geen("Er verandert niets.")))
                .raakt(PROVINCIES, g -> g.taken(t -> t.nieuw("Er komt een loket.")))
                .build());

    never(tekst, "Ijs");
  }

  private static void theme(Punt.Builder p, String thema, String wat) {
    p.soort(Punt.Soort.VERZOEK).thema(thema).omschrijving(Formulering.te(wat));
  }

  private static String funding(Bekostiging.Vorm vorm) {
    return tekst(
        middelen(
            m ->
                m.kosten(k -> k.omschrijving("het loket").structureel(miljoen("2")))
                    .bekostiging(vorm)));
  }

  private static String point(Consumer<Punt.Builder> punt) {
    return consulted(c -> c.punten(punt));
  }

  private static String consulted(Consumer<Consultatie.Builder> consultatie) {
    return tekst(
        traject(Regelingsoort.WET)
            .raakt(GEMEENTEN, g -> g.taken(t -> t.nieuw("Er komt een loket.")))
            .geconsulteerd(VNG, consultatie)
            .build());
  }

  private static void says(String tekst, String... woorden) {
    for (String w : woorden) {
      assertTrue(tekst.contains(w), () -> "\"" + w + "\" ontbreekt: " + tekst);
    }
  }

  private static void never(String tekst, String... woorden) {
    for (String w : woorden) {
      assertFalse(tekst.contains(w), () -> "\"" + w + "\" staat in: " + tekst);
    }
  }

  private static int count(String tekst, String woorden) {
    Matcher m = Pattern.compile(Pattern.quote(woorden)).matcher(tekst);
    int times = 0;
    while (m.find()) {
      times++;
    }
    return times;
  }
}
