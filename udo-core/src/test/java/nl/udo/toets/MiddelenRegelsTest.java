package nl.udo.toets;

import static nl.udo.model.Bedrag.euro;
import static nl.udo.model.Bedrag.miljoen;
import static nl.udo.model.Bekostiging.Vorm.AFDRACHT;
import static nl.udo.model.Bekostiging.Vorm.ALGEMENE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.ANDERE_VORM;
import static nl.udo.model.Bekostiging.Vorm.BESPARING;
import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_FONDSUITKERING;
import static nl.udo.model.Bekostiging.Vorm.COFINANCIERING;
import static nl.udo.model.Bekostiging.Vorm.EIGEN_HEFFINGEN;
import static nl.udo.model.Bekostiging.Vorm.GEEN_COMPENSATIE;
import static nl.udo.model.Bekostiging.Vorm.RIJKSBIJDRAGE;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.toets.Geval.gemeenten;
import static nl.udo.toets.Geval.nietVanToepassing;
import static nl.udo.toets.Geval.nietVoldaan;
import static nl.udo.toets.Geval.raakt;
import static nl.udo.toets.Geval.voldaan;
import static nl.udo.toets.Geval.wet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.udo.model.Bedrag;
import nl.udo.model.Berekening;
import nl.udo.model.Consultatie;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Moment;
import nl.udo.model.Overleg;
import nl.udo.model.Overleg.Fondsbeheerder;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import nl.udo.model.Voornemen;
import org.junit.jupiter.api.Test;

class MiddelenRegelsTest implements Regelspecificatie {

  private static final String PAD = "/gevolgen/0/middelen";

  static Stream<Geval> gevallen() {
    return Stream.of(beoordeling(), kwantificering(), bekostiging(), overige()).flatMap(s -> s);
  }

  private static Stream<Geval> beoordeling() {
    return Stream.of(
        nietVoldaan("UDO-MID-01", "niet beoordeeld", gemeenten(g -> {}), PAD),
        voldaan("UDO-MID-01", "kosten", middelen(m -> m.kosten(k -> {}))),
        nietVoldaan(
            "UDO-MID-02",
            "geen, zonder redenen",
            middelen(m -> m.geen(null)),
            PAD + "/toelichting"),
        nietVoldaan(
            "UDO-MID-02",
            "geen, met alleen het besluit",
            middelen(m -> m.geen("Er zijn geen extra kosten.")),
            PAD + "/toelichting"),
        voldaan("UDO-MID-02", "geen, met redenen", middelen(m -> m.geen("Er verandert niets."))),
        voldaan("UDO-MID-02", "geen taak, dus", middelen(m -> m.geen("Zij hebben geen taak."))),
        nietVanToepassing("UDO-MID-02", "kosten", middelen(m -> m.kosten(k -> {}))));
  }

