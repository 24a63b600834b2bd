package nl.udo.toets;

import static nl.udo.model.Consultatie.Vorm.AMBTELIJK;
import static nl.udo.model.Consultatie.Vorm.BESTUURLIJK;
import static nl.udo.model.Onderwerp.DOEL;
import static nl.udo.model.Onderwerp.UITVOERBAARHEID;
import static nl.udo.model.Oordeel.Strekking.BEDENKINGEN;
import static nl.udo.model.Oordeel.Strekking.GEEN_OORDEEL;
import static nl.udo.model.Oordeel.Strekking.ONDERSCHRIJFT;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.model.Partij.IPO;
import static nl.udo.model.Partij.UVW;
import static nl.udo.model.Partij.VNG;
import static nl.udo.model.Rol.MEDEBETALER;
import static nl.udo.model.Rol.UITVOERDER;
import static nl.udo.toets.Geval.nietVanToepassing;
import static nl.udo.toets.Geval.nietVoldaan;
import static nl.udo.toets.Geval.voldaan;
import static nl.udo.toets.Geval.wet;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.udo.model.Consultatie;
import nl.udo.model.Formulering;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Moment;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Rol;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitgezonderd;

class ConsultatieRegelsTest implements Regelspecificatie {

  private static final Consumer<Consultatie.Builder> OORDEEL =
      c -> c.oordeel(UITVOERBAARHEID, ONDERSCHRIJFT, "Het kan.");

  static Stream<Geval> gevallen() {
    return Stream.of(oordelen(), termijn(), spoed(), punten(), datums(), overige()).flatMap(s -> s);
  }

