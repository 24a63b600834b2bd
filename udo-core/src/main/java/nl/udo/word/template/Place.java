package nl.udo.word.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import nl.udo.word.OnbruikbaarSjabloonException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where in a document a text comes.
 *
 * @param parent the body, or a cell
 * @param before what it comes before, or null for the end
 * @param replaced what it takes the place of, or null for nothing
 */
record Place(Element parent, @Nullable Node before, @Nullable Element replaced) {

  private static final int CELL_EDGE = 2 * 108;
  private static final int PAPER = 11906;
  private static final int MARGIN = 1418;
  private static final int NARROWEST = 1500;

  /** The end of the text, before what is said of its last section. */
  static Place atEnd(Element body) {
    return new Place(body, Tree.child(body, "sectPr"), null);
  }

  /** The place of a name: a bookmark, a content control, or a paragraph with this text alone. */
  static Place named(Element body, String name) {
    for (Element mark : Tree.all(body, "bookmarkStart")) {
      if (name.equals(Tree.attribute(mark, "name"))) {
        return atBookmark(body, mark, name);
      }
    }
    for (Element control : Tree.all(body, "sdt")) {
      Element properties = Tree.child(control, "sdtPr");
      if (properties != null
          && (name.equals(Tree.value(properties, "tag"))
              || name.equals(Tree.value(properties, "alias")))) {
        return atControl(control, name);
      }
    }
    for (Element paragraph : Tree.all(body, "p")) {
      if (name.equals(Tree.text(paragraph)) && isBlock(paragraph)) {
        return instead(paragraph);
      }
    }
    throw unknown(body, name);
  }

  private static OnbruikbaarSjabloonException unknown(Element body, String name) {
    TreeSet<String> known = new TreeSet<>();
    for (Element mark : Tree.all(body, "bookmarkStart")) {
      String bookmark = Tree.attribute(mark, "name");
      if (bookmark != null && !bookmark.startsWith("_")) {
        known.add(bookmark);
      }
    }
    String advice =
        known.isEmpty()
            ? "; zet er een bladwijzer met die naam"
            : "; de bladwijzers erin zijn: " + String.join(", ", known);
    return new OnbruikbaarSjabloonException(
        "het sjabloon heeft geen plaats met de naam \"" + name + "\"" + advice, null);
  }

  private static Place atBookmark(Element body, Element mark, String name) {
    Element paragraph = Tree.around(mark, "p");
    Element end = null;
    for (Element other : Tree.all(body, "bookmarkEnd")) {
      boolean same = String.valueOf(Tree.attribute(mark, "id")).equals(Tree.attribute(other, "id"));
      end = same ? other : end;
    }
    if (end == null || paragraph != Tree.around(end, "p")) {
      throw new OnbruikbaarSjabloonException(
          "de bladwijzer \"" + name + "\" omvat meer dan één alinea; zet hem in één alinea", null);
    }
    if (paragraph == null) {
      return block(mark, name);
    }
    if (!isBlock(paragraph)) {
      throw elsewhere(name);
    }
    String marked = within(paragraph, mark, end);
    boolean alone = Tree.text(paragraph).equals(marked.strip());
    return alone
        ? instead(paragraph)
        : new Place((Element) paragraph.getParentNode(), paragraph.getNextSibling(), null);
  }

  /** The words between the begin and the end of a bookmark. */
  private static String within(Element paragraph, Element mark, Element end) {
    StringBuilder text = new StringBuilder();
    for (Node n = mark; n != null && n != end; n = Tree.next(n, paragraph)) {
      text.append(Tree.is(n, "t") ? n.getTextContent() : "");
    }
    return text.toString();
  }

  /** A control round paragraphs gives way to the text: within one, programs do not see headings. */
  private static Place atControl(Element control, String name) {
    Element paragraph = Tree.around(control, "p");
    if (paragraph == null) {
      return replacing(control, name);
    }
    Element content = Tree.child(control, "sdtContent");
    boolean alone = content != null && Tree.text(paragraph).equals(Tree.text(content));
    if (!alone || !isBlock(paragraph)) {
      throw new OnbruikbaarSjabloonException(
          "het invulvak \"" + name + "\" staat midden in een alinea; zet het op een eigen regel",
          null);
    }
    return instead(paragraph);
  }

