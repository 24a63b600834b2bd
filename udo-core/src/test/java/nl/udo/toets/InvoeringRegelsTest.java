package nl.udo.toets;

import static nl.udo.model.Inwerkingtreding.Wijze.KONINKLIJK_BESLUIT;
import static nl.udo.model.Inwerkingtreding.Wijze.NA_BEKENDMAKING;
import static nl.udo.model.Onderwijs.HO;
import static nl.udo.model.Onderwijs.PO_VO_MBO;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.toets.Geval.nietVanToepassing;
import static nl.udo.toets.Geval.nietVoldaan;
import static nl.udo.toets.Geval.voldaan;
import static nl.udo.toets.Geval.wet;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.udo.model.Invoering;
import nl.udo.model.Moment;
import nl.udo.model.Onderwijs;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitzondering.Grond;

class InvoeringRegelsTest implements Regelspecificatie {

  static Stream<Geval> gevallen() {
    return Stream.of(termijn(), verandermoment(), uitzondering(), evaluatie()).flatMap(s -> s);
  }

  private static Stream<Geval> termijn() {
    String lijst = "/invoering/inwerkingtredingen";
    return Stream.of(
        nietVoldaan("UDO-INV-01", "niets bekend", invoering(i -> {}), lijst),
        nietVoldaan(
            "UDO-INV-01",
            "zonder bekendmaking",
            invoering(i -> i.inwerkingtreding("2025-01-01")),
            "/invoering/bekendmaking"),
        nietVoldaan(
            "UDO-INV-01",
            "een dag te kort",
            invoering(i -> i.bekendmaking("2024-10-02").inwerkingtreding("2025-01-01")),
            lijst + "/0/datum"),
        nietVoldaan(
            "UDO-INV-01",
            "te kort, en of de termijn voor de openbare lichamen geldt is niet bekend",
            wet(
                t ->
                    t.raakt(OPENBARE_LICHAMEN, g -> {})
                        .invoering(
                            i -> i.bekendmaking("2024-10-02").inwerkingtreding("2025-01-01"))),
            lijst + "/0/datum"),
        nietVoldaan(
            "UDO-INV-01",
            "de tweede fase zonder datum",
            invoering(
                i ->
                    i.bekendmaking("2024-09-01")
                        .inwerkingtreding("2025-01-01")
                        .inwerkingtredingen(x -> {})),
            lijst + "/1/datum"),
        nietVoldaan(
            "UDO-INV-01",
            "terugwerkend",
            invoering(i -> i.bekendmaking("2024-09-01").inwerkingtreding("2024-01-01")),
            lijst + "/0/datum"),
        nietVoldaan(
            "UDO-INV-01",
            "bij koninklijk besluit, maar wanneer dan?",
            invoering(i -> i.inwerkingtredingen(x -> x.wijze(KONINKLIJK_BESLUIT))),
            lijst + "/0/beoogd"),
        nietVoldaan(
            "UDO-INV-01",
            "voor de bekendmaking, ook met een uitzondering",
            invoering(
                i ->
                    i.bekendmaking("2024-09-01")
                        .inwerkingtreding("2024-07-01")
                        .uitzondering(Grond.SPOED_OF_NOOD, "Het water steeg.")),
            lijst + "/0/datum"),
        nietVoldaan(
            "UDO-INV-01",
            "een maand na de bekendmaking",
            invoering(
                i -> i.inwerkingtredingen(x -> x.wijze(NA_BEKENDMAKING).maandenNaBekendmaking(1))),
            lijst + "/0/maandenNaBekendmaking"),
        nietVoldaan(
            "UDO-INV-01",
            "een maand na een bekendmaking waarvan de dag nog niet bekend is",
            invoering(
                i -> i.inwerkingtredingen(x -> x.datum("2027-07-01").maandenNaBekendmaking(1))),
            "/invoering/bekendmaking",
            lijst + "/0/maandenNaBekendmaking"),
        nietVoldaan(
            "UDO-INV-01",
            "twee data zeggen meer dan een aantal maanden",
            tweeDataEnMaanden("2027-05-01", 3),
            lijst + "/0/datum"),
        voldaan(
            "UDO-INV-01",
            "twee data met ruimte, naast een aantal maanden",
            tweeDataEnMaanden("2027-01-01", 2)),
        voldaan(
            "UDO-INV-01",
            "bij koninklijk besluit, met het voornemen",
            invoering(
                i ->
                    i.bekendmaking("2024-09")
                        .inwerkingtredingen(
                            x -> x.wijze(KONINKLIJK_BESLUIT).beoogd("2025-01-01")))),
        nietVanToepassing(
            "UDO-INV-01",
            "bij koninklijk besluit, als de bekendmaking nog niet bekend is",
            invoering(
                i -> i.inwerkingtredingen(x -> x.wijze(KONINKLIJK_BESLUIT).beoogd("2025-01-01")))),
        voldaan(
            "UDO-INV-01",
            "terugwerkend, met een uitzondering en de datum apart",
            invoering(
                i ->
                    i.bekendmaking("2024-09-01")
                        .inwerkingtredingen(
                            x -> x.datum("2024-09-02").terugwerkendTotEnMet("2024-01-01"))
                        .uitzondering(Grond.REPARATIE, "Een verschrijving."))),
        voldaan(
            "UDO-INV-01",
            "precies drie maanden",
            invoering(i -> i.bekendmaking("2024-10-01").inwerkingtreding("2025-01-01"))),
        voldaan(
            "UDO-INV-01",
            "met uitzondering",
            invoering(i -> i.uitzondering(Grond.REPARATIE, "Een fout."))),
        nietVanToepassing("UDO-INV-01", "beleid", beleid()),
        nietVanToepassing("UDO-INV-01", "niemand geraakt", wet(t -> t.raaktGeen("Intern."))));
  }