  private static Stream<Geval> oordelen() {
    return Stream.of(
        nietVoldaan("UDO-CON-01", "medebewind", in(GEMEENTEN, UITVOERDER).build(), "/consultaties"),
        nietVoldaan(
            "UDO-CON-01",
            "wel gesproken, geen oordeel",
            in(GEMEENTEN, UITVOERDER).geconsulteerd(VNG, c -> {}).build(),
            "/consultaties"),
        nietVoldaan(
            "UDO-CON-01",
            "het oordeel van een ander",
            in(GEMEENTEN, UITVOERDER).geconsulteerd(IPO, OORDEEL).build(),
            "/consultaties"),
        nietVoldaan(
            "UDO-CON-01",
            "een gezamenlijke brief waarin alleen het IPO oordeelt",
            in(GEMEENTEN, UITVOERDER)
                .geconsulteerd(List.of(VNG, IPO), c -> c.oordelen(o -> o.partijen("IPO")))
                .build(),
            "/consultaties"),
        nietVoldaan(
            "UDO-CON-01",
            "spoed voor een ander",
            in(GEMEENTEN, UITVOERDER)
                .spoed(Spoed.builder().reden("Nood.").overheden(List.of(PROVINCIES)).build())
                .build(),
            "/consultaties"),
        voldaan(
            "UDO-CON-01",
            "spoed bij openbare lichamen (WolBES 209, vierde lid)",
            in(OPENBARE_LICHAMEN, UITVOERDER).spoed("Nood.", null, null).build()),
        nietVoldaan(
            "UDO-CON-01",
            "een leeg oordeel",
            in(GEMEENTEN, UITVOERDER)
                .geconsulteerd(VNG, c -> c.oordelen(o -> o.strekking(ONDERSCHRIJFT)))
                .build(),
            "/consultaties"),
        nietVoldaan(
            "UDO-CON-01",
            "geen oordeel, en er is niet te zien wanneer erom is gevraagd",
            in(GEMEENTEN, UITVOERDER)
                .geconsulteerd(VNG, c -> c.oordelen(o -> o.strekking(GEEN_OORDEEL)))
                .build(),
            "/consultaties"),
        nietVoldaan(
            "UDO-CON-01",
            "een oordeel van na de indiening",
            in(GEMEENTEN, UITVOERDER)
                .verloop(v -> v.indiening("2024-03-01"))
                .geconsulteerd(
                    VNG,
                    c ->
                        c.oordelen(
                            o ->
                                o.strekking(ONDERSCHRIJFT)
                                    .toelichting("Goed.")
                                    .datum("2024-04-01")))
                .build(),
            "/consultaties"),
        voldaan(
            "UDO-CON-01",
            "geen oordeel, na een vraag op een bekende dag",
            in(GEMEENTEN, UITVOERDER)
                .geconsulteerd(
                    VNG, c -> c.van("2024-01-01").oordelen(o -> o.strekking(GEEN_OORDEEL)))
                .build()),
        voldaan(
            "UDO-CON-01",
            "gevraagd op een bekende dag, en niet beantwoord",
            in(GEMEENTEN, UITVOERDER).geconsulteerd(VNG, stilSinds("2024-01-01")).build()),
        nietVoldaan(
            "UDO-CON-01",
            "gevraagd na de indiening, en niet beantwoord",
            in(GEMEENTEN, UITVOERDER)
                .verloop(v -> v.indiening("2024-03-01"))
                .geconsulteerd(VNG, stilSinds("2024-04-01"))
                .build(),
            "/consultaties"),
        voldaan(
            "UDO-CON-01",
            "een oordeel in een brief",
            in(GEMEENTEN, UITVOERDER)
                .document("de brief", d -> {})
                .geconsulteerd(
                    VNG, c -> c.oordelen(o -> o.strekking(ONDERSCHRIJFT).bron("de brief")))
                .build()),
        voldaan(
            "UDO-CON-01",
            "een oordeel van de dag van indiening",
            in(GEMEENTEN, UITVOERDER)
                .verloop(v -> v.indiening("2024-03-01"))
                .geconsulteerd(
                    VNG,
                    c ->
                        c.oordelen(
                            o ->
                                o.strekking(ONDERSCHRIJFT)
                                    .toelichting("Goed.")
                                    .datum("2024-03-01")))
                .build()),
        voldaan(
            "UDO-CON-01", "oordeel", in(GEMEENTEN, UITVOERDER).geconsulteerd(VNG, OORDEEL).build()),
        voldaan(
            "UDO-CON-01", "spoed", in(GEMEENTEN, UITVOERDER).spoed("Nood.", null, null).build()),
        nietVanToepassing("UDO-CON-01", "geen hoorplicht", in(GEMEENTEN, MEDEBETALER).build()),
        nietVanToepassing("UDO-CON-01", "waterschappen", in(WATERSCHAPPEN, UITVOERDER).build()),
        nietVoldaan(
            "UDO-CON-02", "waterschappen", in(WATERSCHAPPEN, UITVOERDER).build(), "/consultaties"),
        nietVoldaan(
            "UDO-CON-02", "geen hoorplicht", in(GEMEENTEN, MEDEBETALER).build(), "/consultaties"),
        nietVoldaan(
            "UDO-CON-02",
            "spoed is hier geen grond",
            in(WATERSCHAPPEN, UITVOERDER).spoed("Nood.", null, null).build(),
            "/consultaties"),
        voldaan(
            "UDO-CON-02",
            "gevraagd op een bekende dag, en geen antwoord",
            in(WATERSCHAPPEN, UITVOERDER)
                .geconsulteerd(UVW, c -> c.vorm(BESTUURLIJK).van("2024-01-01").zonderReactie("UvW"))
                .build()),
        nietVoldaan(
            "UDO-CON-02",
            "geen antwoord, en niet wanneer is gevraagd",
            in(WATERSCHAPPEN, UITVOERDER)
                .geconsulteerd(UVW, c -> c.vorm(BESTUURLIJK).zonderReactie("UvW"))
                .build(),
            "/consultaties"),
        nietVoldaan(
            "UDO-CON-02",
            "alleen de strekking",
            in(WATERSCHAPPEN, UITVOERDER)
                .geconsulteerd(UVW, c -> c.oordelen(o -> o.strekking(BEDENKINGEN)))
                .build(),
            "/consultaties/0/oordelen/0/toelichting"),
        nietVoldaan(
            "UDO-CON-02",
            "alleen de strekking, en later geen oordeel",
            in(WATERSCHAPPEN, UITVOERDER)
                .geconsulteerd(UVW, c -> c.oordelen(o -> o.strekking(BEDENKINGEN)))
                .geconsulteerd(
                    UVW, c -> c.van("2024-01-01").oordelen(o -> o.strekking(GEEN_OORDEEL)))
                .build(),
            "/consultaties/0/oordelen/0/toelichting"),
        voldaan(
            "UDO-CON-02",
            "geen oordeel, op een bekende dag gevraagd",
            in(WATERSCHAPPEN, UITVOERDER)
                .geconsulteerd(
                    UVW, c -> c.van("2024-01-01").oordelen(o -> o.strekking(GEEN_OORDEEL)))
                .build()),
        nietVoldaan(
            "UDO-CON-02",
            "van de ene laag niets, van de andere alleen de strekking",
            in(WATERSCHAPPEN, UITVOERDER)
                .raakt(GEMEENTEN, g -> g.rol(MEDEBETALER))
                .geconsulteerd(UVW, c -> c.oordelen(o -> o.strekking(BEDENKINGEN)))
                .build(),
            "/consultaties",
            "/consultaties/0/oordelen/0/toelichting"),
        nietVoldaan(
            "UDO-CON-02",
            "geen oordeel, en niet wanneer het is gevraagd",
            in(WATERSCHAPPEN, UITVOERDER)
                .geconsulteerd(UVW, c -> c.oordelen(o -> o.strekking(GEEN_OORDEEL)))
                .build(),
            "/consultaties/0/oordelen/0/strekking"),
        nietVoldaan(
            "UDO-CON-02",
            "zonder strekking",
            in(WATERSCHAPPEN, UITVOERDER)
                .geconsulteerd(UVW, c -> c.oordelen(o -> o.toelichting("De termijn is kort.")))
                .build(),
            "/consultaties/0/oordelen/0/strekking"),
        voldaan(
            "UDO-CON-02",
            "voor waterschappen is nog niets uitgewerkt",
            nogNietUitgewerkt(WATERSCHAPPEN)),
        voldaan(
            "UDO-CON-02",
            "de Unie",
            in(WATERSCHAPPEN, UITVOERDER).geconsulteerd(UVW, OORDEEL).build()),
        voldaan(
            "UDO-CON-02",
            "met redenen niet gevraagd",
            in(WATERSCHAPPEN, UITVOERDER)
                .nietGeconsulteerd(WATERSCHAPPEN, "Het raakt een enkel waterschap.")
                .build()),
        nietVanToepassing("UDO-CON-02", "hoorplicht", in(GEMEENTEN, UITVOERDER).build()));
  }

