package nl.udo.pdf.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The headings as the outline that a PDF reader shows beside the page. */
final class Bookmarks {
  private final Document document;
  private final Element root;
  private final Deque<Branch> open = new ArrayDeque<>();
  private int number;

  Bookmarks(Document document) {
    this.document = document;
    this.root = document.createElement("bookmarks");
    open.push(new Branch(0, root));
  }

  void add(Element heading, int level) {
    String name = "kop-" + ++number;
    heading.setAttribute("id", name);
    Element bookmark = document.createElement("bookmark");
    bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
    bookmark.setAttribute("href", "#" + name);
    while (open.peek().level >= level) {
      open.pop();
    }
    open.peek().element.appendChild(bookmark);
    open.push(new Branch(level, bookmark));
  }

  void place(Element head) {
    if (number > 0) {
      head.appendChild(root);
    }
  }

  private record Branch(int level, Element element) {}
}
