package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.bewoording.Bewoording;
import nl.udo.model.Bedrag;
import nl.udo.model.Consultatie;
import nl.udo.model.Formulering;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost.Richting;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.layout.Layout;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Ernst;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import org.junit.jupiter.api.Test;

/** What is missing is marked in place, each finding once. */
class GatenTest {

  @Property(tries = 100)
  void everyErrorAndWarningIsMarkedOnce(@ForAll UdoTraject traject) {
    List<String> codes =
        Proef.verslag(traject).bevindingen().stream()
            .filter(bevinding -> bevinding.ernst() != Ernst.ADVIES)
            .map(Bevinding::code)
            .sorted()
            .toList();

    assertEquals(codes, codes(List.of(Proef.concept(traject))));
    assertEquals(codes, codes(Proef.hoofdstukken(traject, true)));
  }

  @Property(tries = 50)
  void aTextThatIsNoDraftMarksNothing(@ForAll UdoTraject traject) {
    assertEquals(List.of(), codes(List.of(Proef.stuk(traject))));
  }

  @Provide
  Arbitrary<Marked> records() {
    return Marked.any();
  }

  /** Under the heading of its theme, and readable as of the layers that it is about. */
  @Property(edgeCases = EdgeCasesMode.NONE, tries = 50)
  void aGapStandsAtItsThemeAndItsLayer(@ForAll("records") Marked marked) {
    UdoTraject traject = marked.traject();
    List<String> expected = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    Set<String> elsewhere = new TreeSet<>();
    for (Bevinding b : Proef.verslag(traject).bevindingen()) {
      boolean ofSome = b.pointer().startsWith("/gevolgen/") && !b.overheden().isEmpty();
      (ofSome && b.ernst() != Ernst.ADVIES ? codes : elsewhere).add(b.code());
    }
    codes.removeAll(elsewhere);
    for (Bevinding b : Proef.verslag(traject).bevindingen()) {
      if (codes.contains(b.code())) {
        expected.add(b.code() + " in " + part(b.pointer()) + " of " + who(traject, b));
      }
    }
    for (List<Tekststuk> texts :
        List.of(List.of(Proef.concept(traject)), Proef.hoofdstukken(traject, true))) {
      List<String> found = new ArrayList<>();
      for (Reading.Line line : Reading.of(texts)) {
        if (line.isGap() && codes.contains(line.gapCode())) {
          Set<String> read = line.names().isEmpty() ? marked.all() : line.names();
          found.add(line.gapCode() + " in " + part(line) + " of " + new TreeSet<>(read));
        }
      }
      assertEquals(
          String.join("\n", inOrder(expected)),
          String.join("\n", inOrder(found)),
          () -> Reading.of(texts).toString());
    }
  }

  /** In the chapters the opening stands with the tasks. */
  private static List<String> inOrder(List<String> gaps) {
    return gaps.stream()
        .map(g -> g.replace(" in the opening ", " in Taken en bevoegdheden "))
        .sorted()
        .toList();
  }

  private static String part(String pointer) {
    return pointer.contains("/middelen")
        ? "Financiële gevolgen"
        : pointer.contains("/uitvoeringskracht")
            ? "Uitvoering"
            : pointer.contains("/taken") || pointer.contains("/bevoegdheden")
                ? "Taken en bevoegdheden"
                : "the opening";
  }

  /** The part in which a line stands: by the heading of it, or of its chapter. */
  private static String part(Reading.Line line) {
    return line.under().stream()
        .map(h -> h.equals("Gevolgen") ? "Taken en bevoegdheden" : h)
        .filter(
            h -> List.of("Financiële gevolgen", "Uitvoering", "Taken en bevoegdheden").contains(h))
        .findFirst()
        .orElse("the opening");
  }

  private static Set<String> who(UdoTraject traject, Bevinding b) {
    int number = Integer.parseInt(b.pointer().split("/")[2]);
    Gevolg gevolg = traject.gevolgen().get(number);
    // A finding stands at the first of several consequences that it is about.
    if (gevolg.deel() != null && b.overheden().equals(gevolg.overheden())) {
      return Set.of(gevolg.deel().omschrijving().toLowerCase(Locale.ROOT));
    }
    Set<String> names = new TreeSet<>();
    b.overheden().forEach(l -> names.add(Holder.name(l)));
    return names;
  }

