package nl.udo.toets;

import static nl.udo.model.Bedrag.euro;
import static nl.udo.model.Bedrag.miljoen;
import static nl.udo.model.Bekostiging.Vorm.ACCRES;
import static nl.udo.model.Bekostiging.Vorm.ALGEMENE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.BESPARING;
import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.BINNEN_BESTAANDE_MIDDELEN;
import static nl.udo.model.Bekostiging.Vorm.EIGEN_HEFFINGEN;
import static nl.udo.model.Bekostiging.Vorm.GEEN_COMPENSATIE;
import static nl.udo.model.Bekostiging.Vorm.LEGES;
import static nl.udo.model.Bekostiging.Vorm.RIJKSBIJDRAGE;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.VOOR_REKENING_VAN_HET_RIJK;
import static nl.udo.model.Bekostiging.Vorm.VRIJE_UITKERING;
import static nl.udo.model.Kostenpost.Soort.ICT;
import static nl.udo.model.Kostenpost.Soort.UITVOERING;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.toets.Geval.gemeenten;
import static nl.udo.toets.Geval.nietVanToepassing;
import static nl.udo.toets.Geval.nietVoldaan;
import static nl.udo.toets.Geval.raakt;
import static nl.udo.toets.Geval.voldaan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Middelen;
import nl.udo.model.Overleg.Fondsbeheerder;
import nl.udo.model.Raming;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkeringsregeling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs and money are matched over the whole record: what is funded anywhere, is funded. */
class GeldOverHetTrajectTest implements Regelspecificatie {

  private static final String PAD = "/gevolgen/0/middelen";

  static Stream<Geval> gevallen() {
    return Stream.of(kwantificering(), dekking(), verschillen(), jaren(), vormen()).flatMap(s -> s);
  }

  private static Stream<Geval> kwantificering() {
    return Stream.of(
        voldaan(
            "UDO-MID-03",
            "het bedrag staat bij de bekostiging",
            middelen(m -> m.bekostiging(ALGEMENE_UITKERING, miljoen("5")))),
        voldaan(
            "UDO-MID-03",
            "het bedrag staat bij de bekostiging van een kostenpost",
            middelen(m -> m.kosten(k -> {}).bekostiging(ALGEMENE_UITKERING, miljoen("5")))),
        voldaan(
            "UDO-MID-03",
            "het Rijk draagt de kosten",
            middelen(m -> m.kosten(k -> {}).bekostiging(VOOR_REKENING_VAN_HET_RIJK))),
        nietVoldaan(
            "UDO-MID-03",
            "geraamd na de indiening",
            raming(r -> r.datum("2024-04").bedrag(miljoen("1").structureel())).toBuilder()
                .verloop(v -> v.indiening("2024-03-01"))
                .build(),
            PAD + "/kosten/0/ramingen"),
        nietVoldaan(
            "UDO-MID-03",
            "geraamd in een onderzoek van na de indiening",
            raming(r -> r.bron("het onderzoek").bedrag(miljoen("1").structureel())).toBuilder()
                .verloop(v -> v.indiening("2024-03-01"))
                .document("het onderzoek", d -> d.datum("2024-04"))
                .build(),
            PAD + "/kosten/0/ramingen"),
        voldaan(
            "UDO-MID-03",
            "geraamd in de maand van de indiening",
            raming(r -> r.datum("2024-03").bedrag(miljoen("1").structureel())).toBuilder()
                .verloop(v -> v.indiening("2024-03-01"))
                .build()),
        voldaan(
            "UDO-MID-03",
            "niet te kwantificeren, met kengetallen",
            raming(
                r ->
                    r.nietTeKwantificeren(
                        n -> n.reden("Het hangt af van de vraag.").kengetallen("40 zaken.")))),
        nietVoldaan(
            "UDO-MID-03",
            "niet te kwantificeren, zonder kengetallen",
            raming(r -> r.nietTeKwantificeren(n -> n.reden("Het hangt af van de vraag."))),
            PAD + "/kosten/0/ramingen"),
        voldaan(
            "UDO-MID-03",
            "een ander gevolg voor dezelfde overheden geeft het bedrag",
            middelen(m -> m.toelichting("Het kost geld.")).toBuilder()
                .raakt(GEMEENTEN, g -> g.middelen(m -> m.kosten(k -> k.structureel(miljoen("1")))))
                .build()),
        nietVoldaan(
            "UDO-MID-03",
            "een ander gevolg voor andere overheden geeft het bedrag",
            middelen(m -> m.toelichting("Het kost geld.")).toBuilder()
                .raakt(PROVINCIES, g -> g.middelen(m -> m.kosten(k -> k.structureel(miljoen("1")))))
                .build(),
            PAD + "/kosten"),
        nietVanToepassing("UDO-MID-03", "beleid dat geen taken wijzigt", beleid(false)),
        nietVoldaan(
            "UDO-MID-03", "beleid dat taken wijzigt", beleid(true), PAD + "/kosten/0/ramingen"));
  }

