package nl.udo.pdf.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.BlockVisitor;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Inline;
import nl.udo.tekst.InlineVisitor;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Noten;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One text on its way to the page: each block and each part of a sentence as the element from which
 * openhtmltopdf makes the right tag. What it has no element for, a label, a note or a reference, is
 * made of these by {@code StructureRepair}.
 */
final class PartWriter implements BlockVisitor<Void>, InlineVisitor<Void> {
  /** In a list item: its bullet or number, the first element there. */
  static final String LABEL = "udo-teken";

  /** On a list and on its labels: how wide the labels are. */
  static final String INDENT = "indent";

  private static final String BULLET = "\u2022";
  private static final int DEEPEST_HEADING = 6;

  // In points; the size is that of the text in house-style.css.
  private static final double LABEL_WIDTH = 17;
  private static final double LABEL_SIZE = 10;
  private static final double LABEL_GAP = 5;

  private final PageBuilder page;
  private final Bookmarks bookmarks;
  private final int part;
  private final Tekststuk text;
  private final Noten notes;
  private final Set<Noot> referred = new HashSet<>();
  private final Element place;

  /** Where the words go. */
  private Node here;

  /** Whether there is more in that place than plain words. */
  private boolean mixed;

  private int level = 1;

  PartWriter(PageBuilder page, Bookmarks bookmarks, int part, Tekststuk text, Element place) {
    this.page = page;
    this.bookmarks = bookmarks;
    this.part = part;
    this.text = text;
    this.notes = Noten.van(text);
    this.place = place;
  }

  void write() {
    text.blokken().forEach(block -> block.accept(this));
    if (notes.alle().isEmpty()) {
      return;
    }
    Element section = page.append(place, "section", "udo-noten");
    for (Noot note : notes.alle()) {
      int number = notes.nummer(note);
      Element block = page.append(section, "p", "udo-noot");
      block.setAttribute("id", name("noot", number));
      Element back = link(block, "#" + name("plaats", number), of(Zin.STUK_NOOT_TERUG, number));
      page.text(back, number + " ");
      words(block, note.tekst());
    }
  }

  private String of(Zin zin, int number) {
    return text.bewoording().zeg(zin, "nummer", Integer.toString(number));
  }

  /** A name that no other text on the page has. */
  private String name(String what, int number) {
    return what + "-" + part + "-" + number;
  }

  private void words(Node to, Tekst sentences) {
    here = to;
    mixed = sentences.delen().size() > 1 || to.getLastChild() != null;
    sentences.delen().forEach(part -> part.accept(this));
  }

  /** A link with what is said of it where only links are told. */
  private Element link(Node parent, String address, String title) {
    Element link = page.append(parent, "a", "");
    link.setAttribute("href", address);
    link.setAttribute("title", title);
    return link;
  }

  @Override
  public Void sectie(Sectie section) {
    int depth = Math.min(level, DEEPEST_HEADING);
    // White above a heading belongs to what precedes it: at the top of a sheet there is none.
    if (place.getLastChild() instanceof Element before) {
      PageBuilder.addClass(before, "udo-voor-h" + depth);
    }
    Element heading = page.append(place, "h" + depth, "");
    page.text(heading, section.titel());
    bookmarks.add(heading, depth);
    level++;
    section.blokken().forEach(block -> block.accept(this));
    level--;
    return null;
  }

  @Override
  public Void alinea(Alinea paragraph) {
    words(page.append(place, "p", ""), paragraph.tekst());
    return null;
  }

  @Override
  public Void opsomming(Opsomming list) {
    if (list.onderdelen().isEmpty()) {
      return null;
    }
    if (place.getLastChild() instanceof Element leadIn) {
      // What leads in the list stays with it.
      PageBuilder.addClass(leadIn, "udo-inleiding");
    }
    Element element = page.append(place, list.genummerd() ? "ol" : "ul", "");
    String indent = indent(list);
    element.setAttribute(INDENT, indent);
    int number = 1;
    for (Tekst item : list.onderdelen()) {
      Element li = page.append(element, "li", "");
      Element label = page.append(li, "span", LABEL);
      label.setAttribute(INDENT, indent);
      page.text(label, list.genummerd() ? number++ + "." : BULLET);
      words(li, item);
    }
    return null;
  }

  /** How far a list goes in: more when its numbers are long. */
  private String indent(Opsomming list) {
    String last = list.genummerd() ? list.onderdelen().size() + "." : BULLET;
    double width = page.width(last) / 1000 * LABEL_SIZE + LABEL_GAP;
    return String.format(Locale.ROOT, "%.1fpt", Math.max(width, LABEL_WIDTH));
  }

  @Override
  public Void gat(Gat gap) {
    page.text(page.append(place, "p", "udo-ontbreekt"), gap.tekst());
    return null;
  }

  @Override
  public Void conceptmelding(Conceptmelding mark) {
    Element block = page.append(place, "p", "udo-concept");
    page.text(page.append(block, "strong", ""), mark.merk());
    page.text(page.append(block, "span", ""), " " + mark.tekst());
    return null;
  }

  @Override
  public Void tabel(Tabel table) {
    page.text(page.append(place, "p", "udo-tabeltitel"), table.titel());
    Element element = page.append(place, "table", "");
    Element head = page.append(page.append(element, "thead", ""), "tr", "");
    for (Tabel.Kolom column : table.kolommen()) {
      page.text(cell(head, "th", "col", column.bedragen()), column.kop());
    }
    Element body = page.append(element, "tbody", "");
    for (List<Tekst> row : table.rijen()) {
      Element tr = page.append(body, "tr", "");
      for (int k = 0; k < row.size(); k++) {
        boolean amount = table.kolommen().get(k).bedragen();
        words(cell(tr, k == 0 ? "th" : "td", k == 0 ? "row" : null, amount), row.get(k));
      }
    }
    return null;
  }

  private Element cell(Element row, String tag, String scope, boolean amount) {
    Element cell = page.append(row, tag, amount ? WidthFitting.AMOUNT : "");
    if (scope != null) {
      cell.setAttribute("scope", scope);
    }
    return cell;
  }

  @Override
  public Void woorden(Inline.Woorden words) {
    // Of a line openhtmltopdf paints the bare words first, and all that is marked after them.
    page.text(mixed ? page.append(here, "span", "") : here, words.tekst());
    return null;
  }

  @Override
  public Void cursief(Inline.Cursief italics) {
    page.text(page.append(here, "em", ""), italics.tekst());
    return null;
  }

  @Override
  public Void anderstalig(Inline.Anderstalig foreign) {
    // Of a span that stands alone in its line openhtmltopdf makes no tag, and loses the language.
    Element element = page.append(here, "abbr", "");
    element.setAttribute("lang", foreign.taal());
    page.text(element, foreign.tekst());
    return null;
  }

  @Override
  public Void koppeling(Inline.Koppeling link) {
    String address = link.adres().toASCIIString();
    page.text(link(here, address, link.tekst() + ": " + address), link.tekst());
    return null;
  }

  @Override
  public Void verwijzing(Inline.Verwijzing reference) {
    int number = notes.nummer(reference.noot());
    Element link =
        link(page.append(here, "sup", ""), "#" + name("noot", number), of(Zin.STUK_NOOT, number));
    if (referred.add(reference.noot())) {
      // The note leads back to the first place that refers to it.
      link.setAttribute("id", name("plaats", number));
    }
    page.text(link, Integer.toString(number));
    return null;
  }
}
