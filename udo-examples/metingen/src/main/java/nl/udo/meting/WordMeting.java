package nl.udo.meting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.tekst.Tekststuk;
import nl.udo.word.UdoWord;

/**
 * What one Word file costs, next to Apache POI and docx4j writing the same blocks: headings, lists,
 * tables, notes and links. Ours has styles, comments, the custom part with the record and its hash
 * besides; theirs do not.
 *
 * <p>To run it, in about a minute:
 *
 * <pre>
 * mvn -q -pl udo-examples/metingen -am package -DskipTests
 * java -cp 'udo-examples/metingen/target/udo-metingen.jar:udo-examples/metingen/target/lib/*' \
 *     nl.udo.meting.WordMeting
 * </pre>
 *
 * <p>Ratios of CPU time within a round and bytes allocated count; see {@link Rounds}.
 */
public final class WordMeting {

  private static final int WARM_UP = Integer.getInteger("opwarmen", 150);
  private static final int RONDES = Integer.getInteger("rondes", 40);
  private static final String ONS = "UdoWord";

  private WordMeting() {}

  /**
   * Runs the rounds and prints what each contestant costs.
   *
   * @param args nothing
   * @throws IOException when the case cannot be read
   */
  public static void main(String[] args) throws IOException {
    UdoTraject traject;
    try (InputStream in = WordMeting.class.getResourceAsStream("traject.json")) {
      traject = UdoJson.lees(in);
    }
    Tekststuk stuk = MvtParagraaf.concept(traject).stuk();
    UdoWord udoWord = UdoWord.standaard();
    System.out.printf(
        Locale.ROOT,
        "Java %s; sizes: %d, %d and %d bytes%n",
        System.getProperty("java.version"),
        grootte(uit -> udoWord.schrijf(stuk, uit)),
        grootte(uit -> teken(stuk, PoiDoek::new, uit)),
        grootte(uit -> teken(stuk, Docx4jDoek::new, uit)));
    Map<String, Rounds.Cost> kosten =
        new Rounds()
            .contestant(ONS, run(uit -> udoWord.schrijf(stuk, uit)))
            .contestant("Apache POI", run(uit -> teken(stuk, PoiDoek::new, uit)))
            .contestant("docx4j", run(uit -> teken(stuk, Docx4jDoek::new, uit)))
            .run(WARM_UP, RONDES);
    Rounds.Cost ons = kosten.get(ONS);
    kosten.forEach(
        (naam, ander) ->
            System.out.printf(
                Locale.ROOT,
                "%-11s %s µs CPU, %.0f bytes; UdoWord costs %s of its CPU, %.2f of its bytes%n",
                naam,
                Rounds.spread(ander.micros()),
                Rounds.median(ander.bytes()),
                String.format(
                    Locale.ROOT, "%.2f", Rounds.median(Rounds.ratio(ons.micros(), ander.micros()))),
                Rounds.median(Rounds.ratio(ons.bytes(), ander.bytes()))));
  }

  /** Writes one file. */
  private interface Schrijver {
    void schrijf(OutputStream uit) throws IOException;
  }

  private static void teken(Tekststuk stuk, Supplier<Doek> maak, OutputStream uit)
      throws IOException {
    Doek doek = maak.get();
    Blokkenloper.teken(stuk.blokken(), doek);
    doek.schrijf(uit);
  }

  private static int grootte(Schrijver schrijver) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    schrijver.schrijf(uit);
    return uit.size();
  }

  private static Runnable run(Schrijver schrijver) {
    return () -> {
      try {
        schrijver.schrijf(new ByteArrayOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
