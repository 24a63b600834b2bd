package nl.udo.pdf;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;

/**
 * The one style sheet of the paper, in place of the defaults of openhtmltopdf; parsed once per
 * workbench, not per document.
 */
final class Huisstijl extends XhtmlNamespaceHandler {
  static final String CSS = bron();

  private final String css;
  private Stylesheet ontleed;

  Huisstijl(Letters letters) {
    String families = String.join(", ", letters.families());
    this.css = CSS.replace("LETTERS", families);
  }

  @Override
  public StylesheetInfo getDefaultStylesheet(StylesheetFactory fabriek) {
    StylesheetInfo blad = new StylesheetInfo();
    blad.setUri("udo:huisstijl");
    blad.setOrigin(StylesheetInfo.AUTHOR);
    blad.setMedia("all");
    blad.setType("text/css");
    if (ontleed == null) {
      ontleed = fabriek.parse(new StringReader(css), blad);
    }
    blad.setStylesheet(ontleed);
    return blad;
  }

  /** The width that {@link Kolommaat} gave; no other attribute has a say in how a page looks. */
  @Override
  public String getNonCssStyling(Element element) {
    String breedte = element.getAttribute(Kolommaat.BREEDTE);
    return breedte.isEmpty() ? "" : "width: " + breedte + ";";
  }

  private static String bron() {
    try (InputStream in = Huisstijl.class.getResourceAsStream("huisstijl.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
