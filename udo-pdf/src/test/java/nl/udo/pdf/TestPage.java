package nl.udo.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Inline;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Texts written down in tests as a little XHTML: headings nest by their level, {@code <note>} is a
 * note at its place, and the classes are those of the HTML of the library.
 */
final class TestPage {
  private static final Set<String> INLINE = Set.of("em", "span", "a", "note");

  /** A section on its way: its level and what stands in it so far. */
  private record Open(int level, String heading, List<Blok> blocks) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private String tableTitle;

  private TestPage() {
    open.push(new Open(0, "", new ArrayList<>()));
  }

  static Tekststuk text(String xhtml) {
    TestPage page = new TestPage();
    Element body = (Element) parse(xhtml).getElementsByTagName("body").item(0);
    for (Element element : elements(body)) {
      page.block(element);
    }
    page.close(1);
    return new Tekststuk(null, "2026.1", false, page.open.peek().blocks);
  }

  private void block(Element element) {
    String tag = element.getTagName();
    if (tag.matches("h[1-6]")) {
      int level = tag.charAt(1) - '0';
      close(level);
      open.push(new Open(level, words(element), new ArrayList<>()));
      return;
    }
    switch (tag) {
      case "p" -> paragraph(element);
      case "ul", "ol" ->
          add(
              new Opsomming(
                  tag.equals("ol"), elements(element).stream().map(TestPage::inline).toList()));
      case "table" -> table(element);
      default -> throw new IllegalArgumentException(tag);
    }
  }

  private void paragraph(Element element) {
    switch (element.getAttribute("class")) {
      case "udo-tabeltitel" -> tableTitle = words(element);
      case "udo-ontbreekt" -> add(new Gat("UDO-TST-01", words(element)));
      case "udo-concept" -> add(new Conceptmelding("CONCEPT", words(element)));
      default -> add(new Alinea(inline(element)));
    }
  }

  private void table(Element table) {
    List<Tabel.Kolom> columns = new ArrayList<>();
    List<List<Tekst>> rows = new ArrayList<>();
    for (Element group : elements(table)) {
      for (Element row : elements(group)) {
        if (group.getTagName().equals("thead")) {
          elements(row)
              .forEach(
                  cell ->
                      columns.add(
                          new Tabel.Kolom(
                              words(cell), cell.getAttribute("class").equals("udo-bedrag"))));
        } else {
          rows.add(elements(row).stream().map(TestPage::inline).toList());
        }
      }
    }
    add(new Tabel(tableTitle == null ? "Tabel" : tableTitle, columns, rows));
    tableTitle = null;
  }

  private void add(Blok block) {
    open.peek().blocks.add(block);
  }

  /** Closes the sections of this level and deeper. */
  private void close(int level) {
    while (open.peek().level >= level) {
      Open section = open.pop();
      add(new Sectie(null, section.heading, section.blocks));
    }
  }

  private static Tekst inline(Element element) {
    List<Inline> parts = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      String words = n.getTextContent().replaceAll("[ \\t\\r\\n]+", " ");
      if (!(n instanceof Element child)) {
        parts.add(new Inline.Woorden(words));
      } else if (!INLINE.contains(child.getTagName())) {
        throw new IllegalArgumentException(child.getTagName());
      } else {
        parts.add(
            switch (child.getTagName()) {
              case "em" -> new Inline.Cursief(words);
              case "span" -> new Inline.Anderstalig(words, child.getAttribute("lang"));
              case "a" -> new Inline.Koppeling(words, URI.create(child.getAttribute("href")));
              default -> new Inline.Verwijzing(new Noot(inline(child)));
            });
      }
    }
    return new Tekst(parts);
  }

  private static String words(Element element) {
    return element.getTextContent().replaceAll("[ \\t\\r\\n]+", " ").strip();
  }

  private static List<Element> elements(Node parent) {
    List<Element> elements = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static Document parse(String xhtml) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