  private static Stream<Geval> kwantificering() {
    return Stream.of(
        nietVoldaan(
            "UDO-MID-03",
            "geen post",
            middelen(m -> m.toelichting("Er zijn kosten.")),
            PAD + "/kosten"),
        nietVoldaan(
            "UDO-MID-03",
            "een post zonder bedrag",
            middelen(m -> m.kosten(k -> k.structureel(miljoen("1"))).kosten(k -> {})),
            PAD + "/kosten/1/ramingen"),
        nietVoldaan(
            "UDO-MID-03",
            "geen bedrag, maar wanneer?",
            middelen(m -> m.kosten(k -> k.ramingen(r -> r.geenBedrag("Nog niet.", null)))),
            PAD + "/kosten/0/ramingen"),
        nietVoldaan(
            "UDO-MID-03",
            "nog onbekend, maar waarom?",
            middelen(m -> m.uitkomst(Uitkomst.NOG_ONBEKEND).bekendOp(Moment.op("2027"))),
            PAD + "/toelichting"),
        nietVoldaan(
            "UDO-MID-03",
            "nog onbekend, maar tot wanneer?",
            middelen(m -> m.nogOnbekend("De regels volgen.", null)),
            PAD + "/bekendOp"),
        nietVoldaan(
            "UDO-MID-03",
            "openbare lichamen",
            raakt(OPENBARE_LICHAMEN, g -> g.middelen(m -> m.kosten(k -> {}))),
            PAD + "/kosten/0/ramingen"),
        voldaan(
            "UDO-MID-03", "een bedrag", middelen(m -> m.kosten(k -> k.structureel(miljoen("1"))))),
        voldaan(
            "UDO-MID-03",
            "nog geen bedrag, met reden en moment",
            middelen(
                m -> m.kosten(k -> k.ramingen(r -> r.geenBedrag("Nog niet.", Moment.op("2027")))))),
        voldaan(
            "UDO-MID-03",
            "nog onbekend, met reden en moment",
            middelen(m -> m.nogOnbekend("De regels volgen.", Moment.op("2027")))),
        nietVanToepassing("UDO-MID-03", "geen", middelen(m -> m.geen("Niets.").kosten(k -> {}))),
        nietVanToepassing(
            "UDO-MID-03",
            "waterschappen",
            raakt(WATERSCHAPPEN, g -> g.middelen(m -> m.kosten(k -> {})))),
        nietVanToepassing(
            "UDO-MID-03",
            "overheden nog niet bekend",
            wet(t -> t.raakt(List.of(), g -> g.middelen(m -> m.kosten(k -> {}))))),
        nietVoldaan(
            "UDO-MID-04",
            "zonder opsteller en datum",
            middelen(m -> m.kosten(k -> k.structureel(miljoen("1")))),
            PAD + "/kosten/0/ramingen/0/opstellers",
            PAD + "/kosten/0/ramingen/0/datum"),
        nietVoldaan(
            "UDO-MID-04",
            "een onbekend document zegt niets",
            wet(
                t ->
                    t.document(null, d -> d.opstellers("AEF").datum("2020"))
                        .raakt(
                            GEMEENTEN,
                            g ->
                                g.middelen(
                                    m ->
                                        m.kosten(
                                            k ->
                                                k.ramingen(
                                                    r ->
                                                        r.bedrag(miljoen("1"))
                                                            .opstellers("AEF")))))),
            PAD + "/kosten/0/ramingen/0/datum"),
        voldaan(
            "UDO-MID-04",
            "in de raming",
            middelen(
                m -> m.kosten(k -> k.structureel(miljoen("1")).geraamdDoor("AEF").datum("2020")))),
        voldaan(
            "UDO-MID-04",
            "in het document",
            wet(
                t ->
                    t.document("het onderzoek", d -> d.opstellers("AEF").datum("2020"))
                        .raakt(
                            GEMEENTEN,
                            g ->
                                g.middelen(
                                    m ->
                                        m.kosten(
                                            k ->
                                                k.ramingen(
                                                    r ->
                                                        r.bedrag(miljoen("1"))
                                                            .bron("het onderzoek"))))))),
        nietVanToepassing(
            "UDO-MID-04",
            "nog geen bedrag",
            middelen(m -> m.kosten(k -> k.ramingen(r -> r.geenBedrag("Nog niet.", null))))));
  }

