package nl.udo.meting;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import nl.udo.json.UdoJson;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Regel;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;

/**
 * What the checklist costs: what its frame adds to the checks themselves, and how it grows with the
 * record. To run it, in about two minutes:
 *
 * <pre>
 * mvn -q -pl udo-examples/metingen -am package -DskipTests
 * java -cp udo-examples/metingen/target/udo-metingen.jar nl.udo.meting.ChecklistMeting
 * </pre>
 */
public final class ChecklistMeting {

  private static final int WARM_UP = Integer.getInteger("opwarmen", 500);
  private static final int ROUNDS = Integer.getInteger("rondes", 41);
  private static final UdoChecklist LIJST = UdoChecklist.standaard();

  private static long seen;

  private ChecklistMeting() {}

  /**
   * Prints both.
   *
   * @param args not used
   * @throws IOException when the case cannot be read
   */
  public static void main(String[] args) throws IOException {
    System.out.println("Java " + System.getProperty("java.version"));
    try (InputStream in = ChecklistMeting.class.getResourceAsStream("traject.json")) {
      frame("a case of two pages", UdoJson.lees(in));
    }
    frame("a record of 100 gevolgen", gevolgen(100));
    growth("gevolgen", ChecklistMeting::gevolgen);
    growth("consultaties", ChecklistMeting::consultaties);
    growth("kosten and bekostiging", ChecklistMeting::kosten);
    // Keeps what was measured from being left out as useless.
    System.out.println(seen == 0 ? "nothing seen" : "");
  }

  private static void frame(String what, UdoTraject traject) {
    List<Regel> regels = LIJST.regels();
    Map<String, Rounds.Cost> costs =
        new Rounds()
            .contestant(
                "checks",
                () -> {
                  for (Regel regel : regels) {
                    regel.controle().controleer(traject, w -> seen += w.pointer().length());
                  }
                })
            .contestant("checklist", () -> seen += toets(traject).regels().size())
            .run(WARM_UP, ROUNDS);
    Rounds.Cost checks = costs.get("checks");
    Rounds.Cost whole = costs.get("checklist");
    System.out.println(what);
    costs.forEach(
        (name, cost) ->
            System.out.printf(
                Locale.ROOT,
                "  %-10s %s µs CPU, %s bytes%n",
                name,
                Rounds.spread(cost.micros()),
                Rounds.spread(cost.bytes())));
    System.out.printf(
        Locale.ROOT,
        "  the frame adds %.0f %% of CPU and %.0f %% of bytes to the checks%n",
        100 * (Rounds.median(Rounds.ratio(whole.micros(), checks.micros())) - 1),
        100 * (Rounds.median(Rounds.ratio(whole.bytes(), checks.bytes())) - 1));
  }

  private static void growth(String what, IntFunction<UdoTraject> made) {
    Map<Integer, Double> micros = new LinkedHashMap<>();
    for (int size : new int[] {1_000, 3_000, 10_000}) {
      UdoTraject traject = made.apply(size);
      Rounds.Cost cost =
          new Rounds()
              .contestant("x", () -> seen += toets(traject).regels().size())
              .run(WARM_UP / 5, Math.max(7, ROUNDS / 4))
              .get("x");
      micros.put(size, Rounds.median(cost.micros()));
      System.out.printf(
          Locale.ROOT, "%6d %s: %s µs CPU%n", size, what, Rounds.spread(cost.micros()));
    }
    System.out.printf(
        Locale.ROOT,
        "  grows with exponent %.2f from 1,000 to 10,000%n",
        Math.log10(micros.get(10_000) / micros.get(1_000)));
  }

  private static Toetsverslag toets(UdoTraject traject) {
    return LIJST.toets(traject, Stadium.TOELICHTING);
  }

  private static UdoTraject gevolgen(int number) {
    UdoTraject.Builder traject = UdoTraject.wetsvoorstel("Wet voorbeeld", "BZK");
    for (int i = 0; i < number; i++) {
      String name = "bepaling " + i;
      traject.raakt(
          List.of(Overheidslaag.GEMEENTEN, Overheidslaag.WATERSCHAPPEN),
          g ->
              g.bepalingen(name)
                  .taken(t -> t.nieuw(name))
                  .bevoegdheden(b -> b.toelichting(name))
                  .middelen(m -> m.kosten(k -> k.structureel(Bedrag.miljoen("1"))))
                  .uitvoeringskracht(u -> u.toelichting(name)));
    }
    return traject.build();
  }

  private static UdoTraject consultaties(int number) {
    UdoTraject.Builder traject =
        UdoTraject.wetsvoorstel("Wet voorbeeld", "BZK").raakt(Overheidslaag.GEMEENTEN, g -> {});
    for (int i = 0; i < number; i++) {
      String name = "partij " + i;
      traject.geconsulteerd(
          new Partij(name, null, null, null, null, List.of(Overheidslaag.GEMEENTEN)),
          c -> c.oordeel(Onderwerp.DOEL, Strekking.ONDERSCHRIJFT, name).punt(name, p -> {}));
    }
    return traject.build();
  }

  private static UdoTraject kosten(int number) {
    return UdoTraject.wetsvoorstel("Wet voorbeeld", "BZK")
        .raakt(
            Overheidslaag.GEMEENTEN,
            g ->
                g.middelen(
                    m -> {
                      for (int i = 0; i < number; i++) {
                        String name = "post " + i;
                        Bedrag bedrag = Bedrag.euro(String.valueOf(i + 1)).per(name);
                        m.kosten(k -> k.omschrijving(name).structureel(bedrag))
                            .bekostiging(Bekostiging.Vorm.ALGEMENE_UITKERING, bedrag);
                      }
                    }))
        .build();
  }
}
