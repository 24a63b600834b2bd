package nl.udo.toets;

import static nl.udo.model.Hoorgrond.AFWIJKING_EUROPEES_DEEL;
import static nl.udo.model.Hoorgrond.BELEIDSVOORNEMEN_BES;
import static nl.udo.model.Hoorgrond.FINANCIEN;
import static nl.udo.model.Hoorgrond.MEDEBEWIND;
import static nl.udo.model.Hoorgrond.TAKEN_EN_BEVOEGDHEDEN;
import static nl.udo.model.Oordeel.Strekking.BEDENKINGEN;
import static nl.udo.model.Oordeel.Strekking.NOG_NIET_TE_BEOORDELEN;
import static nl.udo.model.Oordeel.Strekking.ONDERSCHRIJFT;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.model.Partij.VNG;
import static nl.udo.toets.Geval.nietVanToepassing;
import static nl.udo.toets.Geval.nietVoldaan;
import static nl.udo.toets.Geval.raakt;
import static nl.udo.toets.Geval.voldaan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.udo.model.Consultatie;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;
import org.junit.jupiter.api.Test;

/** Who is heard by law: every ground is asserted or denied, once for the proposal and the layer. */
class HoorplichtRegelsTest implements Regelspecificatie {

  private static final Partij SABA =
      Partij.builder()
          .naam("bestuurscollege van Saba")
          .lidwoord("het")
          .soort(Partij.Soort.OVERHEID)
          .vertegenwoordigt(List.of(OPENBARE_LICHAMEN))
          .build();

  static Stream<Geval> gevallen() {
    return Stream.concat(gronden(), openbareLichamen());
  }

  private static Stream<Geval> gronden() {
    return Stream.of(
        nietVoldaan("UDO-BEV-07", "een nieuwe taak", taak(GEMEENTEN).build(), "/hoorplicht"),
        nietVoldaan(
            "UDO-BEV-07",
            "een bevoegdheid verandert",
            raakt(GEMEENTEN, g -> g.bevoegdheden(b -> b.nieuw("Vergunning.", w -> {}))),
            "/hoorplicht"),
        nietVoldaan(
            "UDO-BEV-07",
            "een van de twee gronden is open",
            taak(GEMEENTEN).geenHoorplicht(GEMEENTEN, MEDEBEWIND, "Er is geen plicht.").build(),
            "/hoorplicht"),
        nietVoldaan(
            "UDO-BEV-07",
            "bij provincies ook de financiën",
            taak(PROVINCIES)
                .gevolgen(0, g -> g.middelen(m -> m.toelichting("Het kost geld.")))
                .geenHoorplicht(PROVINCIES, MEDEBEWIND, "Er is geen plicht.")
                .geenHoorplicht(PROVINCIES, TAKEN_EN_BEVOEGDHEDEN, "De wijziging is klein.")
                .build(),
            "/hoorplicht"),
        nietVoldaan(
            "UDO-BEV-07",
            "ontkend zonder reden",
            taak(GEMEENTEN)
                .geenHoorplicht(GEMEENTEN, MEDEBEWIND, null)
                .geenHoorplicht(GEMEENTEN, TAKEN_EN_BEVOEGDHEDEN, "De wijziging is klein.")
                .build(),
            "/hoorplicht/0/motivering"),
        voldaan(
            "UDO-BEV-07",
            "een grond is gesteld",
            taak(GEMEENTEN).hoorplicht(GEMEENTEN, TAKEN_EN_BEVOEGDHEDEN).build()),
        voldaan(
            "UDO-BEV-07",
            "elke grond is met redenen ontkend",
            taak(PROVINCIES)
                .gevolgen(0, g -> g.middelen(m -> m.toelichting("Het kost geld.")))
                .geenHoorplicht(PROVINCIES, MEDEBEWIND, "Er is geen plicht.")
                .geenHoorplicht(PROVINCIES, TAKEN_EN_BEVOEGDHEDEN, "De wijziging is klein.")
                .geenHoorplicht(PROVINCIES, FINANCIEN, "Het bedrag is klein.")
                .build()),
        nietVanToepassing("UDO-BEV-07", "waterschappen", taak(WATERSCHAPPEN).build()),
        nietVanToepassing(
            "UDO-BEV-07", "beleid", taak(GEMEENTEN).soort(Regelingsoort.BELEID).build()),
        nietVanToepassing(
            "UDO-BEV-07",
            "een initiatiefvoorstel",
            taak(GEMEENTEN).voornemen(v -> v.indiener(Voornemen.Indiener.KAMERLEDEN)).build()),
        nietVanToepassing(
            "UDO-BEV-07",
            "bestaande praktijk wordt vastgelegd",
            raakt(
                GEMEENTEN,
                g ->
                    g.taken(t -> t.formalisering("Regie.", w -> {}))
                        .bevoegdheden(b -> b.vastlegging("Regie.")))),
        nietVanToepassing(
            "UDO-BEV-07",
            "alleen het geld verandert",
            raakt(GEMEENTEN, g -> g.middelen(m -> m.toelichting("Het kost geld.")))));
  }

