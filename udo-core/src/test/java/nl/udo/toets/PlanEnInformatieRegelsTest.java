package nl.udo.toets;

import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.toets.Geval.nietVanToepassing;
import static nl.udo.toets.Geval.nietVoldaan;
import static nl.udo.toets.Geval.raakt;
import static nl.udo.toets.Geval.voldaan;

import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.udo.model.Bekostiging;
import nl.udo.model.Grondslag;
import nl.udo.model.Informatieplicht;
import nl.udo.model.Instantie;
import nl.udo.model.Orgaan;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Plan;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkeringsregeling;

/** What is demanded of a layer on paper: a plan, a beleidsverslag, information. */
class PlanEnInformatieRegelsTest implements Regelspecificatie {

  static Stream<Geval> gevallen() {
    return Stream.concat(plannen(), informatie());
  }

  private static Stream<Geval> plannen() {
    String plan = "/gevolgen/0/taken/wijzigingen/0/plan";
    return Stream.of(
        nietVoldaan(
            "UDO-TAK-06",
            "een plan bij amvb, zonder iets",
            plan(GEMEENTEN, Regelingsoort.AMVB, p -> {}),
            plan + "/grondslag",
            plan + "/compensatie",
            plan + "/grond",
            plan + "/toetsing"),
        voldaan(
            "UDO-TAK-06",
            "een plan op grond van een artikel van het wetsvoorstel zelf",
            plan(
                GEMEENTEN,
                Regelingsoort.WET,
                p -> compleet(p).grondslag(x -> x.artikel("4").lid("4")))),
        nietVoldaan(
            "UDO-TAK-06",
            "een plan op grond van een artikel van de amvb zelf",
            plan(GEMEENTEN, Regelingsoort.AMVB, p -> compleet(p).grondslag(x -> x.artikel("4"))),
            plan + "/grondslag"),
        nietVanToepassing(
            "UDO-TAK-06",
            "een verslag van de commissaris als rijksorgaan",
            raakt(
                PROVINCIES,
                g ->
                    g.taken(
                        t ->
                            t.nieuw(
                                "Een verslag.",
                                w ->
                                    w.orgaan(Orgaan.COMMISSARIS_ALS_RIJKSORGAAN)
                                        .plan(p -> p.naam("een verslag")))))),
        voldaan(
            "UDO-TAK-06",
            "bij een eenmalige uitkering bij ministeriële regeling",
            plan(
                    GEMEENTEN,
                    Regelingsoort.MINISTERIELE_REGELING,
                    p ->
                        p.compensatie("Uit de uitkering.")
                            .bekostiging("spuk wonen")
                            .grondslag(x -> x.artikel("6")))
                .toBuilder()
                .bekostiging(
                    SPECIFIEKE_UITKERING,
                    b -> b.kenmerk("SPUK wonen").regeling(Uitkeringsregeling.EENMALIGE_REGELING))
                .build()),
        nietVoldaan(
            "UDO-TAK-06",
            "een plan in een wet, zonder compensatie",
            plan(
                GEMEENTEN,
                Regelingsoort.WET,
                p -> p.grond(Plan.Grond.AFSTEMMING).toetsing("Geen bezwaar doet zich voor.")),
            plan + "/compensatie"),
        nietVoldaan(
            "UDO-TAK-06",
            "een afwijking bij amvb telt niet",
            plan(
                GEMEENTEN,
                Regelingsoort.AMVB,
                p ->
                    p.grondslag(x -> x.soort(Grondslag.Soort.WET))
                        .compensatie("Uit het fonds.")
                        .afwijking("Het moet.")),
            plan + "/grond",
            plan + "/toetsing"),
        nietVoldaan(
            "UDO-TAK-06",
            "bij een tijdelijke uitkering, voor vijf jaar",
            metUitkering(
                plan(
                    GEMEENTEN,
                    Regelingsoort.AMVB,
                    p -> compleet(p).bekostiging("spuk wonen").termijnJaren(5)),
                SPECIFIEKE_UITKERING),
            plan + "/termijnJaren"),
        voldaan(
            "UDO-TAK-06",
            "bij een tijdelijke uitkering",
            metUitkering(
                plan(
                    GEMEENTEN,
                    Regelingsoort.AMVB,
                    p -> p.compensatie("Uit de uitkering.").bekostiging("spuk wonen")),
                SPECIFIEKE_UITKERING)),
        voldaan(
            "UDO-TAK-06",
            "bij een tijdelijke bijzondere uitkering",
            metUitkering(
                plan(
                    OPENBARE_LICHAMEN,
                    Regelingsoort.AMVB,
                    p -> compleet(p).bekostiging("spuk wonen")),
                BIJZONDERE_UITKERING)),
        voldaan(
            "UDO-TAK-06",
            "in een wet, zonder termijn: de wet geeft vier jaar",
            plan(GEMEENTEN, Regelingsoort.WET, p -> compleet(p))),
        voldaan(
            "UDO-TAK-06",
            "in een wet, waarin de afwijking is gemotiveerd",
            plan(
                GEMEENTEN,
                Regelingsoort.WET,
                p -> p.compensatie("Uit het fonds.").afwijking("Het plan is nodig omdat …"))),
        nietVanToepassing(
            "UDO-TAK-06", "waterschappen", plan(WATERSCHAPPEN, Regelingsoort.AMVB, p -> {})),
        nietVanToepassing(
            "UDO-TAK-06", "geen plan", raakt(GEMEENTEN, g -> g.taken(t -> t.nieuw("Regie.")))));
  }

