package nl.udo.toets;

import static nl.udo.model.Oordeel.Strekking.ONDERSCHRIJFT;
import static nl.udo.model.Oordeel.Strekking.ONDER_VOORWAARDEN;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Partij.VNG;
import static nl.udo.toets.Geval.nietVanToepassing;
import static nl.udo.toets.Geval.nietVoldaan;
import static nl.udo.toets.Geval.voldaan;
import static nl.udo.toets.Geval.wet;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.udo.model.Moment;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitgezonderd;
import nl.udo.model.Vervulling.Stand;
import nl.udo.model.Voorwaarde;
import nl.udo.model.Voorwaarde.Vervulmoment;

/** Conditions of parties, and what the record puts off to later. */
class VoorwaardenRegelsTest implements Regelspecificatie {

  static Stream<Geval> gevallen() {
    String oordeel = "/consultaties/0/oordelen/0";
    String voorwaarde = oordeel + "/voorwaarden/0";
    return Stream.of(
        nietVoldaan(
            "UDO-CON-11",
            "onder voorwaarden: welke?",
            oordeel(o -> o.strekking(ONDER_VOORWAARDEN)),
            oordeel + "/voorwaarden"),
        nietVoldaan(
            "UDO-CON-11",
            "voor de indiening, en dan?",
            voorwaarde(v -> v.voor(Vervulmoment.INDIENING)),
            voorwaarde + "/vervulling"),
        nietVoldaan(
            "UDO-CON-11",
            "niet vervuld, waarom niet?",
            voorwaarde(v -> v.voor(Vervulmoment.INDIENING).vervulling(w -> w.stand(Stand.NIET))),
            voorwaarde + "/vervulling/0/door"),
        nietVoldaan(
            "UDO-CON-11",
            "een vervulling die niet zegt of het zo is",
            voorwaarde(v -> v.voor(Vervulmoment.INDIENING).vervulling(w -> w.datum("2024"))),
            voorwaarde + "/vervulling/0/stand"),
        voldaan(
            "UDO-CON-11",
            "vervuld",
            voorwaarde(
                v ->
                    v.voor(Vervulmoment.INDIENING)
                        .vervulling(w -> w.stand(Stand.VERVULD).door("Artikel 3 regelt dit.")))),
        voldaan(
            "UDO-CON-11",
            "voor de inwerkingtreding: dat kan nog",
            voorwaarde(v -> v.voor(Vervulmoment.INWERKINGTREDING))),
        nietVoldaan(
            "UDO-CON-11",
            "iets over de vervulling, en niet hoever",
            voorwaarde(v -> v.vervulling(w -> w.door("Daarna volgde compensatie."))),
            voorwaarde + "/vervulling/0/stand"),
        nietVoldaan(
            "UDO-CON-11",
            "voor de indiening, en pas daarna vervuld",
            ingediend(vervuldIn("2024-04-01").voor(Vervulmoment.INDIENING)),
            voorwaarde + "/vervulling/0/datum"),
        nietVanToepassing(
            "UDO-CON-11",
            "voor de inwerkingtreding, en na de indiening vervuld",
            ingediend(vervuldIn("2024-04-01").voor(Vervulmoment.INWERKINGTREDING))),
        voldaan(
            "UDO-CON-11",
            "bij de indiening niet vervuld, met de reden, en daarna wel",
            ingediend(
                Voorwaarde.builder()
                    .voor(Vervulmoment.INDIENING)
                    .vervulling(w -> w.stand(Stand.NIET).door("Het geld kwam later."))
                    .vervulling(w -> w.stand(Stand.VERVULD).datum("2024-04-01")))),
        nietVoldaan(
            "UDO-CON-11",
            "van de ene gezegd, van de andere niet",
            oordeel(
                o ->
                    o.strekking(ONDER_VOORWAARDEN)
                        .voorwaarden(
                            v -> v.vervulling(w -> w.stand(Stand.NIET).door("Dat kan niet.")))
                        .voorwaarden(v -> v.inhoud("Er komt een vergoeding."))),
            oordeel + "/voorwaarden/1/vervulling"),
        voldaan(
            "UDO-CON-11",
            "van de ene gezegd, de andere kan nog komen",
            oordeel(
                o ->
                    o.strekking(ONDER_VOORWAARDEN)
                        .voorwaarden(
                            v -> v.vervulling(w -> w.stand(Stand.NIET).door("Dat kan niet.")))
                        .voorwaarden(v -> v.voor(Vervulmoment.INWERKINGTREDING)))),
        nietVanToepassing(
            "UDO-CON-11",
            "het dictum van de Raad van State zegt welke",
            oordeel(
                o ->
                    o.strekking(ONDER_VOORWAARDEN)
                        .dictum("De Afdeling adviseert het voorstel aan te passen."))),
        nietVanToepassing("UDO-CON-11", "onderschrijft", oordeel(o -> o.strekking(ONDERSCHRIJFT))),
        nietVoldaan(
            "UDO-CON-13",
            "vervuld, maar waardoor?",
            voorwaarde(v -> v.vervulling(w -> w.stand(Stand.VERVULD))),
            voorwaarde + "/vervulling/0/door"),
        nietVoldaan(
            "UDO-CON-13",
            "ook in een afspraak",
            wet(
                t ->
                    t.afspraak(
                        "Samen.",
                        a -> a.voorwaarden(v -> v.vervulling(w -> w.stand(Stand.VERVULD))))),
            "/afspraken/0/voorwaarden/0/vervulling/0/door"),
        voldaan(
            "UDO-CON-13",
            "vervuld door een bepaling",
            voorwaarde(
                v ->
                    v.vervulling(
                        w -> w.stand(Stand.VERVULD).bepalingen(b -> b.nummer("artikel 3"))))),
        voldaan(
            "UDO-CON-13",
            "de reactie op het punt zegt waardoor",
            vervuld(p -> p.overgenomen("Het onderzoek is gedaan."))),
        voldaan(
            "UDO-CON-13",
            "de reactie op het punt noemt de bepaling",
            vervuld(
                p ->
                    p.reactie(
                        Reactie.builder()
                            .soort(Reactie.Soort.OVERGENOMEN)
                            .bepalingen(b -> b.nummer("artikel 9"))
                            .build()))),
        voldaan(
            "UDO-CON-13",
            "het overgenomen punt leidde tot een evaluatie",
            vervuld(p -> p.overgenomen().leidtTot("e")).toBuilder()
                .evaluatie("de wet", e -> e.kenmerk("e"))
                .build()),
        nietVanToepassing(
            "UDO-CON-13",
            "na de indiening vervuld: dat staat niet in de toelichting",
            ingediend(vervuldIn("2024-04-01"))),
        nietVanToepassing(
            "UDO-CON-13", "niet vervuld", voorwaarde(v -> v.vervulling(w -> w.stand(Stand.NIET)))),
        nietVoldaan(
            "UDO-EVA-02",
            "elders, maar waar en wanneer?",
            wet(t -> t.uitwerking("De tarieven.", u -> {})),
            "/uitwerkingen/0/regeling",
            "/uitwerkingen/0/moment"),
        voldaan(
            "UDO-EVA-02",
            "in een besluit, in 2027",
            wet(
                t ->
                    t.uitwerking(
                        "De tarieven.",
                        u -> u.regeling("het Besluit wijkzorg").moment(Moment.op("2027"))))),
        nietVoldaan(
            "UDO-EVA-02",
            "nog niet uitgewerkt, maar waar en wanneer?",
            nogNietUitgewerkt(PROVINCIES, GEMEENTEN),
            "/gevolgen/0/uitgezonderd"),
        voldaan(
            "UDO-EVA-02",
            "nog niet uitgewerkt, en de uitwerking volgt",
            nogNietUitgewerkt(PROVINCIES, PROVINCIES)),
        nietVanToepassing("UDO-EVA-02", "niets doorgeschoven", wet(t -> t)));
  }

