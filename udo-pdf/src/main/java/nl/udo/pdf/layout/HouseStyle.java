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
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Invulling;
import nl.udo.bewoording.Zin;
import nl.udo.pdf.fonts.FontSet;
import org.w3c.dom.Element;

/**
 * The one style sheet of the paper, in place of the defaults of openhtmltopdf; parsed once per
 * instance, not per document. For use by one thread at a time.
 */
public final class HouseStyle extends XhtmlNamespaceHandler {
  private static final String SOURCE = source();

  private final String css;
  private String pageNumber;
  private Stylesheet parsed;

  /**
   * The style sheet with the names of the fonts in it.
   *
   * @param fonts the fonts
   */
  public HouseStyle(FontSet fonts) {
    this.css = SOURCE.replace("FONTS", String.join(", ", fonts.families()));
    use(Bewoording.standaard());
  }

  /**
   * Takes the words below each sheet from a wording.
   *
   * @param wording the wording of the text that is printed next
   */
  public void use(Bewoording wording) {
    PageNumber content = new PageNumber();
    wording.vul(Zin.STUK_PAGINA, content);
    String asked = content.css.toString();
    if (!asked.equals(pageNumber)) {
      pageNumber = asked;
      parsed = null;
    }
  }

  /** The number of the sheet as the value of {@code content}: strings and counters. */
  private static final class PageNumber implements Invulling {
    private final StringBuilder css = new StringBuilder();

    @Override
    public boolean heeft(String naam) {
      return true;
    }

    @Override
    public void woorden(String tekst) {
      css.append('"').append(tekst.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }

    @Override
    public void plaats(String naam, boolean hoofdletter) {
      css.append(naam.equals("nummer") ? " counter(page) " : " counter(pages) ");
    }

    @Override
    public void getal(String naam, String een, String meer) {
      // How many sheets there are is known after they were laid out.
      woorden(meer);
    }
  }

  @Override
  public StylesheetInfo getDefaultStylesheet(StylesheetFactory factory) {
    StylesheetInfo sheet = new StylesheetInfo();
    sheet.setUri("udo:house-style");
    sheet.setOrigin(StylesheetInfo.AUTHOR);
    sheet.setMedia("all");
    sheet.setType("text/css");
    if (parsed == null) {
      parsed = factory.parse(new StringReader(css.replace("PAGE_NUMBER", pageNumber)), sheet);
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
      return "";
    }
    return !element.getTagName().equals("span")
        ? "padding-left: " + indent + ";"
        : "width: " + indent + "; margin-left: -" + indent + ";";
  }

  private static String source() {
    try (InputStream in = HouseStyle.class.getResourceAsStream("house-style.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