  @Test
  void aGapIsShortAndSaysWhatToDo() {
    UdoTraject traject = Proef.gemeenten(g -> {});

    assertTrue(
        gaten(Proef.concept(traject).blokken())
            .contains(
                "[UDO-TAK-01: De gevolgen voor de taken zijn niet beoordeeld. Beschrijf de"
                    + " gevolgen, zeg met redenen dat er geen zijn, of vermeld wanneer ze bekend"
                    + " zijn.]"));
  }

  @Test
  void aGapStandsUnderTheHeadingWhereTheTextBelongs() {
    UdoTraject traject = Proef.gemeenten(g -> {});
    Sectie taken =
        Proef.blokken(Proef.concept(traject).blokken(), Sectie.class).stream()
            .filter(sectie -> sectie.kop().equals("Taken en bevoegdheden"))
            .findFirst()
            .orElseThrow();

    assertEquals(
        List.of("UDO-TAK-01", "UDO-BEV-01"),
        Proef.blokken(taken.blokken(), Gat.class).stream().map(Gat::code).toList());
  }

  @Test
  void twoGapsOfOneRuleAtOnePlaceNameTheirProperty() {
    List<String> gaten =
        gaten(metGaten("/spoed/oordeelGevraagdOp", "/spoed/openbaarmaking").blokken());

    assertEquals(
        List.of(
            "[EIGEN-01, oordeel gevraagd op: Er ontbreekt iets. Vul het aan.]",
            "[EIGEN-01, openbaarmaking: Er ontbreekt iets. Vul het aan.]"),
        gaten);
  }

  @Test
  void aGapNamesTheLayersOnlyWhereItIsNotAboutAll() {
    UdoTraject traject =
        Proef.traject(Regelingsoort.WET)
            .raakt(
                List.of(Overheidslaag.GEMEENTEN, Overheidslaag.WATERSCHAPPEN),
                g -> g.middelen(m -> m.kosten(k -> k.omschrijving("het register"))))
            .build();
    List<String> gaten = gaten(Proef.concept(traject).blokken());

    assertTrue(
        gaten.stream().anyMatch(g -> g.startsWith("[UDO-MID-05") && g.contains("(gemeenten)")),
        gaten::toString);
    assertTrue(
        gaten.stream().noneMatch(g -> g.startsWith("[UDO-TAK-01") && g.contains("(")),
        gaten::toString);
  }

  /** Where headings say for whom a text is, what lacks of one of them stands below its own. */
  @Test
  void aGapStandsBelowTheHeadingOfThoseWhomItIsAbout() {
    UdoTraject traject =
        Proef.traject(Regelingsoort.WET)
            .raakt(Overheidslaag.GEMEENTEN, g -> g.middelen(m -> m.toelichting("Het is weinig.")))
            .raakt(Overheidslaag.PROVINCIES, g -> g.middelen(m -> m.toelichting("Het is veel.")))
            .build();
    List<Blok> blokken = Proef.concept(traject).blokken();

    for (String kop : List.of("Gemeenten", "Provincies")) {
      Sectie money =
          Proef.blokken(blokken, Sectie.class).stream()
              .filter(sectie -> sectie.kop().equals("Financiële gevolgen"))
              .findFirst()
              .orElseThrow();
      Sectie own =
          Proef.blokken(money.blokken(), Sectie.class).stream()
              .filter(sectie -> sectie.kop().equals(kop))
              .findFirst()
              .orElseThrow();
      assertTrue(
          gaten(own.blokken()).stream().anyMatch(g -> g.startsWith("[UDO-MID-03")),
          () -> gaten(blokken).toString());
    }
  }

  /**
   * Behind the only item that was told a gap needs no words to say which; behind several it does.
   */
  @Test
  void aGapNamesItsItemWhereSeveralWereTold() {
    UdoTraject traject =
        Proef.gemeenten(
            g ->
                g.middelen(
                    m ->
                        m.kosten(k -> k.omschrijving("het loket").structureel(Bedrag.miljoen("2")))
                            .kosten(
                                k ->
                                    k.omschrijving("het register")
                                        .structureel(Bedrag.miljoen("3"))
                                        .geraamdDoor("BZK")
                                        .datum("2025"))));

    assertTrue(
        gaten(Proef.concept(traject).blokken()).stream()
            .anyMatch(g -> g.startsWith("[UDO-MID-04") && g.contains("(“het loket”)")),
        () -> gaten(Proef.concept(traject).blokken()).toString());
  }

