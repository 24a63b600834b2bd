package nl.udo.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The headings as the outline that a PDF reader shows beside the page. */
final class Bladwijzers {
  private final Document document;
  private final Element wortel;
  private final Deque<Tak> open = new ArrayDeque<>();
  private int nummer;

  Bladwijzers(Document document) {
    this.document = document;
    this.wortel = document.createElement("bookmarks");
    open.push(new Tak(0, wortel));
  }

  void voegToe(Element kop) {
    int niveau = kop.getTagName().charAt(1) - '0';
    String naam = "kop-" + ++nummer;
    kop.setAttribute("id", naam);
    Element bladwijzer = document.createElement("bookmark");
    bladwijzer.setAttribute("name", kop.getTextContent().strip().replaceAll("\\s+", " "));
    bladwijzer.setAttribute("href", "#" + naam);
    while (open.peek().niveau >= niveau) {
      open.pop();
    }
    open.peek().element.appendChild(bladwijzer);
    open.push(new Tak(niveau, bladwijzer));
  }

  void plaats(Element hoofd) {
    if (nummer > 0) {
      hoofd.appendChild(wortel);
    }
  }

  private record Tak(int niveau, Element element) {}
}
