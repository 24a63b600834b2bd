package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.pdf.layout.LineBreaker;
import nl.udo.pdf.layout.PageBuilder;
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
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PageBuilderTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "title",
          "bookmarks",
          "bookmark",
          "body",
          "div",
          "h1",
          "p",
          "ul",
          "ol",
          "li",
          "span",
          "em",
          "abbr",
          "sup",
          "a",
          "strong",
          "section",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang", "class", "id", "scope", "width", "indent", "href", "title", "name", "kept",
          "taken");

  @Test
  void anAmountGivesWayAtItsHardSpaces() {
    String amount = "€\u00A0" + "12,5\u00A0" + "miljoen";
    Document page = page(table(9, amount));
    String cell = page.getElementsByTagName("td").item(0).getTextContent();
    assertEquals("€\u00A0_12,5\u00A0_miljoen", cell.replace(LineBreaker.MARK, '_'));
  }

  @Test
  void aTableThatDoesNotFitIsRefusedAndNotCutOff() {
    Tabel table = table(40, "x");
    assertThrows(IllegalArgumentException.class, () -> page(table));
  }

  /** Whatever stands in whichever place: it is text, and no element or attribute is made of it. */
  @Test
  void textIsTextEverywhere() {
    String hostile = "<img src='http://x.invalid/a'/>&amp;url(http://x.invalid/b) ${x} @import";
    Tekst inline =
        new Tekst(
            List.of(
                new Inline.Woorden(hostile + " "),
                new Inline.Cursief(hostile + " "),
                new Inline.Anderstalig(hostile + " ", "fy"),
                new Inline.Koppeling(hostile, URI.create("https://voorbeeld.nl/'x")),
                new Inline.Verwijzing(Noot.van(hostile))));
    Document page =
        page(
            new Conceptmelding(hostile, hostile),
            new Sectie(
                hostile,
                hostile,
                List.of(
                    new Alinea(inline),
                    new Opsomming(true, List.of(inline)),
                    new Gat(hostile, hostile),
                    new Tabel(
                        hostile,
                        List.of(new Tabel.Kolom("k", false), new Tabel.Kolom(hostile, true)),
                        List.of(List.of(Tekst.van("x"), inline))))));
    Set<String> elements = new TreeSet<>();
    Set<String> attributes = new TreeSet<>();
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      elements.add(element.getTagName());
      for (int k = 0; k < element.getAttributes().getLength(); k++) {
        attributes.add(element.getAttributes().item(k).getNodeName());
      }
    }
    elements.removeAll(ELEMENTS);
    attributes.removeAll(ATTRIBUTES);
    assertEquals(Set.of(), elements);
    assertEquals(Set.of(), attributes);
    String words = page.getDocumentElement().getTextContent().replace("" + LineBreaker.MARK, "");
    assertTrue(words.contains("<img src='http://x.invalid/a'/>&amp;url("), words);
  }

  private static Tabel table(int columns, String cell) {
    return Tabel.van(
        "Tabel",
        Collections.nCopies(columns, new Tabel.Kolom("2026", true)),
        List.of(Collections.nCopies(columns, cell)));
  }

  private static Document page(Blok... blocks) {
    Tekststuk text = new Tekststuk(null, "geen", true, List.of(blocks));
    return PageBuilder.build(List.of(text), FontSet.standard(), Voorbeeld.concept());
  }
}