  private static UdoTraject nogNietUitgewerkt(Overheidslaag laag) {
    return wet(
        t ->
            t.raakt(
                laag,
                g ->
                    g.uitgezonderd(
                        u ->
                            u.soort(Uitgezonderd.Soort.NOG_NIET_UITGEWERKT)
                                .reden("De normen volgen in een afzonderlijk besluit."))));
  }

  private static Stream<Geval> termijn() {
    String pad = "/consultaties/0";
    return Stream.of(
        voldaan("UDO-CON-03", "er is nog niets uitgewerkt", nogNietUitgewerkt(GEMEENTEN)),
        nietVoldaan(
            "UDO-CON-03", "zonder periode", bij(c -> c.vorm(BESTUURLIJK)), pad + "/periode"),
        nietVoldaan(
            "UDO-CON-03",
            "zonder einde",
            bij(c -> c.vorm(BESTUURLIJK).van("2024-01-01")),
            pad + "/periode/tot"),
        nietVoldaan(
            "UDO-CON-03",
            "zonder begin",
            bij(c -> c.vorm(BESTUURLIJK).tot("2024-01-01")),
            pad + "/periode/van"),
        nietVoldaan(
            "UDO-CON-03",
            "een dag te kort",
            bij(c -> c.vorm(BESTUURLIJK).van("2024-01-01").tot("2024-02-28")),
            pad + "/redenKorter"),
        voldaan(
            "UDO-CON-03",
            "precies twee maanden",
            bij(c -> c.vorm(BESTUURLIJK).van("2024-01-01").tot("2024-02-29"))),
        voldaan(
            "UDO-CON-03",
            "over een korte maand",
            bij(c -> c.vorm(BESTUURLIJK).van("2023-12-31").tot("2024-02-28"))),
        voldaan(
            "UDO-CON-03",
            "op de maand nauwkeurig",
            bij(c -> c.vorm(BESTUURLIJK).van("2024-03").tot("2024-04"))),
        voldaan(
            "UDO-CON-03",
            "korter, met reden",
            bij(c -> c.vorm(BESTUURLIJK).redenKorter("In overleg met de VNG."))),
        nietVoldaan(
            "UDO-CON-03",
            "alleen ambtelijk",
            bij(c -> c.vorm(AMBTELIJK).van("2024")),
            "/consultaties"),
        nietVoldaan("UDO-CON-03", "in het geheel niet", Geval.gemeenten(g -> {}), "/consultaties"),
        nietVoldaan(
            "UDO-CON-03",
            "alleen met een gemeente die niemand vertegenwoordigt",
            in(GEMEENTEN, UITVOERDER)
                .geconsulteerd(Partij.van("gemeente Delfzijl"), c -> c.vorm(BESTUURLIJK))
                .build(),
            "/consultaties"),
        nietVoldaan(
            "UDO-CON-03",
            "de reden zegt alleen dat het korter is",
            bij(c -> c.vorm(BESTUURLIJK).redenKorter("De termijn is korter.")),
            pad + "/redenKorter"),
        nietVoldaan(
            "UDO-CON-03",
            "de gemeenten wel, de provincies niet",
            wet(
                t ->
                    t.raakt(List.of(GEMEENTEN, PROVINCIES), g -> {})
                        .geconsulteerd(
                            VNG, c -> c.vorm(BESTUURLIJK).van("2024-01-01").tot("2024-03-31"))),
            "/consultaties"),
        voldaan(
            "UDO-CON-03",
            "een tweede consultatie gaf de tijd",
            wet(
                t ->
                    t.raakt(GEMEENTEN, g -> {})
                        .geconsulteerd(VNG, c -> c.vorm(BESTUURLIJK).op("2024-01-01"))
                        .geconsulteerd(
                            VNG, c -> c.vorm(BESTUURLIJK).van("2024-01-01").tot("2024-03-31")))),
        voldaan(
            "UDO-CON-03",
            "met redenen niet gevraagd",
            wet(
                t ->
                    t.raakt(GEMEENTEN, g -> {})
                        .nietGeconsulteerd(
                            GEMEENTEN, "Het raakt drie gemeenten, die zelf meeschreven."))),
        voldaan(
            "UDO-CON-03",
            "spoed is de reden",
            in(GEMEENTEN, UITVOERDER).spoed("Nood.", null, null).build()),
        nietVanToepassing("UDO-CON-03", "niemand geraakt", wet(t -> t.raaktGeen("Intern."))));
  }