  private static Stream<Geval> verandermoment() {
    String datum = "/invoering/inwerkingtredingen/0/datum";
    return Stream.of(
        nietVoldaan(
            "UDO-INV-02",
            "wet op 1 april",
            invoering(i -> i.inwerkingtreding("2025-04-01")),
            datum),
        nietVoldaan(
            "UDO-INV-02",
            "wet op 2 januari",
            invoering(i -> i.inwerkingtreding("2025-01-02")),
            datum),
        nietVoldaan(
            "UDO-INV-02", "wet in maart", invoering(i -> i.inwerkingtreding("2025-03")), datum),
        nietVoldaan(
            "UDO-INV-02", "een onderwijswet op 1 juli", onderwijs(PO_VO_MBO, "2025-07-01"), datum),
        nietVoldaan(
            "UDO-INV-02", "hoger onderwijs op 1 augustus", onderwijs(HO, "2025-08-01"), datum),
        nietVoldaan(
            "UDO-INV-02",
            "bij koninklijk besluit, beoogd op 1 maart",
            invoering(
                i -> i.inwerkingtredingen(x -> x.wijze(KONINKLIJK_BESLUIT).beoogd("2025-03-01"))),
            "/invoering/inwerkingtredingen/0/beoogd"),
        nietVoldaan(
            "UDO-INV-02",
            "twaalf maanden na een bekendmaking op 2 april",
            invoering(
                i ->
                    i.bekendmaking("2025-04-02")
                        .inwerkingtredingen(
                            x -> x.wijze(NA_BEKENDMAKING).maandenNaBekendmaking(12))),
            "/invoering/inwerkingtredingen/0/maandenNaBekendmaking"),
        voldaan(
            "UDO-INV-02",
            "zes maanden na een bekendmaking op 1 januari",
            invoering(
                i ->
                    i.bekendmaking("2025-01-01")
                        .inwerkingtredingen(
                            x -> x.wijze(NA_BEKENDMAKING).maandenNaBekendmaking(6)))),
        voldaan("UDO-INV-02", "een onderwijswet op 1 augustus", onderwijs(PO_VO_MBO, "2025-08-01")),
        voldaan("UDO-INV-02", "hoger onderwijs op 1 september", onderwijs(HO, "2025-09-01")),
        voldaan("UDO-INV-02", "wet op 1 juli", invoering(i -> i.inwerkingtreding("2025-07-01"))),
        voldaan("UDO-INV-02", "dag nog open", invoering(i -> i.inwerkingtreding("2025"))),
        voldaan(
            "UDO-INV-02",
            "ministeriële regeling op 1 april",
            UdoTraject.ministerieleRegeling("Regeling", "BZK")
                .raakt(GEMEENTEN, g -> {})
                .invoering(i -> i.inwerkingtreding("2025-04-01"))
                .build()),
        voldaan(
            "UDO-INV-02",
            "met uitzondering",
            invoering(
                i -> i.inwerkingtreding("2025-03-01").uitzondering(Grond.SPOED_OF_NOOD, "Nood."))),
        nietVanToepassing("UDO-INV-02", "nog geen datum", invoering(i -> {})),
        nietVanToepassing("UDO-INV-02", "beleid", beleid()));
  }

