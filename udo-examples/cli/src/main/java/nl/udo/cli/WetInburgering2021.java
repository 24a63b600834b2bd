package nl.udo.cli;

import static nl.udo.model.Bekostiging.Status.OVEREENGEKOMEN;
import static nl.udo.model.Bekostiging.Vorm.ALGEMENE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.NOG_OPEN;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.model.Formulering.bijzin;
import static nl.udo.model.Formulering.te;
import static nl.udo.model.Formulering.woordgroep;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Partij.VNG;
import static nl.udo.model.Rol.UITVOERDER;

import nl.udo.model.Bedrag;
import nl.udo.model.Bevoegdheden;
import nl.udo.model.Consultatie;
import nl.udo.model.Document;
import nl.udo.model.Evaluatie;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Moment;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Partij;
import nl.udo.model.Punt;
import nl.udo.model.Taken;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;

/**
 * A whole record, built in code: the Wet inburgering 2021, of which the money was contested and
 * then agreed. It holds only what public sources say, so it is not complete; what is missing is for
 * the checklist to tell.
 */
final class WetInburgering2021 {

  // The VNG, the IPO and the UvW are known to the library; other parties are described once.
  private static final Partij AEF =
      Partij.builder()
          .naam("Andersson Elffers Felix")
          .afkorting("AEF")
          .soort(Partij.Soort.ONDERZOEKER)
          .build();
  private static final Partij CPB =
      Partij.builder()
          .naam("Centraal Planbureau")
          .afkorting("CPB")
          .lidwoord("het")
          .soort(Partij.Soort.ONDERZOEKER)
          .build();
  private static final Partij SZW =
      Partij.builder()
          .naam("Sociale Zaken en Werkgelegenheid")
          .afkorting("SZW")
          .soort(Partij.Soort.RIJK)
          .build();
  private static final Partij G4 =
      Partij.builder().naam("G4").lidwoord("de").soort(Partij.Soort.GROEP_OVERHEDEN).build();

  private static final String AKKOORD = "2020-04-28";
  private static final String AFSPRAAK = "middelen";
  private static final String EVALUATIE = "evaluatie-betaalbaarheid";
  private static final Moment NA_DE_TOETS = Moment.omschreven("na de uitvoeringstoets");

  private WetInburgering2021() {}

