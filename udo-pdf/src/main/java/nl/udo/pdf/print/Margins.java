package nl.udo.pdf.print;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.RenderingContext;
import java.util.List;
import nl.udo.pdf.layout.RunningWords;

/**
 * What stands above and below the text of a sheet. Drawn here, and not by boxes in the margin of
 * the page: openhtmltopdf would lay out a table for each of them and on each sheet anew.
 *
 * <p>The measures are in points, from the top of the paper.
 */
final class Margins {
  private static final double LEFT = 28 / 25.4 * 72;
  private static final double RIGHT = (210 - 28) / 25.4 * 72;
  private static final double HEAD = 66;
  private static final double FOOT = 793.75;
  private static final double LINE = 1.3 * RunningWords.SIZE;

  private static final FSRGBColor GREY = new FSRGBColor(0x595959);
  private static final FSRGBColor RED = new FSRGBColor(0x9c1c1c);

  private final RunningWords words;
  private final PdfBoxOutputDevice press;
  private final RenderingContext context;
  private final double scale;
  private final Letters small;
  private final Letters bold;

  Margins(
      RunningWords words,
      List<String> families,
      PdfBoxRenderer renderer,
      RenderingContext context) {
    this.words = words;
    this.press = renderer.getOutputDevice();
    this.context = context;
    this.scale = renderer.getDotsPerPoint();
    this.small = letters(families, RunningWords.SIZE, IdentValue.NORMAL);
    this.bold = letters(families, RunningWords.MARK_SIZE, IdentValue.BOLD);
  }

  /** An artifact: who listens to the text does not hear it in the middle of a sentence. */
  void draw(int sheet, int sheets) {
    Object artifact = press.startStructure(StructureType.RUNNING, null);
    double y = HEAD - (words.title().size() - 1) * LINE;
    for (String line : words.title()) {
      draw(line, small, GREY, LEFT, y, null);
      y += LINE;
    }
    if (!words.mark().isEmpty()) {
      double width = width(words.mark(), bold) + words.mark().length() * RunningWords.MARK_SPACE;
      draw(words.mark(), bold, RED, RIGHT - width, HEAD, spaced());
    }
    String number = words.number(sheet, sheets);
    draw(number, small, GREY, RIGHT - width(number, small), FOOT, null);
    press.endStructure(artifact);
  }

  private JustificationInfo spaced() {
    JustificationInfo info = new JustificationInfo();
    info.setSpaceAdjust((float) (RunningWords.MARK_SPACE * scale));
    info.setNonSpaceAdjust((float) (RunningWords.MARK_SPACE * scale));
    return info;
  }

  private void draw(
      String line, Letters letters, FSRGBColor color, double x, double y, JustificationInfo info) {
    ((AbstractOutputDevice) press).setFontSpecification(letters.asked);
    press.setFont(letters.font);
    press.setColor(color);
    press.drawString(line, (float) (x * scale), (float) (y * scale), info);
  }

  private double width(String line, Letters letters) {
    return context.getTextRenderer().getWidth(context.getFontContext(), letters.font, line) / scale;
  }

  private Letters letters(List<String> families, double size, IdentValue weight) {
    FontSpecification asked = new FontSpecification();
    asked.families = families.toArray(String[]::new);
    asked.size = (float) (size * scale);
    asked.fontWeight = weight;
    asked.fontStyle = IdentValue.NORMAL;
    asked.variant = IdentValue.NORMAL;
    return new Letters(asked, press.getSharedContext().getFont(asked));
  }

  /** A font, and what was asked for: where the two differ, it is drawn bolder. */
  private record Letters(FontSpecification asked, FSFont font) {}
}
