package nl.udo;

import nl.udo.model.Bevoegdheden;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Deel;
import nl.udo.model.Formulering;
import nl.udo.model.Gevolg;
import nl.udo.model.Grondslag;
import nl.udo.model.Instantie;
import nl.udo.model.Moment;
import nl.udo.model.Orgaan;
import nl.udo.model.Plan;
import nl.udo.model.Rol;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taken;
import nl.udo.model.Uitgezonderd;
import nl.udo.model.Uitkomst;
import nl.udo.model.Uitvoeringskracht;

/** The consequences of the invented Wet regie op de wijkzorg. */
final class VolledigGevolg {

  private VolledigGevolg() {}

  /** Consequences on all four aspects. */
  static void raaktVolop(Gevolg.Builder g) {
    g.kenmerk("het gevolg voor de wijkteams")
        .rol(Rol.UITVOERDER, Rol.MEDEBETALER)
        .deel(
            deel(
                "gemeenten en provincies met een wijkteam",
                "wijkteamgemeenten",
                "20",
                "De regio's vormen samen een gemeenschappelijke regeling."))
        .uitgezonderd(
            new Uitgezonderd(
                Uitgezonderd.Soort.NOG_NIET_UITGEWERKT,
                "Voor eilanden zonder wijk volgt de regeling nog."))
        .bepalingen("artikel 2, eerste lid")
        .omschrijving("Gemeenten voeren de wijkregie en provincies betalen mee.")
        .taken(VolledigGevolg::taken)
        .bevoegdheden(VolledigGevolg::bevoegdheden)
        .middelen(VolledigGeld::middelen)
        .uitvoeringskracht(VolledigGevolg::uitvoeringskracht);
  }