  private static Stream<Geval> uitzondering() {
    String pad = "/invoering/uitzondering";
    return Stream.of(
        nietVoldaan(
            "UDO-INV-03",
            "te kort, zonder grond",
            invoering(i -> i.bekendmaking("2024-12-01").inwerkingtreding("2025-01-01")),
            pad),
        nietVoldaan(
            "UDO-INV-03",
            "geen vast moment, zonder grond",
            invoering(i -> i.bekendmaking("2024-01-01").inwerkingtreding("2025-03-01")),
            pad),
        nietVoldaan(
            "UDO-INV-03",
            "grond noch motivering",
            invoering(i -> i.uitzondering(null, null)),
            pad + "/grond",
            pad + "/motivering"),
        voldaan(
            "UDO-INV-03",
            "grond en motivering",
            invoering(i -> i.uitzondering(Grond.IMPLEMENTATIE, "De richtlijn."))),
        nietVanToepassing(
            "UDO-INV-03",
            "geen afwijking",
            invoering(i -> i.bekendmaking("2024-01-01").inwerkingtreding("2025-01-01"))),
        nietVanToepassing(
            "UDO-INV-03",
            "twee data met ruimte, naast een aantal maanden",
            tweeDataEnMaanden("2027-01-01", 2)),
        nietVoldaan(
            "UDO-INV-03",
            "twee data zonder ruimte, naast een aantal maanden",
            tweeDataEnMaanden("2027-05-01", 3),
            pad),
        nietVanToepassing(
            "UDO-INV-03", "een onderwijswet op 1 augustus", onderwijs(PO_VO_MBO, "2025-08-01")),
        nietVoldaan(
            "UDO-INV-03", "een onderwijswet op 1 juli", onderwijs(PO_VO_MBO, "2025-07-01"), pad),
        nietVoldaan(
            "UDO-INV-03",
            "de grond nog eens is geen motivering",
            invoering(i -> i.uitzondering(Grond.REPARATIE, "Reparatie.")),
            pad + "/motivering"),
        nietVanToepassing("UDO-INV-03", "datum nog onbekend", invoering(i -> {})));
  }

  private static Stream<Geval> evaluatie() {
    return Stream.of(
        nietVoldaan("UDO-EVA-01", "geen", invoering(i -> {}), "/evaluaties"),
        nietVoldaan(
            "UDO-EVA-01",
            "zonder onderwerp en moment",
            wet(t -> t.raakt(GEMEENTEN, g -> {}).evaluatie(null, e -> {})),
            "/evaluaties/0/onderwerp",
            "/evaluaties/0/momenten"),
        nietVoldaan(
            "UDO-EVA-01",
            "met een leeg moment",
            wet(
                t ->
                    t.raakt(GEMEENTEN, g -> {})
                        .evaluatie("de wet", e -> e.moment(Moment.builder().build()))),
            "/evaluaties/0/momenten"),
        voldaan(
            "UDO-EVA-01",
            "na twee jaar",
            wet(
                t ->
                    t.raakt(GEMEENTEN, g -> {})
                        .evaluatie("de wet", e -> e.moment(Moment.jarenNaInwerkingtreding(2))))),
        nietVanToepassing(
            "UDO-EVA-01",
            "er is niets te volgen",
            wet(
                t ->
                    t.raakt(
                        GEMEENTEN,
                        g ->
                            g.taken(a -> a.geen("Niets."))
                                .bevoegdheden(a -> a.geen("Niets."))
                                .middelen(a -> a.geen("Niets."))
                                .uitvoeringskracht(a -> a.geen("Niets."))))),
        nietVanToepassing("UDO-EVA-01", "niemand geraakt", wet(t -> t.raaktGeen("Intern."))));
  }

  private static UdoTraject invoering(Consumer<Invoering.Builder> invulling) {
    return wet(t -> t.raakt(GEMEENTEN, g -> {}).invoering(invulling));
  }

  private static UdoTraject tweeDataEnMaanden(String bekendmaking, int maanden) {
    return invoering(
        i ->
            i.bekendmaking(bekendmaking)
                .inwerkingtredingen(x -> x.datum("2027-07-01").maandenNaBekendmaking(maanden)));
  }

  private static UdoTraject onderwijs(Onderwijs onderwijs, String datum) {
    return invoering(i -> i.inwerkingtreding(datum)).toBuilder()
        .voornemen(v -> v.onderwijs(onderwijs))
        .build();
  }

  private static UdoTraject beleid() {
    return UdoTraject.builder()
        .soort(Regelingsoort.BELEID)
        .raakt(List.of(GEMEENTEN), g -> {})
        .invoering(i -> i.inwerkingtreding("2025-03-01"))
        .build();
  }
}