  /**
   * Builds the record.
   *
   * @return the record of the Wet inburgering 2021
   */
  static UdoTraject traject() {
    return UdoTraject.wetsvoorstel("Wet inburgering 2021", "SZW")
        .regelset("2026.2")
        .dossier("35 483")
        .voornemen(
            v ->
                v.doel(
                    "Inburgeringsplichtigen leren de taal zo snel mogelijk op het hoogste niveau"
                        + " dat voor hen haalbaar is. Zij doen volwaardig mee, bij voorkeur met"
                        + " betaald werk."))
        .verloop(WetInburgering2021::verloop)
        // One judgement for the proposal as a whole, per layer and ground.
        .hoorplicht(GEMEENTEN, Hoorgrond.MEDEBEWIND)
        // What the law means for gemeenten, aspect by aspect. An aspect that is left out has not
        // been assessed yet; that there are no consequences is said with geen(…), that they are
        // still open with nogOnbekend(…).
        .raakt(
            GEMEENTEN,
            g ->
                g.rol(UITVOERDER)
                    .taken(WetInburgering2021::taken)
                    .bevoegdheden(WetInburgering2021::bevoegdheden)
                    .uitvoeringskracht(
                        u ->
                            u.nogOnbekend(
                                woordgroep("de ICT die gemeenten nodig hebben"), NA_DE_TOETS))
                    .middelen(WetInburgering2021::kosten)
                    .middelen(WetInburgering2021::bekostiging))
        .partij(AEF)
        .partij(CPB)
        .partij(SZW)
        .geconsulteerd(VNG, WetInburgering2021::gesprekken)
        .geconsulteerd(VNG, WetInburgering2021::internetconsultatie)
        .geconsulteerd(
            G4,
            c ->
                c.vorm(Consultatie.Vorm.SCHRIFTELIJK)
                    .bronnen("de brief van de G4")
                    .oordeel(
                        Onderwerp.MIDDELEN,
                        Strekking.BEDENKINGEN,
                        bijzin(
                            "de minister te weinig geld vrijmaakt om het nieuwe stelsel goed in te"
                                + " voeren")))
        // The rest of the record speaks of a document by this name, so it reads in a sentence.
        .document(
            "het onderzoek van AEF",
            d ->
                d.soort(Document.Soort.ONDERZOEK)
                    .titel("Veldonderzoek kosten nieuw inburgeringsstelsel")
                    .opstellers("AEF")
                    .opdrachtgevers("SZW", "VNG")
                    .datum("2019-08-30")
                    .onderdeel("de invoeringskosten en de uitvoeringskosten van gemeenten")
                    .beperkingen(
                        "De bedragen gelden voor alle gemeenten samen en zijn niet te herleiden tot"
                            + " afzonderlijke gemeenten."))
        .document(
            "de brief van de VNG",
            d ->
                d.soort(Document.Soort.BRIEF)
                    .opstellers("VNG")
                    .datum("2019-09")
                    .vindplaats("vng.nl/nieuws/vng-kritisch-op-conceptwet-inburgering"))
        .document(
            "de brief van de G4",
            d -> d.soort(Document.Soort.BRIEF).opstellers("G4").datum("2019-11-12"))
        .afspraak(
            woordgroep(
                "de middelen voor gemeenten, een sterkere regierol van gemeenten en de"
                    + " randvoorwaarden"),
            a -> a.kenmerk(AFSPRAAK).datum(AKKOORD).partijen("SZW", "VNG"))
        .evaluatie(
            "de betaalbaarheid van het stelsel",
            e ->
                e.kenmerk(EVALUATIE)
                    .soort(Evaluatie.Soort.EVALUATIE)
                    .moment(Moment.jarenNaInwerkingtreding(2))
                    .voorgesteldDoor("VNG"))
        .invoering(
            i ->
                i.inwerkingtreding("2022-01-01", "2021-01-01", "2021-07-01")
                    .overgangsrecht(
                        "Wie voor de inwerkingtreding onder de oude wet viel, blijft daaronder"
                            + " vallen."))
        .build();
  }

  /** What happened to the proposal; the toelichting ends with its submission. */
  private static void verloop(Verloop.Builder verloop) {
    verloop
        .gebeurtenissen(
            g ->
                g.soort(Gebeurtenis.Soort.ANDERS)
                    .datum("2019-05-22")
                    .toelichting("De VNG brak die dag het overleg af."))
        .gebeurtenissen(
            g ->
                g.soort(Gebeurtenis.Soort.ANDERS)
                    .datum("2020-03")
                    .toelichting("Na een doorbraak begin maart 2020 zijn de gesprekken vervolgd."))
        .gebeurtenissen(
            g ->
                g.soort(Gebeurtenis.Soort.UITGESTELD)
                    .toelichting("Invoering op 1 juli 2021 bleek niet haalbaar."))
        .indiening("2020")
        .gebeurtenissen(g -> g.soort(Gebeurtenis.Soort.AANGENOMEN_TWEEDE_KAMER).datum("2020-07-02"))
        .gebeurtenissen(
            g -> g.soort(Gebeurtenis.Soort.AANGENOMEN_EERSTE_KAMER).datum("2020-12-01"));
  }

  private static void taken(Taken.Builder taken) {
    taken
        .nieuw(
            woordgroep("de regierol over de inburgering"),
            w ->
                w.kenmerk("regierol")
                    .verplicht()
                    .keuzeBestuurslaag(
                        "Gemeenten staan het dichtst bij de inburgeraars en kunnen daardoor het"
                            + " beste maatwerk leveren."))
        .toelichting(
            woordgroep(
                "taken bij de maatschappelijke begeleiding, het ontzorgen van asielstatushouders,"
                    + " de brede intake, het persoonlijk plan inburgering en participatie, de"
                    + " voortgang en het inburgeringsaanbod"));
  }

