package nl.udo.toets;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.model.Overheidslaag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule set 2026.2, row by row as it was agreed: a code, a stage, a severity, layers, tags. */
class RegelsetTest {

  /** Layers as letters: G gemeenten, P provincies, W waterschappen, B openbare lichamen. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UDO-TRJ-01 | V | F |       | V
          UDO-TRJ-02 | V | F |       | V
          UDO-TRJ-03 | V | W |       | I
          UDO-TRJ-04 | V | A |       | V
          UDO-TRJ-05 | V | W |       | V
          UDO-TRJ-06 | V | W |       | V
          UDO-TRJ-07 | V | F |       | I
          UDO-TRJ-08 | V | W |       | I
          UDO-TRJ-09 | V | W |       | I
          UDO-TRJ-10 | T | W |       | V
          UDO-TRJ-11 | T | W |       | I
          UDO-TRJ-12 | V | A |       | I
          UDO-TAK-01 | C | F |       | V
          UDO-TAK-02 | C | F |       | I
          UDO-TAK-03 | C | W |       | V
          UDO-TAK-04 | T | W |       | V
          UDO-TAK-05 | T | W | G P B | V
          UDO-TAK-06 | T | F | G P B | V
          UDO-TAK-07 | T | F | W     | V
          UDO-TAK-08 | T | W | G P B | V
          UDO-BEV-01 | C | F |       | V
          UDO-BEV-02 | C | W |       | V
          UDO-BEV-03 | T | W | G P B | V
          UDO-BEV-04 | T | A |       | V
          UDO-BEV-05 | T | F | G P B | I V
          UDO-BEV-06 | T | F | G P B | V
          UDO-BEV-07 | T | F | G P B | V
          UDO-MID-01 | C | F |       | V
          UDO-MID-02 | T | F |       | V
          UDO-MID-03 | T | F | G P B | V
          UDO-MID-04 | T | W |       | V
          UDO-MID-05 | T | F | G P B | V
          UDO-MID-06 | T | W | W     | V
          UDO-MID-07 | T | W | G P   | V
          UDO-MID-08 | T | W |       | I
          UDO-MID-09 | T | F | G P B | V
          UDO-MID-10 | T | W |       | I
          UDO-MID-11 | T | A | G P   | V
          UDO-MID-12 | T | W |       | I
          UDO-MID-13 | T | F | G P B | V
          UDO-MID-14 | T | W | G P B | V
          UDO-MID-15 | T | W |       | I
          UDO-MID-16 | T | A | G P   | V
          UDO-UIT-01 | C | F |       | V
          UDO-UIT-02 | C | W |       | V
          UDO-UIT-03 | C | W |       | V
          UDO-UIT-04 | T | F | G P B | V
          UDO-UIT-05 | T | A |       | V
          UDO-UIT-06 | T | A |       | V
          UDO-UIT-07 | T | W |       | V
          UDO-UIT-08 | T | W | G P B | V
          UDO-CON-01 | T | F | G P B | V
          UDO-CON-02 | T | W |       | V
          UDO-CON-03 | C | W |       | V
          UDO-CON-04 | T | F | G P B | V
          UDO-CON-05 | T | F |       | V
          UDO-CON-06 | T | F |       | V
          UDO-CON-07 | C | F |       | I
          UDO-CON-08 | T | W |       | I
          UDO-CON-09 | C | A |       | I
          UDO-CON-10 | T | F | B     | V
          UDO-CON-11 | T | W |       | I
          UDO-CON-12 | T | W |       | I
          UDO-CON-13 | T | W |       | I
          UDO-INV-01 | T | W |       | V
          UDO-INV-02 | T | A |       | V
          UDO-INV-03 | T | F |       | V
          UDO-EVA-01 | T | W |       | V
          UDO-EVA-02 | T | A |       | I V
          """)
  void regelStaatErAlsAfgesproken(
      String code, String stadium, String ernst, String overheden, String tekens) {
    Regel regel = UdoChecklist.standaard().regel(code);

    assertAll(
        code,
        () -> assertEquals(stadium, regel.stadium().name().substring(0, 1)),
        () -> assertEquals(ernst, regel.ernst().name().substring(0, 1)),
        () ->
            assertEquals(
                overheden == null ? "" : overheden,
                regel.overheden().stream()
                    .map(laag -> laag == Overheidslaag.OPENBARE_LICHAMEN ? "B" : laag.name())
                    .map(naam -> naam.substring(0, 1))
                    .collect(Collectors.joining(" "))),
        () ->
            assertEquals(
                tekens,
                regel.bronnen().stream()
                    .map(bron -> String.valueOf(bron.status()))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" "))));
  }

  @Test
  void elkeCodeStaatErEenKeerEnAndereZijnErNiet() throws NoSuchMethodException {
    String tabel =
        RegelsetTest.class
            .getDeclaredMethod(
                "regelStaatErAlsAfgesproken",
                String.class,
                String.class,
                String.class,
                String.class,
                String.class)
            .getAnnotation(CsvSource.class)
            .textBlock();
    List<String> verwacht = tabel.lines().map(rij -> rij.substring(0, 10)).toList();

    assertEquals(69, verwacht.size());
    assertEquals(verwacht, UdoChecklist.standaard().regels().stream().map(Regel::code).toList());
    assertEquals("2026.2", UdoChecklist.standaard().regelset());
  }

  static List<Regel> regels() {
    return UdoChecklist.standaard().regels();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("regels")
  void elkeTekstIsErEnIsAf(Regel regel) {
    assertTrue(regel.vraag().endsWith("?"), regel.vraag());
    assertFalse(regel.bronnen().isEmpty());
    assertEquals(UdoChecklist.standaard().talen(), regel.teksten().keySet());
    Set<String> gezien = new HashSet<>();
    regel
        .teksten()
        .forEach(
            (taal, tekst) -> {
              assertTrue(tekst.vraag().endsWith("?"), tekst::vraag);
              for (String zin : zinnen(tekst)) {
                assertTrue(zin.endsWith("."), zin);
                assertTrue(Character.isUpperCase(zin.charAt(0)), zin);
                assertFalse(
                    zin.contains("  ") || zin.contains("en/of") || zin.contains("c.q."), zin);
                assertTrue(gezien.add(zin), () -> "twee keer in " + regel.code() + ": " + zin);
              }
            });
  }

  /** All sentences that a rule can say, but for the question. */
  private static List<String> zinnen(Regeltekst tekst) {
    return Stream.of(
            Stream.of(tekst.melding(), tekst.advies()),
            tekst.meldingen().values().stream(),
            tekst.adviezen().values().stream())
        .flatMap(zinnen -> zinnen)
        .toList();
  }

