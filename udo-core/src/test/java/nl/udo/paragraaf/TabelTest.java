package nl.udo.paragraaf;

import static nl.udo.model.Bedrag.miljoen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Btw;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.model.Regelingsoort;
import nl.udo.tekst.Tabel;
import org.junit.jupiter.api.Test;

/** Amounts by year and layer, with sums that add up and no sums where they would mislead. */
class TabelTest {

  @Test
  void costsByYearAndLayerAddUpPerLayerAndInAll() {
    Tabel tabel =
        tabel(
            m -> {
              post(m, "de bouw", Overheidslaag.GEMEENTEN, "1.1", "2.2");
              post(m, "het beheer", Overheidslaag.GEMEENTEN, "0.1", "0.2");
              post(m, "het toezicht", Overheidslaag.PROVINCIES, "3", "4");
            });

    assertEquals(
        List.of("Post", "Overheid", "2026", "2027"),
        tabel.kolommen().stream().map(Tabel.Kolom::kop).toList());
    assertEquals(
        List.of(
            List.of("De bouw", "gemeenten", "€ 1,1 miljoen", "€ 2,2 miljoen"),
            List.of("Het beheer", "gemeenten", "€ 100.000", "€ 200.000"),
            List.of("Het toezicht", "provincies", "€ 3 miljoen", "€ 4 miljoen"),
            List.of("Totaal gemeenten", "", "€ 1,2 miljoen", "€ 2,4 miljoen"),
            List.of("Totaal", "", "€ 4,2 miljoen", "€ 6,4 miljoen")),
        rijen(tabel));
  }

  @Test
  void moreYearsThanAPageIsWideStandInTablesBelowEachOther() {
    String[] bedragen =
        IntStream.rangeClosed(1, 11).mapToObj(Integer::toString).toArray(String[]::new);
    List<Tabel> tabellen =
        tabellen(
            m -> {
              post(m, "de bouw", Overheidslaag.GEMEENTEN, bedragen);
              post(m, "het toezicht", Overheidslaag.PROVINCIES, bedragen);
            });

    assertEquals(
        List.of(
            "Geraamde kosten per jaar, 2026 tot en met 2029",
            "Geraamde kosten per jaar, 2030 tot en met 2034",
            "Geraamde kosten per jaar, 2035 tot en met 2036"),
        tabellen.stream().map(Tabel::titel).toList());
    assertEquals(
        List.of("Post", "Overheid", "2026", "2027", "2028", "2029"), koppen(tabellen.get(0)));
    assertEquals(List.of("Post", "2035", "2036"), koppen(tabellen.get(2)));
    assertEquals(
        List.of(
            List.of("De bouw", "€ 10 miljoen", "€ 11 miljoen"),
            List.of("Het toezicht", "€ 10 miljoen", "€ 11 miljoen"),
            List.of("Totaal", "€ 20 miljoen", "€ 22 miljoen")),
        rijen(tabellen.get(2)));
  }

  private static List<String> koppen(Tabel tabel) {
    return tabel.kolommen().stream().map(Tabel.Kolom::kop).toList();
  }

  @Test
  void rivalEstimatesStandSideBySideAndAreNeverSummed() {
    Tabel tabel =
        tabel(
            m ->
                m.kosten(
                    k ->
                        k.omschrijving("de uitvoering")
                            .ramingen(r -> r.opstellers("VNG").bedrag(jaren("5", "6")))
                            .ramingen(r -> r.opstellers("BZK").bedrag(jaren("3", "4")))));

    assertEquals("Ramingen van de kosten van de uitvoering", tabel.titel());
    assertEquals(2, tabel.rijen().size());
    assertEquals(
        "Vereniging van Nederlandse Gemeenten (VNG)", tabel.rijen().get(0).get(0).woorden());
  }

  @Test
  void partsOfOneEstimateAddUp() {
    Tabel tabel =
        tabel(
            m ->
                m.kosten(
                    k ->
                        k.ramingen(deel("Noord", miljoen("1").structureel()))
                            .ramingen(deel("Zuid", miljoen("2.5").structureel()))));

    assertEquals(
        List.of("Totaal", "", "€ 3,5 miljoen per jaar"), rijen(tabel).get(2), tabel::toString);
  }

