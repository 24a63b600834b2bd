package nl.udo;

import static nl.udo.model.Overheidslaag.GEMEENTEN;

import nl.udo.model.Citaat;
import nl.udo.model.Consultatie;
import nl.udo.model.Formulering;
import nl.udo.model.Moment;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;

/** Who was heard about the invented Wet regie op de wijkzorg, and what came of it. */
final class VolledigConsultatie {

  private VolledigConsultatie() {}

  static void consultatie(Consultatie.Builder c) {
    c.kenmerk("het bestuurlijke gesprek")
        .vorm(Consultatie.Vorm.BESTUURLIJK)
        .initiatief(Consultatie.Initiatief.RIJK)
        .onderwerp("de nota van wijziging")
        .van("2025-05-06")
        .tot("2025-06-24")
        .bijeenkomsten(
            b -> b.datum("2025-05-13").omschrijving("Het eerste gesprek was in Utrecht."))
        .redenKorter("De begrotingsbehandeling liet niet meer tijd.")
        .toelichting("Er is tweemaal bestuurlijk gesproken.")
        .zonderReactie("UvW")
        .aantalReacties(2417)
        .bronnen(
            b ->
                b.document("de gezamenlijke brief van VNG en BvW")
                    .plaats("de tweede bladzijde van die brief"))
        .oordelen(VolledigConsultatie::oordeel)
        .punt("Neem een hardheidsregeling op voor kleine gemeenten.", VolledigConsultatie::punt);
  }

  private static void oordeel(Oordeel.Builder o) {
    o.partijen("VNG")
        .onderwerpen(Onderwerp.DOEL, Onderwerp.MIDDELEN)
        .strekking(Oordeel.Strekking.ONDER_VOORWAARDEN)
        .datum("2025-06-20")
        .toelichting("De VNG steunt het doel als het geld toereikend is.")
        .citaat(new Citaat("zonder geld geen regie", "nl"))
        .voorwaarden(v -> voorwaarde(v, "bij het oordeel"))
        .reactie(r -> reactie(r, "op het oordeel"))
        .behandeldIn("de commissie Zorg, Jeugd en Onderwijs")
        .dictum("De Afdeling adviseert het voorstel zo in te dienen.")
        .punten("de hardheidsregeling")
        .bron("de brief van 20 juni", "het slot van de brief");
  }

  private static void punt(Punt.Builder p) {
    p.kenmerk("de hardheidsregeling")
        .soort(Punt.Soort.VERZOEK)
        .partijen("BvW")
        .onderwerp(Onderwerp.UITVOERINGSKRACHT)
        .thema("de nood van kleine gemeenten zelf")
        .voorwaarde(v -> voorwaarde(v, "bij het punt"))
        .reactie(r -> reactie(r, "op het punt"))
        .leidtTot("het bestuursakkoord")
        .bron("de brief van 20 juni", "het midden van de brief");
  }

  /** All that can be said of a condition; {@code waar} keeps its sentences apart. */
  static void voorwaarde(Voorwaarde.Builder v, String waar) {
    v.kenmerk("voorwaarde " + waar)
        .inhoud("De tekst wordt eerst samen doorgenomen " + waar + ".")
        .soort(Voorwaarde.Soort.TEKST)
        .voor(Voorwaarde.Vervulmoment.INDIENING)
        .vervulling(
            x ->
                x.overheden(GEMEENTEN)
                    .stand(Vervulling.Stand.VERVULD)
                    .door("De tekst is met de beroepsgroep doorgenomen " + waar + ".")
                    .bepalingen(b -> b.nummer("artikel 24").voorheen("artikel 19"))
                    .datum("2025-07-08"))
        .toelichting("Zonder die tekst ging het niet door " + waar + ".");
  }

  private static void reactie(Reactie.Builder r, String waar) {
    r.soort(Reactie.Soort.DEELS_OVERGENOMEN)
        .toelichting(Formulering.zin("Artikel 9 kent nu een hardheidsregeling " + waar + "."))
        .reden("Voor grote gemeenten is zij niet nodig " + waar + ".")
        .naar("het Besluit wijkhardheid, dat later volgt " + waar)
        .moment(Moment.op("2027-K3"))
        .datum("2025-07-01")
        .bepalingen(b -> b.nummer("artikel 9").voorheen("artikel 8b"))
        .bron("de nota van 1 juli", "de eerste paragraaf " + waar);
  }
}
