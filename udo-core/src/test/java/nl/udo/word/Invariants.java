package nl.udo.word;

import static nl.udo.word.WordFile.R;
import static nl.udo.word.WordFile.W;
import static nl.udo.word.WordFile.children;
import static nl.udo.word.WordFile.elements;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * What makes Word refuse a file, or lose something of it in silence, and what no validator sees.
 * Microsoft Word itself is not at hand here; these rules are what stands in for it.
 */
final class Invariants {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final WordFile file;
  private final List<String> broken = new ArrayList<>();

  private final Set<String> styles;
  private final Set<String> lists;

  private Invariants(WordFile file) {
    this.file = file;
    styles = ids(file, "word/styles.xml", "style", "styleId");
    lists = ids(file, "word/numbering.xml", "num", "numId");
  }

  /** What is wrong with a file; empty for a good one. */
  static List<String> broken(WordFile file) {
    Invariants invariants = new Invariants(file);
    invariants.check();
    return invariants.broken;
  }

  private void check() {
    packageParts();
    List<String> stories = new ArrayList<>();
    for (String part : file.parts().keySet()) {
      if (part.matches("word/(document|footnotes|comments|header\\d|footer\\d)\\.xml")) {
        stories.add(part);
      }
    }
    for (String part : stories) {
      Element root = file.tree(part).getDocumentElement();
      references(part, root);
      fields(part, root);
      for (Element language : elements(root, "lang")) {
        String tag = language.getAttributeNS(W, "val");
        expect(LANGUAGES.contains(tag.replaceFirst("-.*", "")) || tag.length() == 3, "lang " + tag);
      }
    }
    Element body = file.body();
    for (Element cell : elements(body, "tc")) {
      List<Element> content = children(cell);
      String last = content.isEmpty() ? "nothing" : content.get(content.size() - 1).getLocalName();
      expect(last.equals("p"), "a cell ends in " + last);
    }
    for (Element table : elements(body, "tbl")) {
      int columns = elements(table, "gridCol").size();
      for (Element row : elements(table, "tr")) {
        expect(elements(row, "tc").size() == columns, "a row is not as long as the grid");
      }
      Element next = next(table);
      expect(next != null && next.getLocalName().equals("p"), "no paragraph after a table");
    }
    List<Element> content = children(body);
    expect(content.get(content.size() - 1).getLocalName().equals("sectPr"), "sectPr is not last");
    bookmarks(body);
    notes(body);
  }

  private static Element next(Element of) {
    for (var n = of.getNextSibling(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        return element;
      }
    }
    return null;
  }

  /** Each part is of a kind, and each relation leads to a part or to the web. */
  private void packageParts() {
    Element types = file.tree("[Content_Types].xml").getDocumentElement();
    Set<String> known = new HashSet<>();
    children(types).forEach(e -> known.add(e.getAttribute("PartName")));
    for (String part : file.parts().keySet()) {
      boolean standard = part.endsWith(".rels") || part.startsWith("customXml/item");
      expect(
          part.equals("[Content_Types].xml")
              || standard && !part.contains("itemProps")
              || known.contains("/" + part),
          part + " is of no kind");
      for (Element relation : file.relations(part).values()) {
        String target = relation.getAttribute("Target");
        if (relation.getAttribute("TargetMode").equals("External")) {
          expect(isWeb(target), "leads to " + target);
        } else {
          String folder = part.substring(0, part.lastIndexOf('/') + 1);
          String whole = URI.create("/" + folder).resolve(target).getPath().substring(1);
          expect(file.parts().containsKey(whole), part + " leads to " + whole);
        }
      }
    }
    known.remove("");
    known.forEach(k -> expect(file.parts().containsKey(k.substring(1)), k + " is not there"));
  }

  private static boolean isWeb(String address) {
    try {
      return Set.of("http", "https").contains(URI.create(address).getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Set<String> ids(WordFile file, String part, String kind, String id) {
    Set<String> ids = new HashSet<>();
    if (file.parts().containsKey(part)) {
      for (Element element : elements(file.tree(part).getDocumentElement(), kind)) {
        ids.add(element.getAttributeNS(W, id));
      }
    }
    return ids;
  }

  private void references(String part, Element root) {
    for (String kind : List.of("pStyle", "rStyle", "tblStyle")) {
      for (Element use : elements(root, kind)) {
        String id = use.getAttributeNS(W, "val");
        expect(styles.contains(id), "style " + id + " does not exist");
      }
    }
    for (Element use : elements(root, "numId")) {
      String id = use.getAttributeNS(W, "val");
      expect(lists.contains(id), "list " + id + " does not exist");
    }
    Set<String> relations = file.relations(part).keySet();
    for (String kind : List.of("hyperlink", "headerReference", "footerReference")) {
      for (Element use : elements(root, kind)) {
        String id = use.getAttributeNS(R, "id");
        expect(relations.contains(id), "relation " + id + " does not exist");
      }
    }
  }

  /** A field begins, has a value and ends, all within one paragraph. */
  private void fields(String part, Element root) {
    for (Element paragraph : elements(root, "p")) {
      String marks =
          elements(paragraph, "fldChar").stream()
              .map(e -> e.getAttributeNS(W, "fldCharType"))
              .collect(Collectors.joining(" "));
      expect(marks.matches("(begin separate end ?)*"), part + " has a field of " + marks);
    }
  }

  private void bookmarks(Element body) {
    List<String> begun = new ArrayList<>();
    List<String> ended = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (Element mark : elements(body, "bookmarkStart")) {
      begun.add(mark.getAttributeNS(W, "id"));
      expect(names.add(mark.getAttributeNS(W, "name")), "two bookmarks of one name");
    }
    elements(body, "bookmarkEnd").forEach(e -> ended.add(e.getAttributeNS(W, "id")));
    expect(begun.equals(ended) && new HashSet<>(begun).size() == begun.size(), "bookmark ids");
    for (Element field : elements(body, "instrText")) {
      String[] words = field.getTextContent().strip().split(" ");
      if (words[0].equals("NOTEREF")) {
        expect(names.contains(words[1]), "a number of a note that is not there");
      }
    }
  }

  private void notes(Element body) {
    for (String[] kind :
        new String[][] {
          {"footnoteReference", "word/footnotes.xml", "footnote"},
          {"commentReference", "word/comments.xml", "comment"},
          {"commentRangeStart", "word/comments.xml", "comment"},
          {"commentRangeEnd", "word/comments.xml", "comment"}
        }) {
      List<String> used = new ArrayList<>();
      elements(body, kind[0]).forEach(e -> used.add(e.getAttributeNS(W, "id")));
      Set<String> known = new TreeSet<>();
      if (file.parts().containsKey(kind[1])) {
        elements(file.tree(kind[1]).getDocumentElement(), kind[2]).stream()
            .filter(e -> !e.hasAttributeNS(W, "type"))
            .forEach(e -> known.add(e.getAttributeNS(W, "id")));
      }
      expect(
          used.size() == known.size() && known.containsAll(used),
          kind[0] + " " + used + " against " + Arrays.toString(known.toArray()));
    }
  }

  private void expect(boolean good, String otherwise) {
    if (!good) {
      broken.add(otherwise);
    }
  }
}
