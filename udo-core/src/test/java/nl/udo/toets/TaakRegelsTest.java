package nl.udo.toets;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.toets.Geval.gemeenten;
import static nl.udo.toets.Geval.nietVanToepassing;
import static nl.udo.toets.Geval.nietVoldaan;
import static nl.udo.toets.Geval.voldaan;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.udo.model.Gevolg;
import nl.udo.model.Grondslag;
import nl.udo.model.Instantie;
import nl.udo.model.Moment;
import nl.udo.model.Orgaan;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Rol;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taken;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;

class TaakRegelsTest implements Regelspecificatie {

  static Stream<Geval> gevallen() {
    String wijziging = "/gevolgen/0/taken/wijzigingen/0";
    return Stream.of(
        nietVoldaan("UDO-TAK-01", "niet beoordeeld", gemeenten(g -> {}), "/gevolgen/0/taken"),
        nietVoldaan(
            "UDO-TAK-01",
            "zonder uitkomst",
            gemeenten(g -> g.taken(t -> {})),
            "/gevolgen/0/taken/uitkomst"),
        nietVoldaan(
            "UDO-TAK-01",
            "gevolgen, maar welke?",
            taken(Taken.builder().uitkomst(Uitkomst.GEVOLGEN).build()),
            "/gevolgen/0/taken/toelichting"),
        nietVoldaan(
            "UDO-TAK-01",
            "een wijziging zonder woorden",
            gemeenten(g -> g.taken(t -> t.wijzigingen(w -> w.soort(Taakwijziging.Soort.NIEUW)))),
            "/gevolgen/0/taken/toelichting"),
        nietVoldaan(
            "UDO-TAK-01",
            "geen, zonder redenen",
            gemeenten(g -> g.taken(t -> t.geen(null))),
            "/gevolgen/0/taken/toelichting"),
        nietVoldaan(
            "UDO-TAK-01",
            "geen, met alleen het besluit",
            gemeenten(g -> g.taken(t -> t.geen("De taken veranderen niet."))),
            "/gevolgen/0/taken/toelichting"),
        nietVoldaan(
            "UDO-TAK-01",
            "nog onbekend, zonder moment",
            gemeenten(g -> g.taken(t -> t.nogOnbekend("Nader te bezien.", null))),
            "/gevolgen/0/taken/bekendOp"),
        nietVoldaan(
            "UDO-TAK-01",
            "nog onbekend, met een leeg moment",
            gemeenten(
                g ->
                    g.taken(
                        t -> t.nogOnbekend("Nader.", Moment.builder().omschrijving(" ").build()))),
            "/gevolgen/0/taken/bekendOp"),
        voldaan("UDO-TAK-01", "een wijziging", gemeenten(g -> g.taken(t -> t.nieuw("Regie.")))),
        voldaan("UDO-TAK-01", "in woorden", gemeenten(g -> g.taken(t -> t.toelichting("Regie.")))),
        voldaan("UDO-TAK-01", "geen", gemeenten(g -> g.taken(t -> t.geen("Alles blijft.")))),
        voldaan(
            "UDO-TAK-01",
            "nog onbekend",
            gemeenten(
                g -> g.taken(t -> t.uitkomst(Uitkomst.NOG_ONBEKEND).bekendOp(Moment.op("2027"))))),
        nietVanToepassing(
            "UDO-TAK-01", "niemand geraakt", UdoTraject.wetsvoorstel("Wet", "BZK").build()),
        nietVoldaan(
            "UDO-TAK-02",
            "zonder soort en verplichting",
            taken(
                Taken.builder()
                    .uitkomst(Uitkomst.GEVOLGEN)
                    .wijzigingen(List.of(Taakwijziging.builder().omschrijving("x").build()))
                    .build()),
            wijziging + "/soort",
            wijziging + "/verplichting"),
        nietVoldaan(
            "UDO-TAK-02",
            "de tweede zonder verplichting",
            gemeenten(g -> g.taken(t -> t.nieuw("a", w -> w.verplicht()).nieuw("b"))),
            "/gevolgen/0/taken/wijzigingen/1/verplichting"),
        nietVoldaan(
            "UDO-TAK-02",
            "beleid verplicht niemand",
            UdoTraject.beleid("Plan", "BZK")
                .raakt(GEMEENTEN, g -> g.taken(t -> t.nieuw("a", w -> w.verplicht())))
                .build(),
            wijziging + "/verplichting"),
        nietVoldaan(
            "UDO-TAK-02",
            "beleid bindt niemand",
            UdoTraject.beleid("Plan", "BZK")
                .raakt(
                    GEMEENTEN,
                    g ->
                        g.taken(
                            t ->
                                t.nieuw(
                                    "a", w -> w.verplichting(Taakwijziging.Verplichting.BINDEND))))
                .build(),
            wijziging + "/verplichting"),
        voldaan(
            "UDO-TAK-02",
            "een plicht die op een wet rust, in beleid",
            UdoTraject.beleid("Plan", "BZK")
                .raakt(
                    GEMEENTEN,
                    g ->
                        g.taken(
                            t ->
                                t.nieuw(
                                    "a",
                                    w ->
                                        w.verplicht()
                                            .grondslag(x -> x.soort(Grondslag.Soort.WET)))))
                .build()),
        nietVoldaan(
            "UDO-TAK-02",
            "verplichte samenwerking als verzoek",
            samenwerking(Taakwijziging.Verplichting.VERZOEK),
            wijziging + "/verplichting"),
        nietVoldaan(
            "UDO-TAK-02",
            "verplichte samenwerking waarmee rekening moet worden gehouden",
            samenwerking(Taakwijziging.Verplichting.REKENING_HOUDEN_MET),
            wijziging + "/verplichting"),
        nietVoldaan(
            "UDO-TAK-02",
            "verplichte samenwerking, pas toe of leg uit",
            samenwerking(Taakwijziging.Verplichting.PAS_TOE_OF_LEG_UIT),
            wijziging + "/verplichting"),
        voldaan(
            "UDO-TAK-02",
            "verplichte samenwerking die verplicht is",
            samenwerking(Taakwijziging.Verplichting.BINDEND)),
        voldaan(
            "UDO-TAK-02",
            "een keuze",
            gemeenten(g -> g.taken(t -> t.gewijzigd("a", w -> w.facultatief())))),
        voldaan(
            "UDO-TAK-02",
            "van een taak die gaat, is niet de vraag of zij een plicht is",
            gemeenten(
                g ->
                    g.taken(
                        t -> t.vervalt("a", w -> {}).naarElders("b", w -> w.naar("het Rijk"))))),
        nietVoldaan(
            "UDO-TAK-02",
            "een taak gaat over, en niet blijkt naar wie",
            gemeenten(g -> g.taken(t -> t.naarElders("a", w -> {}))),
            wijziging + "/naar"),
        nietVanToepassing(
            "UDO-TAK-02",
            "geen, ook al staat er een wijziging",
            gemeenten(g -> g.taken(t -> t.geen("Alles blijft.").nieuw("a")))),
        nietVoldaan(
            "UDO-TAK-03",
            "nieuw en gewijzigd",
            gemeenten(g -> g.taken(t -> t.nieuw("a").gewijzigd("b", w -> {}))),
            wijziging + "/aansluiting",
            "/gevolgen/0/taken/wijzigingen/1/aansluiting"),
        voldaan(
            "UDO-TAK-03",
            "met aansluiting",
            gemeenten(g -> g.taken(t -> t.nieuw("a", w -> w.aansluiting("Past."))))),
        nietVanToepassing(
            "UDO-TAK-03",
            "formalisering en samenwerking",
            gemeenten(
                g ->
                    g.taken(
                        t -> t.formalisering("a", w -> {}).verplichteSamenwerking("b", w -> {})))),
        nietVoldaan(
            "UDO-TAK-04",
            "nieuw",
            gemeenten(g -> g.taken(t -> t.nieuw("a"))),
            wijziging + "/keuzeBestuurslaag"),
        voldaan(
            "UDO-TAK-04",
            "gemotiveerd",
            gemeenten(g -> g.taken(t -> t.nieuw("a", w -> w.keuzeBestuurslaag("Nabij."))))),
        nietVanToepassing(
            "UDO-TAK-03", "een taak van de commissaris als rijksorgaan", rijksorgaan()),
        nietVanToepassing(
            "UDO-TAK-04", "een taak van de commissaris als rijksorgaan", rijksorgaan()),
        nietVanToepassing(
            "UDO-TAK-04",
            "een norm voor alle overheden",
            gemeenten(g -> g.rol(Rol.NORMADRESSAAT).taken(t -> t.nieuw("a")))),
        nietVanToepassing(
            "UDO-TAK-04",
            "een norm voor alle overheden naast taken van wie uitvoert",
            gemeenten(
                g ->
                    g.rol(Rol.UITVOERDER)
                        .taken(t -> t.nieuw("a", w -> w.aard(Taakwijziging.Aard.VERPLICHTING))))),
        voldaan(
            "UDO-TAK-01",
            "een ander gevolg voor dezelfde overheden zegt het",
            gemeenten(g -> g.taken(t -> t.nieuw("a"))).toBuilder()
                .raakt(Overheidslaag.GEMEENTEN, g -> {})
                .build()),
        nietVoldaan(
            "UDO-TAK-01",
            "wat een deel zegt, geldt niet voor het geheel",
            gemeenten(g -> g.deel("de centrumgemeenten").taken(t -> t.nieuw("a"))).toBuilder()
                .raakt(Overheidslaag.GEMEENTEN, g -> {})
                .build(),
            "/gevolgen/1/taken"),
        voldaan(
            "UDO-TAK-01",
            "twee delen zeggen het samen",
            gemeenten(g -> g.deel("de centrumgemeenten").taken(t -> t.nieuw("a"))).toBuilder()
                .raakt(
                    Overheidslaag.GEMEENTEN,
                    g -> g.deel("de overige gemeenten").taken(t -> t.geen("Zij doen niets mee.")))
                .raakt(Overheidslaag.GEMEENTEN, g -> {})
                .build()),
        nietVoldaan(
            "UDO-TAK-01",
            "het ene deel zegt het, het andere zwijgt",
            gemeenten(g -> g.deel("de centrumgemeenten").taken(t -> t.nieuw("a"))).toBuilder()
                .raakt(Overheidslaag.GEMEENTEN, g -> g.deel("de overige gemeenten"))
                .build(),
            "/gevolgen/1/taken"),
        nietVoldaan(
            "UDO-TAK-01",
            "van een laag die zwijgt, wordt het een keer gevraagd",
            gemeenten(g -> {}).toBuilder().raakt(Overheidslaag.GEMEENTEN, g -> {}).build(),
            "/gevolgen/0/taken"),
        nietVanToepassing(
            "UDO-TAK-01",
            "een laag die buiten beschouwing blijft",
            gemeenten(g -> g.uitgezonderd(u -> u.reden("Zij voeren dit niet uit.")))),
        nietVoldaan(
            "UDO-TAK-01",
            "geen gevolgen, omdat er geen gevolgen zijn",
            gemeenten(g -> g.taken(t -> t.geen("Er zijn geen gevolgen."))),
            "/gevolgen/0/taken/toelichting"),
        nietVoldaan(
            "UDO-TAK-05",
            "naar het Rijk",
            gemeenten(
                g ->
                    g.taken(
                        t -> t.naarElders("a", w -> w.naar(i -> i.soort(Instantie.Soort.RIJK))))),
            wijziging + "/redenOverdracht"),
        voldaan(
            "UDO-TAK-05",
            "naar de provincie, met reden",
            gemeenten(
                g ->
                    g.taken(
                        t ->
                            t.naarElders(
                                "a",
                                w ->
                                    w.naar(i -> i.soort(Instantie.Soort.PROVINCIE))
                                        .redenOverdracht("De schaal is te klein."))))),
        nietVanToepassing(
            "UDO-TAK-05",
            "van de provincie naar gemeenten",
            Geval.raakt(
                Overheidslaag.PROVINCIES,
                g ->
                    g.taken(
                        t ->
                            t.naarElders(
                                "a", w -> w.naar(i -> i.soort(Instantie.Soort.GEMEENTEN)))))),
        nietVanToepassing(
            "UDO-TAK-05",
            "van een ander dan deze overheden",
            gemeenten(
                g ->
                    g.taken(
                        t ->
                            t.naarElders(
                                "a",
                                w ->
                                    w.van("het College financieel toezicht")
                                        .naar(i -> i.soort(Instantie.Soort.RIJK)))))),
        nietVoldaan(
            "UDO-TAK-05",
            "van deze overheden zelf",
            gemeenten(
                g ->
                    g.taken(
                        t ->
                            t.naarElders(
                                "a",
                                w ->
                                    w.van(i -> i.soort(Instantie.Soort.GEMEENTEN))
                                        .naar(i -> i.soort(Instantie.Soort.RIJK))))),
            wijziging + "/redenOverdracht"),
        nietVanToepassing(
            "UDO-TAK-05",
            "waterschappen",
            Geval.raakt(
                Overheidslaag.WATERSCHAPPEN,
                g ->
                    g.taken(
                        t -> t.naarElders("a", w -> w.naar(i -> i.soort(Instantie.Soort.RIJK)))))),
        nietVoldaan(
            "UDO-TAK-07",
            "een ministeriële regeling vordert medewerking",
            waterschappen(Regelingsoort.MINISTERIELE_REGELING, w -> w.verplicht()),
            wijziging + "/grondslag"),
        voldaan(
            "UDO-TAK-07",
            "een ministeriële regeling op grond van een amvb",
            waterschappen(
                Regelingsoort.MINISTERIELE_REGELING,
                w -> w.verplicht().grondslag(x -> x.soort(Grondslag.Soort.AMVB)))),
        voldaan(
            "UDO-TAK-07",
            "een artikel van een ministeriële regeling die zelf op een wet rust",
            waterschappen(
                    Regelingsoort.MINISTERIELE_REGELING,
                    w -> w.verplicht().grondslag(x -> x.artikel("3")))
                .toBuilder()
                .voornemen(v -> v.grondslag(x -> x.soort(Grondslag.Soort.WET)))
                .build()),
        voldaan("UDO-TAK-07", "een amvb", waterschappen(Regelingsoort.AMVB, w -> w.verplicht())),
        nietVanToepassing(
            "UDO-TAK-07",
            "een keuze",
            waterschappen(Regelingsoort.MINISTERIELE_REGELING, w -> w.facultatief())),
        nietVanToepassing(
            "UDO-TAK-07",
            "gemeenten",
            gemeenten(g -> g.rol(Rol.UITVOERDER).taken(t -> t.nieuw("a"))).toBuilder()
                .soort(Regelingsoort.MINISTERIELE_REGELING)
                .build()),
        nietVoldaan(
            "UDO-TAK-08",
            "een aangewezen deel",
            gemeenten(g -> g.deel("gemeenten met een asielzoekerscentrum")),
            "/gevolgen/0/deel/grondslag"),
        voldaan(
            "UDO-TAK-08",
            "een aangewezen deel met zijn bepaling",
            gemeenten(
                g ->
                    g.deel(
                        d ->
                            d.omschrijving("gemeenten met een asielzoekerscentrum")
                                .grondslag(x -> x.artikel("3"))))),
        nietVanToepassing("UDO-TAK-08", "alle gemeenten", gemeenten(g -> {})),
        voldaan(
            "UDO-TAK-08",
            "de rest naast een deel met zijn bepaling, voor wie niets verandert",
            gemeenten(
                    g ->
                        g.deel(
                            d -> d.omschrijving("centrumgemeenten").grondslag(x -> x.artikel("3"))))
                .toBuilder()
                .raakt(
                    Overheidslaag.GEMEENTEN,
                    g -> g.deel("overige gemeenten").taken(t -> t.geen("Zij doen niets.")))
                .build()),
        nietVoldaan(
            "UDO-TAK-08",
            "een deel naast een ander met zijn bepaling, waarvoor wel iets verandert",
            gemeenten(
                    g ->
                        g.deel(
                            d -> d.omschrijving("centrumgemeenten").grondslag(x -> x.artikel("3"))))
                .toBuilder()
                .raakt(
                    Overheidslaag.GEMEENTEN,
                    g -> g.deel("overige gemeenten").taken(t -> t.nieuw("Melden.")))
                .build(),
            "/gevolgen/1/deel/grondslag"),
        nietVanToepassing(
            "UDO-TAK-08",
            "waterschappen",
            Geval.raakt(Overheidslaag.WATERSCHAPPEN, g -> g.deel("waterschappen in het westen"))),
        nietVanToepassing(
            "UDO-TAK-04", "gewijzigd", gemeenten(g -> g.taken(t -> t.gewijzigd("a", w -> {})))));
  }