  private static Stream<Geval> bekostiging() {
    return Stream.of(
        nietVoldaan(
            "UDO-MID-05", "geen vorm", middelen(m -> m.kosten(k -> {})), PAD + "/bekostiging"),
        nietVoldaan(
            "UDO-MID-05",
            "een vorm voor een andere soort kosten",
            middelen(
                m ->
                    m.kosten(k -> k.soort(Kostenpost.Soort.UITVOERING))
                        .bekostiging(
                            ALGEMENE_UITKERING, b -> b.kostensoorten(Kostenpost.Soort.ICT))),
            PAD + "/bekostiging"),
        nietVoldaan(
            "UDO-MID-05",
            "kosten van onbekende soort",
            middelen(
                m ->
                    m.kosten(k -> {})
                        .bekostiging(
                            ALGEMENE_UITKERING, b -> b.kostensoorten(Kostenpost.Soort.ICT))),
            PAD + "/bekostiging"),
        nietVoldaan(
            "UDO-MID-05",
            "geld naar het Rijk bekostigt niets",
            middelen(m -> m.kosten(k -> {}).bekostiging(AFDRACHT)),
            PAD + "/bekostiging"),
        nietVoldaan(
            "UDO-MID-05",
            "geen compensatie, zonder grond",
            middelen(m -> m.kosten(k -> {}).bekostiging(GEEN_COMPENSATIE)),
            PAD + "/bekostiging/0/motivering"),
        nietVoldaan(
            "UDO-MID-05",
            "geen compensatie voor wat toch wordt vergoed",
            middelen(
                m ->
                    geweigerd(m, "de kassa")
                        .bekostiging(ALGEMENE_UITKERING, b -> b.omschrijving("De kassa"))),
            PAD + "/bekostiging/0/vorm"),
        nietVoldaan(
            "UDO-MID-05",
            "geen compensatie, terwijl alle kosten worden vergoed",
            middelen(m -> allesGeweigerd(m.kosten(k -> k.omschrijving("de kassa")))),
            PAD + "/bekostiging/0/vorm"),
        voldaan(
            "UDO-MID-05",
            "geen compensatie voor de andere kosten",
            middelen(
                m ->
                    allesGeweigerd(
                        m.kosten(k -> k.omschrijving("de kassa"))
                            .kosten(k -> k.omschrijving("het loket"))))),
        voldaan(
            "UDO-MID-05",
            "geen compensatie voor de rest van de kosten",
            middelen(
                m ->
                    allesGeweigerd(
                        m.kosten(k -> k.omschrijving("de kassa").structureel(miljoen("3")))))),
        voldaan(
            "UDO-MID-05",
            "geen compensatie voor iets anders, en dekking uit eigen heffingen",
            middelen(
                m ->
                    geweigerd(m, "de kassa")
                        .bekostiging(EIGEN_HEFFINGEN, b -> b.omschrijving("de kassa"))
                        .bekostiging(ALGEMENE_UITKERING, b -> b.omschrijving("het loket")))),
        nietVoldaan(
            "UDO-MID-05",
            "een andere vorm, maar welke?",
            middelen(m -> m.kosten(k -> {}).bekostiging(ANDERE_VORM)),
            PAD + "/bekostiging/0/motivering"),
        nietVoldaan(
            "UDO-MID-05",
            "geld voor het ene bekostigt het andere niet",
            middelen(
                m ->
                    m.kosten(k -> k.omschrijving("de kassa"))
                        .kosten(k -> k.omschrijving("het loket"))
                        .bekostiging(ALGEMENE_UITKERING, b -> b.omschrijving("De kassa"))),
            PAD + "/bekostiging"),
        voldaan(
            "UDO-MID-05",
            "geld voor het ene, ook voor kosten van een soort die alleen het andere is",
            middelen(
                m ->
                    m.kosten(k -> k.omschrijving("de kassa").soort(Kostenpost.Soort.INVOERING))
                        .kosten(k -> k.omschrijving("het loket").soort(Kostenpost.Soort.ICT))
                        .bekostiging(
                            ALGEMENE_UITKERING,
                            b ->
                                b.omschrijving("de kassa")
                                    .kostensoorten(
                                        Kostenpost.Soort.INVOERING, Kostenpost.Soort.ICT)))),
        voldaan(
            "UDO-MID-05",
            "geld onder een naam die geen van de kosten heeft",
            middelen(
                m ->
                    m.kosten(k -> k.omschrijving("de kassa"))
                        .kosten(k -> k.omschrijving("het loket"))
                        .bekostiging(ALGEMENE_UITKERING, b -> b.omschrijving("de balie")))),
        voldaan(
            "UDO-MID-05",
            "een vorm",
            middelen(m -> m.kosten(k -> {}).bekostiging(ALGEMENE_UITKERING))),
        voldaan(
            "UDO-MID-05",
            "geen compensatie, met grond",
            middelen(
                m ->
                    m.kosten(k -> {})
                        .bekostiging(GEEN_COMPENSATIE, b -> b.motivering("Het bestaat al.")))),
        nietVanToepassing("UDO-MID-05", "een besparing", middelen(m -> m.besparing(k -> {}))),
        nietVanToepassing("UDO-MID-05", "geen", middelen(m -> m.geen("Niets.").kosten(k -> {}))),
        nietVanToepassing(
            "UDO-MID-05",
            "waterschappen",
            raakt(WATERSCHAPPEN, g -> g.middelen(m -> m.kosten(k -> {})))),
        nietVoldaan(
            "UDO-MID-06",
            "waterschappen",
            raakt(WATERSCHAPPEN, g -> g.middelen(m -> m.kosten(k -> {}))),
            PAD + "/bekostiging"),
        nietVoldaan(
            "UDO-MID-06",
            "geen compensatie, zonder grond",
            raakt(WATERSCHAPPEN, g -> g.middelen(m -> m.bekostiging(GEEN_COMPENSATIE))),
            PAD + "/bekostiging/0/motivering"),
        nietVoldaan(
            "UDO-MID-06",
            "geen compensatie voor wat toch wordt vergoed",
            raakt(
                WATERSCHAPPEN,
                g ->
                    g.middelen(
                        m ->
                            geweigerd(m, "de dijk")
                                .bekostiging(RIJKSBIJDRAGE, b -> b.omschrijving("de dijk")))),
            PAD + "/bekostiging/0/vorm"),
        voldaan(
            "UDO-MID-06",
            "eigen heffingen",
            raakt(
                WATERSCHAPPEN,
                g -> g.middelen(m -> m.kosten(k -> {}).bekostiging(EIGEN_HEFFINGEN)))),
        nietVanToepassing("UDO-MID-06", "gemeenten", middelen(m -> m.kosten(k -> {}))),
        nietVoldaan(
            "UDO-MID-07",
            "zonder motivering",
            middelen(m -> m.bekostiging(ALGEMENE_UITKERING).bekostiging(SPECIFIEKE_UITKERING)),
            PAD + "/bekostiging/1/motivering"),
        voldaan(
            "UDO-MID-07",
            "gemotiveerd",
            middelen(m -> m.bekostiging(SPECIFIEKE_UITKERING, b -> b.motivering("Bijzonder.")))),
        nietVanToepassing(
            "UDO-MID-07", "algemene uitkering", middelen(m -> m.bekostiging(ALGEMENE_UITKERING))),
        nietVanToepassing(
            "UDO-MID-07",
            "openbare lichamen",
            raakt(OPENBARE_LICHAMEN, g -> g.middelen(m -> m.bekostiging(SPECIFIEKE_UITKERING)))),
        nietVanToepassing(
            "UDO-MID-07",
            "geen",
            middelen(m -> m.geen("Niets.").bekostiging(SPECIFIEKE_UITKERING))));
  }