  private static Stream<Geval> spoed() {
    return Stream.of(
        nietVoldaan(
            "UDO-CON-04",
            "zonder iets",
            in(GEMEENTEN, UITVOERDER).spoed(null, null, null).build(),
            "/spoed/reden",
            "/spoed/oordeelGevraagdOp",
            "/spoed/openbaarmaking"),
        nietVoldaan(
            "UDO-CON-04",
            "openbare lichamen",
            in(OPENBARE_LICHAMEN, UITVOERDER).spoed("Nood.", "2024-05", null).build(),
            "/spoed/openbaarmaking"),
        nietVoldaan(
            "UDO-CON-04",
            "dat er spoed is, is geen reden voor spoed",
            in(GEMEENTEN, UITVOERDER)
                .spoed("Er is spoed.", "2024-05", Moment.op("2024-06"))
                .build(),
            "/spoed/reden"),
        nietVanToepassing(
            "UDO-CON-04",
            "spoed voor een laag zonder hoorplicht",
            in(GEMEENTEN, UITVOERDER)
                .raakt(PROVINCIES, g -> {})
                .spoed(Spoed.builder().overheden(List.of(PROVINCIES)).build())
                .build()),
        voldaan(
            "UDO-CON-04",
            "compleet",
            in(GEMEENTEN, UITVOERDER).spoed("Nood.", "2024-05", Moment.op("2024-06")).build()),
        nietVanToepassing("UDO-CON-04", "geen spoed", in(GEMEENTEN, UITVOERDER).build()),
        nietVanToepassing(
            "UDO-CON-04",
            "spoed, maar geen hoorplicht",
            in(GEMEENTEN, MEDEBETALER).spoed(null, null, null).build()),
        nietVanToepassing(
            "UDO-CON-04",
            "spoed, maar waterschappen",
            in(WATERSCHAPPEN, UITVOERDER).spoed(null, null, null).build()));
  }

