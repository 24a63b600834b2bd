package nl.udo.weergave;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.xml.sax.InputSource;

/** The words that a reader of a format reads, found with tools that nobody here wrote. */
final class Woorden {

  private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Sc}\\p{So}]+");
  private static final List<Extension> TABELLEN = List.of(TablesExtension.create());

  private Woorden() {}

  static List<String> vanTekst(String tekst) {
    List<String> woorden = new ArrayList<>();
    Matcher woord = WOORD.matcher(tekst);
    while (woord.find()) {
      woorden.add(woord.group());
    }
    return woorden;
  }

  /** Through the reference implementation of CommonMark in Java. */
  static List<String> vanMarkdown(String markdown) {
    String html =
        HtmlRenderer.builder()
            .extensions(TABELLEN)
            .build()
            .render(Parser.builder().extensions(TABELLEN).build().parse(markdown));
    return vanHtml(html);
  }

  /** Through the XML parser of the JDK: the HTML must be well-formed for that. */
  static List<String> vanHtml(String html) {
    try {
      String dichtbij = html.replaceAll("(</(th|td|li|p|h\\d)>)", " $1");
      return vanTekst(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader("<div>" + dichtbij + "</div>")))
              .getDocumentElement()
              .getTextContent());
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + html, e);
    }
  }
}
