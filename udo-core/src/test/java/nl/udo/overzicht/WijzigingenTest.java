package nl.udo.overzicht;

import static nl.udo.model.Bedrag.miljoen;
import static nl.udo.model.Formulering.bijzin;
import static nl.udo.model.Formulering.te;
import static nl.udo.model.Formulering.woordgroep;
import static nl.udo.model.Formulering.zin;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Partij.VNG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Casus;
import nl.udo.GoudenBestand;
import nl.udo.Records;
import nl.udo.Trajecten;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.model.Bekostiging;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Moment;
import nl.udo.model.Onderwerp;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Taakwijziging;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import nl.udo.model.Verloop;
import nl.udo.model.Vervulling;
import nl.udo.overzicht.Wijzigingen.Soort;
import nl.udo.overzicht.Wijzigingen.Thema;
import nl.udo.overzicht.Wijzigingen.Wijziging;
import nl.udo.weergave.Tekstweergave;
import org.junit.jupiter.api.Test;

/** What changed between two versions of a record. */
class WijzigingenTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static List<String> zinnen(UdoTraject eerder, UdoTraject later) {
    return Wijzigingen.tussen(eerder, later).wijzigingen().stream().map(Wijziging::zin).toList();
  }

  /**
   * The record as it could have been kept in March 2020, before the agreement: the bill had not
   * been submitted, nothing was agreed on money, on its forms or on prestatiebekostiging, and 1
   * July 2021 was the plan.
   */
  private static UdoTraject voorApril2020(UdoTraject nu) {
    return nu.toBuilder()
        .voornemen(v -> v.zonderDossiers(0))
        .verloop(
            v ->
                v.indiening((Datum) null)
                    .zonderGebeurtenissen(4)
                    .zonderGebeurtenissen(3)
                    .zonderGebeurtenissen(2))
        .gevolgen(
            0,
            g ->
                g.bevoegdheden(b -> b.uitkeringsvormEnBeleidsvrijheid(null))
                    .middelen(
                        m ->
                            m.toelichting((Formulering) null)
                                .kosten(2, k -> k.ramingen(0, r -> r.bekendOp((Moment) null)))
                                .bekostiging(List.of())
                                .zonderVerschillen(1))
                    .uitvoeringskracht(u -> u.bekendOp((Moment) null)))
        .consultaties(
            0, c -> c.zonderOordelen(3).punten(1, p -> p.zonderReactie().leidtTot(List.of())))
        .consultaties(
            1,
            c -> c.punten(0, p -> p.zonderReactie().reactie(r -> r.soort(Reactie.Soort.IN_BERAAD))))
        .zonderAfspraken(0)
        .zonderEvaluaties(0)
        .invoering(
            i ->
                i.inwerkingtredingen(
                    0, w -> w.datum("2021-07-01").eerderBeoogd(List.of(Datum.van("2021-01-01")))))
        .build();
  }

  /**
   * Written by hand, from what history knows of April 2020 and after, before there was any code for
   * it.
   */
  @Test
  void theCaseOfTheInburgeringGivesTheChangesThatHistoryKnows() throws IOException {
    UdoTraject nu =
        Casus.alle().stream()
            .filter(casus -> casus.toString().equals("wet-inburgering-2021"))
            .findFirst()
            .orElseThrow()
            .traject();

    GoudenBestand.vergelijk(
        Path.of("src/test/resources/overzicht/wijzigingen-wet-inburgering-2021.txt"),
        Tekstweergave.breed(400)
            .schrijf(
                Wijzigingen.tussen(voorApril2020(nu), nu)
                    .metVersies("de versie van maart 2020", "die van nu")
                    .stuk()));
  }

  /** Of what it is, as in the paragraph; a bound can be met before. */
  @Test
  void whenItWillBeKnownIsToldOfWhatIsNotKnown() {
    assertEquals(
        List.of("Van de koppeling zijn de gevolgen voor de uitvoeringskracht pas in 2028 bekend."),
        zinnen(onbekend(null, "de koppeling"), onbekend(Moment.op("2028"), "de koppeling")));
    assertEquals(
        List.of(
            "De gevolgen voor de uitvoeringskracht van gemeenten zijn naar verwachting uiterlijk in"
                + " 2028 bekend."),
        zinnen(onbekend(null, null), onbekend(Moment.uiterlijk("2028"), null)));
  }

  private static UdoTraject onbekend(Moment bekendOp, String waarvan) {
    return UdoTraject.builder()
        .raakt(
            GEMEENTEN,
            g ->
                g.uitvoeringskracht(
                    u ->
                        u.uitkomst(Uitkomst.NOG_ONBEKEND)
                            .toelichting(waarvan == null ? null : woordgroep(waarvan))
                            .bekendOp(bekendOp)))
        .build();
  }

  @Test
  void aNewTitleIsToldBesideTheOld() {
    assertEquals(
        "Wijzigingen \u2013 Wet B (eerder: Wet A)",
        Wijzigingen.tussen(
                UdoTraject.builder().titel("Wet A").build(),
                UdoTraject.builder().titel("Wet B").build())
            .stuk()
            .titel());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Wijzigingen.tussen(UdoTraject.builder().build(), UdoTraject.builder().build())
                .metVersies("toen", " "));
  }

  /** What names a part of the record is told by the name of that part, and not by its kenmerk. */
  @Test
  void everyReferenceToAPartIsToldByItsName() {
    Set<String> verwijzingen = new TreeSet<>();
    for (Class<?> type : Records.typen(UdoTraject.class)) {
      for (RecordComponent component : type.getRecordComponents()) {
        // The mark is not for users, so it is found by what it says.
        for (Annotation mark : component.getAnnotations()) {
          if (mark.toString().contains("Refers(ONDERDEEL)")) {
            verwijzingen.add(type.getSimpleName() + "." + component.getName());
          }
        }
      }
    }
    assertEquals(verwijzingen, new TreeSet<>(Kenmerken.VERWIJZINGEN));
  }

  @Test
  void everyPartyIsToldByItsName() {
    Set<String> partijen = new TreeSet<>();
    for (Class<?> type : Records.typen(UdoTraject.class)) {
      for (RecordComponent component : type.getRecordComponents()) {
        for (Annotation mark : component.getAnnotations()) {
          if (mark.toString().contains("Refers(PARTIJ)")) {
            partijen.add(component.getName());
          }
        }
      }
    }
    assertEquals(partijen, new TreeSet<>(Waardewijzigingen.PARTIJEN));
  }

  private static List<String> zinnen(
      UdoTraject.Builder eerder, Consumer<UdoTraject.Builder> wijziging) {
    UdoTraject toen = eerder.build();
    UdoTraject.Builder nu = toen.toBuilder();
    wijziging.accept(nu);
    return zinnen(toen, nu.build());
  }

  private static UdoTraject.Builder wet() {
    return UdoTraject.wetsvoorstel("Wet voorbeeld", "BZK").raakt(GEMEENTEN, g -> {});
  }

  @Test
  void whatHappenedToTheProposalIsToldAsItHappened() {
    assertEquals(
        List.of(
            "De uitvoerbaarheidstoets decentrale overheden (UDO) is afgerond.",
            "BZK (interbestuurlijk) is op 3\u00a0februari 2026 voor het eerst betrokken.",
            "Het wetsvoorstel is op 1\u00a0juni 2026 ingediend.",
            "Het wetsvoorstel is in juli 2026 aangehouden. De commissie wacht op stukken.",
            "De Tweede Kamer heeft het wetsvoorstel aangenomen.",
            "Mei 2026: Er was een rondetafelgesprek."),
        zinnen(
            wet().verloop(v -> v.status(Verloop.Status.LOPEND)),
            nu ->
                nu.verloop(
                    v ->
                        v.status(Verloop.Status.AFGEROND)
                            .contactBzk("2026-02-03")
                            .indiening("2026-06-01")
                            .gebeurtenissen(
                                g ->
                                    g.soort(Gebeurtenis.Soort.AANGEHOUDEN)
                                        .datum("2026-07")
                                        .toelichting("De commissie wacht op stukken."))
                            .gebeurtenissen(g -> g.soort(Gebeurtenis.Soort.AANGENOMEN_TWEEDE_KAMER))
                            .gebeurtenissen(
                                g ->
                                    g.soort(Gebeurtenis.Soort.ANDERS)
                                        .datum("2026-05")
                                        .toelichting("Er was een rondetafelgesprek.")))));
  }

  /** The event and the date are one fact; an event without another date is one by itself. */
  @Test
  void thatItWasPutOffIsToldOnce() {
    Consumer<UdoTraject.Builder> uitgesteld =
        nu ->
            nu.verloop(
                v ->
                    v.gebeurtenissen(
                        g ->
                            g.soort(Gebeurtenis.Soort.UITGESTELD)
                                .datum("2026-11-11")
                                .toelichting("De uitvoerders waren niet gereed.")));
    UdoTraject.Builder gepland =
        wet().invoering(i -> i.inwerkingtredingen(w -> w.beoogd("2027-01-01")));
    assertEquals(
        List.of(
            "De inwerkingtreding is op 11\u00a0november 2026 uitgesteld van 1\u00a0januari 2027"
                + " naar 1\u00a0juli 2027. De uitvoerders waren niet gereed."),
        zinnen(
            gepland,
            uitgesteld.andThen(
                nu -> nu.invoering(i -> i.inwerkingtredingen(0, w -> w.beoogd("2027-07-01"))))));
    assertEquals(
        List.of(
            "Het wetsvoorstel is op 11\u00a0november 2026 uitgesteld. De uitvoerders waren niet"
                + " gereed."),
        zinnen(gepland, uitgesteld));
    assertEquals(
        List.of("De inwerkingtreding staat vast op 1\u00a0januari 2027."),
        zinnen(
            gepland,
            nu ->
                nu.invoering(
                    i ->
                        i.inwerkingtredingen(0, w -> w.beoogd((Datum) null).datum("2027-01-01")))));
  }

  private static UdoTraject.Builder metGeld(Consumer<Bekostiging.Builder> geld) {
    return UdoTraject.wetsvoorstel("Wet voorbeeld", "BZK")
        .raakt(GEMEENTEN, g -> g.middelen(m -> m.bekostiging(geld)));
  }

  /** As in the paragraph, and with what the record says of it: that it is extra, and agreed. */
  @Test
  void moneyIsToldAsAgreedOrPromised() {
    Consumer<Bekostiging.Builder> toegezegd =
        b ->
            b.kenmerk("b")
                .omschrijving("het register")
                .bedrag(miljoen("3").structureel())
                .motivering("Dit komt boven op de middelen die al waren voorzien.")
                .status(Bekostiging.Status.TOEGEZEGD);
    assertEquals(
        List.of(
            "Toegezegd is dat voor gemeenten voor het register structureel €\u00a03\u00a0miljoen"
                + " per jaar beschikbaar is. Dit komt boven op de middelen die al waren voorzien."),
        zinnen(wet().build(), metGeld(toegezegd).build()));
    assertEquals(
        List.of(
            "Op 5\u00a0mei 2026 is afgesproken dat voor gemeenten voor het register structureel"
                + " €\u00a03\u00a0miljoen per jaar beschikbaar is. Dit komt boven op de middelen"
                + " die al waren voorzien."),
        zinnen(
            metGeld(toegezegd).build(),
            metGeld(
                    toegezegd.andThen(
                        b -> b.status(Bekostiging.Status.OVEREENGEKOMEN).datum("2026-05-05")))
                .build()));
  }

  /** One fact with the places of all of it: a list in the text, and whole in its sentence. */
  @Test
  void anAgreementIsToldWithItsMoney() {
    Consumer<UdoTraject.Builder> afspraak =
        nu ->
            nu.gevolgen(
                    0,
                    g ->
                        g.middelen(
                            m ->
                                m.bekostiging(b -> afgesproken(b, "het toezicht", "3"))
                                    .bekostiging(b -> afgesproken(b, "het register", "4"))))
                .afspraken(
                    a ->
                        a.kenmerk("akkoord")
                            .datum("2026-05-05")
                            .partijen("VNG", "BZK")
                            .inhoud(woordgroep("het register")));
    UdoTraject toen = wet().build();
    UdoTraject.Builder nu = toen.toBuilder();
    afspraak.accept(nu);
    Wijzigingen wijzigingen = Wijzigingen.tussen(toen, nu.build());

    assertEquals(
        List.of(
            new Wijziging(
                Soort.TOEGEVOEGD,
                Thema.GELD,
                "Op 5\u00a0mei 2026 zijn de VNG en BZK het eens geworden over het register."
                    + " Afgesproken is: Voor het toezicht: structureel €\u00a03\u00a0miljoen per"
                    + " jaar. Voor het register: structureel €\u00a04\u00a0miljoen per jaar.",
                List.of(),
                List.of(
                    "/afspraken/0",
                    "/gevolgen/0/middelen/bekostiging/0",
                    "/gevolgen/0/middelen/bekostiging/1"))),
        wijzigingen.wijzigingen());
    String tekst = Tekstweergave.breed(400).schrijf(wijzigingen.stuk());
    assertTrue(
        tekst.contains("Afgesproken is:\n\n- Voor het toezicht: structureel €\u00a03"), tekst);
    assertFalse(tekst.contains("Ook nieuw"), tekst);
    assertTrue(
        tekst.contains(
            "Hierin worden de Vereniging van Nederlandse Gemeenten (VNG) en het ministerie van"
                + " Binnenlandse Zaken en Koninkrijksrelaties (BZK) genoemd."),
        tekst);
  }

  private static void afgesproken(Bekostiging.Builder b, String wat, String miljoenen) {
    b.omschrijving(wat)
        .bedrag(miljoen(miljoenen).structureel())
        .status(Bekostiging.Status.OVEREENGEKOMEN)
        .datum("2026-05-05")
        .afspraak("akkoord");
  }

  /** With one amount there is no list; the agreement of before is not new, and its money is. */
  @Test
  void moneyOfAnAgreementIsNeverLost() {
    Consumer<UdoTraject.Builder> afspraak =
        nu ->
            nu.afspraken(
                a -> a.kenmerk("akkoord").datum("2026-05-05").inhoud(woordgroep("het register")));
    Consumer<UdoTraject.Builder> geld =
        nu ->
            nu.gevolgen(
                0, g -> g.middelen(m -> m.bekostiging(b -> afgesproken(b, "het toezicht", "3"))));

    List<String> beide = zinnen(wet(), afspraak.andThen(geld));
    assertEquals(2, beide.size(), beide::toString);
    assertTrue(beide.get(1).contains("voor het toezicht structureel"), beide::toString);
    UdoTraject.Builder met = wet();
    afspraak.accept(met);
    List<String> alleenGeld = zinnen(met, geld);
    assertEquals(1, alleenGeld.size(), alleenGeld::toString);
    assertTrue(alleenGeld.get(0).startsWith("Op 5\u00a0mei 2026 is afgesproken"));
  }

  @Test
  void aLayerThatIsTouchedNowIsToldWithWhatItMeansForIt() {
    assertEquals(
        List.of(
            "Het wetsvoorstel raakt nu ook provincies.",
            "De bekostiging van het toezicht is voor provincies nog niet bekend.",
            "Provincies houden voortaan toezicht op het register. Dit is een nieuwe taak."),
        zinnen(
            wet(),
            nu ->
                nu.raakt(
                    PROVINCIES,
                    g ->
                        g.taken(
                                t ->
                                    t.wijzigingen(
                                        w ->
                                            w.soort(Taakwijziging.Soort.NIEUW)
                                                .omschrijving(
                                                    zin(
                                                        "Provincies houden voortaan toezicht op"
                                                            + " het register."))))
                            .middelen(
                                m ->
                                    m.bekostiging(
                                        b ->
                                            b.vorm(Bekostiging.Vorm.NOG_OPEN)
                                                .omschrijving("het toezicht"))))));
  }

  private static UdoTraject.Builder metBezwaar() {
    return wet()
        .geconsulteerd(
            VNG,
            c ->
                c.punten(
                    p ->
                        p.kenmerk("p")
                            .soort(Punt.Soort.BEZWAAR)
                            .omschrijving(bijzin("de termijn te kort is"))));
  }

  /** One fact: the answer, when, what was done, why no more, and where it stands. */
  @Test
  void anAnswerIsToldWithAllThatTheRecordHasOfIt() {
    assertEquals(
        List.of(
            "Aan het bezwaar van de VNG dat de termijn te kort is, is op 3\u00a0mei 2026 deels"
                + " tegemoetgekomen. De termijn is een maand langer. Daarvoor is artikel 4"
                + " gewijzigd. Verder gaat dit niet, omdat het jaar dan om is."),
        zinnen(
            metBezwaar(),
            nu ->
                nu.consultaties(
                    0,
                    c ->
                        c.punten(
                            0,
                            p ->
                                p.reactie(
                                    r ->
                                        r.soort(Reactie.Soort.DEELS_OVERGENOMEN)
                                            .datum("2026-05-03")
                                            .toelichting(zin("De termijn is een maand langer."))
                                            .bepalingen(b -> b.nummer("artikel 4"))
                                            .reden(bijzin("het jaar dan om is")))))));
    assertEquals(
        List.of(
            "Het bezwaar van de VNG dat de termijn te kort is, is doorgeschoven naar het besluit"
                + " (in 2027)."),
        zinnen(
            metBezwaar(),
            nu ->
                nu.consultaties(
                    0,
                    c ->
                        c.punten(
                            0,
                            p ->
                                p.reactie(
                                    r ->
                                        r.soort(Reactie.Soort.DOORGESCHOVEN)
                                            .naar("het besluit")
                                            .moment(Moment.op("2027")))))));
  }

  @Test
  void thatAConditionWasMetIsTold() {
    UdoTraject.Builder gesteld =
        wet()
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(
                        o ->
                            o.onderwerpen(Onderwerp.MIDDELEN)
                                .voorwaarden(v -> v.inhoud(bijzin("er geld komt")))));
    assertEquals(
        List.of(
            "Aan de voorwaarde dat er geld komt, bij het oordeel van de VNG over financiële"
                + " gevolgen is op 1\u00a0juni 2026 voldaan met de begroting."),
        zinnen(
            gesteld,
            nu ->
                nu.consultaties(
                    0,
                    c ->
                        c.oordelen(
                            0,
                            o ->
                                o.voorwaarden(
                                    0,
                                    v ->
                                        v.vervulling(
                                            x ->
                                                x.stand(Vervulling.Stand.VERVULD)
                                                    .datum("2026-06-01")
                                                    .door(woordgroep("de begroting"))))))));
  }

  private static UdoTraject geraamd(String miljoenen) {
    return UdoTraject.builder()
        .raakt(
            GEMEENTEN,
            g ->
                g.middelen(
                    m ->
                        m.kosten(
                            k ->
                                k.omschrijving("het register")
                                    .ramingen(
                                        r ->
                                            r.opstellers("BZK")
                                                .bedrag(miljoen(miljoenen).structureel())))))
        .build();
  }

  @Test
  void anEstimateGoesUpOrDown() {
    assertEquals(
        List.of(
            "De raming van de kosten van het register door BZK is verhoogd van"
                + " structureel €\u00a03\u00a0miljoen per jaar tot structureel"
                + " €\u00a04\u00a0miljoen per jaar."),
        zinnen(geraamd("3"), geraamd("4")));
    assertEquals(
        List.of(
            "De raming van de kosten van het register door BZK is verlaagd van"
                + " structureel €\u00a04\u00a0miljoen per jaar tot structureel"
                + " €\u00a03\u00a0miljoen per jaar."),
        zinnen(geraamd("4"), geraamd("3")));
  }

  private static UdoTraject metPunt(Reactie.Soort soort) {
    return UdoTraject.builder()
        .geconsulteerd(
            VNG,
            c ->
                c.punten(
                    p ->
                        p.omschrijving(te("meer tijd te geven"))
                            .thema("de termijn")
                            .reactie(r -> r.soort(soort))))
        .build();
  }

  @Test
  void aPointIsAdoptedAfterAll() {
    List<Wijziging> wijzigingen =
        Wijzigingen.tussen(
                metPunt(Reactie.Soort.NIET_OVERGENOMEN), metPunt(Reactie.Soort.OVERGENOMEN))
            .wijzigingen();

    assertEquals(
        List.of(
            new Wijziging(
                Soort.GEWIJZIGD,
                Thema.OVERLEG,
                "Aan het punt van de VNG over de termijn is alsnog tegemoetgekomen.",
                List.of("/consultaties/0/punten/0/reactie"),
                List.of("/consultaties/0/punten/0/reactie"))),
        wijzigingen);
  }

  /** A reordered list that also has one changed, one added and one removed element. */
  @Test
  void aReorderedListTellsOnlyWhatChanged() {
    Function<String, Punt> punt =
        thema -> Punt.builder().thema(thema).omschrijving(te(thema + " te regelen")).build();
    Punt gewijzigd = punt.apply("ict").toBuilder().soort(Punt.Soort.VERZOEK).build();
    List<Punt> toen =
        List.of(punt.apply("geld"), punt.apply("tijd"), punt.apply("ict"), punt.apply("geld"));
    List<Punt> nu = List.of(gewijzigd, punt.apply("geld"), punt.apply("taal"), punt.apply("geld"));

    assertEquals(
        List.of(
            "Het punt van de VNG over tijd is uit het traject weggelaten: tijd te regelen.",
            "De soort van het punt van de VNG over ict is vastgelegd: verzoek.",
            "De VNG vroeg om taal te regelen."),
        zinnen(met(toen), met(nu)));
  }

  private static UdoTraject met(List<Punt> punten) {
    return UdoTraject.builder().geconsulteerd(VNG, c -> c.punten(punten)).build();
  }

  @Test
  void ofTwoEqualPointsOneIsRemoved() {
    Punt punt = Punt.builder().thema("geld").build();

    assertEquals(
        List.of("Het punt van de VNG over geld is uit het traject weggelaten."),
        zinnen(met(List.of(punt, punt)), met(List.of(punt))));
  }

  @Property(tries = 50)
  void whatDidNotChangeIsNotTold(@ForAll UdoTraject traject) {
    UdoTraject omgekeerd =
        traject.toBuilder()
            .consultaties(omgekeerd(traject.consultaties()))
            .documenten(omgekeerd(traject.documenten()))
            .gevolgen(omgekeerd(traject.gevolgen()))
            .build();

    assertEquals(List.of(), zinnen(traject, traject));
    assertEquals(List.of(), zinnen(traject, omgekeerd));
  }

  private static <T> List<T> omgekeerd(List<T> lijst) {
    List<T> omgekeerd = new ArrayList<>(lijst);
    Collections.reverse(omgekeerd);
    return omgekeerd;
  }

  @Property(tries = 50)
  void everyPlaceOfAChangeExistsInItsVersion(@ForAll UdoTraject eerder, @ForAll UdoTraject later)
      throws IOException {
    JsonNode toen = JSON.readTree(UdoJson.schrijf(eerder));
    JsonNode nu = JSON.readTree(UdoJson.schrijf(later));
    Wijzigingen wijzigingen = Wijzigingen.tussen(eerder, later);
    for (Wijziging w : wijzigingen.wijzigingen()) {
      assertFalse(w.eerder().isEmpty() && w.later().isEmpty(), w::zin);
      w.eerder().forEach(plaats -> assertTrue(bestaat(toen, plaats), w::toString));
      w.later().forEach(plaats -> assertTrue(bestaat(nu, plaats), w::toString));
      assertFalse(w.zin().contains("null"), w::zin);
    }
    Tekstweergave.breed(80).schrijf(wijzigingen.stuk());
  }

  private static boolean bestaat(JsonNode json, String pointer) {
    return !json.at(JsonPointer.compile(pointer)).isMissingNode();
  }

  /** Each value of a record in which everything is filled, taken away one at a time. */
  @Test
  void noFactOfARecordChangesInSilence() throws IOException {
    UdoTraject alles = Trajecten.volledig();
    List<String> stil = new ArrayList<>();
    for (String pointer : bladen(JSON.readTree(UdoJson.schrijf(alles)), "")) {
      UdoTraject zonder;
      try {
        zonder = UdoJson.zonder(alles, pointer);
      } catch (OnleesbaarTrajectException onmisbaar) {
        continue;
      }
      if (!zonder.equals(alles) && zinnen(alles, zonder).isEmpty()) {
        stil.add(pointer);
      }
    }
    assertEquals(List.of(), stil);
  }

  private static List<String> bladen(JsonNode node, String pointer) {
    List<String> bladen = new ArrayList<>();
    if (node.isObject()) {
      node.properties()
          .forEach(e -> bladen.addAll(bladen(e.getValue(), pointer + "/" + e.getKey())));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        bladen.addAll(bladen(node.get(i), pointer + "/" + i));
      }
    } else {
      bladen.add(pointer);
    }
    return bladen;
  }

  /** A new component of the record has no sentence until it has a name. */
  @Test
  void everyValueOfEveryPartHasAName() {
    TreeSet<String> zonder = new TreeSet<>();
    for (Class<?> type : Records.typen(UdoTraject.class)) {
      if (Waarden.isDeel(type)) {
        Stream.of(type.getRecordComponents())
            .filter(c -> !Waarden.isDeel(Records.inhoud(c)))
            .filter(c -> !naam(c))
            .map(Records::naam)
            .forEach(zonder::add);
      }
    }
    assertEquals(List.of(), List.copyOf(zonder));
  }

  private static boolean naam(RecordComponent component) {
    try {
      return !Waardewijzigingen.veld(component).isEmpty();
    } catch (IllegalStateException e) {
      return false;
    }
  }

  @Test
  void theLettersOfARecordAreNeverReadAsWordsOfOurs() {
    UdoTraject eerder = UdoTraject.builder().titel("{veld} {nieuw}").build();
    UdoTraject later = UdoTraject.builder().titel("{oud}").build();

    assertEquals(
        List.of("Het voornemen heet nu “{oud}” en heette eerder “{veld} {nieuw}”."),
        zinnen(eerder, later));
  }

  @Test
  void aConsultationOfAnotherPartyIsAnother() {
    UdoTraject eerder = UdoTraject.builder().consultaties(c -> c.partijen("VNG")).build();
    UdoTraject later = UdoTraject.builder().consultaties(c -> c.partijen("IPO")).build();

    assertEquals(
        "De consultatie van de VNG is uit het traject weggelaten.|Met het IPO is overlegd.",
        zinnen(eerder, later).stream().collect(Collectors.joining("|")));
    assertEquals(Consultatie.class, later.consultaties().get(0).getClass());
  }

  private static String naam(Formulering punt) {
    UdoTraject met =
        UdoTraject.builder().geconsulteerd(VNG, c -> c.punten(p -> p.omschrijving(punt))).build();
    UdoTraject overgenomen =
        met.toBuilder()
            .consultaties(
                0, c -> c.punten(0, p -> p.reactie(r -> r.soort(Reactie.Soort.OVERGENOMEN))))
            .build();
    return zinnen(met, overgenomen).get(0);
  }

  /** Only whole sentences stand between quotation marks: the rest is no quotation. */
  @Test
  void aPointIsNamedByItsWordsInTheirForm() {
    assertEquals(
        "Aan het punt van de VNG dat er geld nodig is, is tegemoetgekomen.",
        naam(bijzin("er geld nodig is")));
    assertEquals(
        "Aan het verzoek van de VNG om te wachten is tegemoetgekomen.", naam(te("te wachten")));
    assertEquals(
        "Aan het punt van de VNG over de termijn is tegemoetgekomen.",
        naam(woordgroep("de termijn")));
    assertEquals(
        "Aan het punt van de VNG “De termijn is kort” is tegemoetgekomen.",
        naam(zin("De termijn is kort.")));
  }

  /** A name that ends with a clause has a comma only where the sentence goes on. */
  @Test
  void aNameAtTheEndOfASentenceHasNoComma() {
    UdoTraject zonder =
        UdoTraject.builder()
            .geconsulteerd(
                VNG,
                c ->
                    c.punten(p -> p.kenmerk("p").omschrijving(bijzin("er geld nodig is")))
                        .oordelen(o -> o.datum("2026")))
            .build();
    UdoTraject met =
        zonder.toBuilder().consultaties(0, c -> c.oordelen(0, o -> o.punten("p"))).build();

    assertEquals(
        List.of(
            "Aan de punten van het oordeel van de VNG van 2026 is toegevoegd: het punt van de VNG"
                + " dat er geld nodig is."),
        zinnen(zonder, met));
  }

  private static UdoTraject op(String datum, String... eerder) {
    return UdoTraject.builder()
        .invoering(
            i ->
                i.inwerkingtredingen(
                    w -> w.datum(datum).eerderBeoogd(Stream.of(eerder).map(Datum::van).toList())))
        .build();
  }

  @Test
  void aDateThatMovedIsToldOnce() {
    assertEquals(
        List.of("De inwerkingtreding is uitgesteld van 1\u00a0juli 2026 naar 1\u00a0januari 2027."),
        zinnen(op("2026-07-01"), op("2027-01-01", "2026-07-01")));
    assertEquals(
        List.of(
            "Aan de eerder beoogde data van de inwerkingtreding is toegevoegd: 1\u00a0juli 2026."),
        zinnen(op("2026-07-01"), op("2026-07-01", "2026-07-01")));
  }
}