  private static Stream<Geval> dekking() {
    return Stream.of(
        nietVoldaan(
            "UDO-MID-05",
            "toegezegd na de indiening",
            middelen(
                    m -> m.kosten(k -> {}).bekostiging(ALGEMENE_UITKERING, b -> b.datum("2024-04")))
                .toBuilder()
                .verloop(v -> v.indiening("2024-03-01"))
                .build(),
            PAD + "/bekostiging"),
        nietVoldaan(
            "UDO-MID-06",
            "toegezegd na de indiening",
            raakt(
                    WATERSCHAPPEN,
                    g ->
                        g.middelen(
                            m ->
                                m.kosten(k -> {})
                                    .bekostiging(RIJKSBIJDRAGE, x -> x.datum("2024-04"))))
                .toBuilder()
                .verloop(v -> v.indiening("2024-03-01"))
                .build(),
            PAD + "/bekostiging"),
        voldaan(
            "UDO-MID-05",
            "een ander gevolg bekostigt",
            middelen(m -> m.kosten(k -> {})).toBuilder()
                .raakt(GEMEENTEN, g -> g.middelen(m -> m.bekostiging(ALGEMENE_UITKERING)))
                .build()),
        voldaan(
            "UDO-MID-05",
            "het traject als geheel bekostigt",
            middelen(m -> m.kosten(k -> {})).toBuilder()
                .bekostiging(ALGEMENE_UITKERING, b -> {})
                .build()),
        nietVoldaan(
            "UDO-MID-05",
            "geld voor een deel bekostigt niet het geheel",
            middelen(m -> m.kosten(k -> {})).toBuilder()
                .raakt(
                    GEMEENTEN,
                    g ->
                        g.deel("centrumgemeenten").middelen(m -> m.bekostiging(ALGEMENE_UITKERING)))
                .build(),
            PAD + "/bekostiging"),
        voldaan(
            "UDO-MID-05",
            "geld voor het geheel bekostigt ook een deel",
            gemeenten(g -> g.deel("centrumgemeenten").middelen(m -> m.kosten(k -> {}))).toBuilder()
                .raakt(GEMEENTEN, g -> g.middelen(m -> m.bekostiging(ALGEMENE_UITKERING)))
                .build()),
        nietVoldaan(
            "UDO-MID-05",
            "binnen bestaande middelen, maar waarom kan dat?",
            middelen(m -> m.kosten(k -> {}).bekostiging(BINNEN_BESTAANDE_MIDDELEN)),
            PAD + "/bekostiging/0/motivering"),
        nietVoldaan(
            "UDO-MID-13",
            "geen vergoeding van een plicht, zonder grond",
            geweigerd(b -> {}),
            PAD + "/bekostiging/0/motivering"),
        nietVoldaan(
            "UDO-MID-13",
            "dat er geen compensatie is, is geen grond",
            geweigerd(b -> b.motivering("Er is geen compensatie.")),
            PAD + "/bekostiging/0/motivering"),
        voldaan(
            "UDO-MID-13",
            "geen vergoeding, met grond",
            geweigerd(b -> b.motivering("De taak bestond al en is toen bekostigd."))),
        nietVanToepassing(
            "UDO-MID-13", "geen medebewind", middelen(m -> m.bekostiging(GEEN_COMPENSATIE))),
        nietVanToepassing(
            "UDO-MID-13",
            "waterschappen",
            raakt(
                WATERSCHAPPEN,
                g -> g.rol(Rol.UITVOERDER).middelen(m -> m.bekostiging(GEEN_COMPENSATIE)))),
        nietVoldaan(
            "UDO-MID-10",
            "een besparing zonder bedrag",
            middelen(m -> m.besparing(k -> {}).bekostiging(BESPARING, miljoen("1"))),
            PAD + "/kosten"),
        nietVoldaan(
            "UDO-MID-10",
            "een last met een bedrag is geen besparing",
            middelen(
                m ->
                    m.kosten(k -> k.structureel(miljoen("1")))
                        .bekostiging(BESPARING, miljoen("1"))),
            PAD + "/kosten"));
  }

