package nl.udo.word.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Tekststuk;
import nl.udo.word.ooxml.Carrier;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.PackageOutput;
import nl.udo.word.ooxml.XmlPart;
import nl.udo.word.ooxml.XmlTree;
import nl.udo.word.write.Content;
import nl.udo.word.write.Frame;
import nl.udo.word.write.Relations;
import nl.udo.word.write.Role;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts a text in a template. Only the parts that must change do; all others, such as headers,
 * footers and pictures, stay the same bytes.
 */
public final class Filling {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** Letters of a host may be as wide as those of Verdana, against those of Arial. */
  private static final double WIDE_LETTERS = 1.2;

  /** What ids of relations to parts begin with. */
  private static final String PART = "rIdDeel";

  private final Parts parts;
  private final String main;
  private final Tekststuk text;
  private final Content content;
  private final @Nullable String json;

  /**
   * How a text comes in a template.
   *
   * @param place the name of the place, or null for the end
   * @param level the level of the first heading, or 0 for one below the heading above it
   * @param styles names of styles of the host, by role
   */
  public record Wishes(@Nullable String place, int level, Map<Role, String> styles) {}

  private Filling(Template template, Wishes wishes, Tekststuk text, @Nullable String json) {
    this.text = text;
    this.json = json;
    parts = template.parts();
    main = template.main();
    Element body = Tree.body(parts.tree(main));
    Place place = wishes.place() == null ? Place.atEnd(body) : Place.named(body, wishes.place());
    if (part("styles") == null) {
      addPart("styles", new XmlPart(Namespace.WORD, "styles").finish());
    }
    HostStyles styles = new HostStyles(parts.tree(part("styles")), wishes.styles());
    int level = wishes.level() > 0 ? wishes.level() : level(place.above(body), styles);
    content = Content.of(text, frame(body, place, styles, level), xml -> {});
    List<Element> blocks = new ArrayList<>();
    Document document = XmlTree.of(content.document());
    for (Element block : Tree.children(Tree.body(document))) {
      blocks.add((Element) body.getOwnerDocument().importNode(block, true));
    }
    place.fill(blocks);
  }

  /**
   * Writes a text in a template.
   *
   * @param template the template
   * @param wishes how
   * @param text the text
   * @param record the record to carry along, or null for none
   * @param out where to; flushed, not closed
   * @throws nl.udo.word.OnbruikbaarSjabloonException when the template lacks what was wished;
   *     nothing has been written then
   * @throws IllegalArgumentException when the record is too large to be read back; nothing has been
   *     written then
   * @throws IOException when it cannot be written
   */
  public static void write(
      Template template,
      Wishes wishes,
      Tekststuk text,
      @Nullable UdoTraject record,
      OutputStream out)
      throws IOException {
    String json = record == null ? null : Carrier.json(record);
    Filling filling = new Filling(template, wishes, text, json);
    filling.merge();
    PackageOutput output = new PackageOutput(out);
    for (Map.Entry<String, byte[]> part : filling.parts.finish().entrySet()) {
      output.part(part.getKey(), part.getValue());
    }
    output.finish();
  }

  private static int level(List<Element> above, HostStyles styles) {
    for (Element paragraph : above) {
      String style = Tree.value(paragraph, "pPr", "pStyle");
      int own = Tree.number(Tree.value(paragraph, "pPr", "outlineLvl"), -1) + 1;
      int level = own > 0 && own <= Role.DEEPEST ? own : styles.level(style);
      if (level > 0) {
        return Math.min(level + 1, Role.DEEPEST);
      }
    }
    return 1;
  }

  private Frame frame(Element body, Place place, HostStyles styles, int level) {
    int list = 1;
    if (part("numbering") != null) {
      Element numbering = parts.tree(part("numbering")).getDocumentElement();
      list =
          Math.max(
              Tree.free(numbering, "num", "numId"),
              Tree.free(numbering, "abstractNum", "abstractNumId"));
    }
    Frame.Ids ids =
        new Frame.Ids(
            free("footnotes", "footnote"),
            Math.max(Frame.Ids.LEAST_COMMENT, free("comments", "comment")),
            list,
            Tree.free(body, "bookmarkStart", "id"),
            relationPrefix());
    return new Frame(
        styles::id,
        styles::hasList,
        level,
        !styles.hasList(Role.heading(level)),
        place.width(body),
        WIDE_LETTERS,
        text.taal(),
        ids);
  }

