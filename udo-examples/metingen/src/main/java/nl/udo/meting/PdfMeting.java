package nl.udo.meting;

import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.pdf.UdoPdf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What one PDF costs, next to other ways to make one. All begin with the record of a case of two
 * pages and end with the bytes of a file:
 *
 * <ul>
 *   <li>{@link #udoPdf}: PDF/A-3a and PDF/UA-1 in one, the record inside;
 *   <li>{@link #pdfboxByHand} and {@link #pdfboxByHandFontsParsed}: the same words in the same
 *       fonts with PDFBox, without tags, metadata or record; with the fonts read anew for each
 *       document, and with fonts parsed beforehand;
 *   <li>{@link #openhtmltopdfPlain}: the HTML of the paragraph with a whole font family and both
 *       profiles on, as its manual says;
 *   <li>{@link #checklistAndText}: what all have to do first.
 * </ul>
 *
 * <p>To run it, on a quiet machine, in about six minutes:
 *
 * <pre>
 * mvn -q -pl udo-examples/metingen -am package -DskipTests
 * java -jar udo-examples/metingen/target/udo-metingen.jar /usr/share/fonts/truetype/noto/NotoSans
 * </pre>
 *
 * <p>The argument is a whole font family: the path to which {@code -Regular.ttf}, {@code -Bold.ttf}
 * and {@code -Italic.ttf} are added. Without it the plain contestant does not take part.
 *
 * <p>Each contestant runs in a process of its own, so that none is compiled for what another does,
 * and in each round all take their turn, so that what disturbs the machine disturbs all. Ratios
 * within a round count, not the milliseconds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 1)
public class PdfMeting {
  private static final String FAMILIE = "nl.udo.meting.familie";
  private static final int RONDES = Integer.getInteger("rondes", 3);
  private static final String ONS = "udoPdf";

  private UdoTraject traject;
  private UdoPdf udoPdf;
  private MetDeHand vers;
  private MetDeHand ontleed;
  private Gewoon gewoon;

  /** Made by JMH, once in each process. */
  public PdfMeting() {}

  /**
   * Prepares what a program prepares once.
   *
   * @throws IOException when a font or the case cannot be read
   */
  @Setup
  public void bereidVoor() throws IOException {
    XRLog.setLoggingEnabled(false);
    try (InputStream in = PdfMeting.class.getResourceAsStream("traject.json")) {
      traject = UdoJson.lees(in);
    }
    udoPdf = UdoPdf.builder().concept().build();
    vers = MetDeHand.metVerseLetters();
    ontleed = MetDeHand.metOntledeLetters();
    String familie = System.getProperty(FAMILIE);
    gewoon = familie == null ? null : new Gewoon(familie);
  }

  /**
   * This library.
   *
   * @return the file
   * @throws IOException never, in memory
   */
  @Benchmark
  public byte[] udoPdf() throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    udoPdf.schrijf(traject, uit);
    return uit.toByteArray();
  }

  /**
   * PDFBox alone, as most programs use it.
   *
   * @return the file
   * @throws IOException never, in memory
   */
  @Benchmark
  public byte[] pdfboxByHand() throws IOException {
    return vers.maak(traject);
  }

  /**
   * PDFBox alone, with fonts that outlive the document.
   *
   * @return the file
   * @throws IOException never, in memory
   */
  @Benchmark
  public byte[] pdfboxByHandFontsParsed() throws IOException {
    return ontleed.maak(traject);
  }

  /**
   * Openhtmltopdf as its manual says.
   *
   * @return the file
   * @throws IOException never, in memory
   */
  @Benchmark
  public byte[] openhtmltopdfPlain() throws IOException {
    return gewoon.maak(traject);
  }

  /**
   * The part that is the same for all.
   *
   * @return the text as HTML
   */
  @Benchmark
  public byte[] checklistAndText() {
    return MvtParagraaf.concept(traject).alsHtmlPagina().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Runs the rounds and prints what each contestant costs.
   *
   * @param args the font family for the plain contestant, or nothing
   * @throws RunnerException when a contestant fails
   */
  public static void main(String[] args) throws RunnerException {
    List<String> deelnemers =
        new ArrayList<>(List.of(ONS, "pdfboxByHand", "pdfboxByHandFontsParsed"));
    if (args.length > 0) {
      deelnemers.add("openhtmltopdfPlain");
    }
    deelnemers.add("checklistAndText");
    Map<String, double[]> tijden = new LinkedHashMap<>();
    deelnemers.forEach(naam -> tijden.put(naam, new double[RONDES]));
    for (int ronde = 0; ronde < RONDES; ronde++) {
      for (String naam : deelnemers) {
        tijden.get(naam)[ronde] = meet(naam, args);
        System.out.printf(
            Locale.ROOT, "round %d  %-24s %6.2f ms%n", ronde + 1, naam, tijden.get(naam)[ronde]);
      }
    }
    vertel(tijden);
  }

  private static double meet(String naam, String[] args) throws RunnerException {
    OptionsBuilder keuzen = new OptionsBuilder();
    keuzen.include(PdfMeting.class.getName() + "." + naam + "$").verbosity(VerboseMode.SILENT);
    keuzen.shouldFailOnError(true);
    if (args.length > 0) {
      keuzen.jvmArgsAppend("-D" + FAMILIE + "=" + args[0]);
    }
    return new Runner(keuzen.build()).runSingle().getPrimaryResult().getScore();
  }

  private static void vertel(Map<String, double[]> tijden) {
    System.out.println(
        "Java " + System.getProperty("java.version") + ", medians of the rounds, with quartiles");
    for (Map.Entry<String, double[]> tijd : tijden.entrySet()) {
      double[] maal = new double[RONDES];
      for (int ronde = 0; ronde < RONDES; ronde++) {
        maal[ronde] = tijden.get(ONS)[ronde] / tijd.getValue()[ronde];
      }
      System.out.printf(
          Locale.ROOT,
          "%-24s %s ms  udo-pdf costs %.2f times this (%.2f to %.2f)%n",
          tijd.getKey(),
          Rounds.spread(tijd.getValue()),
          Rounds.median(maal),
          Rounds.quantile(maal, 0.25),
          Rounds.quantile(maal, 0.75));
    }
  }
}