  private static Stream<Geval> overige() {
    return Stream.of(
        nietVoldaan(
            "UDO-MID-08",
            "minder bekostiging dan kosten",
            middelen(
                m ->
                    m.kosten(k -> k.structureel(miljoen("197")))
                        .bekostiging(ALGEMENE_UITKERING, miljoen("35.2").structureel())),
            PAD + "/verschillen"),
        nietVoldaan(
            "UDO-MID-08",
            "ramingen die elkaar tegenspreken",
            middelen(
                m ->
                    m.kosten(
                            k ->
                                k.ramingen(r -> r.bedrag(miljoen("5").structureel()))
                                    .ramingen(r -> r.bedrag(miljoen("9").structureel())))
                        .bekostiging(ALGEMENE_UITKERING, miljoen("5").structureel())),
            PAD + "/verschillen"),
        nietVoldaan(
            "UDO-MID-08",
            "een verschil zonder verklaring",
            middelen(m -> m.kosten(k -> {}).verschil(miljoen("1"), null)),
            PAD + "/verschillen/0/verklaring"),
        voldaan(
            "UDO-MID-08",
            "verklaard",
            middelen(m -> m.kosten(k -> {}).verschil(null, "De inhoud is beperkt."))),
        nietVoldaan(
            "UDO-MID-08",
            "alleen een reden zegt niet waartussen",
            middelen(
                m ->
                    m.kosten(k -> {})
                        .verschillen(v -> v.bedrag(miljoen("7")).reden("De taak is beperkt."))),
            PAD + "/verschillen/0/verklaring"),
        voldaan(
            "UDO-MID-08",
            "een reden bij wat een raming en een betaling verschillen",
            middelen(
                m ->
                    m.kosten(k -> k.structureel(miljoen("9")))
                        .bekostiging(ALGEMENE_UITKERING, miljoen("2").structureel())
                        .verschillen(
                            v ->
                                v.bedrag(miljoen("7").structureel())
                                    .reden("De taak is beperkt.")))),
        nietVanToepassing(
            "UDO-MID-08",
            "gelijk",
            middelen(
                m ->
                    m.kosten(k -> k.structureel(miljoen("1")))
                        .bekostiging(ALGEMENE_UITKERING, miljoen("1").structureel()))),
        nietVanToepassing(
            "UDO-MID-08",
            "een structureel bedrag vanaf een jaar naast een marge zonder jaar, en een post die"
                + " niet wordt vergoed",
            middelen(
                m ->
                    m.kosten(
                            k ->
                                k.omschrijving("de aanvragen")
                                    .ramingen(
                                        r ->
                                            r.bedrag(
                                                miljoen("14.5").tot(miljoen("18")).structureel())))
                        .kosten(
                            k ->
                                k.omschrijving("de verordening")
                                    .ramingen(r -> r.bedrag(miljoen("3").inJaar(2026))))
                        .bekostiging(ALGEMENE_UITKERING, miljoen("16").structureel().inJaar(2026))
                        .bekostiging(GEEN_COMPENSATIE, b -> b.omschrijving("De verordening")))),
        nietVoldaan(
            "UDO-MID-08",
            "een structureel bedrag vanaf een jaar naast een hoger zonder jaar",
            middelen(
                m ->
                    m.kosten(k -> k.structureel(miljoen("20")))
                        .bekostiging(ALGEMENE_UITKERING, miljoen("16").structureel().inJaar(2026))),
            PAD + "/verschillen"),
        nietVanToepassing("UDO-MID-08", "geen", middelen(m -> m.geen("Niets."))),
        nietVoldaan("UDO-MID-09", "zonder overleg", middelen(m -> m.kosten(k -> {})), "/overleg"),
        nietVoldaan(
            "UDO-MID-09", "zonder datum", overlegd(t -> t.overleg(null, "Akkoord.")), "/overleg"),
        nietVoldaan(
            "UDO-MID-09",
            "alleen BZK",
            overlegd(t -> t.overleg(x -> x.met(Fondsbeheerder.BZK).datum("2024"))),
            "/overleg"),
        nietVoldaan(
            "UDO-MID-09",
            "alleen Financiën",
            overlegd(t -> t.overleg(x -> x.met(Fondsbeheerder.FINANCIEN).datum("2024"))),
            "/overleg"),
        nietVoldaan(
            "UDO-MID-09", "pas na de indiening", ingediendOp12Februari("2024-03-03"), "/overleg"),
        voldaan("UDO-MID-09", "op de dag van de indiening", ingediendOp12Februari("2024-02-12")),
        voldaan(
            "UDO-MID-09",
            "BZK overlegt niet met zichzelf",
            overlegd(
                t ->
                    t.ministerie("BZK")
                        .overleg(x -> x.met(Fondsbeheerder.FINANCIEN).datum("2024")))),
        nietVoldaan(
            "UDO-MID-09",
            "Kamerleden zijn niet BZK",
            overlegd(
                t ->
                    t.ministerie("BZK")
                        .voornemen(v -> v.indiener(Voornemen.Indiener.KAMERLEDEN))
                        .overleg(x -> x.met(Fondsbeheerder.FINANCIEN).datum("2024"))),
            "/overleg"),
        voldaan(
            "UDO-MID-09",
            "Financiën overlegt niet met zichzelf",
            overlegd(
                t -> t.ministerie("FIN").overleg(x -> x.met(Fondsbeheerder.BZK).datum("2024")))),
        nietVoldaan(
            "UDO-MID-09", "Financiën wel met BZK", overlegd(t -> t.ministerie("FIN")), "/overleg"),
        nietVoldaan(
            "UDO-MID-09",
            "ook als het bedrag nog onbekend is",
            middelen(m -> m.nogOnbekend("Nader.", Moment.op("2027"))),
            "/overleg"),
        voldaan(
            "UDO-MID-09",
            "na elkaar met beide",
            overlegd(
                t ->
                    t.overleg(x -> x.met(Fondsbeheerder.BZK).datum("2024"))
                        .overleg(x -> x.met(Fondsbeheerder.FINANCIEN).datum("2025")))),
        voldaan(
            "UDO-MID-09",
            "een overleg dient allen, ook een dat een betaling aan een van hen noemt",
            gemeentenEnProvincies(
                x ->
                    x.met(Fondsbeheerder.BZK, Fondsbeheerder.FINANCIEN)
                        .datum("2024")
                        .over("b-gem"))),
        nietVanToepassing("UDO-MID-09", "geen", middelen(m -> m.geen("Niets."))),
        nietVanToepassing(
            "UDO-MID-09",
            "waterschappen",
            raakt(WATERSCHAPPEN, g -> g.middelen(m -> m.kosten(k -> {})))),
        nietVoldaan(
            "UDO-MID-12",
            "de berekening komt niet in de buurt van de raming",
            berekend("1.9", b -> b.aantal(BigDecimal.valueOf(12)).prijs(euro("125000"))),
            PAD + "/kosten/0/ramingen/0/berekening"),
        nietVanToepassing(
            "UDO-MID-12",
            "de raming is afgerond",
            berekend("1.5", b -> b.aantal(BigDecimal.valueOf(12)).prijs(euro("124000")))),
        nietVoldaan(
            "UDO-MID-10",
            "alleen als dekking",
            middelen(m -> m.bekostiging(BESPARING, miljoen("1").structureel())),
            PAD + "/kosten"),
        voldaan(
            "UDO-MID-10",
            "ook bruto",
            middelen(
                m ->
                    m.besparing(k -> k.structureel(miljoen("1")))
                        .bekostiging(BESPARING, miljoen("1").structureel()))),
        nietVanToepassing(
            "UDO-MID-10", "geen besparing", middelen(m -> m.bekostiging(ALGEMENE_UITKERING))),
        nietVoldaan(
            "UDO-MID-11",
            "gekozen",
            middelen(m -> m.bekostiging(BIJZONDERE_FONDSUITKERING)),
            PAD + "/bekostiging/0/vorm"),
        nietVanToepassing(
            "UDO-MID-11", "een andere vorm", middelen(m -> m.bekostiging(ALGEMENE_UITKERING))),
        voldaan(
            "UDO-MID-12",
            "een sleutel van 100 procent",
            middelen(
                m ->
                    m.bekostiging(
                        COFINANCIERING,
                        b ->
                            b.aandeel("het Rijk", "50", null)
                                .aandeel("waterschappen", "49.5", null)
                                .aandeel("provincies", "0.5", null)))),
        nietVoldaan(
            "UDO-MID-12",
            "een sleutel van 90 procent",
            middelen(
                m ->
                    m.bekostiging(
                        COFINANCIERING,
                        b -> b.aandeel("het Rijk", "50", null).aandeel("anderen", "40", null))),
            PAD + "/bekostiging/0/verdeling"),
        nietVoldaan(
            "UDO-MID-12",
            "een uitkering verdeeld over wie haar ontvangen",
            middelen(
                m ->
                    m.bekostiging(
                        SPECIFIEKE_UITKERING,
                        b -> b.aandeel("Friesland", "37", null).aandeel("Utrecht", "63", null))),
            PAD + "/bekostiging/0/verdeling"),
        voldaan(
            "UDO-MID-12",
            "een uitkering van een ministerie dat meedraagt",
            middelen(
                m ->
                    m.bekostiging(
                        SPECIFIEKE_UITKERING,
                        b -> b.aandeel("LVVN", "37", null).aandeel("Utrecht", "63", null)))),
        nietVoldaan(
            "UDO-MID-12",
            "een bedrag boven zijn maximum",
            middelen(
                m ->
                    m.bekostiging(
                        ALGEMENE_UITKERING,
                        b ->
                            b.bedrag(miljoen("3").structureel(), miljoen("5").structureel())
                                .plafond(miljoen("4").structureel()))),
            PAD + "/bekostiging/0/bedragen/1"),
        nietVoldaan(
            "UDO-MID-12",
            "ruis van een rekenblad in een raming",
            middelen(
                m ->
                    m.kosten(k -> k.structureel(Bedrag.euro("3.300001")).omschrijving("de kassa"))),
            PAD + "/kosten/0/ramingen/0/bedragen/0/waarde"),
        nietVoldaan(
            "UDO-MID-12",
            "een halve cent in de bekostiging",
            middelen(m -> m.bekostiging(ALGEMENE_UITKERING, Bedrag.euro("10.125"))),
            PAD + "/bekostiging/0/bedragen/0/waarde"),
        nietVoldaan(
            "UDO-MID-12",
            "structureel, en toch voor één jaar",
            middelen(
                m ->
                    m.kosten(k -> k.omschrijving("de kassa"))
                        .bekostiging(
                            ALGEMENE_UITKERING, miljoen("3").overJaren(2027, 2027).structureel())),
            PAD + "/bekostiging/0/bedragen/0/duur"),
        nietVanToepassing(
            "UDO-MID-12",
            "structureel vanaf een jaar, en enkele jaren lang",
            middelen(
                m ->
                    m.bekostiging(ALGEMENE_UITKERING, miljoen("3").inJaar(2027).structureel())
                        .bekostiging(
                            SPECIFIEKE_UITKERING,
                            miljoen("3").overJaren(2027, 2028).structureel()))),
        nietVoldaan(
            "UDO-MID-12",
            "drie partijen met een eigen punt en twee reacties",
            reacties(2, "VNG", "IPO", "UvW"),
            "/consultaties/0/aantalReacties"),
        nietVanToepassing(
            "UDO-MID-12",
            "drie punten van twee partijen en twee reacties",
            reacties(2, "VNG", "de VNG", "IPO")),
        nietVanToepassing(
            "UDO-MID-12",
            "een aandeel zonder getal",
            middelen(
                m ->
                    m.bekostiging(
                        COFINANCIERING,
                        b -> b.aandeel("het Rijk", "50", null).aandeel("de rest", null, null)))));
  }

