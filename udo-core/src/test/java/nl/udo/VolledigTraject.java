package nl.udo;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;

import java.util.List;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Evaluatie;
import nl.udo.model.Moment;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitzondering;
import nl.udo.model.Verloop;
import nl.udo.model.Voornemen;
import nl.udo.model.Voorwaarde;

/** The invented Wet regie op de wijkzorg: all that a record can hold, in one bill. */
public final class VolledigTraject {

  private static final Partij BEROEPSGROEP =
      Partij.builder()
          .naam("Beroepsvereniging van Wijkregisseurs")
          .afkorting("BvW")
          .lidwoord("de")
          .soort(Partij.Soort.BEROEPSVERENIGING)
          .vertegenwoordigt(List.of(Overheidslaag.OPENBARE_LICHAMEN))
          .build();

  private VolledigTraject() {}

  public static UdoTraject maak() {
    return UdoTraject.wetsvoorstel("Wet regie op de wijkzorg", "VWS")
        .regelset(UdoTraject.REGELSET)
        .voornemen(VolledigTraject::voornemen)
        .verloop(VolledigTraject::verloop)
        .raakt(List.of(GEMEENTEN, PROVINCIES), VolledigGevolg::raaktVolop)
        .raakt(Overheidslaag.WATERSCHAPPEN, VolledigGevolg::raaktNauwelijks)
        .raakt(Overheidslaag.OPENBARE_LICHAMEN, VolledigGevolg::raaktMisschien)
        .geconsulteerd(List.of(Partij.VNG, BEROEPSGROEP), VolledigTraject::consultatie)
        .document("het onderzoek van bureau Wijkkompas", VolledigTraject::document)
        .afspraak(
            "Rijk en gemeenten herijken de verdeling van de wijkgelden.",
            a ->
                a.titel("Bestuursakkoord Wijkzorg")
                    .datum("2025-04-17")
                    .partijen("VNG", "BvW")
                    .bekrachtigd(
                        "de algemene ledenvergadering van de VNG",
                        "2025-06-11",
                        "De raden houden hun budgetrecht.")
                    .document("het bestuursakkoord zelf"))
        .evaluatie(
            "de betaalbaarheid van de wijkregie",
            e ->
                e.soort(Evaluatie.Soort.EVALUATIE)
                    .moment(
                        Moment.jarenNaInwerkingtreding(2),
                        Moment.jaarlijks(),
                        Moment.omschreven("bij elke herziening van het wijkbudget"))
                    .uitvoerders("het Wijkinstituut")
                    .voorgesteldDoor("IPO")
                    .vervolg("De uitkomst gaat naar beide Kamers."))
        .uitwerkingen(
            x ->
                x.onderwerp("De eisen aan het wijkplan volgen later.")
                    .regeling("het Besluit wijkplannen")
                    .moment(Moment.omschreven("zodra de proef in drie wijken is afgerond"))
                    .overheden(List.of(GEMEENTEN)))
        .invoering(
            i ->
                i.bekendmaking("2026-09")
                    .inwerkingtredingen(
                        x ->
                            x.datum(Datum.van("2027-01-01"))
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
        .implementeert("Richtlijn (EU) 2099/12")
        .doel("Bewoners hebben één aanspreekpunt voor zorg in hun wijk.");
  }

  private static void verloop(Verloop.Builder v) {
    v.status(Verloop.Status.LOPEND, "Het oordeel van de provincies wordt nog verwacht.")
        .periode("2025-02-03", "eind 2025")
        .omvang(Verloop.Omvang.UITGEBREID, "De taak is nieuw en raakt twee lagen.")
        .contactBzk("2025-01-20");
  }

  private static void consultatie(Consultatie.Builder c) {
    c.vorm(Consultatie.Vorm.BESTUURLIJK)
        .onderwerp("de nota van wijziging")
        .van("2025-05-06")
        .tot("2025-06-24")
        .redenKorter("De begrotingsbehandeling liet niet meer tijd.")
        .toelichting("Er is tweemaal bestuurlijk gesproken.")
        .document("de gezamenlijke brief van VNG en BvW")
        .oordelen(
            o ->
                o.partijen("VNG")
                    .onderwerpen(Onderwerp.DOEL, Onderwerp.MIDDELEN)
                    .strekking(Oordeel.Strekking.ONDER_VOORWAARDEN)
                    .datum("2025-06-20")
                    .toelichting("De VNG steunt het doel als het geld toereikend is.")
                    .citaat("zonder geld geen regie")
                    .document("de brief van 20 juni"))
        .punt(
            "Neem een hardheidsregeling op voor kleine gemeenten.",
            p ->
                p.soort(Punt.Soort.VERZOEK)
                    .partijen("BvW")
                    .onderwerp(Onderwerp.UITVOERINGSKRACHT)
                    .voorwaarde(
                        Voorwaarde.builder()
                            .soort(Voorwaarde.Soort.TEKST)
                            .voor(Voorwaarde.Vervulmoment.INDIENING)
                            .vervuld(true)
                            .toelichting("De tekst is met de beroepsgroep doorgenomen.")
                            .build())
                    .reactie(
                        Reactie.builder()
                            .soort(Reactie.Soort.DEELS_OVERGENOMEN)
                            .toelichting("Artikel 9 kent nu een hardheidsregeling.")
                            .reden("Voor grote gemeenten is zij niet nodig.")
                            .datum(Datum.van("2025-07-01"))
                            .bepalingen(List.of("artikel 9"))
                            .build()));
  }

  private static void document(Document.Builder d) {
    d.soort(Document.Soort.ONDERZOEK)
        .titel("Wat kost een wijk?")
        .opstellers("bureau Wijkkompas")
        .opdrachtgevers("het ministerie van VWS")
        .datum("2024-11")
        .onderdeel("de bekostiging van wijkteams")
        .conclusie("De kosten stijgen vooral in het tweede jaar.")
        .beperkingen("Eilandgemeenten zijn niet onderzocht.")
        .opvolging("De raming is op het onderzoek aangepast.")
        .vindplaats("Kamerstukken II 2024/25, 36 999, nr. 3");
  }
}