  private static Stream<Geval> punten() {
    String punt = "/consultaties/0/punten/0";
    return Stream.of(
        nietVoldaan("UDO-CON-05", "zonder reactie", punt(p -> {}), punt + "/reactie"),
        nietVoldaan(
            "UDO-CON-05",
            "op een oordeel is nog niet beslist",
            wet(
                t ->
                    t.geconsulteerd(
                        VNG,
                        c ->
                            c.oordelen(
                                o ->
                                    o.strekking(BEDENKINGEN)
                                        .reactie(r -> r.soort(Reactie.Soort.IN_BERAAD))))),
            "/consultaties/0/oordelen/0/reactie/soort"),
        nietVanToepassing(
            "UDO-CON-05",
            "van na de indiening: dat staat niet in de toelichting",
            wet(
                t ->
                    t.verloop(v -> v.indiening("2024-01-01"))
                        .geconsulteerd(
                            VNG, c -> c.van("2024-02-01").punt("Het kost geld.", p -> {})))),
        nietVoldaan(
            "UDO-CON-05",
            "een reactie van na de indiening: die staat niet in de toelichting",
            wet(
                t ->
                    t.verloop(v -> v.indiening("2024-03-01"))
                        .geconsulteerd(
                            VNG,
                            c ->
                                c.van("2024-02-01")
                                    .punt(
                                        "Het kost geld.",
                                        p ->
                                            p.reactie(
                                                Reactie.builder()
                                                    .soort(Reactie.Soort.OVERGENOMEN)
                                                    .datum("2024-04-01")
                                                    .build())))),
            punt + "/reactie"),
        nietVoldaan(
            "UDO-CON-05",
            "in beraad",
            punt(p -> p.reactie(Reactie.builder().soort(Reactie.Soort.IN_BERAAD).build())),
            punt + "/reactie/soort"),
        nietVoldaan(
            "UDO-CON-05",
            "een reactie die niet zegt wat is besloten",
            punt(p -> p.reactie(Reactie.builder().toelichting("Dank.").build())),
            punt + "/reactie/soort"),
        nietVoldaan(
            "UDO-CON-05",
            "doorgeschoven, maar waarheen en tot wanneer",
            punt(p -> p.doorgeschoven(null, null)),
            punt + "/reactie/naar",
            punt + "/reactie/moment"),
        nietVoldaan(
            "UDO-CON-05",
            "doorgeschoven tot een dag, maar waarheen",
            punt(p -> p.doorgeschoven(null, Moment.op("2028"))),
            punt + "/reactie/naar"),
        voldaan(
            "UDO-CON-05",
            "doorgeschoven tot een moment dat zegt waarheen",
            punt(
                p ->
                    p.doorgeschoven(
                        null,
                        Moment.builder()
                            .omschrijving("bij de voorjaarsbesluitvorming van 2028")
                            .build()))),
        voldaan(
            "UDO-CON-05",
            "doorgeschoven naar een evaluatie van het dossier",
            leidtTot(
                p -> p.doorgeschoven(null, null),
                t -> t.evaluatie("de wet", e -> e.kenmerk("e").moment(Moment.op("2030"))))),
        nietVoldaan(
            "UDO-CON-05",
            "ter kennisneming, maar waarom",
            punt(p -> p.reactie(Reactie.builder().soort(Reactie.Soort.TER_KENNISNEMING).build())),
            punt + "/reactie/reden"),
        voldaan(
            "UDO-CON-05",
            "ter kennisneming, met een toelichting die zegt waarom",
            punt(
                p ->
                    p.reactie(
                        Reactie.builder()
                            .soort(Reactie.Soort.TER_KENNISNEMING)
                            .toelichting(Formulering.zin("De termijn is al een jaar."))
                            .build()))),
        voldaan(
            "UDO-CON-05",
            "doorgeschoven",
            punt(p -> p.doorgeschoven("het Besluit wijkzorg", Moment.op("2027")))),
        voldaan(
            "UDO-CON-05",
            "doorgeschoven naar een evaluatie, die zegt wanneer",
            leidtTot(
                p -> p.doorgeschoven("de evaluatie", null),
                t -> t.evaluatie("de wet", e -> e.kenmerk("e").moment(Moment.op("2030"))))),
        nietVoldaan(
            "UDO-CON-05",
            "doorgeschoven naar een evaluatie waarvan niet vaststaat wanneer",
            leidtTot(
                p -> p.doorgeschoven("de evaluatie", null),
                t -> t.evaluatie("de wet", e -> e.kenmerk("e"))),
            punt + "/reactie/moment"),
        voldaan(
            "UDO-CON-05",
            "doorgeschoven naar een uitwerking, die zegt waar en wanneer",
            leidtTot(
                p -> p.doorgeschoven(null, null),
                t ->
                    t.uitwerking(
                        "De termijn.",
                        u ->
                            u.kenmerk("e")
                                .regeling("het Besluit wijkzorg")
                                .moment(Moment.op("2027"))))),
        voldaan("UDO-CON-05", "overgenomen", punt(p -> p.overgenomen())),
        nietVanToepassing("UDO-CON-05", "geen punten", vng(c -> {})),
        nietVoldaan(
            "UDO-CON-06",
            "niet overgenomen",
            punt(p -> p.nietOvergenomen(null)),
            punt + "/reactie/reden"),
        nietVoldaan(
            "UDO-CON-06",
            "deels overgenomen",
            punt(p -> p.deelsOvergenomen("De termijn.", " ")),
            punt + "/reactie/reden"),
        nietVoldaan(
            "UDO-CON-06",
            "het besluit is geen reden",
            punt(p -> p.nietOvergenomen("Wij nemen dit punt niet over.")),
            punt + "/reactie/reden"),
        nietVoldaan(
            "UDO-CON-06",
            "een plaatshouder is geen reden",
            punt(p -> p.nietOvergenomen("n.v.t.")),
            punt + "/reactie/reden"),
        voldaan("UDO-CON-06", "met reden", punt(p -> p.nietOvergenomen("Te duur."))),
        nietVanToepassing("UDO-CON-06", "overgenomen", punt(p -> p.overgenomen())),
        nietVanToepassing("UDO-CON-06", "zonder reactie", punt(p -> {})));
  }

