package nl.udo.meting;

import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.pdf.UdoPdf;
import nl.udo.weergave.MvtParagraaf;

/**
 * What one PDF costs, next to other ways to make one. All begin with the record of a case of two
 * pages and end with the bytes of a file:
 *
 * <ul>
 *   <li><em>udo-pdf</em>: PDF/A-3a and PDF/UA-1 in one, the record inside;
 *   <li><em>PDFBox by hand</em>: the same words in the same fonts, without tags, metadata or
 *       record; once with the fonts read anew for each document, once with fonts parsed beforehand;
 *   <li><em>openhtmltopdf, plain</em>: the HTML of the paragraph with a whole font family and both
 *       profiles on, as its manual says.
 * </ul>
 *
 * <p>The last line is what all have to do first: check the record and write the text.
 *
 * <p>To run it, on a quiet machine:
 *
 * <pre>
 * mvn -q -pl udo-examples/metingen -am package -DskipTests
 * java -jar udo-examples/metingen/target/udo-metingen.jar /usr/share/fonts/truetype/noto/NotoSans
 * </pre>
 *
 * <p>The argument is a whole font family: the path to which {@code -Regular.ttf}, {@code -Bold.ttf}
 * and {@code -Italic.ttf} are added. Without it the plain contestant does not take part. With
 * {@code -Dmap=FOLDER} each contestant leaves its file there, to look at; {@code -Drondes=N} sets
 * the number of rounds. Ratios within one run count, not the milliseconds; in each round all take
 * their turn, so that what disturbs the machine disturbs all.
 */
public final class PdfMeting {
  private static final int RONDES = Integer.getInteger("rondes", 150);
  private static final int OPWARMEN = Integer.getInteger("opwarmen", 400);
  private static final long HOOGSTENS = 25_000_000_000L;

  private PdfMeting() {}

  /** One way to make the document. */
  interface Deelnemer {
    byte[] maak() throws IOException;
  }

  /**
   * Runs the benchmark.
   *
   * @param args the font family for the plain contestant, or nothing
   * @throws IOException when a font or the case cannot be read
   */
  public static void main(String[] args) throws IOException {
    XRLog.setLoggingEnabled(false);
    Map<String, Deelnemer> deelnemers = deelnemers(args);
    for (Map.Entry<String, Deelnemer> deelnemer : deelnemers.entrySet()) {
      bewaar(deelnemer.getKey(), deelnemer.getValue().maak());
      warmOp(deelnemer.getValue());
    }
    Map<String, double[]> tijden = new LinkedHashMap<>();
    deelnemers.keySet().forEach(naam -> tijden.put(naam, new double[RONDES]));
    for (int ronde = 0; ronde < RONDES; ronde++) {
      for (Map.Entry<String, Deelnemer> deelnemer : deelnemers.entrySet()) {
        long begin = System.nanoTime();
        deelnemer.getValue().maak();
        tijden.get(deelnemer.getKey())[ronde] = (System.nanoTime() - begin) / 1e6;
      }
    }
    vertel(tijden);
  }

  private static Map<String, Deelnemer> deelnemers(String[] args) throws IOException {
    UdoTraject traject = traject();
    UdoPdf udoPdf = UdoPdf.builder().concept().build();
    Map<String, Deelnemer> deelnemers = new LinkedHashMap<>();
    deelnemers.put("udo-pdf", () -> udoPdf(udoPdf, traject));
    MetDeHand vers = MetDeHand.metVerseLetters();
    deelnemers.put("PDFBox by hand, fonts per document", () -> vers.maak(traject));
    MetDeHand ontleed = MetDeHand.metOntledeLetters();
    deelnemers.put("PDFBox by hand, fonts beforehand", () -> ontleed.maak(traject));
    if (args.length > 0) {
      Gewoon gewoon = new Gewoon(args[0]);
      deelnemers.put("openhtmltopdf, plain", () -> gewoon.maak(traject));
    }
    deelnemers.put("checklist and text only", () -> tekst(traject));
    return deelnemers;
  }

  private static UdoTraject traject() throws IOException {
    try (InputStream in = PdfMeting.class.getResourceAsStream("traject.json")) {
      return UdoJson.lees(in);
    }
  }

  private static byte[] udoPdf(UdoPdf udoPdf, UdoTraject traject) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    udoPdf.schrijf(traject, uit);
    return uit.toByteArray();
  }

  private static byte[] tekst(UdoTraject traject) {
    return MvtParagraaf.concept(traject).alsHtmlPagina().getBytes(StandardCharsets.UTF_8);
  }

  private static void warmOp(Deelnemer deelnemer) throws IOException {
    long eind = System.nanoTime() + HOOGSTENS;
    for (int i = 0; i < OPWARMEN && System.nanoTime() < eind; i++) {
      deelnemer.maak();
    }
  }

  private static void bewaar(String naam, byte[] bytes) throws IOException {
    String map = System.getProperty("map");
    if (map != null) {
      String bestand = naam.replaceAll("[^A-Za-z]+", "-");
      String soort = bytes[0] == '%' ? ".pdf" : ".html";
      Files.write(Files.createDirectories(Path.of(map)).resolve(bestand + soort), bytes);
    }
  }

  private static void vertel(Map<String, double[]> tijden) {
    System.out.println("Java " + System.getProperty("java.version") + ", " + RONDES + " rounds");
    double onze = 0;
    for (Map.Entry<String, double[]> tijd : tijden.entrySet()) {
      double[] gesorteerd = tijd.getValue().clone();
      Arrays.sort(gesorteerd);
      double mediaan = gesorteerd[gesorteerd.length / 2];
      onze = onze == 0 ? mediaan : onze;
      System.out.printf(
          Locale.ROOT,
          "%-36s median %6.2f ms  p10 %6.2f  udo-pdf costs %.2f times this%n",
          tijd.getKey(),
          mediaan,
          gesorteerd[gesorteerd.length / 10],
          onze / mediaan);
    }
  }
}