  private static Stream<Geval> verschillen() {
    return Stream.of(
        nietVanToepassing(
            "UDO-MID-08",
            "een totaal naast zijn eigen jaren",
            middelen(
                m ->
                    m.kosten(k -> k.ramingen(r -> r.bedrag(inJaren("60", "20", "20", "20"))))
                        .bekostiging(ALGEMENE_UITKERING, miljoen("60").incidenteel()))),
        nietVanToepassing(
            "UDO-MID-08",
            "een eenheid die anders is geschreven",
            middelen(
                m ->
                    m.kosten(k -> k.ramingen(r -> r.bedrag(euro("83").per("plaats per dag"))))
                        .bekostiging(ALGEMENE_UITKERING, euro("83").per("Plaats per dag")))),
        nietVoldaan(
            "UDO-MID-08",
            "per een andere eenheid",
            middelen(
                m ->
                    m.kosten(k -> k.ramingen(r -> r.bedrag(euro("4").per("inwoner"))))
                        .bekostiging(ALGEMENE_UITKERING, euro("4").per("woning"))),
            PAD + "/verschillen"),
        nietVoldaan(
            "UDO-MID-08",
            "in een andere valuta",
            middelen(
                m ->
                    m.kosten(k -> k.structureel(miljoen("4")))
                        .bekostiging(ALGEMENE_UITKERING, miljoen("4").structureel().inDollar())),
            PAD + "/verschillen"),
        nietVoldaan(
            "UDO-MID-08",
            "kosten in het ene gevolg, minder geld in het andere",
            middelen(m -> m.kosten(k -> k.structureel(miljoen("4")))).toBuilder()
                .raakt(
                    GEMEENTEN,
                    g ->
                        g.middelen(
                            m -> m.bekostiging(ALGEMENE_UITKERING, miljoen("3").structureel())))
                .build(),
            PAD + "/verschillen"),
        nietVoldaan(
            "UDO-MID-08",
            "het gevolg dat sluit is niet dat waarvan iets is te verklaren",
            middelen(
                    m ->
                        m.kosten(k -> k.structureel(miljoen("4")))
                            .bekostiging(ALGEMENE_UITKERING, miljoen("4").structureel()))
                .toBuilder()
                .raakt(
                    GEMEENTEN,
                    g ->
                        g.middelen(
                            m ->
                                m.kosten(k -> k.structureel(miljoen("9")))
                                    .bekostiging(ALGEMENE_UITKERING, miljoen("3").structureel())))
                .build(),
            "/gevolgen/1/middelen/verschillen"),
        nietVanToepassing(
            "UDO-MID-08",
            "kosten in het ene gevolg, evenveel geld bij het traject",
            middelen(m -> m.kosten(k -> k.structureel(miljoen("4")))).toBuilder()
                .bekostiging(ALGEMENE_UITKERING, b -> b.bedrag(miljoen("4").structureel()))
                .build()),
        nietVanToepassing(
            "UDO-MID-08",
            "geld van een andere laag telt niet mee",
            middelen(
                    m ->
                        m.kosten(k -> k.structureel(miljoen("4")))
                            .bekostiging(ALGEMENE_UITKERING, miljoen("4").structureel()))
                .toBuilder()
                .raakt(
                    PROVINCIES,
                    g -> g.middelen(m -> m.bekostiging(ALGEMENE_UITKERING, miljoen("9"))))
                .build()),
        nietVanToepassing(
            "UDO-MID-08",
            "van een post voor twee lagen wordt die van de ene niet vergoed",
            voorTweeLagen(r -> r.overheden(GEMEENTEN), r -> r.overheden(PROVINCIES))),
        nietVanToepassing(
            "UDO-MID-08",
            "de ene laag betaalt al haar kosten zonder bedrag, welke ook",
            eigenHeffingen(m -> {})),
        nietVanToepassing(
            "UDO-MID-08",
            "en wordt voor een deel ervan betaald",
            eigenHeffingen(
                m ->
                    m.bekostiging(
                        RIJKSBIJDRAGE,
                        b -> b.overheden(WATERSCHAPPEN).bedrag(miljoen("1").structureel())))),
        nietVanToepassing(
            "UDO-MID-08",
            "van een raming voor twee lagen samen wordt die van de ene niet vergoed",
            voorTweeLagen(r -> {}, r -> {})),
        nietVoldaan(
            "UDO-MID-08",
            "het geld eindigt voordat de wet begint",
            middelen(
                    m ->
                        m.kosten(
                                k ->
                                    k.ramingen(
                                        r -> r.bedrag(miljoen("4").incidenteel().inJaar(2028))))
                            .bekostiging(
                                ALGEMENE_UITKERING, miljoen("4").incidenteel().inJaar(2025)))
                .toBuilder()
                .invoering(i -> i.inwerkingtreding("2028-01-01"))
                .build(),
            PAD + "/bekostiging/0/bedragen"),
        nietVoldaan(
            "UDO-MID-08",
            "verklaard voor een deel van de gemeenten, en niet voor alle",
            geheelEnDeel(null, "11", "11"),
            PAD + "/verschillen"),
        nietVoldaan(
            "UDO-MID-08",
            "verklaard voor alle gemeenten, en niet voor een deel",
            geheelEnDeel("5", "11", null),
            "/gevolgen/1/middelen/verschillen"),
        voldaan("UDO-MID-08", "voor beide verklaard", geheelEnDeel("5", "11", "11")),
        voldaan("UDO-MID-08", "voor beide samen verklaard", geheelEnDeel("16", "11", null)),
        voldaan("UDO-MID-08", "bij een deel dat niet verschilt", geheelEnDeel(null, "22", "5")),
        nietVoldaan(
            "UDO-MID-12",
            "een verschil dat niet tussen de kosten en de bekostiging bestaat",
            middelen(m -> geld(m, "34", "29", "3")),
            PAD + "/verschillen/0/bedrag"),
        nietVanToepassing(
            "UDO-MID-12", "het verschil dat er is", middelen(m -> geld(m, "34", "29", "5"))),
        nietVanToepassing(
            "UDO-MID-12",
            "een besparing kan het verschil kleiner maken",
            middelen(
                m -> {
                  geld(m, "34", "29", "3");
                  m.besparing(k -> k.structureel(miljoen("2")));
                })),
        nietVoldaan(
            "UDO-MID-12",
            "een totaal dat niet de som van zijn jaren is",
            middelen(
                m -> m.kosten(k -> k.ramingen(r -> r.bedrag(inJaren("60", "20", "20", "30"))))),
            PAD + "/kosten/0/ramingen/0/bedragen/0"),
        nietVoldaan(
            "UDO-MID-12",
            "ook bij het Rijk",
            gemeenten(g -> {}).toBuilder()
                .rijkskosten(r -> r.bedragen(List.of(euro("3.333"))))
                .build(),
            "/rijkskosten/0/bedragen/0/waarde"),
        nietVanToepassing(
            "UDO-MID-12", "de prijs van de berekening is het bedrag per eenheid", berekend("600")),
        nietVoldaan(
            "UDO-MID-12",
            "de prijs van de berekening is niet het bedrag per eenheid",
            berekend("900"),
            PAD + "/kosten/0/ramingen/0/berekening"),
        nietVanToepassing(
            "UDO-MID-12",
            "een tarief mag meer decimalen hebben",
            middelen(m -> m.kosten(k -> k.ramingen(r -> r.bedrag(euro("0.012345").per("kWh")))))));
  }

