package nl.udo.toets;

import static nl.udo.model.Bedrag.euro;
import static nl.udo.model.Bedrag.miljoen;
import static nl.udo.model.Bekostiging.Vorm.AFDRACHT;
import static nl.udo.model.Bekostiging.Vorm.ALGEMENE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.BELONING;
import static nl.udo.model.Bekostiging.Vorm.BESPARING;
import static nl.udo.model.Bekostiging.Vorm.EIGEN_HEFFINGEN;
import static nl.udo.model.Bekostiging.Vorm.GEEN_COMPENSATIE;
import static nl.udo.model.Bekostiging.Vorm.IEDER_DRAAGT_EIGEN_KOSTEN;
import static nl.udo.model.Bekostiging.Vorm.LEGES;
import static nl.udo.model.Bekostiging.Vorm.RIJKSBIJDRAGE;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.model.Kostenpost.Soort.ICT;
import static nl.udo.model.Kostenpost.Soort.UITVOERING;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.udo.model.Bedrag;
import nl.udo.model.Middelen;
import nl.udo.model.Raming;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * When costs and funding differ, or cannot be compared, which is said: estimates that stand side by
 * side are never added up.
 */
class VergelijkingTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("vergelijkingen")
  void verschilt(String wat, boolean verwacht, Consumer<Middelen.Builder> invulling) {
    Toetsverslag verslag =
        UdoChecklist.standaard()
            .toets(Geval.gemeenten(g -> g.middelen(invulling)), Stadium.TOELICHTING);

    assertEquals(verwacht, !Regelspecificatie.bevindingen(verslag, "UDO-MID-08").isEmpty());
  }

  static Stream<Arguments> vergelijkingen() {
    return Stream.of(
        een("gelijk", false, miljoen("35.20"), miljoen("35.2")),
        een("ongelijk", true, miljoen("197"), miljoen("35.2")),
        een("ongeveer gelijk", false, miljoen("140").ongeveer(), miljoen("140")),
        een("ongeveer is geen verschil kwijt", true, miljoen("140").ongeveer(), miljoen("35")),
        een("binnen de bandbreedte", false, miljoen("1").tot(miljoen("3")), miljoen("2")),
        een("buiten de bandbreedte", true, miljoen("1").tot(miljoen("3")), miljoen("4")),
        een("ten minste, en meer", false, miljoen("10").tenMinste(), miljoen("12")),
        een("ten minste, en minder", true, miljoen("1000").tenMinste(), miljoen("23.5")),
        een("ten hoogste, en minder", false, miljoen("10").tenHoogste(), miljoen("8")),
        een("ten hoogste, en meer", true, miljoen("10").tenHoogste(), miljoen("12")),
        een("op weg naar", false, miljoen("3.6").oplopendTot(), miljoen("2")),
        een("meer dan waarheen", true, miljoen("3.6").oplopendTot(), miljoen("4")),
        een("afbouwend", false, miljoen("3.6").aflopendTot(), miljoen("4")),
        een("per eenheid naast een totaal", true, euro("83").per("plaats per dag"), miljoen("2")),
        een(
            "per dezelfde eenheid",
            true,
            euro("83").per("plaats per dag"),
            euro("80").per("plaats per dag")),
        een("in dollar naast euro", true, miljoen("1").inDollar(), miljoen("2")),
        Arguments.of("zonder bekostiging", false, kosten(m -> {}, miljoen("1").structureel())),
        Arguments.of(
            "geen compensatie: de grond wordt al gevraagd",
            false,
            kosten(m -> m.bekostiging(GEEN_COMPENSATIE), miljoen("1").structureel())),
        Arguments.of(
            "wat ieder zelf draagt en een beloning staan erbuiten",
            false,
            (Consumer<Middelen.Builder>)
                m ->
                    m.kosten(
                            k ->
                                k.omschrijving("de woningen")
                                    .ramingen(
                                        r -> r.bedragen(List.of(miljoen("70").incidenteel()))))
                        .kosten(
                            k ->
                                k.omschrijving("de aanvraag")
                                    .ramingen(
                                        r ->
                                            r.bedragen(
                                                List.of(
                                                    euro("3400").per("aanvraag").incidenteel()))))
                        .bekostiging(SPECIFIEKE_UITKERING, miljoen("70").incidenteel())
                        .bekostiging(IEDER_DRAAGT_EIGEN_KOSTEN, b -> b.omschrijving("de aanvraag"))
                        .bekostiging(BELONING, euro("10000").per("gemeente").incidenteel())),
        Arguments.of(
            "een vorm zonder bedrag dekt de post die zij noemt",
            false,
            archiefEnSluis(
                m -> m.bekostiging(EIGEN_HEFFINGEN, b -> b.omschrijving("Het archief")))),
        Arguments.of(
            "ook naast een vorm met een bedrag voor een deel ervan",
            false,
            archiefEnSluis(
                m ->
                    m.bekostiging(
                            ALGEMENE_UITKERING,
                            b -> b.omschrijving("het archief").bedrag(miljoen("4").incidenteel()))
                        .bekostiging(LEGES, b -> b.omschrijving("het archief")))),
        Arguments.of(
            "een vorm zonder bedrag voor een andere soort kosten dekt haar niet",
            true,
            archiefEnSluis(
                m ->
                    m.bekostiging(
                        EIGEN_HEFFINGEN, b -> b.omschrijving("het archief").kostensoorten(ICT)))),
        Arguments.of(
            "een vorm zonder bedrag met een naam die geen post heeft, dekt de posten van haar soort",
            false,
            archiefEnSluis(
                m ->
                    m.bekostiging(
                        BESPARING,
                        b ->
                            b.omschrijving("de kosten van het archief")
                                .kostensoorten(UITVOERING)))),
        Arguments.of(
            "een vorm zonder bedrag voor iets anders dekt haar niet",
            true,
            archiefEnSluis(m -> m.bekostiging(EIGEN_HEFFINGEN, b -> b.omschrijving("de brug")))),
        Arguments.of(
            "structureel zonder jaar past bij elk jaar",
            false,
            kosten(
                m ->
                    m.bekostiging(ALGEMENE_UITKERING, miljoen("550").structureel().inJaar(2027))
                        .bekostiging(BESPARING, miljoen("90").structureel()),
                miljoen("640").structureel())),
        Arguments.of(
            "structureel zonder jaar, en toch te weinig",
            true,
            kosten(
                m ->
                    m.bekostiging(ALGEMENE_UITKERING, miljoen("550").structureel().inJaar(2027))
                        .bekostiging(BESPARING, miljoen("80").structureel()),
                miljoen("640").structureel())),
        Arguments.of(
            "structureel met en zonder jaar naast hetzelfde jaar",
            false,
            kosten(
                m -> m.bekostiging(ALGEMENE_UITKERING, miljoen("15").structureel().inJaar(2027)),
                miljoen("10").structureel().inJaar(2027),
                miljoen("5").structureel())),
        Arguments.of(
            "per eenheid en totaal van een raming zijn hetzelfde geld",
            false,
            kosten(
                m -> m.bekostiging(ALGEMENE_UITKERING, miljoen("12").structureel()),
                euro("600").per("kind"),
                miljoen("12").structureel())),
        Arguments.of(
            "ook naast een bekostiging per eenheid",
            false,
            kosten(
                m -> m.bekostiging(ALGEMENE_UITKERING, euro("600").per("kind")),
                euro("600").per("kind"),
                miljoen("12").structureel())),
        Arguments.of(
            "eenmalig en elk jaar per eenheid zijn niet hetzelfde geld",
            true,
            kosten(
                m -> m.bekostiging(ALGEMENE_UITKERING, miljoen("2").incidenteel()),
                miljoen("2").incidenteel(),
                euro("600").per("kind").structureel())),
        Arguments.of(
            "geld naar het Rijk is geen bekostiging",
            false,
            kosten(
                m -> m.bekostiging(AFDRACHT, miljoen("1").structureel()),
                miljoen("2").structureel())),
        Arguments.of(
            "incidenteel niet bekostigd",
            true,
            kosten(
                m -> m.bekostiging(ALGEMENE_UITKERING, miljoen("2").structureel()),
                miljoen("2").structureel(),
                miljoen("5").incidenteel())),
        Arguments.of(
            "eenmalig tegenover jaarlijks",
            true,
            kosten(
                m -> m.bekostiging(ALGEMENE_UITKERING, miljoen("2").incidenteel()),
                miljoen("2").structureel())),
        Arguments.of(
            "de bron zegt niet of het jaarlijks is",
            true,
            kosten(
                m -> m.bekostiging(ALGEMENE_UITKERING, miljoen("23.5").overJaren(2022, 2027)),
                miljoen("3").structureel())),
        Arguments.of(
            "eenmalig over twee jaren samen",
            false,
            kosten(
                m -> m.bekostiging(ALGEMENE_UITKERING, miljoen("5").incidenteel()),
                miljoen("2").incidenteel().inJaar(2024),
                miljoen("3").incidenteel().inJaar(2025))),
        Arguments.of(
            "een reeks tegenover een jaarbedrag wordt niet opgeteld, en dat wordt gezegd",
            true,
            kosten(
                m -> m.bekostiging(ALGEMENE_UITKERING, miljoen("3").structureel()),
                miljoen("2").structureel().inJaar(2024),
                miljoen("3").structureel().inJaar(2025))),
        ramingen("gelijke ramingen tellen een keer", false, r -> r.bedrag(miljoen("5")), r -> {}),
        ramingen("ramingen die uiteenlopen", true, r -> r.bedrag(miljoen("7")), r -> {}),
        ramingen(
            "ook als de ene raming de bekostiging is",
            true,
            r -> r.bedrag(miljoen("5")),
            r -> r.bedrag(miljoen("2"))),
        ramingen(
            "de overeengekomen raming telt",
            false,
            r -> r.bedrag(miljoen("7")),
            r -> r.status(Raming.Status.OVEREENGEKOMEN)),
        ramingen(
            "een deel naast het geheel",
            false,
            r -> r.bedrag(miljoen("1")).overheden(WATERSCHAPPEN),
            r -> {}),
        ramingen(
            "delen worden opgeteld",
            true,
            r -> r.bedrag(miljoen("1")).overheden(WATERSCHAPPEN),
            r -> r.overheden(GEMEENTEN)),
        ramingen("een raming zonder bedrag spreekt niets tegen", false, r -> {}, r -> {}));
  }

  private static Arguments een(String wat, boolean verwacht, Bedrag kosten, Bedrag bekostiging) {
    return Arguments.of(
        wat,
        verwacht,
        kosten(
            m -> m.bekostiging(ALGEMENE_UITKERING, bekostiging.structureel()),
            kosten.structureel()));
  }

  private static Consumer<Middelen.Builder> kosten(
      Consumer<Middelen.Builder> bekostiging, Bedrag... kosten) {
    return m -> bekostiging.accept(m.kosten(k -> k.ramingen(r -> r.bedrag(kosten))));
  }

  /** Costs of an archive of 9 million beside a lock of 5 million for which the same is paid. */
  private static Consumer<Middelen.Builder> archiefEnSluis(Consumer<Middelen.Builder> archief) {
    return m ->
        archief.accept(
            m.kosten(
                    k ->
                        k.omschrijving("het archief")
                            .soort(UITVOERING)
                            .ramingen(r -> r.bedrag(miljoen("9").incidenteel())))
                .kosten(
                    k ->
                        k.omschrijving("de sluis")
                            .ramingen(r -> r.bedrag(miljoen("5").incidenteel())))
                .bekostiging(
                    RIJKSBIJDRAGE,
                    b -> b.omschrijving("de sluis").bedrag(miljoen("5").incidenteel())));
  }

  /** Two estimates of one cost, the second of 5 million, which is what is paid. */
  private static Arguments ramingen(
      String wat, boolean verwacht, Consumer<Raming.Builder> een, Consumer<Raming.Builder> twee) {
    Consumer<Middelen.Builder> invulling =
        m ->
            m.kosten(k -> k.ramingen(een).ramingen(r -> twee.accept(r.bedrag(miljoen("5")))))
                .bekostiging(ALGEMENE_UITKERING, miljoen("5"));
    return Arguments.of(wat, verwacht, invulling);
  }
}