  /** Of two gaps with the same words each says of what it is, wherever the other one stands. */
  @Test
  void aGapNamesItsItemWhereAnotherOfItsRuleIsElsewhere() {
    UdoTraject traject =
        Proef.gemeenten(
            g ->
                g.middelen(
                    m ->
                        m.kosten(k -> k.omschrijving("het loket").richting(Richting.LAST))
                            .kosten(
                                k ->
                                    k.omschrijving("het register")
                                        .richting(Richting.BESPARING)
                                        .toelichting("Het register bestaat al."))));

    assertEquals(
        List.of("(“het register”)", "(“het loket”)"),
        gaten(Proef.concept(traject).blokken()).stream()
            .filter(g -> g.startsWith("[UDO-MID-03"))
            .map(g -> g.substring(g.indexOf("(“"), g.indexOf("”)") + 2))
            .toList());
  }

  @Test
  void theGapsOfAParagraphFollowItsSentences() {
    UdoTraject traject =
        Proef.gemeenten(g -> {}).toBuilder()
            .geconsulteerd(
                Partij.VNG,
                c -> {
                  c.vorm(Consultatie.Vorm.INTERNETCONSULTATIE);
                  for (int i = 1; i <= 12; i++) {
                    c.bezwaar(Formulering.bijzin("artikel " + i + " onduidelijk is"), p -> {});
                  }
                })
            .build();

    assertEquals(
        IntStream.rangeClosed(1, 12).mapToObj(i -> "artikel " + i + " ").toList(),
        gaten(Proef.concept(traject).blokken()).stream()
            .filter(g -> g.startsWith("[UDO-CON-05"))
            .map(g -> g.substring(g.indexOf('“') + 1, g.indexOf("onduidelijk")))
            .map(g -> g.replaceFirst("^dat ", ""))
            .toList());
  }

  /** It decides on the text as a whole, and so it stands above all parts. */
  @Test
  void theMissingDayOfSubmissionIsMarkedBeforeAllParts() {
    String eerste = gaten(Proef.concept(Proef.gemeenten(g -> {})).blokken()).get(0);

    assertTrue(eerste.startsWith("[UDO-TRJ-11"), eerste);
  }

  @Test
  void aGapThatBelongsNowhereStandsAtTheEnd() {
    List<Blok> blokken = ((Sectie) gatZonderPlaats().blokken().get(1)).blokken();
    Sectie laatste = (Sectie) blokken.get(blokken.size() - 1);

    assertEquals("Nog in te vullen", laatste.kop());
    assertEquals(List.of("[EIGEN-01: Er ontbreekt iets. Vul het aan.]"), gaten(laatste.blokken()));
  }

  /** A rule of the host may look at any place. */
  static Tekststuk gatZonderPlaats() {
    return metGaten("/partijen/0");
  }

  private static Tekststuk metGaten(String... plaatsen) {
    List<Bevinding> bevindingen =
        Stream.of(plaatsen)
            .map(
                plaats ->
                    new Bevinding(
                        "EIGEN-01",
                        Ernst.FOUT,
                        Stadium.VERKENNING,
                        plaats,
                        List.of(),
                        "Is het er?",
                        "Er ontbreekt iets.",
                        null,
                        null,
                        "Vul het aan.",
                        List.of()))
            .toList();
    Toetsverslag verslag =
        new Toetsverslag(
            Proef.gemeenten(g -> {}),
            "eigen",
            "nl",
            List.of(),
            Stadium.TOELICHTING,
            bevindingen,
            List.of());
    return new Layout(verslag, Indeling.standaard(), Bewoording.standaard(), true).whole();
  }

  private static List<String> codes(List<Tekststuk> stukken) {
    return stukken.stream()
        .flatMap(stuk -> Proef.blokken(stuk.blokken(), Gat.class).stream())
        .map(Gat::code)
        .sorted()
        .toList();
  }

  private static List<String> gaten(List<Blok> blokken) {
    return Proef.blokken(blokken, Gat.class).stream().map(Gat::tekst).toList();
  }
}
