package nl.udo.toets;

import static nl.udo.model.Bekostiging.Vorm.ALGEMENE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.EIGEN_HEFFINGEN;
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

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.udo.model.Bevoegdheden;
import nl.udo.model.Bevoegdheidswijziging.Ingreep;
import nl.udo.model.Grondslag;
import nl.udo.model.Moment;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import org.junit.jupiter.api.Test;

class BevoegdheidRegelsTest implements Regelspecificatie {

  static Stream<Geval> gevallen() {
    String pad = "/gevolgen/0/bevoegdheden";
    return Stream.of(
        nietVoldaan("UDO-BEV-01", "niet beoordeeld", gemeenten(g -> {}), pad),
        nietVoldaan(
            "UDO-BEV-01",
            "geen, zonder redenen",
            gemeenten(g -> g.bevoegdheden(b -> b.geen(""))),
            pad + "/toelichting"),
        nietVoldaan(
            "UDO-BEV-01",
            "een wijziging zonder woorden",
            gemeenten(g -> g.bevoegdheden(b -> b.wijzigingen(w -> w.ingreep(Ingreep.OPLEGGEN)))),
            pad + "/toelichting"),
        voldaan(
            "UDO-BEV-01",
            "alleen een afwijking",
            gemeenten(g -> g.bevoegdheden(b -> b.afwijking("artikel 160", null)))),
        voldaan(
            "UDO-BEV-01",
            "alleen de beleidsvrijheid",
            gemeenten(g -> g.bevoegdheden(b -> b.beleidsvrijheid("Ruim.")))),
        nietVoldaan(
            "UDO-BEV-02",
            "een verplichte taak",
            gemeenten(
                g ->
                    g.taken(t -> t.nieuw("a", w -> w.verplicht()))
                        .bevoegdheden(b -> b.vastlegging("Regie."))),
            pad + "/beleidsvrijheid"),
        voldaan(
            "UDO-BEV-02",
            "beschreven",
            gemeenten(
                g ->
                    g.taken(t -> t.nieuw("a", w -> w.verplicht()))
                        .bevoegdheden(b -> b.beleidsvrijheid("Ruim.")))),
        nietVanToepassing(
            "UDO-BEV-02",
            "een keuze",
            gemeenten(
                g ->
                    g.taken(t -> t.nieuw("a", w -> w.facultatief()))
                        .bevoegdheden(b -> b.vastlegging("Regie.")))),
        nietVanToepassing(
            "UDO-BEV-02",
            "een plicht die vervalt",
            gemeenten(
                g ->
                    g.taken(t -> t.vervalt("a", w -> w.verplicht()))
                        .bevoegdheden(b -> b.vastlegging("Regie.")))),
        nietVanToepassing(
            "UDO-BEV-02",
            "bevoegdheden geen",
            gemeenten(
                g ->
                    g.taken(t -> t.nieuw("a", w -> w.verplicht()))
                        .bevoegdheden(b -> b.geen("Alles blijft.")))),
        nietVoldaan(
            "UDO-BEV-03",
            "een uitkering",
            gemeenten(
                g ->
                    g.middelen(m -> m.bekostiging(SPECIFIEKE_UITKERING))
                        .bevoegdheden(b -> b.vastlegging("Regie."))),
            pad + "/uitkeringsvormEnBeleidsvrijheid"),
        voldaan(
            "UDO-BEV-03",
            "afgezet",
            gemeenten(
                g ->
                    g.middelen(m -> m.bekostiging(ALGEMENE_UITKERING))
                        .bevoegdheden(b -> b.uitkeringsvormEnBeleidsvrijheid("In evenwicht.")))),
        nietVoldaan(
            "UDO-BEV-03",
            "een bijzondere uitkering",
            raakt(
                OPENBARE_LICHAMEN,
                g ->
                    g.middelen(m -> m.bekostiging(BIJZONDERE_UITKERING))
                        .bevoegdheden(b -> b.vastlegging("Regie."))),
            pad + "/uitkeringsvormEnBeleidsvrijheid"),
        nietVanToepassing(
            "UDO-BEV-03",
            "eigen heffingen",
            gemeenten(
                g ->
                    g.middelen(m -> m.bekostiging(EIGEN_HEFFINGEN))
                        .bevoegdheden(b -> b.vastlegging("Regie.")))),
        nietVanToepassing(
            "UDO-BEV-03",
            "waterschappen",
            raakt(
                WATERSCHAPPEN,
                g ->
                    g.middelen(m -> m.bekostiging(ALGEMENE_UITKERING))
                        .bevoegdheden(b -> b.vastlegging("Regie.")))),
        nietVanToepassing(
            "UDO-BEV-03",
            "middelen geen",
            gemeenten(
                g ->
                    g.middelen(m -> m.geen("Niets.").bekostiging(ALGEMENE_UITKERING))
                        .bevoegdheden(b -> b.vastlegging("Regie.")))),
        nietVoldaan(
            "UDO-BEV-04",
            "een bevoegdheid vervalt",
            gemeenten(g -> g.bevoegdheden(b -> b.vervalt("Voorrang.", w -> {}))),
            pad + "/interbestuurlijkToezicht"),
        nietVoldaan(
            "UDO-BEV-04",
            "gevolgen voor het toezicht, maar welke?",
            gemeenten(
                g ->
                    g.bevoegdheden(
                        b -> b.beleidsvrijheid("Ruim.").gevolgenVoorToezicht(Uitkomst.GEVOLGEN))),
            pad + "/interbestuurlijkToezicht"),
        nietVoldaan(
            "UDO-BEV-04",
            "nog niet bekend, maar wanneer wel?",
            gemeenten(
                g ->
                    g.bevoegdheden(
                        b ->
                            b.vervalt("Voorrang.", w -> {})
                                .gevolgenVoorToezicht(Uitkomst.NOG_ONBEKEND))),
            pad + "/interbestuurlijkToezicht"),
        voldaan(
            "UDO-BEV-04",
            "nog niet bekend, met wanneer wel",
            gemeenten(
                g ->
                    g.bevoegdheden(
                        b ->
                            b.vervalt("Voorrang.", w -> {})
                                .gevolgenVoorToezicht(Uitkomst.NOG_ONBEKEND)
                                .interbestuurlijkToezicht("In 2027 is dat bekend.")))),
        voldaan(
            "UDO-BEV-04",
            "genoemd",
            gemeenten(
                g ->
                    g.bevoegdheden(
                        b ->
                            b.vervalt("Voorrang.", w -> {})
                                .interbestuurlijkToezicht("Het toezicht wijzigt niet.")))),
        voldaan(
            "UDO-BEV-04",
            "van alle gemeenten genoemd, en niet opnieuw van een deel",
            gemeenten(
                    g ->
                        g.bevoegdheden(
                            b ->
                                b.vervalt("Voorrang.", w -> {})
                                    .interbestuurlijkToezicht("Het toezicht wijzigt niet.")))
                .toBuilder()
                .raakt(
                    GEMEENTEN,
                    g -> g.deel("waddengemeenten").bevoegdheden(b -> b.vervalt("Regie.", w -> {})))
                .build()),
        nietVoldaan(
            "UDO-BEV-04",
            "ontkend naast gevolgen voor wie toezicht houdt",
            toezicht(Rol.TOEZICHTHOUDER),
            pad + "/gevolgenVoorToezicht"),
        voldaan(
            "UDO-BEV-04",
            "ontkend naast gevolgen voor het toezicht op een andere laag",
            toezicht(Rol.TOEZICHTHOUDER).toBuilder()
                .raakt(
                    WATERSCHAPPEN,
                    g ->
                        g.bevoegdheden(
                            b ->
                                b.gevolgenVoorToezicht(Uitkomst.GEVOLGEN)
                                    .interbestuurlijkToezicht("De provincie ziet toe.")))
                .build()),
        voldaan(
            "UDO-BEV-04",
            "ontkend naast gevolgen voor een ander toezicht",
            toezicht(Rol.UITVOERDER)),
        nietVoldaan(
            "UDO-BEV-04",
            "ontkend bij wie geen bevoegdheid wijzigt, naast gevolgen voor die laag",
            gemeenten(
                    g ->
                        g.bevoegdheden(
                            b ->
                                b.gevolgenVoorToezicht(Uitkomst.GEVOLGEN)
                                    .interbestuurlijkToezicht("De provincie ziet toe.")))
                .toBuilder()
                .raakt(
                    GEMEENTEN,
                    g ->
                        g.bevoegdheden(
                            b ->
                                b.uitkomst(Uitkomst.GEEN)
                                    .toelichting("Zij houden hun bevoegdheden.")
                                    .gevolgenVoorToezicht(Uitkomst.GEEN)))
                .build(),
            "/gevolgen/1/bevoegdheden/gevolgenVoorToezicht"),
        nietVanToepassing(
            "UDO-BEV-04",
            "geen wijziging",
            gemeenten(g -> g.bevoegdheden(b -> b.beleidsvrijheid("Ruim.")))),
        nietVoldaan(
            "UDO-BEV-05",
            "zonder gronden",
            gemeenten(
                g ->
                    g.bevoegdheden(
                        b -> b.afwijking("artikel 1", "Nodig.").afwijking("artikel 2", null))),
            pad + "/afwijkingen/1/gronden"),
        nietVoldaan(
            "UDO-BEV-05",
            "nog onbekend is geen grond",
            gemeenten(
                g ->
                    g.bevoegdheden(
                        b ->
                            b.nogOnbekend("Nader.", Moment.op("2027"))
                                .afwijking("artikel 2", null))),
            pad + "/afwijkingen/0/gronden"),
        voldaan(
            "UDO-BEV-05",
            "met gronden",
            gemeenten(g -> g.bevoegdheden(b -> b.afwijking("artikel 1", "Nodig.")))),
        nietVoldaan(
            "UDO-BEV-05",
            "een amvb wijkt af, zonder wet",
            amvb(b -> b.afwijking("artikel 1", "Nodig.")),
            pad + "/afwijkingen/0/grondslag"),
        voldaan(
            "UDO-BEV-05",
            "een amvb wijkt af op grond van een wet",
            amvb(
                b ->
                    b.afwijkingen(
                        a ->
                            a.bepaling("artikel 1")
                                .grondslag(w -> w.soort(Grondslag.Soort.WET).artikel("7"))))),
        nietVoldaan(
            "UDO-BEV-06",
            "een amvb geeft de minister een aanwijzingsbevoegdheid",
            amvb(b -> b.nieuw("Aanwijzing.", w -> w.ingreep(Ingreep.AANWIJZING))),
            pad + "/wijzigingen/0/grondslag"),
        voldaan(
            "UDO-BEV-06",
            "op grond van een wet",
            amvb(
                b ->
                    b.nieuw(
                        "Aanwijzing.",
                        w ->
                            w.ingreep(Ingreep.AANWIJZING)
                                .grondslag(x -> x.soort(Grondslag.Soort.WET).artikel("7"))))),
        voldaan(
            "UDO-BEV-06",
            "een artikel van het wetsvoorstel zelf",
            gemeenten(
                g ->
                    g.bevoegdheden(
                        b ->
                            b.nieuw(
                                "Aanwijzing.",
                                w ->
                                    w.ingreep(Ingreep.OPLEGGEN)
                                        .grondslag(x -> x.artikel("5").lid("1")))))),
        nietVoldaan(
            "UDO-BEV-06",
            "een artikel van de amvb zelf",
            amvb(
                b ->
                    b.nieuw(
                        "Aanwijzing.",
                        w -> w.ingreep(Ingreep.AANWIJZING).grondslag(x -> x.artikel("7")))),
            pad + "/wijzigingen/0/grondslag"),
        voldaan(
            "UDO-BEV-06",
            "de wet zelf",
            gemeenten(
                g ->
                    g.bevoegdheden(
                        b -> b.nieuw("Aanwijzing.", w -> w.ingreep(Ingreep.IN_DE_PLAATS_TREDEN))))),
        nietVanToepassing(
            "UDO-BEV-06",
            "een bevoegdheid die niet ingrijpt",
            amvb(b -> b.nieuw("Vergunning verlenen.", w -> {}))),
        nietVanToepassing(
            "UDO-BEV-06",
            "een aanwijzing die vervalt",
            amvb(b -> b.vervalt("Aanwijzing.", w -> w.ingreep(Ingreep.AANWIJZING)))),
        nietVanToepassing(
            "UDO-BEV-05",
            "waterschappen",
            raakt(WATERSCHAPPEN, g -> g.bevoegdheden(b -> b.afwijking("artikel 1", null)))),
        nietVanToepassing(
            "UDO-BEV-05",
            "bevoegdheden geen",
            gemeenten(g -> g.bevoegdheden(b -> b.geen("Niets.").afwijking("artikel 1", null)))));
  }