  @Test
  void whatDoesNotReckonAlikeHasNoTotal() {
    zonderTotaal(m -> post(m, "de bouw", null, "1", "2").besparing(k -> besparing(k)));
    zonderTotaal(
        m ->
            post(m, "de bouw", null, "1", "2")
                .kosten(
                    k ->
                        k.ramingen(
                            r -> r.bedrag(jaren("1", "2")).btwCompensatiefonds(Btw.EXCLUSIEF))));
    zonderTotaal(
        m ->
            post(m, "de bouw", null, "1", "2")
                .kosten(
                    k -> k.ramingen(r -> r.bedrag(jaren("1", "2")).rijk(Raming.Rijk.INCLUSIEF))));
    zonderTotaal(
        m ->
            post(m, "de bouw", null, "1", "2")
                .kosten(k -> k.ramingen(r -> r.bedrag(jaren("1", "2")).scenario("hoog"))));
    zonderTotaal(
        m ->
            post(m, "de bouw", null, "1", "2")
                .kosten(k -> k.ramingen(r -> r.bedrag(miljoen("1").inJaar(2026).inDollar()))));
    zonderTotaal(
        m ->
            post(m, "de bouw", null, "1", "2")
                .kosten(
                    k ->
                        k.ramingen(
                            r -> r.bedrag(miljoen("1").inJaar(2026), miljoen("2").structureel()))));
  }

  @Test
  void moneyOfDifferentPayersIsNotAddedUp() {
    Consumer<Middelen.Builder> rijk =
        m ->
            m.bekostiging(
                Bekostiging.Vorm.RIJKSBIJDRAGE, b -> b.omschrijving("a").bedrag(jaren("1", "2")));
    Tabel samen =
        tabel(
            m -> {
              rijk.accept(m);
              m.bekostiging(
                  Bekostiging.Vorm.SPECIFIEKE_UITKERING,
                  b -> b.omschrijving("b").bedrag(jaren("1", "2")));
            });
    Tabel apart =
        tabel(
            m -> {
              rijk.accept(m);
              m.bekostiging(
                  Bekostiging.Vorm.EIGEN_HEFFINGEN,
                  b -> b.omschrijving("b").bedrag(jaren("1", "2")));
            });

    assertEquals(List.of("Totaal", "", "€ 2 miljoen", "€ 4 miljoen"), rijen(samen).get(2));
    assertEquals(2, apart.rijen().size());
  }

  @Test
  void aCellHasNoArticles() {
    Tabel tabel =
        tabel(
            m ->
                m.kosten(
                    k ->
                        k.ramingen(r -> r.opstellers("VNG", "IPO").bedrag(miljoen("1")))
                            .ramingen(r -> r.opstellers("UvW").bedrag(miljoen("2")))));

    assertEquals(
        "Vereniging van Nederlandse Gemeenten (VNG) en Interprovinciaal Overleg (IPO)",
        tabel.rijen().get(0).get(0).woorden());
  }

  private static void zonderTotaal(Consumer<Middelen.Builder> invulling) {
    Tabel tabel = tabel(invulling);
    assertTrue(
        tabel.rijen().stream().noneMatch(rij -> rij.get(0).woorden().startsWith("Totaal")),
        tabel::toString);
  }

  private static Middelen.Builder post(
      Middelen.Builder m, String naam, Overheidslaag laag, String... bedragen) {
    return m.kosten(
        k -> {
          k.omschrijving(naam).ramingen(r -> r.bedrag(jaren(bedragen)));
          if (laag != null) {
            k.overheden(laag);
          }
        });
  }

  private static void besparing(Kostenpost.Builder k) {
    k.ramingen(r -> r.bedrag(jaren("1", "2")));
  }

  private static Consumer<Raming.Builder> deel(String onderdeel, Bedrag bedrag) {
    return r -> r.opstellers("VNG").onderdeel(onderdeel).bedrag(bedrag);
  }

  private static Bedrag[] jaren(String... bedragen) {
    return IntStream.range(0, bedragen.length)
        .mapToObj(i -> miljoen(bedragen[i]).inJaar(2026 + i))
        .toArray(Bedrag[]::new);
  }

  private static Tabel tabel(Consumer<Middelen.Builder> invulling) {
    return tabellen(invulling).get(0);
  }

  private static List<Tabel> tabellen(Consumer<Middelen.Builder> invulling) {
    return Proef.blokken(
        Proef.stuk(
                Proef.traject(Regelingsoort.WET)
                    .raakt(
                        List.of(Overheidslaag.GEMEENTEN, Overheidslaag.PROVINCIES),
                        g -> g.middelen(invulling))
                    .build())
            .blokken(),
        Tabel.class);
  }

  private static List<List<String>> rijen(Tabel tabel) {
    return tabel.rijen().stream()
        .map(rij -> rij.stream().map(cel -> cel.woorden().replace('\u00a0', ' ')).toList())
        .toList();
  }
}