  private static Stream<Geval> datums() {
    String pad = "/consultaties/0";
    return Stream.of(
        nietVoldaan(
            "UDO-CON-07",
            "einde voor begin",
            vng(c -> c.van("2024-03-01").tot("2024-02-01")),
            pad + "/periode/tot"),
        nietVoldaan(
            "UDO-CON-07",
            "oordeel voor de vraag",
            vng(c -> c.van("2024-03-01").oordelen(o -> o.datum("2024-02"))),
            pad + "/oordelen/0/datum"),
        nietVoldaan(
            "UDO-CON-07",
            "traject dat eindigt voor het begint",
            wet(t -> t.verloop(v -> v.periode("2024", "2023"))),
            "/verloop/periode/tot"),
        voldaan(
            "UDO-CON-07",
            "zelfde dag",
            vng(c -> c.van("2024-03-01").tot("2024-03-01").oordelen(o -> o.datum("2024-03-01")))),
        voldaan(
            "UDO-CON-07",
            "misschien in orde is in orde",
            vng(c -> c.van("2024-03-15").oordelen(o -> o.datum("2024-03")))),
        nietVanToepassing("UDO-CON-07", "zonder datums", vng(c -> c.oordelen(o -> {}))));
  }

  private static Stream<Geval> overige() {
    return Stream.of(
        nietVoldaan(
            "UDO-CON-08",
            "alleen steun voor het doel",
            vng(c -> c.oordeel(DOEL, ONDERSCHRIJFT, "Goed doel.")),
            "/consultaties"),
        nietVoldaan(
            "UDO-CON-08",
            "geen oordeel over de uitvoerbaarheid",
            vng(
                c ->
                    c.oordeel(DOEL, ONDERSCHRIJFT, "Goed doel.")
                        .oordelen(o -> o.onderwerpen(UITVOERBAARHEID).strekking(GEEN_OORDEEL))),
            "/consultaties"),
        voldaan("UDO-CON-08", "ook de uitvoerbaarheid", vng(OORDEEL)),
        voldaan("UDO-CON-08", "over het geheel", vng(c -> c.oordelen(o -> o.toelichting("Goed.")))),
        nietVanToepassing("UDO-CON-08", "geen oordelen", vng(c -> {})),
        nietVoldaan(
            "UDO-CON-09",
            "het IPO bij gemeenten",
            in(GEMEENTEN, UITVOERDER).geconsulteerd(List.of(VNG, IPO), c -> {}).build(),
            "/consultaties/0/partijen/1"),
        voldaan(
            "UDO-CON-09",
            "de VNG bij gemeenten",
            in(GEMEENTEN, UITVOERDER).geconsulteerd(VNG, c -> {}).build()),
        nietVanToepassing(
            "UDO-CON-09",
            "een partij die geen koepel is",
            in(GEMEENTEN, UITVOERDER).geconsulteerd(Partij.van("NVVB"), c -> {}).build()));
  }

