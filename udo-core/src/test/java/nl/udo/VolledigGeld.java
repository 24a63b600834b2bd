package nl.udo;

import java.math.BigDecimal;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Btw;
import nl.udo.model.Grondslag;
import nl.udo.model.Instantie;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Moment;
import nl.udo.model.Nacalculatie;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.model.Uitkeringsregeling;
import nl.udo.model.Uitkeringsvoorwaarden;

/** The money of the invented Wet regie op de wijkzorg. */
final class VolledigGeld {

  private VolledigGeld() {}

  static void middelen(Middelen.Builder m) {
    m.toelichting("De structurele kosten worden grotendeels vergoed.")
        .kosten(
            k ->
                k.kenmerk("wijkteamkosten")
                    .omschrijving("het werk van de wijkteams")
                    .soort(Kostenpost.Soort.UITVOERING)
                    .overheden(Overheidslaag.GEMEENTEN)
                    .toelichting("Huur van wijkgebouwen is meegerekend.")
                    .bestemming("Wat een gemeente bespaart, houdt zij zelf.")
                    .bepalingen("artikel 4")
                    .ramingen(VolledigGeld::raming)
                    .ramingen(
                        r ->
                            r.geenBedrag(
                                    "Het aantal bewoners met een zorgplan is nog onzeker.",
                                    Moment.op("2026-10-01"))
                                .nietTeKwantificeren(
                                    n ->
                                        n.reden("Of bewoners meedoen, is nooit te voorspellen.")
                                            .kengetallen("Een wijk telt drie tot negen teams."))))
        .bekostiging(
            Bekostiging.Vorm.SPECIFIEKE_UITKERING,
            b -> bekostiging(b.omschrijving("de opbouw van wijkteams"), "bij het gevolg"))
        .verschillen(
            v ->
                v.kenmerk("het tekort")
                    .bedrag(Bedrag.miljoen("2.25").structureel())
                    .verklaring("Het verschil dekken gemeenten uit efficiency.")
                    .deelVan("het grote tekort")
                    .reden("De lonen stijgen sneller dan de uitkering."));
  }

  private static void raming(Raming.Builder r) {
    r.opstellers("het CPB")
        .opdrachtgevers("het Rijk en de koepels")
        .begonnen("2024-03")
        .datum("2024-09-30")
        .overheden(Overheidslaag.GEMEENTEN, Overheidslaag.PROVINCIES)
        .rijk(Raming.Rijk.EXCLUSIEF)
        .onderdeel("de stedelijke wijken")
        .bedrag(
            Bedrag.miljoen("41.5").tot(Bedrag.miljoen("44")).ongeveer().oplopendTot().structureel(),
            Bedrag.euro("83.5").per("bewoner per dag").inDollar().prijspeil(2024),
            Bedrag.miljoen("12").tenMinste().incidenteel().overJaren(2026, 2029),
            Bedrag.miljoen("3").overMaanden(18))
        .berekening(
            b ->
                b.aantal(new BigDecimal("1450.5"))
                    .eenheid("uren wijkregie per team per jaar")
                    .prijs(Bedrag.euro("61.283475").per("uur"))
                    .toelichting("Het tarief volgt uit de cao voor gemeenten."))
        .scenario("het scenario met vergrijzing")
        .status(Raming.Status.BETWIST)
        .betwistDoor("de G40")
        .btwCompensatiefonds(Btw.INCLUSIEF)
        .toelichting("De bandbreedte volgt uit de wijkgrootte.")
        .bron("de doorrekening van het CPB", "blz. 31 tot en met 33, tabel 4");
  }

  /** All that can be said of a payment; {@code waar} keeps its sentences apart from another's. */
  static void bekostiging(Bekostiging.Builder b, String waar) {
    b.kenmerk("uitkering " + waar)
        .ontvanger(instantie(Instantie.Soort.PRIVAAT, "de stichting die het geld krijgt " + waar))
        .gever(instantie(Instantie.Soort.WATERSCHAPPEN, "het waterschap dat betaalt " + waar))
        .via("de koepel die het doorbetaalt " + waar)
        .bedrag(Bedrag.miljoen("39.25").structureel().inJaar(2027))
        .normbedrag(
            n ->
                n.bedrag(Bedrag.euro("1250").per("wijkteam"))
                    .vanaf("2027-07-01")
                    .voorheen(Bedrag.euro("1125").per("wijkteam")))
        .overheden(Overheidslaag.PROVINCIES)
        .kostensoorten(Kostenpost.Soort.INVOERING, Kostenpost.Soort.ICT)
        .aandeel("het Rijk", "62.5", "Het Rijk draagt het grootste deel " + waar + ".")
        .aandeel("de provincies", "37.5", "Provincies dragen naar inwonertal bij " + waar + ".")
        .verdeelmaatstaf("het aantal bewoners boven de tachtig " + waar)
        .plafond(
            p ->
                p.bedrag(Bedrag.miljoen("50"))
                    .toelichting("Meer dan dit wordt nooit betaald " + waar + "."))
        .indexatie("De uitkering volgt de loon- en prijsontwikkeling " + waar + ".")
        .nacalculatie(
            n ->
                n.richting(Nacalculatie.Richting.BEIDE)
                    .moment(Moment.op("2030-K1"))
                    .toelichting("Wat over is, gaat terug naar het Rijk " + waar + "."))
        .herziening(Moment.op("zomer 2031"))
        .terugwerkendeKrachtTotEnMet("2025-01-01")
        .hardheidsclausule("Bij een onevenredig nadeel wordt bijgepast " + waar + ".")
        .btwCompensatiefonds(Btw.EXCLUSIEF)
        .grondslag(grondslag(Grondslag.Soort.WET, "de Wet op de uitkeringen " + waar, "18"))
        .regeling(Uitkeringsregeling.KRACHTENS_WET)
        .voorwaarden(v -> voorwaarden(v, waar))
        .motivering("Een tijdelijke opbouw vraagt om een gericht instrument " + waar + ".")
        .status(Bekostiging.Status.TOEGEZEGD)
        .datum("2025-05-27")
        .bekendOp(Moment.omschreven("bij de voorjaarsnota van 2026 " + waar))
        .vervolg("Na 2031 betalen gemeenten de teams zelf " + waar + ".")
        .afspraak("het bestuursakkoord")
        .bron("de toezeggingsbrief", "de derde alinea van de brief " + waar);
  }

  private static void voorwaarden(Uitkeringsvoorwaarden.Builder v, String waar) {
    v.aanvrager("Een centrumgemeente vraagt aan voor haar regio " + waar + ".")
        .venster(p -> p.van("2027-02-01").tot("2027-04-30"))
        .besluit("De minister beslist, na overleg met Financiën, " + waar + ".")
        .bestedenVoor(Moment.uiterlijk("2029-12-31"))
        .voorschot("De helft wordt in januari vooraf betaald " + waar + ".")
        .terugvordering("Wat niet is besteed, wordt teruggevorderd " + waar + ".")
        .verantwoording("Gemeenten verantwoorden zich via SiSa " + waar + ".")
        .btwDeel("Een vijfde deel loopt via het fonds " + waar + ".")
        .onderdelen("de inrichting van de wijkteams " + waar, "de opleiding van regisseurs " + waar)
        .opvolging("Vanaf 2031 komt een algemene uitkering in de plaats " + waar + ".");
  }

  static Instantie instantie(Instantie.Soort soort, String naam) {
    return new Instantie(soort, naam);
  }

  static Grondslag grondslag(Grondslag.Soort soort, String regeling, String artikel) {
    return new Grondslag(soort, regeling, artikel, "3", "c");
  }
}
