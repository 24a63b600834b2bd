package nl.udo.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads one page: the text of each marked run, the text of artifacts, and what is in neither. */
final class Bladlezer extends PDFStreamEngine {
  private static final Set<String> TEKENEND =
      Set.of(
          "Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI");

  /** Of huisstijl.css, in points. */
  private static final float MARGE = 25 / 25.4f * 72;

  private static final float BLADBREEDTE = 210 / 25.4f * 72;
  private static final float SPELING = 0.5f;

  /** Marker for the inside of an artifact. */
  private static final int ARTEFACT = -1;

  /** Marker for marked content that is neither artifact nor part of the tree. */
  private static final int NAAMLOOS = -2;

  final Map<Integer, StringBuilder> teksten = new LinkedHashMap<>();
  final StringBuilder artefacten = new StringBuilder();
  final List<String> los = new ArrayList<>();
  final List<String> zonderBeeld = new ArrayList<>();

  /** Text that is drawn outside the margins, where it is cut off. */
  final List<String> buiten = new ArrayList<>();

  private final Deque<Integer> open = new ArrayDeque<>();

  Bladlezer(PDPage pagina) throws IOException {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetMatrix(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    processPage(pagina);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> waarden) throws IOException {
    if (TEKENEND.contains(operator.getName()) && waar() == NAAMLOOS) {
      los.add(operator.getName() + " " + waarden);
    }
    super.processOperator(operator, waarden);
  }

  @Override
  public void beginMarkedContentSequence(COSName merk, COSDictionary kenmerken) {
    if (waar() == ARTEFACT || merk.getName().equals("Artifact")) {
      open.push(ARTEFACT);
      // Separate runs are separate words.
      artefacten.append('\n');
    } else if (kenmerken != null && kenmerken.containsKey(COSName.MCID)) {
      int mcid = kenmerken.getInt(COSName.MCID);
      open.push(mcid);
      teksten.computeIfAbsent(mcid, m -> new StringBuilder());
    } else {
      open.push(waar());
    }
  }

  @Override
  public void endMarkedContentSequence() {
    open.pop();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector breedte)
      throws IOException {
    String tekst = font.toUnicode(code);
    boolean leeg = font instanceof PDType0Font letter && letter.codeToGID(code) == 0;
    if (leeg || tekst == null || tekst.indexOf('\uFFFD') >= 0) {
      zonderBeeld.add(font.getName() + " " + code);
    }
    String gelezen = tekst == null ? "\uFFFD" : tekst;
    float links = matrix.getTranslateX();
    float rechts = links + breedte.getX() * matrix.getScalingFactorX();
    boolean buitenMarge = links < MARGE - SPELING || rechts > BLADBREEDTE - MARGE + SPELING;
    // A space may hang over the edge at the end of a line.
    if (buitenMarge && !gelezen.isBlank()) {
      buiten.add(gelezen + " van " + links + " tot " + rechts);
    }
    if (waar() >= 0) {
      teksten.get(waar()).append(gelezen);
    } else if (waar() == ARTEFACT) {
      artefacten.append(gelezen);
    }
  }

  /** The text of artifacts, each run by itself. */
  List<String> artefactstukken() {
    return artefacten.toString().lines().filter(stuk -> !stuk.isBlank()).toList();
  }

  private int waar() {
    return open.isEmpty() ? NAAMLOOS : open.peek();
  }
}