  private static Stream<Geval> jaren() {
    return Stream.of(
        nietVoldaan(
            "UDO-MID-15",
            "structurele kosten, geld voor drie jaar",
            middelen(
                m ->
                    m.kosten(k -> k.structureel(miljoen("2")))
                        .bekostiging(
                            ALGEMENE_UITKERING, miljoen("2").structureel().overJaren(2026, 2028))),
            PAD + "/bekostiging/0/vervolg"),
        voldaan(
            "UDO-MID-15",
            "met een vervolg",
            middelen(
                m ->
                    m.kosten(k -> k.structureel(miljoen("2")))
                        .bekostiging(
                            ALGEMENE_UITKERING,
                            b ->
                                b.bedrag(miljoen("2").structureel().overJaren(2026, 2028))
                                    .vervolg("Daarna komt het uit de algemene uitkering.")))),
        voldaan(
            "UDO-MID-15",
            "structureel geld",
            middelen(
                m ->
                    m.kosten(k -> k.structureel(miljoen("2")))
                        .bekostiging(ALGEMENE_UITKERING, miljoen("2").structureel()))),
        nietVoldaan(
            "UDO-MID-15",
            "structureel geld voor iets anders, voor deze kosten alleen het eerste jaar",
            middelen(
                m ->
                    m.kosten(k -> k.soort(ICT).structureel(miljoen("3.2")))
                        .kosten(k -> k.soort(UITVOERING).structureel(miljoen("4")))
                        .bekostiging(
                            RIJKSBIJDRAGE,
                            b ->
                                b.kostensoorten(ICT)
                                    .bedrag(miljoen("14").incidenteel().inJaar(2027)))
                        .bekostiging(
                            LEGES,
                            b -> b.kostensoorten(UITVOERING).bedrag(miljoen("4").structureel()))),
            PAD + "/bekostiging/0/vervolg"),
        voldaan(
            "UDO-MID-15",
            "geld voor andere kosten loopt door zolang die er zijn",
            middelen(
                m ->
                    m.kosten(k -> k.soort(ICT).incidenteel(miljoen("14").inJaar(2027)))
                        .kosten(k -> k.soort(UITVOERING).structureel(miljoen("4")))
                        .bekostiging(
                            RIJKSBIJDRAGE,
                            b ->
                                b.kostensoorten(ICT)
                                    .bedrag(miljoen("14").incidenteel().inJaar(2027)))
                        .bekostiging(LEGES, b -> b.kostensoorten(UITVOERING)))),
        nietVanToepassing(
            "UDO-MID-15",
            "eenmalige kosten per gemeente, met geld voor een jaar",
            middelen(
                m ->
                    m.kosten(k -> k.incidenteel(euro("15000").per("gemeente")))
                        .bekostiging(ALGEMENE_UITKERING, miljoen("6").incidenteel().inJaar(2027)))),
        nietVanToepassing(
            "UDO-MID-15",
            "jaren onbekend",
            middelen(
                m ->
                    m.kosten(k -> k.incidenteel(miljoen("2")))
                        .bekostiging(ALGEMENE_UITKERING, miljoen("2").incidenteel()))),
        nietVanToepassing("UDO-MID-15", "geen geld", middelen(m -> m.kosten(k -> {}))));
  }