  private static Stream<Geval> openbareLichamen() {
    return Stream.of(
        nietVoldaan(
            "UDO-CON-10",
            "een ingrijpend beleidsvoornemen, ook zonder regeling",
            bes(Regelingsoort.BELEID).build(),
            "/consultaties"),
        nietVoldaan(
            "UDO-CON-10",
            "een ingrijpende afwijking",
            raakt(OPENBARE_LICHAMEN, g -> {}).toBuilder()
                .hoorplicht(OPENBARE_LICHAMEN, AFWIJKING_EUROPEES_DEEL)
                .build(),
            "/consultaties"),
        nietVoldaan(
            "UDO-CON-10",
            "pas na de indiening gehoord",
            bes(Regelingsoort.WET)
                .verloop(v -> v.indiening("2024-03-01"))
                .geconsulteerd(
                    SABA,
                    c ->
                        c.oordelen(
                            o -> o.strekking(BEDENKINGEN).toelichting("Duur.").datum("2024-05-01")))
                .build(),
            "/consultaties"),
        voldaan(
            "UDO-CON-10",
            "het bestuurscollege is gehoord",
            bes(Regelingsoort.BELEID)
                .geconsulteerd(
                    SABA, c -> c.oordelen(o -> o.strekking(BEDENKINGEN).toelichting("Duur.")))
                .build()),
        voldaan(
            "UDO-CON-10", "spoed", bes(Regelingsoort.BELEID).spoed("Orkaan.", null, null).build()),
        nietVanToepassing(
            "UDO-CON-10", "geen ingrijpend voornemen", raakt(OPENBARE_LICHAMEN, g -> {})),
        nietVoldaan(
            "UDO-CON-12", "spoed en toch vooraf gehoord", gehoord("2024-01-01").build(), "/spoed"),
        voldaan(
            "UDO-CON-12",
            "spoed, en wie vooraf is gehoord kon nog niet oordelen",
            gehoord("2024-01-01")
                .consultaties(0, c -> c.oordelen(0, o -> o.strekking(NOG_NIET_TE_BEOORDELEN)))
                .build()),
        nietVoldaan(
            "UDO-CON-12",
            "spoed, en vooraf toch gevraagd",
            gevraagd("2024-04-01"),
            "/consultaties/0/periode/van"),
        voldaan("UDO-CON-12", "spoed, en achteraf gevraagd", gevraagd("2024-05-01")),
        voldaan("UDO-CON-12", "achteraf gehoord", gehoord("2024-06-01").build()),
        nietVoldaan(
            "UDO-CON-12",
            "na het verzoek gehoord, en toch voor de indiening",
            gehoord("2024-06-01")
                .soort(Regelingsoort.WET)
                .verloop(v -> v.indiening("2024-07-01"))
                .build(),
            "/spoed"),
        nietVoldaan(
            "UDO-CON-12",
            "van het oordeel voor de indiening is alleen de strekking bekend",
            gehoord("2024-01-01")
                .consultaties(0, c -> c.oordelen(0, o -> o.toelichting((String) null)))
                .build(),
            "/spoed"),
        voldaan(
            "UDO-CON-12",
            "ambtenaren oordeelden vooraf",
            gehoord("2024-01-01").consultaties(0, c -> c.vorm(Consultatie.Vorm.AMBTELIJK)).build()),
        nietVoldaan(
            "UDO-CON-12",
            "spoed voor wie niet hoeft te worden gehoord",
            raakt(GEMEENTEN, g -> {}).toBuilder()
                .soort(Regelingsoort.WET)
                .geenHoorplicht(GEMEENTEN, MEDEBEWIND, "Niets gevorderd.")
                .geenHoorplicht(GEMEENTEN, TAKEN_EN_BEVOEGDHEDEN, "Niets gewijzigd.")
                .spoed(s -> s.reden("Het water steeg.").overheden(GEMEENTEN))
                .build(),
            "/spoed/overheden"),
        nietVoldaan(
            "UDO-CON-12",
            "niet geconsulteerd en toch om een bestuurlijk oordeel gevraagd",
            raakt(GEMEENTEN, g -> {}).toBuilder()
                .geconsulteerd(VNG, c -> c.vorm(Consultatie.Vorm.BESTUURLIJK))
                .nietGeconsulteerd(GEMEENTEN, "Niets nieuws.")
                .build(),
            "/nietGeconsulteerd/0/overheden"),
        voldaan(
            "UDO-CON-12",
            "niet geconsulteerd, wel ambtelijk overlegd",
            raakt(GEMEENTEN, g -> {}).toBuilder()
                .geconsulteerd(VNG, c -> c.vorm(Consultatie.Vorm.AMBTELIJK))
                .nietGeconsulteerd(GEMEENTEN, "Niets nieuws.")
                .build()),
        nietVanToepassing(
            "UDO-CON-12", "geen spoed", taak(GEMEENTEN).hoorplicht(GEMEENTEN, MEDEBEWIND).build()),
        nietVanToepassing(
            "UDO-CON-12",
            "spoed waar niemand volgens de wet wordt gehoord",
            raakt(WATERSCHAPPEN, g -> {}).toBuilder().spoed("Dijk.", null, null).build()));
  }

