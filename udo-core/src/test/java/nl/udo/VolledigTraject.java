package nl.udo;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;

import java.util.List;
import nl.udo.model.Afspraak;
import nl.udo.model.Beantwoording;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Grondslag;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Moment;
import nl.udo.model.Onderwerp;
import nl.udo.model.Onderwijs;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Overleg;
import nl.udo.model.Partij;
import nl.udo.model.Publicatie;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitzondering;
import nl.udo.model.Verloop;
import nl.udo.model.VerwanteRegeling;
import nl.udo.model.Voornemen;
import nl.udo.toets.UdoChecklist;

/** The invented Wet regie op de wijkzorg: all that a record can hold, in one bill. */
public final class VolledigTraject {

  private static final Partij BEROEPSGROEP =
      Partij.builder()
          .naam("Beroepsvereniging van Wijkregisseurs")
          .afkorting("BvW")
          .lidwoord("de")
          .meervoud(true)
          .soort(Partij.Soort.BEROEPSVERENIGING)
          .vertegenwoordigt(List.of(Overheidslaag.OPENBARE_LICHAMEN))
          .build();

  private VolledigTraject() {}

  public static UdoTraject maak() {
    return UdoTraject.wetsvoorstel("Wet regie op de wijkzorg", "VWS")
        .regelset(UdoChecklist.standaard().regelset())
        .kenmerk("wijkzorg")
        .voornemen(VolledigTraject::voornemen)
        .verloop(VolledigTraject::verloop)
        .raakt(List.of(GEMEENTEN, PROVINCIES), VolledigGevolg::raaktVolop)
        .raakt(Overheidslaag.WATERSCHAPPEN, VolledigGevolg::raaktNauwelijks)
        .raakt(Overheidslaag.OPENBARE_LICHAMEN, VolledigGevolg::raaktMisschien)
        .geenHoorplicht(
            PROVINCIES,
            Hoorgrond.FINANCIEN,
            "De provinciale begroting wordt niet in betekenende mate geraakt.")
        .bekostiging(
            b ->
                VolledigGeld.bekostiging(
                    b.vorm(Bekostiging.Vorm.RIJKSBIJDRAGE)
                        .omschrijving("de wijkzorg van alle lagen samen"),
                    "over alle lagen heen"))
        .rijkskosten(
            r ->
                r.omschrijving("het landelijke register van wijkteams")
                    .begrotingshoofdstuk("hoofdstuk XVI")
                    .bedragen(List.of(Bedrag.miljoen("4.75").structureel()))
                    .dekking("De dekking staat op de begroting van VWS.")
                    .toelichting("Het register wordt door het Rijk beheerd."))
        .overleg(
            o ->
                o.met(Overleg.Fondsbeheerder.values())
                    .datum("2025-03-14")
                    .uitkomst("De fondsbeheerders zijn akkoord met de raming.")
                    .over("wijkteamkosten"))
        .gevolgenVoorAnderen(
            g ->
                g.wie("de zorgverzekeraars van het hele land")
                    .omschrijving("Verzekeraars betalen voortaan de eerste maand."))
        .geconsulteerd(List.of(Partij.VNG, BEROEPSGROEP), VolledigConsultatie::consultatie)
        .nietGeconsulteerd(
            Overheidslaag.WATERSCHAPPEN, "Waterschappen zagen zelf geen reden voor een oordeel.")
        .document("het onderzoek van bureau Wijkkompas", VolledigTraject::document)
        .afspraak(
            "Rijk en gemeenten herijken de verdeling van de wijkgelden.",
            a ->
                a.kenmerk("het bestuursakkoord")
                    .titel("Bestuursakkoord Wijkzorg")
                    .stand(Afspraak.Stand.GEMAAKT)
                    .datum("2025-04-17")
                    .moment(Moment.op("najaar 2028"))
                    .voorwaarden(v -> VolledigConsultatie.voorwaarde(v, "bij de afspraak"))
                    .partijen("VNG", "BvW")
                    .bekrachtigd(
                        "de algemene ledenvergadering van de VNG",
                        "2025-06-11",
                        "De raden houden hun budgetrecht.")
                    .bron("het bestuursakkoord zelf", "de bijlage met alle bedragen"))
        .evaluatie(
            "de betaalbaarheid van de wijkregie",
            e ->
                e.kenmerk("de evaluatie")
                    .soort(Evaluatie.Soort.EVALUATIE)
                    .moment(
                        Moment.jarenNaInwerkingtreding(2),
                        Moment.jaarlijks(),
                        Moment.omschreven("bij elke herziening van het wijkbudget"))
                    .uitvoerders("het Wijkinstituut")
                    .voorgesteldDoor("IPO")
                    .vervolg("De uitkomst gaat naar beide Kamers."))
        .uitwerkingen(
            x ->
                x.kenmerk("de eisen aan het plan")
                    .onderwerp("De eisen aan het wijkplan volgen later.")
                    .regeling("het Besluit wijkplannen")
                    .moment(Moment.omschreven("zodra de proef in drie wijken is afgerond"))
                    .overheden(List.of(GEMEENTEN))
                    .beantwoording(
                        b ->
                            b.traject("besluit-wijkplannen")
                                .stand(Beantwoording.Stand.IN_VOORBEREIDING)
                                .datum("2026-11-02")
                                .bron("de brief over wijkplannen", "de laatste alinea daarvan")))
        .beantwoordt(
            b -> b.traject("kaderwet-zorg").toezegging("regie in de wijk").datum("2025-12-01"))
        .invoering(
            i ->
                i.bekendmaking("2026-09")
                    .inwerkingtredingen(
                        x ->
                            x.wijze(Inwerkingtreding.Wijze.KONINKLIJK_BESLUIT)
                                .datum(Datum.van("2027-01-01"))
                                .beoogd("2027-02-02")
                                .maandenNaBekendmaking(3)
                                .terugwerkendTotEnMet("2026-10-10")
                                .bepalingen(List.of("artikel 1", "artikel 2, derde lid"))
                                .eerderBeoogd(
                                    List.of(Datum.van("begin 2026"), Datum.van("2026-07-01")))
                                .toelichting("De overige artikelen volgen in fasen."))
                    .uitzondering(
                        Uitzondering.Grond.VOOR_OF_NADELEN,
                        "Uitstel zou kwetsbare bewoners duperen.")
                    .overgangsrecht("Lopende wijkindicaties blijven een jaar geldig.")
                    .toelichting("Gemeenten starten wanneer hun wijkteam gereed is."))
        .spoed(
            Spoed.builder()
                .reden("De tijdelijke zorgregeling vervalt aan het einde van het jaar.")
                .oordeelGevraagdOp(Datum.van("2025-10-01"))
                .openbaarmaking(Moment.op("2025-11-15"))
                .overheden(List.of(PROVINCIES))
                .build())
        .build();
  }