  private static UdoTraject amvb(Consumer<Bevoegdheden.Builder> invulling) {
    return gemeenten(g -> g.bevoegdheden(invulling)).toBuilder().soort(Regelingsoort.AMVB).build();
  }

  @Test
  void watVanHetToezichtNogNietBekendIsHeetNietOngenoemd() {
    UdoTraject traject =
        gemeenten(
            g ->
                g.bevoegdheden(
                    b ->
                        b.vervalt("Voorrang.", w -> {})
                            .gevolgenVoorToezicht(Uitkomst.NOG_ONBEKEND)));

    assertEquals(
        List.of(
            "De gevolgen voor het interbestuurlijk toezicht zijn nog niet bekend, en er staat niet"
                + " wanneer zij bekend zijn."),
        Regelspecificatie.bevindingen(
                UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING), "UDO-BEV-04")
            .stream()
            .map(Bevinding::melding)
            .toList());
  }

  @Test
  void uitkeringsvormGaatAlleenOverWieDeUitkeringKrijgt() {
    UdoTraject traject =
        wet(
            t ->
                t.raakt(
                    List.of(GEMEENTEN, PROVINCIES),
                    g ->
                        g.bevoegdheden(b -> b.vastlegging("Regie."))
                            .middelen(
                                m ->
                                    m.bekostiging(
                                        SPECIFIEKE_UITKERING, b -> b.overheden(PROVINCIES)))));

    assertEquals(
        List.of(List.of(PROVINCIES)),
        Regelspecificatie.bevindingen(
                UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING), "UDO-BEV-03")
            .stream()
            .map(Bevinding::overheden)
            .toList());
  }

  /** Gemeenten without consequences for the toezicht, and provincies with some in a role. */
  private static UdoTraject toezicht(Rol provincies) {
    return wet(
        t ->
            t.raakt(
                    GEMEENTEN,
                    g ->
                        g.bevoegdheden(
                            b ->
                                b.vervalt("Voorrang.", w -> {})
                                    .gevolgenVoorToezicht(Uitkomst.GEEN)))
                .raakt(
                    PROVINCIES,
                    g ->
                        g.rollen(provincies)
                            .bevoegdheden(
                                b ->
                                    b.gevolgenVoorToezicht(Uitkomst.GEVOLGEN)
                                        .interbestuurlijkToezicht("Er is meer toezicht."))));
  }
}