  /** The other outcomes: nothing, existing already, and not yet known. */
  static void raaktNauwelijks(Gevolg.Builder g) {
    g.kenmerk("het gevolg voor de meldingen")
        .rol(Rol.NORMADRESSAAT)
        .deel(
            deel(
                "waterschappen met een eigen zorgkantoor",
                "zorgwaterschappen",
                "21",
                "Deze waterschappen overleggen elk half jaar."))
        .uitgezonderd(
            new Uitgezonderd(
                Uitgezonderd.Soort.BUITEN_BEREIK,
                "Waterschappen zonder zorgkantoor blijven erbuiten."))
        .bepalingen("artikel 12")
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
    g.kenmerk("het gevolg voor Bonaire")
        .rol(Rol.TOEZICHTHOUDER)
        .deel(
            deel("Bonaire", "eilandzorg", "22", "Het eiland spreekt in deze regio voor zichzelf."))
        .uitgezonderd(
            new Uitgezonderd(
                Uitgezonderd.Soort.BUITEN_BEREIK,
                "Saba en Sint Eustatius doen niet mee aan de proef."))
        .bepalingen("artikel 14")
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
                w.kenmerk("de zorgplantaak")
                    .aard(Taakwijziging.Aard.TAAK)
                    .verplicht()
                    .orgaan(Orgaan.COLLEGE)
                    .uitgevoerdDoor("de gemeenschappelijke regeling voor de wijk")
                    .voorwaarden(
                        Formulering.bijzin("de bewoner zelf om een plan vraagt"),
                        Formulering.bijzin("het wijkteam voltallig is bezet"))
                    .voorwaardenverband(Taakwijziging.Voorwaardenverband.EN)
                    .termijn(Moment.uiterlijk("2027-09-01"))
                    .frequentie(Moment.tenMinsteElke(48))
                    .aansluiting("De taak sluit aan op de Wmo 2015.")
                    .keuzeBestuurslaag("De gemeente staat het dichtst bij de bewoner.")
                    .van("de zorgkantoren")
                    .naar(VolledigGeld.instantie(Instantie.Soort.ANDERS, "het wijkteam"))
                    .redenOverdracht("Een zorgkantoor kent de wijk te weinig.")
                    .grondslag(
                        VolledigGeld.grondslag(Grondslag.Soort.WET, "de Wijkwet van 1998", "11"))
                    .plan(VolledigGevolg::plan)
                    .bepalingen("artikel 3"));
  }

  private static void bevoegdheden(Bevoegdheden.Builder b) {
    b.toelichting("De zeggenschap over de wijk verschuift.")
        .naarElders(
            "De aanwijzing van wijken gaat over.",
            w ->
                w.kenmerk("de wijkaanwijzing")
                    .orgaan(Orgaan.COLLEGE)
                    .andereInstantie("het CIZ")
                    .uitoefening(Bevoegdheidswijziging.Uitoefening.KAN)
                    .jegens("de eigenaren van de wijkgebouwen zelf")
                    .ingreep(Bevoegdheidswijziging.Ingreep.AANWIJZING)
                    .naar(VolledigGeld.instantie(Instantie.Soort.GEMEENTEN, "de gemeenteraad"))
                    .teruggenomenBij("de tweede nota van wijziging daarop")
                    .taak("de zorgplantaak")
                    .grondslag(
                        VolledigGeld.grondslag(
                            Grondslag.Soort.AMVB, "het Besluit wijkindeling van 2001", "12"))
                    .uitzondering("Tot 2028 houdt het college de grote wijken.")
                    .bepalingen("artikel 5, tweede lid"))
        .beleidsvrijheid("De raad kiest zelf hoe groot een wijk is.")
        .uitkeringsvormEnBeleidsvrijheid("De uitkering is vrij te besteden.")
        .gevolgenVoorToezicht(Uitkomst.GEVOLGEN)
        .interbestuurlijkToezicht("Gedeputeerde staten zien toe op de wijkindeling.")
        .toezichtslast("Het toezicht kost een provincie twee dagen per jaar.")
        .afwijkingen(
            a ->
                a.bepaling("artikel 160 Gemeentewet")
                    .gronden("Eén loket vergt één bevoegd orgaan.")
                    .grondslag(
                        VolledigGeld.grondslag(
                            Grondslag.Soort.WET, "de Wet op het ene loket", "13")));
  }

  private static void uitvoeringskracht(Uitvoeringskracht.Builder u) {
    u.toelichting("De meeste overheden zijn op tijd gereed.")
        .deskundigheidEnCapaciteit("Er zijn 1.200 wijkregisseurs nodig.")
        .regionaleVerschillen("In Zeeland is het tekort aan personeel groter.")
        .inrichtingEnWerking("Wijkteams krijgen een eigen mandaat.")
        .gegevensEnIct("Het wijkdossier wordt op het bestaande stelsel aangesloten.")
        .informatiearrangement("Gemeenten leveren eens per jaar cijfers.")
        .grenseffecten("Bewoners die in België zorg krijgen, houden hun plan.")
        .ondersteuning("Het Rijk opent een helpdesk en geeft webinars.")
        .aanpassingVerordening("De verordening op de wijkteams wordt eenmalig aangepast.")
        .informatieplichten(
            i ->
                i.inhoud("Gemeenten melden het aantal zorgplannen van het jaar.")
                    .ontvanger(
                        VolledigGeld.instantie(
                            Instantie.Soort.RIJK, "het CBS in Den Haag en Heerlen"))
                    .grondslag(
                        VolledigGeld.grondslag(
                            Grondslag.Soort.MINISTERIELE_REGELING, "de Regeling wijkcijfers", "14"))
                    .compensatie("De kosten van de opgave zitten in de uitkering.")
                    .frequentie(Moment.jaarlijks())
                    .bekostiging("uitkering bij het gevolg"));
  }

  private static void plan(Plan.Builder p) {
    p.soort(Plan.Soort.PLAN)
        .naam("een wijkzorgplan voor de hele gemeente")
        .grondslag(VolledigGeld.grondslag(Grondslag.Soort.WET, "de Planwet voor de zorg", "15"))
        .grond(Plan.Grond.NIEUW_BELEIDSTERREIN)
        .toetsing("Een lichter instrument dan een plan volstaat niet.")
        .compensatie("Het maken van het plan wordt apart vergoed.")
        .afwijking("Van de termijn van vier jaar wordt afgeweken.")
        .termijnJaren(6)
        .bekostiging("uitkering bij het gevolg")
        .inhoud("Het plan beschrijft elke wijk op één kaart.")
        .horizon("Het plan kijkt telkens acht jaar vooruit.")
        .status("Het plan bindt alleen wie het heeft vastgesteld.")
        .procedure("De raad stelt het plan na inspraak vast.")
        .rechtsgevolg("Zonder een plan vervalt de hele uitkering.");
  }

  private static Deel deel(String omschrijving, String korteNaam, String artikel, String regio) {
    return new Deel(
        omschrijving,
        korteNaam,
        VolledigGeld.grondslag(
            Grondslag.Soort.PROVINCIALE_VERORDENING, "de Verordening " + artikel, artikel),
        regio);
  }
}
