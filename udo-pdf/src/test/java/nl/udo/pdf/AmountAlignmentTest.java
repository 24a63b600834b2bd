package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.udo.model.Bedrag;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The amounts of a column of a table end below each other on the page. */
class AmountAlignmentTest {

  private static final UdoPdf CONCEPT = UdoPdf.builder().concept().build();
  private static final float ROUNDING = 0.2f;
  private static final int YEARS = 4;

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 5, shrinking = ShrinkingMode.OFF)
  void amountsEndBelowEachOther(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 9_000_000) Integer> costs)
      throws IOException {
    UdoTraject traject =
        UdoTraject.wetsvoorstel("Wet jaren", "BZK")
            .raakt(
                Overheidslaag.GEMEENTEN,
                g ->
                    g.middelen(
                        m -> {
                          for (int i = 0; i < costs.size(); i++) {
                            int cost = costs.get(i);
                            String name = "post " + "abcde".charAt(i);
                            Bedrag[] years =
                                IntStream.range(0, YEARS)
                                    .mapToObj(
                                        y ->
                                            Bedrag.euro(Integer.toString(cost + 999 * y))
                                                .inJaar(2026 + y))
                                    .toArray(Bedrag[]::new);
                            m.kosten(k -> k.omschrijving(name).ramingen(r -> r.bedrag(years)));
                          }
                        }))
            .build();
    List<List<Float>> rows = edges(Poort.schrijf(CONCEPT, traject));

    assertEquals(costs.size() + 1, rows.size(), "each cost and their sum");
    for (List<Float> row : rows) {
      assertEquals(YEARS + 1, row.size(), "each year and its sum");
      for (int k = 0; k < row.size(); k++) {
        assertEquals(rows.get(0).get(k), row.get(k), ROUNDING, () -> rows.toString());
      }
    }
    assertTrue(rows.get(0).get(0) < rows.get(0).get(1), rows::toString);
  }

  /** Where the amounts of each line that holds several end, from the left. */
  private static List<List<Float>> edges(byte[] pdf) throws IOException {
    TreeMap<Integer, List<TextPosition>> lines = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            int line = getCurrentPageNo() * 10_000 + Math.round(position.getYDirAdj());
            lines.computeIfAbsent(line, l -> new ArrayList<>()).add(position);
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.getText(document);
    }
    List<List<Float>> rows = new ArrayList<>();
    for (List<TextPosition> line : lines.values()) {
      line.sort((a, b) -> Float.compare(a.getXDirAdj(), b.getXDirAdj()));
      List<Float> row = new ArrayList<>();
      for (int i = 0; i < line.size(); i++) {
        if (line.get(i).getUnicode().equals("€")) {
          row.add(end(line, i));
        }
      }
      if (row.size() > 1) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The right edge of the last figure or letter before the next amount. */
  private static float end(List<TextPosition> line, int from) {
    float edge = 0;
    for (int i = from; i < line.size(); i++) {
      if (i > from && line.get(i).getUnicode().equals("€")) {
        break;
      }
      if (!line.get(i).getUnicode().isBlank()) {
        edge = line.get(i).getXDirAdj() + line.get(i).getWidthDirAdj();
      }
    }
    return edge;
  }
}
