package nl.udo.pdf.layout;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.udo.pdf.fonts.FontSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The one style sheet of the paper, in place of the defaults of openhtmltopdf; parsed once per
 * instance, not per document. For use by one thread at a time.
 */
public final class HouseStyle extends XhtmlNamespaceHandler {
  private static final String SOURCE = source();

  private final String css;
  private @Nullable Stylesheet parsed;

  /**
   * The style sheet with the names of the fonts in it.
   *
   * @param fonts the fonts
   */
  public HouseStyle(FontSet fonts) {
    this.css = SOURCE.replace("FONTS", String.join(", ", fonts.families()));
  }

  @Override
  public StylesheetInfo getDefaultStylesheet(StylesheetFactory factory) {
    StylesheetInfo sheet = new StylesheetInfo();
    sheet.setUri("udo:house-style");
    sheet.setOrigin(StylesheetInfo.AUTHOR);
    sheet.setMedia("all");
    sheet.setType("text/css");
    if (parsed == null) {
      parsed = factory.parse(new StringReader(css), sheet);
    }
    sheet.setStylesheet(parsed);
    return sheet;
  }

  /** The measures of this page alone; no other attribute has a say in how it looks. */
  @Override
  public String getNonCssStyling(Element element) {
    String width = element.getAttribute(FixedColumns.WIDTH);
    if (!width.isEmpty()) {
      return "width: " + width + ";";
    }
    String indent = element.getAttribute(PartWriter.INDENT);
    if (indent.isEmpty()) {
      return room(element);
    }
    return !element.getTagName().equals("span")
        ? "padding-left: " + indent + ";"
        : "width: " + indent + "; margin-left: -" + indent + ";";
  }

  /** A line is broken as if the words were wider; what follows them takes that room. */
  private static String room(Element element) {
    String kept = element.getAttribute(SentenceFitting.KEPT);
    String taken = element.getAttribute(SentenceFitting.TAKEN);
    return (kept.isEmpty() ? "" : "margin-right: " + kept + ";")
        + (taken.isEmpty() ? "" : "margin-left: -" + taken + ";");
  }

  private static String source() {
    try (InputStream in = HouseStyle.class.getResourceAsStream("house-style.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
