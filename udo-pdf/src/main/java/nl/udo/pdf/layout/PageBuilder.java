package nl.udo.pdf.layout;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
import nl.udo.pdf.archive.DocumentFacts;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.pdf.fonts.UndrawableText;
import nl.udo.tekst.Tekststuk;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Builds the document for layout from texts. It makes the few elements that {@link PartWriter} asks
 * for and no others: whatever a text contains, nothing in the page can ask for a file, an image or
 * a style.
 */
public final class PageBuilder {
  /** Of the JDK itself, and without state: to find it anew would cost more than to fill a page. */
  private static final DOMImplementation DOM = dom();

  private static final Set<String> IN_LINE = Set.of("span", "em", "abbr", "a");

  private final FontSet fonts;
  private final Document document;

  private PageBuilder(FontSet fonts) {
    this.fonts = fonts;
    this.document = DOM.createDocument(null, null, null);
  }

  /**
   * The page, ready for layout.
   *
   * @param parts the texts, of which each begins on a new sheet
   * @param fonts the fonts
   * @param facts what the document says about itself
   * @return the page
   * @throws UndrawableText when the fonts lack a character
   * @throws IllegalArgumentException when a table has more columns than fit on the paper
   */
  public static Document build(List<Tekststuk> parts, FontSet fonts, DocumentFacts facts) {
    return new PageBuilder(fonts).page(parts, facts);
  }

  private Document page(List<Tekststuk> parts, DocumentFacts facts) {
    Element html = document.createElement("html");
    html.setAttribute("lang", facts.language());
    document.appendChild(html);
    Element head = append(html, "head", "");
    append(head, "title", "").setTextContent(facts.title());
    String keywords = keywords(parts.get(0).bewoording());
    if (keywords != null) {
      // Not drawn, but the identity of the file goes by the page.
      Element meta = append(head, "meta", "");
      meta.setAttribute("name", "keywords");
      meta.setAttribute("content", keywords);
    }
    Bookmarks bookmarks = new Bookmarks(document);
    Element body = append(html, "body", "");
    int number = 0;
    for (Tekststuk part : parts) {
      if (!part.blokken().isEmpty()) {
        Element place = number == 0 ? body : append(body, "div", "udo-bijlage");
        new PartWriter(this, bookmarks, ++number, part, place).write();
      }
    }
    new WidthFitting(fonts).fit(body);
    bookmarks.place(head);
    return document;
  }

  /**
   * What the file tells of words that are not those of the library.
   *
   * @param wording the wording of the text
   * @return the words, or null when there is nothing to tell
   */
  public static String keywords(Bewoording wording) {
    return wording.gewijzigd().isEmpty()
        ? null
        : wording.zeg(Zin.STUK_BEWOORDING, "kenmerk", wording.kenmerk());
  }

  /** A new element at the end of another one; a class only when there is one. */
  Element append(Node parent, String tag, String type) {
    Element element = document.createElement(tag);
    if (!type.isEmpty()) {
      element.setAttribute("class", type);
    }
    parent.appendChild(element);
    return element;
  }

  /** Words at the end of an element, as the fonts draw them. */
  void text(Node parent, String words) {
    String drawn = FontSet.asDrawn(words);
    if (drawn.isEmpty()) {
      return;
    }
    OptionalInt missing = fonts.firstUndrawable(drawn);
    if (missing.isPresent()) {
      throw new UndrawableText(missing.getAsInt());
    }
    parent.appendChild(document.createTextNode(spaceBack(parent, drawn)));
  }

  /**
   * A space that starts the text after a marked word is lost when the line ends there, and the
   * words on both sides are then read as one. At the end of the word it stays.
   */
  private static String spaceBack(Node parent, String words) {
    Node before = IN_LINE.contains(parent.getNodeName()) ? parent.getPreviousSibling() : null;
    if (!(before instanceof Element) || !FontSet.isWhite(words.charAt(0))) {
      return words;
    }
    while (before instanceof Element element) {
      before = element.getLastChild();
    }
    if (!(before instanceof Text last)) {
      return words;
    }
    last.appendData(" ");
    return words.stripLeading();
  }

  static void addClass(Element element, String type) {
    element.setAttribute("class", (element.getAttribute("class") + " " + type).strip());
  }

  double width(String words) {
    return fonts.width(words);
  }

  private static DOMImplementation dom() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