  /** A condition of a bill that was submitted in March 2024. */
  private static UdoTraject ingediend(Voorwaarde.Builder voorwaarde) {
    return oordeel(o -> o.strekking(ONDERSCHRIJFT).voorwaarden(List.of(voorwaarde.build())))
        .toBuilder()
        .verloop(v -> v.indiening("2024-03-01"))
        .build();
  }

  private static Voorwaarde.Builder vervuldIn(String datum) {
    return Voorwaarde.builder().vervulling(w -> w.stand(Stand.VERVULD).datum(datum));
  }

  /** A point of which the condition is met, with what the reaction says of it. */
  private static UdoTraject vervuld(Consumer<Punt.Builder> reactie) {
    return wet(
        t ->
            t.geconsulteerd(
                VNG,
                c ->
                    c.punt(
                        "Eerst onderzoek.",
                        p ->
                            reactie.accept(
                                p.voorwaarde(v -> v.vervulling(w -> w.stand(Stand.VERVULD)))))));
  }

  private static UdoTraject oordeel(Consumer<Oordeel.Builder> invulling) {
    return wet(t -> t.geconsulteerd(VNG, c -> c.oordelen(invulling)));
  }

  /**
   * A layer for which nothing is worked out yet, and the layers of which the elaboration follows.
   */
  private static UdoTraject nogNietUitgewerkt(Overheidslaag laag, Overheidslaag... later) {
    return wet(
        t -> {
          t.raakt(laag, g -> g.uitgezonderd(u -> u.soort(Uitgezonderd.Soort.NOG_NIET_UITGEWERKT)));
          for (Overheidslaag een : later) {
            t.uitwerking(
                "De tarieven.",
                u -> u.regeling("het Besluit").moment(Moment.op("2027")).overheden(een));
          }
          return t;
        });
  }

  private static UdoTraject voorwaarde(Consumer<Voorwaarde.Builder> invulling) {
    return oordeel(o -> o.strekking(ONDER_VOORWAARDEN).voorwaarden(invulling));
  }
}
