package nl.udo.meting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Formulering;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Invoer;
import nl.udo.overzicht.Opvolgregister;
import nl.udo.overzicht.Overzicht;
import nl.udo.overzicht.Verantwoording;
import nl.udo.overzicht.Wijzigingen;
import nl.udo.toets.Regel;
import nl.udo.toets.UdoChecklist;

/**
 * What the overviews cost: how CPU time grows with the number of records and with what is in one of
 * them, and what a row and a promise hold of memory once their record is gone. To run it, in about
 * three minutes:
 *
 * <pre>
 * mvn -q -pl udo-examples/metingen -am package -DskipTests
 * java -cp udo-examples/metingen/target/udo-metingen.jar nl.udo.meting.OverzichtMeting
 * </pre>
 */
public final class OverzichtMeting {

  private static final int WARM_UP = Integer.getInteger("opwarmen", 50);
  private static final int ROUNDS = Integer.getInteger("rondes", 9);
  private static final int LARGEST = Integer.getInteger("grootste", 10_000);
  private static final LocalDate DAG = LocalDate.of(2026, 9, 1);

  /** One rule: what is measured is the overview, and the checklist has a measurement of its own. */
  private static final UdoChecklist KORT =
      UdoChecklist.standaard()
          .zonder(
              UdoChecklist.standaard().regels().stream()
                  .map(Regel::code)
                  .filter(code -> !code.equals("UDO-TRJ-01"))
                  .toArray(String[]::new));

  private static long seen;

  private OverzichtMeting() {}

  /**
   * Prints all.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.println("Java " + System.getProperty("java.version"));
    Overzicht overzicht = Overzicht.standaard().met(KORT);
    growth("records as CSV", n -> () -> csv(overzicht, n));
    growth("records as CSV in an order", n -> () -> csv(overzicht.opVolgorde(titel()), n));
    growth("records in the register", n -> () -> register(n).toezeggingen().size());
    growth("points of one record", n -> of(punten(n), t -> Verantwoording.van(t).regels().size()));
    growth("points in two versions", n -> of(punten(n), OverzichtMeting::wijzigingen));
    held("a row", n -> overzicht.opVolgorde(titel()).rijen(records(n)).toList());
    held("a promise", OverzichtMeting::register);
    // Keeps what was measured from being left out as useless.
    System.out.println(seen == 0 ? "nothing seen" : "");
  }

  private static Overzicht.Volgorde titel() {
    return Overzicht.Volgorde.TITEL;
  }

  private interface Measured<T> {
    int of(T value);
  }

  private static <T> Supplier<Integer> of(T value, Measured<T> measured) {
    return () -> measured.of(value);
  }

  private static void growth(String what, IntFunction<Supplier<Integer>> made) {
    Map<Integer, Double> micros = new LinkedHashMap<>();
    for (int size : new int[] {LARGEST / 10, LARGEST / 3, LARGEST}) {
      Supplier<Integer> run = made.apply(size);
      Rounds.Cost cost =
          new Rounds().contestant("x", () -> seen += run.get()).run(WARM_UP, ROUNDS).get("x");
      micros.put(size, Rounds.median(cost.micros()));
      System.out.printf(
          Locale.ROOT,
          "%6d %s: %s µs CPU, %.0f bytes allocated for each%n",
          size,
          what,
          Rounds.spread(cost.micros()),
          Rounds.median(cost.bytes()) / size);
    }
    System.out.printf(
        Locale.ROOT,
        "  grows with exponent %.2f%n",
        Math.log10(micros.get(LARGEST) / micros.get(LARGEST / 10)));
  }

  /** What stays when the records are gone, by what the collector leaves. */
  private static void held(String what, IntFunction<Object> made) {
    made.apply(LARGEST / 10);
    long before = used();
    Object kept = made.apply(LARGEST);
    long each = (used() - before) / LARGEST;
    seen += kept.hashCode();
    System.out.printf(Locale.ROOT, "%s holds %d bytes%n", what, each);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static int csv(Overzicht overzicht, int number) {
    long[] bytes = new long[1];
    try {
      overzicht.schrijfCsv(
          records(number),
          new OutputStream() {
            @Override
            public void write(int b) {
              bytes[0]++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
              bytes[0] += length;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (int) bytes[0];
  }

  private static Opvolgregister register(int number) {
    return Opvolgregister.van(records(number), DAG);
  }

  private static int wijzigingen(UdoTraject traject) {
    UdoTraject anders =
        traject.toBuilder().consultaties(0, c -> c.punten(0, p -> p.thema("anders"))).build();
    return Wijzigingen.tussen(traject, anders).wijzigingen().size();
  }

  private static Stream<Invoer> records(int number) {
    return IntStream.range(0, number).mapToObj(i -> Invoer.van("traject-" + i, record(i)));
  }

  private static UdoTraject record(int i) {
    return UdoTraject.wetsvoorstel("Wet met een titel van gewone lengte, nummer " + i, "BZK")
        .kenmerk("wet-" + i)
        .dossier("36 " + i)
        .raakt(List.of(Overheidslaag.GEMEENTEN, Overheidslaag.PROVINCIES), g -> {})
        .consultaties(
            c ->
                c.partijen("VNG")
                    .oordelen(
                        o ->
                            o.strekking(Strekking.BEDENKINGEN)
                                .onderwerpen(Onderwerp.MIDDELEN)
                                .datum("2026-0" + (1 + i % 9))))
        .uitwerkingen(
            u -> u.kenmerk("u-" + i).onderwerp(Formulering.woordgroep("de kosten van " + i)))
        .build();
  }

  /** Points in as many documents: a search through all of them for each would show. */
  private static UdoTraject punten(int number) {
    UdoTraject.Builder traject = UdoTraject.wetsvoorstel("Wet voorbeeld", "BZK");
    for (int i = 0; i < number; i++) {
      String name = "brief " + i;
      traject.documenten(d -> d.kenmerk(name).datum("2026-02"));
    }
    return traject
        .consultaties(
            c -> {
              c.partijen("VNG");
              for (int i = 0; i < number; i++) {
                String name = "punt " + i;
                c.punten(
                    p ->
                        p.kenmerk(name)
                            .omschrijving(Formulering.te("punt " + name + " te regelen"))
                            .bron(new Bronverwijzing("brief " + name.substring(5), null)));
              }
            })
        .build();
  }
}