  private static UdoTraject uitkeringWonen() {
    return middelen(
        m ->
            m.bekostiging(
                SPECIFIEKE_UITKERING,
                b -> b.kenmerk("wonen").regeling(Uitkeringsregeling.BIJ_WET)));
  }

  private static Stream<Geval> vormen() {
    return Stream.of(
        nietVoldaan(
            "UDO-MID-14",
            "een specifieke uitkering, maar hoe geregeld, en is erover gesproken?",
            middelen(m -> m.bekostiging(SPECIFIEKE_UITKERING)),
            PAD + "/bekostiging/0/regeling",
            "/overleg"),
        nietVoldaan(
            "UDO-MID-14",
            "een bijzondere uitkering aan de openbare lichamen, zonder meer",
            raakt(OPENBARE_LICHAMEN, g -> g.middelen(m -> m.bekostiging(BIJZONDERE_UITKERING))),
            PAD + "/bekostiging/0/regeling",
            "/overleg"),
        nietVoldaan(
            "UDO-MID-14",
            "overleg over een andere uitkering",
            uitkeringWonen().toBuilder().overleg(o -> o.datum("2024").over("zorg")).build(),
            "/overleg"),
        nietVoldaan(
            "UDO-MID-14",
            "overleg over deze uitkering, maar met BZK alleen over een andere",
            uitkeringWonen().toBuilder()
                .overleg(o -> o.met(Fondsbeheerder.BZK).datum("2024").over("zorg"))
                .overleg(o -> o.met(Fondsbeheerder.FINANCIEN).datum("2024").over("wonen"))
                .build(),
            "/overleg"),
        voldaan(
            "UDO-MID-14",
            "geregeld en besproken",
            middelen(
                    m ->
                        m.bekostiging(
                            SPECIFIEKE_UITKERING, b -> b.regeling(Uitkeringsregeling.BIJ_WET)))
                .toBuilder()
                .overleg("2024")
                .build()),
        nietVoldaan(
            "UDO-MID-14",
            "een specifieke uitkering aan de openbare lichamen heet een bijzondere",
            raakt(
                    OPENBARE_LICHAMEN,
                    g ->
                        g.middelen(
                            m ->
                                m.bekostiging(
                                    SPECIFIEKE_UITKERING,
                                    b -> b.regeling(Uitkeringsregeling.BIJ_WET))))
                .toBuilder()
                .overleg("2024")
                .build(),
            PAD + "/bekostiging/0/vorm"),
        nietVoldaan(
            "UDO-MID-14",
            "een bijzondere uitkering aan gemeenten heet een specifieke",
            middelen(
                    m ->
                        m.bekostiging(
                            BIJZONDERE_UITKERING, b -> b.regeling(Uitkeringsregeling.BIJ_WET)))
                .toBuilder()
                .overleg("2024")
                .build(),
            PAD + "/bekostiging/0/vorm"),
        nietVoldaan(
            "UDO-MID-05",
            "een vrije uitkering krijgen alleen de openbare lichamen",
            middelen(m -> m.kosten(k -> {}).bekostiging(VRIJE_UITKERING)),
            PAD + "/bekostiging/0/vorm"),
        voldaan(
            "UDO-MID-05",
            "een vrije uitkering voor de openbare lichamen",
            raakt(
                OPENBARE_LICHAMEN,
                g -> g.middelen(m -> m.kosten(k -> {}).bekostiging(VRIJE_UITKERING)))),
        nietVoldaan(
            "UDO-MID-06",
            "waterschappen hebben geen deel in het accres",
            raakt(WATERSCHAPPEN, g -> g.middelen(m -> m.kosten(k -> {}).bekostiging(ACCRES))),
            PAD + "/bekostiging/0/vorm"),
        nietVanToepassing(
            "UDO-MID-14", "algemene uitkering", middelen(m -> m.bekostiging(ALGEMENE_UITKERING))),
        nietVoldaan(
            "UDO-MID-16",
            "een algemene uitkering voor een deel",
            gemeenten(
                g -> g.deel("centrumgemeenten").middelen(m -> m.bekostiging(ALGEMENE_UITKERING))),
            PAD + "/bekostiging/0/verdeelmaatstaf"),
        voldaan(
            "UDO-MID-16",
            "met een verdeelmaatstaf",
            gemeenten(
                g ->
                    g.deel("waddengemeenten")
                        .middelen(
                            m ->
                                m.bekostiging(
                                    ALGEMENE_UITKERING,
                                    b -> b.verdeelmaatstaf("vast bedrag per waddengemeente"))))),
        nietVanToepassing(
            "UDO-MID-16", "voor alle gemeenten", middelen(m -> m.bekostiging(ALGEMENE_UITKERING))));
  }

