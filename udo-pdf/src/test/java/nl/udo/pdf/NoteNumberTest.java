package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of a note stands on the line of the word that it belongs to. */
class NoteNumberTest {
  private static final Pattern NOTE = Pattern.compile("<note>");
  private static final int PLACES = 120;

  /** Between the letters of the text and the number of a note, in points. */
  private static final float NUMBER = 7.8f;

  /** Of house-style.css, in points. */
  private static final float RIGHT = (210 - 28) / 25.4f * 72;

  /** Each paragraph puts the end of the line at another place of the same words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "geraamd<note>een</note> en meer",
        "geraamd.<note>een</note> En meer",
        "„geraamd.”<note>een</note> En meer",
        "geraamd<note>een</note><note>twee</note> en meer",
        "geraamd<note>een</note><note>twee</note><note>drie</note>",
        "<em>geraamd</em><note>een</note> en meer",
        "<em>in geraamd</em>.<note>een</note> En meer",
        "(<em>geraamd</em>)<note>een</note> en meer",
        "<em>geraamd</em>, <em>geraamd</em>, en in bedrag<note>een</note> en meer",
        "<a href=\"https://voorbeeld.nl/a\">bedrag geraamd</a><note>een</note> en meer",
        "<span lang=\"fy\">bedrag geraamd</span>.<note>een</note> En meer",
        "geraamd/vastgesteld<note>een</note> en meer"
      })
  void noLineBeginsWithIt(String words) throws IOException {
    String page =
        IntStream.range(0, PLACES)
            .mapToObj(k -> "<p>" + "i ".repeat(k) + ".".repeat(k % 2) + "a " + words + "</p>")
            .collect(Collectors.joining());
    check(page, PLACES * count(words));
  }

  @Test
  void neitherInAListNorInATable() throws IOException {
    StringBuilder page = new StringBuilder("<ul>");
    for (int k = 0; k < PLACES; k++) {
      page.append("<li>").append("i ".repeat(k)).append("bedrag.<note>een</note></li>");
    }
    page.append("</ul><table><thead><tr><th>Een</th><th>Twee</th></tr></thead><tbody>");
    for (int k = 0; k < PLACES; k++) {
      String cell = "i ".repeat(k) + "bedrag.<note>een</note>";
      page.append("<tr><th>").append(cell).append("</th><td>").append(cell).append("</td></tr>");
    }
    check(page.append("</tbody></table>").toString(), 3 * PLACES);
  }

  /** It is cut, and its number follows its last part. */
  @Test
  void ofAWordThatIsWiderThanTheLineTheNumberStaysWithItsEnd() throws IOException {
    String page =
        IntStream.range(1, PLACES)
            .mapToObj(k -> "<p>" + "i ".repeat(k % 9) + "m".repeat(k) + "<note>een</note></p>")
            .collect(Collectors.joining());
    check(page, PLACES - 1);
  }

  @Test
  void norInAColumnWithHardlyAnyRoom() throws IOException {
    String row =
        IntStream.range(1, 14)
            .mapToObj(k -> "<td>" + "m".repeat(k) + "<note>een</note></td>")
            .collect(Collectors.joining());
    String head = "<th>k</th>".repeat(13);
    check(
        "<table><thead><tr>" + head + "</tr></thead><tbody><tr>" + row + "</tr></tbody></table>",
        13);
  }

  /** What is set apart to keep it together is no part of its own to a listener. */
  @Test
  void aListenerHearsNoneOfIt() throws IOException {
    String page =
        "<h1>Kop</h1><p>in <em>het geraamd bedrag</em>.<note>een</note> En in <a"
            + " href=\"https://voorbeeld.nl/a\">artikel 3 en 4</a><note>twee</note> en"
            + " bedrag<note>drie</note></p>";
    byte[] pdf = Voorbeeld.druk(Voorbeeld.pagina(page), Voorbeeld.concept());
    try (Gelezen read = new Gelezen(pdf)) {
      Knoop paragraph = read.wortel.alle("P").get(0);
      assertEquals(
          List.of("Reference", "Link", "Reference", "Reference"),
          paragraph.kinderen().stream().map(part -> part.soort).toList());
      assertEquals(
          "in het geraamd bedrag.1 En in artikel 3 en 42 en bedrag3",
          String.join(" ", paragraph.woorden()));
    }
  }

  private static int count(String words) {
    return (int) NOTE.matcher(words).results().count();
  }

  /** Every note says something of its own, so that it has a number of its own. */
  private static String numbered(String page) {
    int[] note = {0};
    return NOTE.matcher(page).replaceAll(found -> found.group() + ++note[0] + " ");
  }

  private static int digits(int notes) {
    return IntStream.rangeClosed(1, notes).map(n -> Integer.toString(n).length()).sum();
  }

  private static void check(String page, int notes) throws IOException {
    byte[] pdf =
        Voorbeeld.druk(Voorbeeld.pagina("<h1>Kop</h1>" + numbered(page)), Voorbeeld.concept());
    assertEquals(List.of(), Keuring.bezwaren(pdf));
    int digits = 0;
    boolean broken = false;
    TextPosition before = null;
    for (TextPosition here : positions(pdf)) {
      boolean number = here.getYScale() < NUMBER && here.getUnicode().matches("[0-9]");
      digits += number ? 1 : 0;
      if (before != null) {
        boolean begins = here.getXDirAdj() < before.getXDirAdj();
        broken |= begins;
        boolean belongsBefore = number || ".,)”".contains(here.getUnicode());
        assertTrue(
            !begins || !belongsBefore || before.getUnicode().isBlank(),
            () -> here.getUnicode() + " at " + here.getXDirAdj() + ", " + here.getYDirAdj());
      }
      String right = here.getUnicode() + " at " + here.getEndX();
      assertTrue(here.getUnicode().isBlank() || here.getEndX() < RIGHT + 1, right);
      before = here;
    }
    assertTrue(broken, "no line was broken");
    assertEquals(digits(notes), digits);
  }

  /** The letters of the text in the order in which they are drawn, without the notes below it. */
  private static List<TextPosition> positions(byte[] pdf) throws IOException {
    List<TextPosition> positions = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            positions.add(position);
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.getText(document);
    }
    return positions;
  }
}
