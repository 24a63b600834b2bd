package nl.udo;

import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bevoegdheden;
import nl.udo.model.Btw;
import nl.udo.model.Gevolg;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Moment;
import nl.udo.model.Orgaan;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.model.Rol;
import nl.udo.model.Taken;
import nl.udo.model.Uitvoeringskracht;

/** The consequences of the invented Wet regie op de wijkzorg. */
final class VolledigGevolg {

  private VolledigGevolg() {}

  /** Consequences on all four aspects. */
  static void raaktVolop(Gevolg.Builder g) {
    g.rol(Rol.UITVOERDER, Rol.MEDEBETALER)
        .deel("gemeenten en provincies met een wijkteam")
        .bepalingen("artikel 2, eerste lid")
        .hoorgronden(Hoorgrond.MEDEBEWIND, Hoorgrond.FINANCIEN)
        .hoorplichtMotivering("De provinciale begroting wordt in betekenende mate geraakt.")
        .omschrijving("Gemeenten voeren de wijkregie en provincies betalen mee.")
        .taken(VolledigGevolg::taken)
        .bevoegdheden(VolledigGevolg::bevoegdheden)
        .middelen(VolledigGevolg::middelen)
        .uitvoeringskracht(VolledigGevolg::uitvoeringskracht);
  }

  /** The other outcomes: nothing, existing already, and not yet known. */
  static void raaktNauwelijks(Gevolg.Builder g) {
    g.rol(Rol.NORMADRESSAAT)
        .deel("waterschappen met een eigen zorgkantoor")
        .bepalingen("artikel 12")
        .hoorgronden(Hoorgrond.TAKEN_EN_BEVOEGDHEDEN)
        .hoorplichtMotivering("Voor waterschappen geldt de hoorplicht niet.")
        .omschrijving("Waterschappen melden signalen over bewoners.")
        .taken(t -> t.bestaand("Melden doen waterschappen nu al."))
        .bevoegdheden(b -> b.geen("Geen bevoegdheid van het waterschap verandert."))
        .middelen(
            m ->
                m.nogOnbekend(
                    "De kosten van het meldpunt worden uitgezocht.", Moment.op("medio 2026")))
        .uitvoeringskracht(
            u ->
                u.bestaand("De meldkamer is er al.")
                    .nogOnbekend("De ICT-toets loopt nog.", Moment.maandenNaInwerkingtreding(-6)));
  }

  /** The same outcomes, on the other aspects. */
  static void raaktMisschien(Gevolg.Builder g) {
    g.rol(Rol.TOEZICHTHOUDER)
        .deel("Bonaire")
        .bepalingen("artikel 14")
        .hoorgronden(Hoorgrond.TAKEN_EN_BEVOEGDHEDEN)
        .hoorplichtMotivering("Bonaire wordt gehoord over het toezicht.")
        .omschrijving("Bonaire kan zich bij de wijkregie aansluiten.")
        .taken(t -> t.nogOnbekend("De eilandsraad beslist nog.", Moment.op("2027-03")))
        .bevoegdheden(
            b ->
                b.nogOnbekend(
                    "De rol van de gezaghebber wordt bezien.",
                    Moment.omschreven("na het bestuurlijk overleg op Bonaire")))
        .middelen(m -> m.geen("Aansluiten kost niets."))
        .uitvoeringskracht(u -> u.geen("De uitvoering blijft bij het Rijk."));
  }

  private static void taken(Taken.Builder t) {
    t.toelichting("Het takenpakket groeit met één samenhangende taak.")
        .nieuw(
            "Het wijkteam stelt voor elke bewoner een zorgplan op.",
            w ->
                w.verplicht()
                    .aansluiting("De taak sluit aan op de Wmo 2015.")
                    .keuzeBestuurslaag("De gemeente staat het dichtst bij de bewoner.")
                    .van("de zorgkantoren")
                    .naar("het wijkteam")
                    .bepalingen("artikel 3"));
  }