  private static UdoTraject samenwerking(Taakwijziging.Verplichting verplichting) {
    return gemeenten(
        g ->
            g.taken(
                t ->
                    t.wijzigingen(
                        w ->
                            w.omschrijving("a")
                                .soort(Taakwijziging.Soort.VERPLICHTE_SAMENWERKING)
                                .verplichting(verplichting))));
  }

  private static UdoTraject rijksorgaan() {
    return Geval.raakt(
        Overheidslaag.PROVINCIES,
        g -> g.taken(t -> t.nieuw("a", w -> w.orgaan(Orgaan.COMMISSARIS_ALS_RIJKSORGAAN))));
  }

  private static UdoTraject waterschappen(
      Regelingsoort soort, Consumer<Taakwijziging.Builder> invulling) {
    return Geval.raakt(
            Overheidslaag.WATERSCHAPPEN,
            g -> g.rol(Rol.UITVOERDER).taken(t -> t.nieuw("a", invulling)))
        .toBuilder()
        .soort(soort)
        .build();
  }

  private static UdoTraject taken(Taken taken) {
    Gevolg gevolg =
        Gevolg.builder().overheden(List.of(Overheidslaag.GEMEENTEN)).taken(taken).build();
    return UdoTraject.builder().gevolgen(List.of(gevolg)).build();
  }
}