  /** A duty that stands by itself: neither the oordeel of 209 lid 1 nor the rendering follows. */
  @Test
  void hetBeleidsvoornemenStaatOpZichzelf() {
    Toetsverslag verslag =
        UdoChecklist.standaard()
            .toets(
                bes(Regelingsoort.WET)
                    .gevolgen(0, g -> g.uitvoeringskracht(u -> u.toelichting("Het kan.")))
                    .build(),
                Stadium.TOELICHTING);

    assertEquals(List.of(), Regelspecificatie.bevindingen(verslag, "UDO-CON-01"));
    assertEquals(List.of(), Regelspecificatie.bevindingen(verslag, "UDO-UIT-04"));
    assertEquals(1, Regelspecificatie.bevindingen(verslag, "UDO-CON-10").size());
  }

  private static UdoTraject.Builder gehoord(String datum) {
    return taak(GEMEENTEN)
        .hoorplicht(GEMEENTEN, MEDEBEWIND)
        .spoed("Het water steeg.", "2024-05-01", null)
        .geconsulteerd(
            VNG,
            c -> c.oordelen(o -> o.strekking(ONDERSCHRIJFT).toelichting("Goed.").datum(datum)));
  }

  /** Urgent, and asked on a day without that an oordeel came. */
  private static UdoTraject gevraagd(String datum) {
    return taak(GEMEENTEN)
        .hoorplicht(GEMEENTEN, MEDEBEWIND)
        .spoed("Het water steeg.", "2024-05-01", null)
        .geconsulteerd(
            VNG, c -> c.vorm(Consultatie.Vorm.BESTUURLIJK).van(datum).zonderReactie("VNG"))
        .build();
  }

  private static UdoTraject.Builder bes(Regelingsoort soort) {
    return raakt(OPENBARE_LICHAMEN, g -> {}).toBuilder()
        .soort(soort)
        .hoorplicht(OPENBARE_LICHAMEN, BELEIDSVOORNEMEN_BES);
  }

  private static UdoTraject.Builder taak(Overheidslaag laag) {
    return raakt(laag, g -> g.taken(t -> t.nieuw("Regie.", w -> w.verplicht()))).toBuilder();
  }
}