  private static void bevoegdheden(Bevoegdheden.Builder b) {
    b.toelichting("De zeggenschap over de wijk verschuift.")
        .naarElders(
            "De aanwijzing van wijken gaat over.",
            w ->
                w.orgaan(Orgaan.COLLEGE)
                    .andereInstantie("het CIZ")
                    .naar("de gemeenteraad")
                    .uitzondering("Tot 2028 houdt het college de grote wijken.")
                    .bepalingen("artikel 5, tweede lid"))
        .beleidsvrijheid("De raad kiest zelf hoe groot een wijk is.")
        .uitkeringsvormEnBeleidsvrijheid("De uitkering is vrij te besteden.")
        .interbestuurlijkToezicht("Gedeputeerde staten zien toe op de wijkindeling.")
        .afwijking("artikel 160 Gemeentewet", "Eén loket vergt één bevoegd orgaan.");
  }

  private static void middelen(Middelen.Builder m) {
    m.toelichting("De structurele kosten worden grotendeels vergoed.")
        .kosten(
            k ->
                k.omschrijving("het werk van de wijkteams")
                    .soort(Kostenpost.Soort.UITVOERING)
                    .overheden(Overheidslaag.GEMEENTEN)
                    .toelichting("Huur van wijkgebouwen is meegerekend.")
                    .bepalingen("artikel 4")
                    .ramingen(VolledigGevolg::raming)
                    .ramingen(
                        r ->
                            r.geenBedrag(
                                "Het aantal bewoners met een zorgplan is nog onzeker.",
                                Moment.op("2026-10-01"))))
        .bekostiging(Bekostiging.Vorm.SPECIFIEKE_UITKERING, VolledigGevolg::bekostiging)
        .verschil(
            Bedrag.miljoen("2.25").structureel(), "Het verschil dekken gemeenten uit efficiency.")
        .overleg("2025-03-14", "De fondsbeheerders zijn akkoord met de raming.");
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
            Bedrag.miljoen("12").tenMinste().incidenteel().overJaren(2026, 2029))
        .scenario("het scenario met vergrijzing")
        .status(Raming.Status.BETWIST)
        .betwistDoor("de G40")
        .btwCompensatiefonds(Btw.INCLUSIEF)
        .toelichting("De bandbreedte volgt uit de wijkgrootte.")
        .document("de doorrekening van het CPB");
  }

  private static void bekostiging(Bekostiging.Builder b) {
    b.omschrijving("de opbouw van wijkteams")
        .bedrag(Bedrag.miljoen("39.25").structureel().inJaar(2027))
        .overheden(Overheidslaag.PROVINCIES)
        .kostensoorten(Kostenpost.Soort.INVOERING, Kostenpost.Soort.ICT)
        .aandeel("het Rijk", "62.5", "Het Rijk draagt het grootste deel.")
        .aandeel("de provincies", "37.5", "Provincies dragen naar inwonertal bij.")
        .plafond(Bedrag.miljoen("50"))
        .indexatie("De uitkering volgt de loon- en prijsontwikkeling.")
        .terugwerkendeKrachtTotEnMet("2025-01-01")
        .hardheidsclausule("Bij een onevenredig nadeel wordt bijgepast.")
        .btwCompensatiefonds(Btw.EXCLUSIEF)
        .motivering("Een tijdelijke opbouw vraagt om een gericht instrument.")
        .status(Bekostiging.Status.TOEGEZEGD)
        .datum("2025-05-27")
        .bekendOp(Moment.omschreven("bij de voorjaarsnota van 2026"))
        .document("de toezeggingsbrief");
  }

  private static void uitvoeringskracht(Uitvoeringskracht.Builder u) {
    u.toelichting("De meeste overheden zijn op tijd gereed.")
        .deskundigheidEnCapaciteit("Er zijn 1.200 wijkregisseurs nodig.")
        .regionaleVerschillen("In Zeeland is het tekort aan personeel groter.")
        .inrichtingEnWerking("Wijkteams krijgen een eigen mandaat.")
        .gegevensEnIct("Het wijkdossier wordt op het bestaande stelsel aangesloten.")
        .informatiearrangement("Gemeenten leveren eens per jaar cijfers.")
        .grenseffecten("Bewoners die in België zorg krijgen, houden hun plan.");
  }
}
