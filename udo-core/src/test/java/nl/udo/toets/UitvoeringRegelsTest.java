package nl.udo.toets;

import static nl.udo.model.Hoorgrond.FINANCIEN;
import static nl.udo.model.Hoorgrond.MEDEBEWIND;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.model.Partij.VNG;
import static nl.udo.model.Rol.NORMADRESSAAT;
import static nl.udo.toets.Geval.gemeenten;
import static nl.udo.toets.Geval.nietVanToepassing;
import static nl.udo.toets.Geval.nietVoldaan;
import static nl.udo.toets.Geval.raakt;
import static nl.udo.toets.Geval.voldaan;
import static nl.udo.toets.Geval.wet;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.udo.model.Consultatie;
import nl.udo.model.Document;
import nl.udo.model.Formulering;
import nl.udo.model.Gevolg;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Informatieplicht;
import nl.udo.model.Instantie;
import nl.udo.model.Moment;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitvoeringskracht;

class UitvoeringRegelsTest implements Regelspecificatie {

  private static final String PAD = "/gevolgen/0/uitvoeringskracht";

  static Stream<Geval> gevallen() {
    return Stream.of(
            Stream.of(
                nietVoldaan("UDO-UIT-01", "niet beoordeeld", gemeenten(g -> {}), PAD),
                voldaan("UDO-UIT-01", "een deel", kracht(u -> u.grenseffecten("Geen.")))),
            deel(
                "UDO-UIT-02",
                "/deskundigheidEnCapaciteit",
                u -> u.deskundigheidEnCapaciteit("Ja.")),
            deel("UDO-UIT-03", "/regionaleVerschillen", u -> u.regionaleVerschillen("Geen.")),
            deel("UDO-UIT-06", "/grenseffecten", u -> u.grenseffecten("Geen.")),
            inrichtingEnWerking(),
            Stream.of(
                nietVoldaan(
                    "UDO-UIT-05",
                    "niets over gegevens",
                    kracht(u -> u.toelichting("Het kan.")),
                    PAD + "/gegevensEnIct",
                    PAD + "/informatiearrangement"),
                nietVoldaan(
                    "UDO-UIT-05",
                    "alleen ICT",
                    kracht(u -> u.gegevensEnIct("Een koppeling.")),
                    PAD + "/informatiearrangement"),
                voldaan(
                    "UDO-UIT-05",
                    "beide",
                    kracht(u -> u.gegevensEnIct("Een koppeling.").informatiearrangement("Geen."))),
                voldaan(
                    "UDO-UIT-05",
                    "een informatieplicht die zegt wat en aan wie",
                    metInformatieplicht(
                        i -> i.ontvanger(Instantie.builder().soort(Instantie.Soort.RIJK).build()))),
                nietVoldaan(
                    "UDO-UIT-05",
                    "een informatieplicht zonder ontvanger",
                    metInformatieplicht(i -> {}),
                    PAD + "/informatiearrangement"),
                nietVanToepassing("UDO-UIT-05", "geen", kracht(u -> u.geen("Niets.")))),
            uitvoeringstoets())
        .flatMap(s -> s);
  }

  private static UdoTraject metInformatieplicht(Consumer<Informatieplicht.Builder> meer) {
    Informatieplicht.Builder plicht =
        Informatieplicht.builder().inhoud(Formulering.woordgroep("een opgave"));
    meer.accept(plicht);
    return kracht(
        u -> u.gegevensEnIct("Een koppeling.").informatieplichten(List.of(plicht.build())));
  }

  private static Stream<Geval> deel(
      String code, String naam, Consumer<Uitvoeringskracht.Builder> invulling) {
    return Stream.of(
        nietVoldaan(code, "niet beschreven", kracht(u -> u.toelichting("Het kan.")), PAD + naam),
        voldaan(code, "beschreven", kracht(invulling)),
        nietVanToepassing(code, "geen", kracht(u -> u.geen("Niets."))),
        nietVanToepassing(code, "niet beoordeeld", gemeenten(g -> {})),
        nietVanToepassing(
            code, "nog onbekend", kracht(u -> u.nogOnbekend("Nader.", Moment.op("2027")))));
  }