  private static Stream<Geval> informatie() {
    String plicht = "/gevolgen/0/uitvoeringskracht/informatieplichten/0";
    return Stream.of(
        nietVoldaan(
            "UDO-UIT-08",
            "een regeling vordert informatie, zonder iets",
            informatie(GEMEENTEN, Regelingsoort.MINISTERIELE_REGELING, i -> {}),
            plicht + "/grondslag",
            plicht + "/compensatie"),
        nietVoldaan(
            "UDO-UIT-08",
            "een wet vordert informatie, zonder compensatie",
            informatie(GEMEENTEN, Regelingsoort.WET, i -> {}),
            plicht + "/compensatie"),
        voldaan(
            "UDO-UIT-08",
            "met grondslag en compensatie",
            informatie(
                GEMEENTEN,
                Regelingsoort.MINISTERIELE_REGELING,
                i -> i.grondslag(x -> x.soort(Grondslag.Soort.WET)).compensatie("Uit het fonds."))),
        nietVanToepassing(
            "UDO-UIT-08",
            "over een tijdelijke uitkering",
            metUitkering(
                informatie(GEMEENTEN, Regelingsoort.AMVB, i -> i.bekostiging("spuk wonen")),
                SPECIFIEKE_UITKERING)),
        nietVanToepassing(
            "UDO-UIT-08",
            "aan een ander dan het Rijk of de provincie",
            informatie(
                GEMEENTEN,
                Regelingsoort.AMVB,
                i ->
                    i.ontvanger(x -> x.soort(Instantie.Soort.ANDERS).naam("de veiligheidsregio")))),
        nietVanToepassing(
            "UDO-UIT-08", "waterschappen", informatie(WATERSCHAPPEN, Regelingsoort.WET, i -> {})),
        nietVanToepassing("UDO-UIT-08", "geen", raakt(GEMEENTEN, g -> {})));
  }

  private static Plan.Builder compleet(Plan.Builder plan) {
    return plan.compensatie("Uit het fonds.")
        .grond(Plan.Grond.NIEUW_BELEIDSTERREIN)
        .toetsing("Geen van de vijf bezwaren doet zich voor.");
  }

  private static UdoTraject metUitkering(UdoTraject traject, Bekostiging.Vorm vorm) {
    return traject.toBuilder()
        .bekostiging(
            vorm, b -> b.kenmerk("SPUK wonen").regeling(Uitkeringsregeling.TIJDELIJKE_AMVB))
        .build();
  }

  private static UdoTraject plan(
      Overheidslaag laag, Regelingsoort soort, Consumer<Plan.Builder> invulling) {
    return raakt(laag, g -> g.taken(t -> t.nieuw("Een plan.", w -> w.plan(invulling)))).toBuilder()
        .soort(soort)
        .build();
  }

  private static UdoTraject informatie(
      Overheidslaag laag, Regelingsoort soort, Consumer<Informatieplicht.Builder> invulling) {
    return raakt(
            laag,
            g -> g.uitvoeringskracht(u -> u.toelichting("Het kan.").informatieplichten(invulling)))
        .toBuilder()
        .soort(soort)
        .build();
  }
}