  private static Middelen.Builder allesGeweigerd(Middelen.Builder m) {
    return m.bekostiging(GEEN_COMPENSATIE, b -> b.motivering("Dit hoort bij het werk."))
        .bekostiging(
            ALGEMENE_UITKERING, b -> b.omschrijving("De kassa").bedrag(miljoen("2").structureel()));
  }

  private static Middelen.Builder geweigerd(Middelen.Builder m, String kosten) {
    return m.kosten(k -> k.omschrijving(kosten))
        .bekostiging(
            GEEN_COMPENSATIE, b -> b.omschrijving(kosten).motivering("De taak bestaat al."));
  }

  private static UdoTraject reacties(int aantal, String... partijen) {
    return Geval.gemeenten(g -> {}).toBuilder()
        .consultaties(
            c -> {
              c.vorm(Consultatie.Vorm.INTERNETCONSULTATIE).aantalReacties(aantal);
              for (String partij : partijen) {
                c.punten(p -> p.omschrijving("de termijn").partijen(partij));
              }
            })
        .build();
  }

  private static UdoTraject gemeentenEnProvincies(Consumer<Overleg.Builder> overleg) {
    return wet(
        t ->
            t.raakt(
                    GEMEENTEN,
                    g ->
                        g.middelen(
                            m ->
                                m.kosten(k -> {})
                                    .bekostiging(ALGEMENE_UITKERING, b -> b.kenmerk("b-gem"))))
                .raakt(PROVINCIES, g -> g.middelen(m -> m.kosten(k -> {})))
                .overleg(overleg));
  }