  private static void bevoegdheden(Bevoegdheden.Builder bevoegdheden) {
    bevoegdheden
        .vastlegging(woordgroep("de regierol"), w -> w.taak("regierol"))
        .beleidsvrijheid(
            "Gemeenten kopen de inburgeringstrajecten in en bepalen voor welk bedrag zij elke"
                + " leerroute in de markt zetten.")
        .uitkeringsvormEnBeleidsvrijheid(
            "Er is één totaalbudget, zonder normbedrag per leerroute.");
  }

  private static void kosten(Middelen.Builder middelen) {
    middelen
        .toelichting("In de eerste drie jaar geldt geen prestatiebekostiging.")
        // AEF made the study, the CPB a part of this estimate: so the estimate names both.
        .kosten(
            k ->
                k.omschrijving("de uitvoering van de wet")
                    .soort(Kostenpost.Soort.UITVOERING)
                    .ramingen(
                        r ->
                            r.opstellers("AEF", "CPB")
                                .bedrag(Bedrag.miljoen("197").structureel())
                                .bron("het onderzoek van AEF")))
        // Here the document says who made the estimate and when; that is not said again.
        .kosten(
            k ->
                k.omschrijving("de invoering")
                    .soort(Kostenpost.Soort.INVOERING)
                    .ramingen(
                        r ->
                            r.bedrag(
                                    Bedrag.miljoen("36.5")
                                        .tot(Bedrag.miljoen("56.5"))
                                        .incidenteel()
                                        .overMaanden(18))
                                .bron("het onderzoek van AEF")))
        .kosten(
            k ->
                k.omschrijving("de ICT die gemeenten nodig hebben")
                    .soort(Kostenpost.Soort.ICT)
                    .ramingen(
                        r ->
                            r.geenBedrag(
                                "Het onderzoek van AEF rekent deze kosten niet mee, omdat zij nog"
                                    + " onbekend waren.",
                                NA_DE_TOETS)))
        .verschillen(
            v ->
                v.kenmerk("behoefte")
                    .bedrag(Bedrag.miljoen("42.3").structureel())
                    .verklaring(
                        "De structurele behoefte is hoger dan het bedrag dat SZW had voorzien."))
        .verschillen(
            v ->
                v.bedrag(Bedrag.miljoen("7").ongeveer())
                    .deelVan("behoefte")
                    .reden(
                        "Dit deel vervalt, doordat de inhoud van de taak is beperkt."
                            + " Gezinsmigranten blijven grotendeels zelf verantwoordelijk."));
  }

  private static void bekostiging(Middelen.Builder middelen) {
    middelen
        // Of the agreed amounts the sources do not say in which form they come: no vorm.
        .bekostiging(
            b ->
                b.omschrijving("de uitvoering")
                    .bedrag(Bedrag.miljoen("35.2").structureel())
                    .motivering("Dit bedrag komt boven op de middelen die SZW al had voorzien.")
                    .status(OVEREENGEKOMEN)
                    .datum(AKKOORD)
                    .afspraak(AFSPRAAK))
        .bekostiging(
            b ->
                b.omschrijving("de invoering")
                    .kostensoorten(Kostenpost.Soort.INVOERING)
                    .bedrag(Bedrag.miljoen("36.5").incidenteel())
                    .motivering("Gemeenten ontvangen dit bedrag via het gemeentefonds.")
                    .status(OVEREENGEKOMEN)
                    .datum(AKKOORD)
                    .afspraak(AFSPRAAK))
        .bekostiging(
            b ->
                b.omschrijving("de groep die onder de oude wet valt")
                    .bedrag(Bedrag.miljoen("25.5").incidenteel())
                    .status(OVEREENGEKOMEN)
                    .datum(AKKOORD)
                    .afspraak(AFSPRAAK))
        .bekostiging(
            NOG_OPEN,
            b ->
                b.omschrijving("de ICT die gemeenten nodig hebben")
                    .kostensoorten(Kostenpost.Soort.ICT)
                    .motivering("Een uitvoeringstoets vormt de basis voor een afspraak hierover.")
                    .bekendOp(NA_DE_TOETS))
        // Of these forms the sources do not say which part of the amounts they carry: no bedrag.
        .bekostiging(
            SPECIFIEKE_UITKERING,
            b ->
                b.omschrijving("de inburgeringsvoorzieningen")
                    .kostensoorten(Kostenpost.Soort.UITVOERING))
        .bekostiging(
            ALGEMENE_UITKERING,
            b ->
                b.omschrijving(
                        "de brede intake, het persoonlijk plan, de voortgang en het ontzorgen")
                    .kostensoorten(Kostenpost.Soort.UITVOERING)
                    .motivering("Gemeenten ontvangen deze middelen in deze vorm vanaf 2023."));
  }