  /** At a ministeriële regeling article 2 Fvw counts "zo nodig": no more than a warning. */
  @ParameterizedTest
  @CsvSource({"WET, FOUT", "AMVB, FOUT", "MINISTERIELE_REGELING, WAARSCHUWING"})
  void ernstVolgtWatDeWetVraagt(Regelingsoort soort, Ernst ernst) {
    Toetsverslag verslag =
        UdoChecklist.standaard()
            .toets(
                middelen(m -> m.kosten(k -> {})).toBuilder().soort(soort).build(),
                Stadium.TOELICHTING);

    for (String code : List.of("UDO-MID-03", "UDO-MID-05", "UDO-MID-09")) {
      assertEquals(
          List.of(ernst),
          Regelspecificatie.bevindingen(verslag, code).stream().map(Bevinding::ernst).toList(),
          code);
    }
  }

  /** What could not be compared is said, with the cause. */
  @Test
  void zegtWatNietTeVergelijkenIs() {
    assertEquals(
        "Kosten en bekostiging zijn niet te vergelijken: van een bedrag staat niet of het"
            + " incidenteel of structureel is.",
        melding(miljoen("4"), miljoen("3").structureel()));
    assertEquals(
        "Kosten en bekostiging zijn niet te vergelijken: de bedragen gaan niet over"
            + " dezelfde eenheid.",
        melding(euro("4").per("inwoner"), euro("4").per("woning")));
    assertEquals(
        "Kosten en bekostiging zijn niet te vergelijken: de bedragen zijn in verschillende valuta.",
        melding(miljoen("4").structureel(), miljoen("4").structureel().inDollar()));
  }