  private static UdoTraject.Builder in(Overheidslaag laag, Rol rol) {
    UdoTraject.Builder traject =
        UdoTraject.wetsvoorstel("Wet voorbeeld", "BZK").raakt(laag, g -> g.rol(rol));
    return rol == UITVOERDER ? traject.hoorplicht(laag, Hoorgrond.MEDEBEWIND) : traject;
  }

  private static UdoTraject vng(Consumer<Consultatie.Builder> invulling) {
    return wet(t -> t.geconsulteerd(VNG, invulling));
  }

  private static UdoTraject bij(Consumer<Consultatie.Builder> invulling) {
    return wet(t -> t.raakt(GEMEENTEN, g -> {}).geconsulteerd(VNG, invulling));
  }

  /** A point that led to what has the kenmerk "e". */
  private static UdoTraject leidtTot(
      Consumer<Punt.Builder> invulling, UnaryOperator<UdoTraject.Builder> waartoe) {
    return waartoe.apply(punt(invulling.andThen(p -> p.leidtTot("e"))).toBuilder()).build();
  }

  private static UdoTraject punt(Consumer<Punt.Builder> invulling) {
    return vng(c -> c.punt("Meer tijd.", invulling));
  }

  private static Consumer<Consultatie.Builder> stilSinds(String dag) {
    return c -> c.vorm(Consultatie.Vorm.BESTUURLIJK).van(dag).zonderReactie("VNG");
  }
}