  private static void voornemen(Voornemen.Builder v) {
    v.andereMinisteries("BZK", "SZW")
        .indiener(Voornemen.Indiener.REGERING)
        .dossier("36 999", "het voorstel van wet")
        .datum("2025-12-02")
        .roepnaam("de Wijkregiewet")
        .onderwijs(Onderwijs.PO_VO_MBO)
        .medeNamens("de Minister voor Langdurige Zorg en Sport")
        .publicatie(
            p -> p.blad(Publicatie.Blad.STAATSBLAD).jaar(2026).nummer("577").datum("2026-09-03"))
        .grondslag(VolledigGeld.grondslag(Grondslag.Soort.VERDRAG_OF_EU, "het Zorgverdrag", "17"))
        .wijzigt("de Wet maatschappelijke ondersteuning 2015")
        .implementeert(i -> i.besluit("Richtlijn (EU) 2099/12").uiterlijk("2027-06-30"))
        .verwant(
            w ->
                w.soort(VerwanteRegeling.Soort.ZUSTER)
                    .titel("Wet regie op de jeugdzorg")
                    .dossier("36 998")
                    .toelichting("Beide wetten volgen uit hetzelfde akkoord."))
        .doel("Bewoners hebben één aanspreekpunt voor zorg in hun wijk.");
  }

  private static void verloop(Verloop.Builder v) {
    v.status(Verloop.Status.LOPEND, "Het oordeel van de provincies wordt nog verwacht.")
        .periode("2025-02-03", "eind 2025")
        .omvang(Verloop.Omvang.UITGEBREID, "De taak is nieuw en raakt twee lagen.")
        .contactBzk("2025-01-20")
        .uitkomst(
            u ->
                u.bleek(Formulering.bijzin("de termijn voor een wijkplan te kort is"))
                    .gevolg("De termijn is met vier weken verlengd.")
                    .datum("2025-08-25"))
        .indiening("2026-02-16")
        .vaststelling("2026-08-31")
        .gebeurtenissen(
            g ->
                g.soort(Gebeurtenis.Soort.AANGEHOUDEN)
                    .datum("2026-04-21")
                    .toelichting("De commissie wachtte op het nader rapport."));
  }

  private static void document(Document.Builder d) {
    d.soort(Document.Soort.ONDERZOEK)
        .meervoud(true)
        .titel("Wat kost een wijk?")
        .opstellers("bureau Wijkkompas")
        .opdrachtgevers("het ministerie van VWS")
        .geadresseerden("de voorzitter van de Tweede Kamer zelf")
        .datum("2024-11")
        .onderdeel("de bekostiging van wijkteams")
        .onderwerp(Onderwerp.MIDDELEN)
        .conclusie("De kosten stijgen vooral in het tweede jaar.")
        .beperkingen("Eilandgemeenten zijn niet onderzocht.")
        .opvolging("De raming is op het onderzoek aangepast.")
        .opvolgingDatum("2025-01-09")
        .peiling(
            p ->
                p.populatie("Alle wijkteams in het land zijn gevraagd.")
                    .respons("Van de teams antwoordde twee derde deel.")
                    .uitkomst("Een kwart van hen werkt al zo."))
        .risicos(
            r ->
                r.risico("Teams vinden te weinig nieuwe regisseurs.")
                    .gevolg("Bewoners wachten dan langer op een plan.")
                    .maatregel("Het Rijk betaalt een opleiding van een jaar."))
        .vindplaats("Kamerstukken II 2024/25, 36 999, nr. 3")
        .url("https://example.org/wat-kost-een-wijk");
  }
}