  private static Place replacing(Element control, String name) {
    Place place = block(control, name);
    return new Place(place.parent, control, control);
  }

  private static Place block(Element element, String name) {
    Element parent = (Element) element.getParentNode();
    if (!Tree.is(parent, "body") && !Tree.is(parent, "tc")) {
      throw elsewhere(name);
    }
    return new Place(parent, element, null);
  }

  private static OnbruikbaarSjabloonException elsewhere(String name) {
    return new OnbruikbaarSjabloonException(
        "de plaats \"" + name + "\" ligt niet in de lopende tekst of een cel; verplaats hem", null);
  }

  private static boolean isBlock(Element paragraph) {
    return Tree.is(paragraph.getParentNode(), "body") || Tree.is(paragraph.getParentNode(), "tc");
  }

  private static Place instead(Element paragraph) {
    return new Place((Element) paragraph.getParentNode(), paragraph, paragraph);
  }

  /** Puts blocks here. */
  void fill(List<Element> blocks) {
    blocks.forEach(block -> parent.insertBefore(block, before));
    if (replaced == null) {
      return;
    }
    Element properties = Tree.child(replaced, "pPr");
    if (properties != null && Tree.child(properties, "sectPr") != null) {
      // It says where a section ends: without its words it stays.
      for (Element child : Tree.children(replaced)) {
        if (child != properties) {
          replaced.removeChild(child);
        }
      }
    } else {
      parent.removeChild(replaced);
    }
  }

  /** The paragraphs before this place, the nearest first. */
  List<Element> above(Element body) {
    List<Element> above = new ArrayList<>();
    for (Node n = body; n != null && n != before; n = Tree.next(n, body)) {
      if (Tree.is(n, "p")) {
        above.add((Element) n);
      }
    }
    Collections.reverse(above);
    return above;
  }

  /** The width of the text here, in twips. */
  int width(Element body) {
    int page = pageWidth(section(body));
    if (Tree.is(parent, "tc")) {
      Element properties = Tree.child(parent, "tcPr");
      Element width = properties == null ? null : Tree.child(properties, "tcW");
      int cells = Math.max(1, Tree.children(parent.getParentNode()).size());
      int cell =
          width != null && "dxa".equals(Tree.attribute(width, "type"))
              ? Tree.number(Tree.attribute(width, "w"), page)
              : page / cells;
      return Math.max(NARROWEST, cell - CELL_EDGE);
    }
    return Math.max(NARROWEST, page);
  }

  /**
   * The section of this place is told at its end: in its last paragraph, or at that of the body.
   */
  private @Nullable Element section(Element body) {
    for (Node n = before; n != null; n = Tree.next(n, body)) {
      if (Tree.is(n, "sectPr")) {
        return (Element) n;
      }
    }
    return Tree.child(body, "sectPr");
  }

  private static int pageWidth(@Nullable Element section) {
    if (section == null) {
      return PAPER - 2 * MARGIN;
    }
    Element page = Tree.child(section, "pgSz");
    Element margin = Tree.child(section, "pgMar");
    int width = page == null ? PAPER : Tree.number(Tree.attribute(page, "w"), PAPER);
    for (String side : List.of("left", "right", "gutter")) {
      int otherwise = side.equals("gutter") ? 0 : MARGIN;
      width -= margin == null ? otherwise : Tree.number(Tree.attribute(margin, side), otherwise);
    }
    Element columns = Tree.child(section, "cols");
    int count = columns == null ? 1 : Tree.number(Tree.attribute(columns, "num"), 1);
    if (columns != null && count > 1) {
      int between = Tree.number(Tree.attribute(columns, "space"), 720);
      width = (width - between * (count - 1)) / count;
    }
    return width;
  }
}