  private static Stream<Geval> inrichtingEnWerking() {
    String pad = PAD + "/inrichtingEnWerking";
    return Stream.of(
        nietVoldaan(
            "UDO-UIT-04",
            "medebewind",
            gehoord(
                GEMEENTEN, MEDEBEWIND, g -> g.uitvoeringskracht(u -> u.toelichting("Het kan."))),
            pad),
        nietVoldaan(
            "UDO-UIT-04",
            "nog onbekend geeft niets weer",
            gehoord(
                GEMEENTEN,
                MEDEBEWIND,
                g -> g.uitvoeringskracht(u -> u.nogOnbekend("Nader.", Moment.op("2027")))),
            pad),
        nietVoldaan(
            "UDO-UIT-04",
            "financiën van provincies",
            gehoord(
                PROVINCIES, FINANCIEN, g -> g.uitvoeringskracht(u -> u.toelichting("Het kan."))),
            pad),
        nietVoldaan(
            "UDO-UIT-04",
            "openbare lichamen",
            gehoord(
                OPENBARE_LICHAMEN,
                MEDEBEWIND,
                g -> g.uitvoeringskracht(u -> u.toelichting("Het kan."))),
            pad),
        voldaan(
            "UDO-UIT-04",
            "weergegeven",
            gehoord(
                GEMEENTEN,
                MEDEBEWIND,
                g -> g.uitvoeringskracht(u -> u.inrichtingEnWerking("Klein.")))),
        nietVanToepassing(
            "UDO-UIT-04",
            "normadressaat",
            gemeenten(g -> g.rol(NORMADRESSAAT).uitvoeringskracht(u -> u.toelichting("Het kan.")))),
        nietVanToepassing(
            "UDO-UIT-04",
            "financiën van gemeenten",
            gehoord(
                GEMEENTEN, FINANCIEN, g -> g.uitvoeringskracht(u -> u.toelichting("Het kan.")))),
        nietVanToepassing(
            "UDO-UIT-04",
            "waterschappen",
            gehoord(
                WATERSCHAPPEN,
                MEDEBEWIND,
                g -> g.uitvoeringskracht(u -> u.toelichting("Het kan.")))),
        nietVanToepassing(
            "UDO-UIT-04",
            "geen",
            gehoord(GEMEENTEN, MEDEBEWIND, g -> g.uitvoeringskracht(u -> u.geen("Niets.")))));
  }

  private static Stream<Geval> uitvoeringstoets() {
    return Stream.of(
        nietVoldaan(
            "UDO-UIT-07",
            "een toets zonder uitkomst",
            wet(t -> t.document("de toets", d -> d.soort(Document.Soort.UITVOERINGSTOETS))),
            "/documenten/0/conclusie"),
        nietVoldaan(
            "UDO-UIT-07",
            "een toets met uitkomst, zonder opvolging",
            wet(
                t ->
                    t.document(
                        "de toets",
                        d -> d.soort(Document.Soort.UITVOERINGSTOETS).conclusie("Het kan."))),
            "/documenten/0/opvolging"),
        nietVoldaan(
            "UDO-UIT-07",
            "een toets zonder uitkomst, met opvolging",
            wet(
                t ->
                    t.document(
                        "de toets",
                        d -> d.soort(Document.Soort.UITVOERINGSTOETS).opvolging("Aangepast."))),
            "/documenten/0/conclusie"),
        voldaan(
            "UDO-UIT-07",
            "de consultatie vertelt de toets, met reacties",
            wet(
                t ->
                    t.document("de toets", d -> d.soort(Document.Soort.UITVOERINGSTOETS))
                        .geconsulteerd(
                            VNG,
                            c ->
                                c.vorm(Consultatie.Vorm.UITVOERINGSTOETS)
                                    .bronnen("de toets")
                                    .punt("De termijn is kort.", p -> p.overgenomen())))),
        nietVoldaan(
            "UDO-UIT-07",
            "de consultatie vertelt het oordeel, zonder reactie",
            metOordeel(d -> {}),
            "/documenten/0/opvolging"),
        voldaan(
            "UDO-UIT-07",
            "de consultatie vertelt het oordeel, het document wat ermee is gedaan",
            metOordeel(d -> d.opvolging("De inning is uitgesteld."))),
        nietVoldaan(
            "UDO-UIT-07",
            "een toets door de VNG zonder uitkomst",
            wet(t -> t.geconsulteerd(VNG, c -> c.vorm(Consultatie.Vorm.UITVOERINGSTOETS))),
            "/consultaties/0/toelichting"),
        voldaan(
            "UDO-UIT-07",
            "met uitkomst en opvolging",
            wet(
                t ->
                    t.document(
                        "de toets",
                        d ->
                            d.soort(Document.Soort.UITVOERINGSTOETS)
                                .conclusie("Het kan.")
                                .opvolging("De datum is verschoven.")))),
        nietVanToepassing(
            "UDO-UIT-07",
            "een toets door de VNG die in een document staat",
            wet(
                t ->
                    t.geconsulteerd(
                        VNG, c -> c.vorm(Consultatie.Vorm.UITVOERINGSTOETS).bronnen("de toets")))),
        nietVanToepassing(
            "UDO-UIT-07",
            "een brief",
            wet(t -> t.document("de brief", d -> d.soort(Document.Soort.BRIEF)))));
  }

  private static UdoTraject metOordeel(Consumer<Document.Builder> toets) {
    return wet(
        t ->
            t.document("de toets", d -> toets.accept(d.soort(Document.Soort.UITVOERINGSTOETS)))
                .geconsulteerd(
                    VNG,
                    c ->
                        c.vorm(Consultatie.Vorm.UITVOERINGSTOETS)
                            .bronnen("de toets")
                            .oordelen(
                                o ->
                                    o.strekking(Strekking.ONDERSCHRIJFT)
                                        .toelichting("Het kan aansluiten."))));
  }

  private static UdoTraject gehoord(
      Overheidslaag laag, Hoorgrond grond, Consumer<Gevolg.Builder> invulling) {
    return wet(t -> t.raakt(laag, invulling).hoorplicht(laag, grond));
  }

  private static UdoTraject kracht(Consumer<Uitvoeringskracht.Builder> invulling) {
    return raakt(GEMEENTEN, g -> g.uitvoeringskracht(invulling));
  }
}