  /** Support for the goal is one judgement, feasibility another; positions change over time. */
  private static void gesprekken(Consultatie.Builder consultatie) {
    consultatie
        .oordelen(
            o ->
                o.onderwerpen(Onderwerp.DOEL)
                    .strekking(Strekking.ONDERSCHRIJFT)
                    .datum("2019-05-22"))
        .oordelen(
            o ->
                o.onderwerpen(Onderwerp.UITVOERBAARHEID)
                    .strekking(Strekking.BEDENKINGEN)
                    .datum("2019-05-22")
                    .toelichting(bijzin("een gedegen financiële onderbouwing ontbrak")))
        .oordelen(
            o ->
                o.onderwerpen(Onderwerp.UITVOERBAARHEID)
                    .strekking(Strekking.AFWIJZEND)
                    .datum("2019-11")
                    .citaat("inhoudelijk én financieel onuitvoerbaar"))
        // A date is as precise as the source: April 2020 stays April 2020.
        .oordelen(
            o ->
                o.onderwerpen(Onderwerp.MIDDELEN, Onderwerp.UITVOERBAARHEID)
                    .strekking(Strekking.ONDERSCHRIJFT)
                    .datum("2020-04")
                    .toelichting(
                        "Met de afspraken zijn er voldoende middelen en zijn de randvoorwaarden"
                            + " voor een goed inburgeringsstelsel aanwezig."))
        .punt(
            bijzin(
                "het overleg pas zou worden hervat na onafhankelijk onderzoek naar de kosten voor"
                    + " gemeenten"),
            p ->
                p.soort(Punt.Soort.VERZOEK)
                    .onderwerp(Onderwerp.MIDDELEN)
                    .voorwaarde(
                        v ->
                            v.soort(Voorwaarde.Soort.ONDERZOEK)
                                .vervulling(x -> x.stand(Vervulling.Stand.VERVULD)))
                    .overgenomen("SZW heeft alsnog met het onderzoek ingestemd."))
        // A text that stands behind a verb says its form: "verzocht om de betaalbaarheid te …".
        .verzoek(
            te("de betaalbaarheid van het stelsel te evalueren"),
            p -> p.onderwerp(Onderwerp.MIDDELEN).overgenomen().leidtTot(EVALUATIE));
  }

  private static void internetconsultatie(Consultatie.Builder consultatie) {
    consultatie
        .vorm(Consultatie.Vorm.INTERNETCONSULTATIE)
        .onderwerp("het conceptwetsvoorstel")
        .van("2019-06-25")
        .tot("2019-08-27")
        .bronnen("de brief van de VNG")
        .oordelen(
            o ->
                o.onderwerpen(Onderwerp.UITVOERBAARHEID)
                    .strekking(Strekking.BEDENKINGEN)
                    .datum("2019-09")
                    .citaat("bijna onuitvoerbaar"))
        .punt(
            bijzin("een duidelijke regierol voor gemeenten ontbreekt"),
            p ->
                p.soort(Punt.Soort.BEZWAAR)
                    .onderwerp(Onderwerp.BEVOEGDHEDEN)
                    .overgenomen(
                        "Op vier onderwerpen zijn afspraken gemaakt die de regierol versterken."));
  }
}