  @Test
  void geenTweeRegelsVragenOfMeldenHetzelfde() {
    for (Function<Regel, String> tekst :
        List.<Function<Regel, String>>of(
            Regel::vraag,
            Regel::melding,
            regel -> regel.tekst(Locale.ENGLISH).vraag(),
            regel -> regel.tekst(Locale.ENGLISH).melding())) {
      Set<String> gezien = new HashSet<>();
      regels().forEach(regel -> assertTrue(gezien.add(tekst.apply(regel)), regel::toString));
    }
  }

  @Test
  void aspectVolgtUitDeCode() {
    for (Regel regel : regels()) {
      String groep = regel.code().substring(4, 7);
      List<String> aspecten =
          regel.aspecten().stream().map(aspect -> aspect.name().substring(0, 3)).toList();
      boolean vanEenAspect = List.of("TAK", "BEV", "MID", "UIT").contains(groep);
      assertEquals(vanEenAspect, aspecten.contains(groep), regel::toString);
    }
  }

  /**
   * Each rule both ways; MID-11 is advice to check something that no record can show, and what
   * leads nowhere or is in the wrong form is only seen where it is.
   */
  @Test
  void elkeRegelIsBeideKantenOpGetoetst() {
    Set<String> missend = new HashSet<>();
    for (Regel regel : regels()) {
      Stream.of(Staat.VOLDAAN, Staat.NIET_VOLDAAN)
          .filter(
              staat ->
                  Gevallen.alle().stream()
                      .noneMatch(g -> g.code().equals(regel.code()) && g.staat() == staat))
          .forEach(staat -> missend.add(regel.code() + " " + staat.code()));
    }
    assertEquals(Set.of("UDO-MID-11 voldaan", "UDO-TRJ-09 voldaan", "UDO-TRJ-12 voldaan"), missend);
  }

  /** A rule that says "met" wherever it would find something, is noticed, whichever it is. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("regels")
  void eenUitgeschakeldeRegelWordtOpgemerkt(Regel regel) {
    UdoChecklist zonderTanden =
        UdoChecklist.standaard().zonder(regel.code()).met(altijdVoldaan(regel));

    List<Geval> opgemerkt =
        Gevallen.alle().stream()
            .filter(geval -> geval.code().equals(regel.code()))
            .filter(
                geval -> {
                  List<String> gevonden =
                      Regelspecificatie.bevindingen(
                              zonderTanden.toets(geval.traject(), Stadium.TOELICHTING),
                              geval.code())
                          .stream()
                          .map(Bevinding::pointer)
                          .sorted()
                          .toList();
                  return !gevonden.equals(geval.pointers().stream().sorted().toList());
                })
            .toList();

    assertFalse(opgemerkt.isEmpty(), () -> "geen geval merkt dat " + regel + " uit staat");
  }

  private static Regel altijdVoldaan(Regel regel) {
    Controle voldaan =
        (traject, meld) ->
            regel
                .controle()
                .controleer(
                    traject,
                    w -> meld.accept(Waarneming.van(true, w.pointer()).voor(w.overheden())));
    return regel.toBuilder().controle(voldaan).build();
  }

  @Test
  void lijstLaatZichFilteren() {
    assertEquals(
        List.of("UDO-TAK-07", "UDO-MID-06", "UDO-CON-10"),
        regels().stream()
            .filter(regel -> !regel.geldtVoor(Overheidslaag.GEMEENTEN))
            .map(Regel::code)
            .toList());
    assertEquals(
        10, regels().stream().filter(regel -> regel.stadium() == Stadium.VERKENNING).count());
    assertTrue(Arrays.stream(Stadium.values()).allMatch(Stadium.TOELICHTING::omvat));
  }
}