  private int free(String part, String element) {
    String name = part(part);
    return name == null ? 1 : Tree.free(parts.tree(name).getDocumentElement(), element, "id");
  }

  /** What no id of a relation begins with, of the text or of the notes. */
  private String relationPrefix() {
    String prefix = "rIdUdo";
    String notes = part("footnotes");
    while (isUsed(main, prefix) || notes != null && isUsed(notes, prefix)) {
      prefix += "U";
    }
    return prefix;
  }

  private boolean isUsed(String part, String prefix) {
    return Tree.children(parts.relations(part).getDocumentElement()).stream()
        .anyMatch(relation -> relation.getAttribute("Id").startsWith(prefix));
  }

  private @Nullable String part(String type) {
    return parts.related(main, type);
  }

  /** Everything beside the text itself. */
  private void merge() {
    // A template becomes a document.
    parts.type(main, WORD + "document.main+xml");
    relate(main, content.relations());
    if (content.numbering() != null) {
      mergeNumbering(content.numbering());
    }
    if (content.notes() != null) {
      String notes = merge("footnotes", "footnote", content.notes());
      relate(notes, content.noteRelations());
    }
    if (content.comments() != null) {
      merge("comments", "comment", content.comments());
    }
    forgetTemplate();
    if (json != null) {
      carry(json);
    }
  }

  private void relate(String part, Relations relations) {
    for (Relations.Relation r : relations.all()) {
      parts.relate(part, r.id(), r.type(), r.target(), r.external());
    }
  }

  private String addPart(String type, byte[] part) {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String usual = folder + type + ".xml";
    String file = parts.isFree(usual) ? usual : parts.free(folder + type, ".xml");
    parts.add(file, part, WORD + type + "+xml");
    relateTo(type, file);
    return file;
  }

  private void relateTo(String type, String file) {
    int number = 1;
    while (isUsed(main, PART + number)) {
      number++;
    }
    String relation = Namespace.RELATION.uri() + "/" + type;
    parts.relate(main, PART + number, relation, "/" + file, false);
  }

  /** Adds what is not the line above the notes to a part of the host, or the whole part. */
  private String merge(String type, String element, byte[] part) {
    String name = part(type);
    if (name == null) {
      return addPart(type, part);
    }
    Document tree = parts.tree(name);
    for (Element added : Tree.all(XmlTree.of(part).getDocumentElement(), element)) {
      if (Tree.attribute(added, "type") == null) {
        tree.getDocumentElement().appendChild(tree.importNode(added, true));
      }
    }
    return name;
  }

  /** Definitions stand before the lists that use them, and those before what follows. */
  private void mergeNumbering(byte[] part) {
    String name = part("numbering");
    if (name == null) {
      addPart("numbering", part);
      return;
    }
    Document tree = parts.tree(name);
    Element host = tree.getDocumentElement();
    for (Element added : Tree.children(XmlTree.of(part).getDocumentElement())) {
      Node before = Tree.child(host, "numIdMacAtCleanup");
      if (Tree.is(added, "abstractNum")) {
        Element first = Tree.child(host, "num");
        before = first == null ? before : first;
      }
      host.insertBefore(tree.importNode(added, true), before);
    }
  }

  /** Where the template itself lay is of no concern to who gets the text, and may tell too much. */
  private void forgetTemplate() {
    String settings = part("settings");
    if (settings == null) {
      return;
    }
    Element attached = Tree.child(parts.tree(settings).getDocumentElement(), "attachedTemplate");
    if (attached == null) {
      return;
    }
    String id = attached.getAttributeNS(Namespace.RELATION.uri(), "id");
    attached.getParentNode().removeChild(attached);
    Element relations = parts.relations(settings).getDocumentElement();
    for (Element relation : Tree.children(relations)) {
      if (relation.getAttribute("Id").equals(id)) {
        relations.removeChild(relation);
      }
    }
  }

  private void carry(String record) {
    String item = parts.free("customXml/item", ".xml");
    String properties = parts.free("customXml/itemProps", ".xml");
    parts.add(item, Carrier.part(record, content.digest()), "application/xml");
    parts.add(
        properties,
        Carrier.properties(),
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    parts.add(
        Parts.relationsOf(item),
        Carrier.relations(properties.substring(properties.lastIndexOf('/') + 1)),
        null);
    relateTo("customXml", item);
  }
}