  private static String melding(Bedrag kosten, Bedrag geld) {
    UdoTraject traject =
        middelen(
            m ->
                m.kosten(k -> k.ramingen(r -> r.bedrag(kosten)))
                    .bekostiging(ALGEMENE_UITKERING, geld));
    return Regelspecificatie.bevindingen(
            UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING), "UDO-MID-08")
        .get(0)
        .melding();
  }

  /** Gemeenten that bear 34 and are paid 29, and some of them that bear 22 besides. */
  private static UdoTraject geheelEnDeel(
      @Nullable String geheel, String betaald, @Nullable String deel) {
    return Geval.wet(
        t ->
            t.raakt(GEMEENTEN, g -> g.middelen(m -> geld(m, "34", "29", geheel)))
                .raakt(
                    GEMEENTEN,
                    g ->
                        g.deel("de contactgemeenten").middelen(m -> geld(m, "22", betaald, deel))));
  }

  private static void geld(
      Middelen.Builder m, String kosten, String betaald, @Nullable String verschil) {
    m.kosten(k -> k.structureel(miljoen(kosten)))
        .bekostiging(ALGEMENE_UITKERING, miljoen(betaald).structureel());
    if (verschil != null) {
      m.verschil(miljoen(verschil).structureel(), "De bekostiging is lager dan de raming.");
    }
  }

  private static Bedrag[] inJaren(String totaal, String... jaren) {
    Bedrag[] bedragen = new Bedrag[jaren.length + 1];
    bedragen[0] = miljoen(totaal).incidenteel().overJaren(2026, 2025 + jaren.length);
    for (int i = 0; i < jaren.length; i++) {
      bedragen[i + 1] = miljoen(jaren[i]).incidenteel().inJaar(2026 + i);
    }
    return bedragen;
  }

  /** A post of gemeenten and provincies, for which only gemeenten are paid, and not for all. */
  private static UdoTraject voorTweeLagen(
      Consumer<Raming.Builder> een, Consumer<Raming.Builder> twee) {
    return Geval.wet(
        t ->
            t.raakt(
                List.of(GEMEENTEN, PROVINCIES),
                g ->
                    g.middelen(
                        m ->
                            m.kosten(
                                    k ->
                                        k.omschrijving("het loket")
                                            .ramingen(
                                                r ->
                                                    een.accept(
                                                        r.bedrag(miljoen("6").structureel())))
                                            .ramingen(
                                                r ->
                                                    twee.accept(
                                                        r.bedrag(miljoen("2").structureel()))))
                                .kosten(
                                    k ->
                                        k.omschrijving("de kaart")
                                            .overheden(GEMEENTEN)
                                            .structureel(miljoen("1")))
                                .bekostiging(
                                    ALGEMENE_UITKERING,
                                    b ->
                                        b.omschrijving("het loket")
                                            .overheden(GEMEENTEN)
                                            .bedrag(miljoen("6").structureel()))
                                .bekostiging(
                                    ALGEMENE_UITKERING,
                                    b ->
                                        b.omschrijving("de kaart")
                                            .overheden(GEMEENTEN)
                                            .bedrag(miljoen("1").structureel()))
                                .bekostiging(
                                    GEEN_COMPENSATIE,
                                    b -> b.omschrijving("het loket").overheden(PROVINCIES)))));
  }

  /** A post of gemeenten, for which is paid, and waterschappen, which pay what they must. */
  private static UdoTraject eigenHeffingen(Consumer<Middelen.Builder> meer) {
    return Geval.wet(
        t ->
            t.raakt(
                List.of(GEMEENTEN, WATERSCHAPPEN),
                g ->
                    g.middelen(
                        m ->
                            meer.accept(
                                m.kosten(
                                        k ->
                                            k.omschrijving("het archief")
                                                .ramingen(
                                                    r ->
                                                        r.overheden(GEMEENTEN)
                                                            .bedrag(miljoen("6").structureel()))
                                                .ramingen(
                                                    r ->
                                                        r.overheden(WATERSCHAPPEN)
                                                            .bedrag(miljoen("2").structureel())))
                                    .bekostiging(
                                        ALGEMENE_UITKERING,
                                        b ->
                                            b.overheden(GEMEENTEN)
                                                .bedrag(miljoen("6").structureel()))
                                    .bekostiging(
                                        EIGEN_HEFFINGEN, b -> b.overheden(WATERSCHAPPEN))))));
  }

  /** An estimate per child, of 20,000 children at 600 euro. */
  private static UdoTraject berekend(String perKind) {
    return raming(
        r ->
            r.bedrag(euro(perKind).per("kind"))
                .berekening(
                    b ->
                        b.aantal(BigDecimal.valueOf(20_000))
                            .eenheid("kinderen")
                            .prijs(euro("600"))));
  }

  private static UdoTraject geweigerd(Consumer<Bekostiging.Builder> invulling) {
    return gemeenten(
        g ->
            g.rol(Rol.UITVOERDER)
                .middelen(m -> m.kosten(k -> {}).bekostiging(GEEN_COMPENSATIE, invulling)));
  }

  private static UdoTraject beleid(boolean metTaken) {
    return gemeenten(
            g ->
                g.taken(
                        t -> {
                          if (metTaken) {
                            t.nieuw("Regie.");
                          } else {
                            t.geen("De taken blijven gelijk.");
                          }
                        })
                    .middelen(m -> m.kosten(k -> {})))
        .toBuilder()
        .soort(Regelingsoort.BELEID)
        .build();
  }

  private static UdoTraject raming(Consumer<Raming.Builder> invulling) {
    return middelen(m -> m.kosten(k -> k.ramingen(invulling)));
  }

  private static UdoTraject middelen(Consumer<Middelen.Builder> invulling) {
    return gemeenten(g -> g.middelen(invulling));
  }
}