  private static UdoTraject berekend(String bedrag, Consumer<Berekening.Builder> berekening) {
    return middelen(
        m ->
            m.kosten(
                k ->
                    k.ramingen(
                        r ->
                            r.bedragen(List.of(miljoen(bedrag).structureel()))
                                .berekening(berekening))));
  }

  private static UdoTraject overlegd(UnaryOperator<UdoTraject.Builder> invulling) {
    return wet(t -> invulling.apply(t.raakt(GEMEENTEN, g -> g.middelen(m -> m.kosten(k -> {})))));
  }

  private static UdoTraject ingediendOp12Februari(String overlegd) {
    return overlegd(
        t ->
            t.verloop(v -> v.indiening("2024-02-12"))
                .overleg(x -> x.met(Fondsbeheerder.BZK, Fondsbeheerder.FINANCIEN).datum(overlegd)));
  }

  private static UdoTraject middelen(Consumer<Middelen.Builder> invulling) {
    return gemeenten(g -> g.middelen(invulling));
  }

  @Test
  void eenPostDieMaarVoorEenLaagIsGeraamdMistHetBedragVanDeAndere() {
    UdoTraject traject =
        wet(
            t ->
                t.raakt(
                    List.of(GEMEENTEN, PROVINCIES, WATERSCHAPPEN),
                    g ->
                        g.middelen(
                            m ->
                                m.kosten(
                                    k ->
                                        k.ramingen(
                                            r -> r.overheden(GEMEENTEN).bedrag(miljoen("1")))))));

    assertEquals(
        List.of(List.of(PROVINCIES)),
        Regelspecificatie.bevindingen(
                UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING), "UDO-MID-03")
            .stream()
            .map(Bevinding::overheden)
            .toList());
  }

  @Test
  void tweePostenZonderBekostigingWordenBeideGenoemd() {
    UdoTraject traject =
        middelen(m -> m.kosten(k -> k.omschrijving("ICT")).kosten(k -> k.omschrijving("beheer")));

    assertEquals(
        List.of("ICT; beheer"),
        Regelspecificatie.bevindingen(
                UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING), "UDO-MID-05")
            .stream()
            .map(Bevinding::betreft)
            .toList());
  }
}
