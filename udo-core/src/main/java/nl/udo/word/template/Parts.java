package nl.udo.word.template;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.XmlPart;
import nl.udo.word.ooxml.XmlTree;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a package that is being filled. What is not touched stays the same bytes; what is,
 * becomes a tree and is written once, at the end. One use only.
 */
final class Parts {

  private static final String TYPES = "[Content_Types].xml";

  private final Map<String, byte[]> bytes;
  private final Map<String, Document> trees = new LinkedHashMap<>();

  Parts(Map<String, byte[]> template) {
    bytes = new LinkedHashMap<>(template);
  }

  boolean has(String name) {
    return bytes.containsKey(name);
  }

  /** A part as a tree; what is changed in it is written. */
  Document tree(@Nullable String name) {
    return trees.computeIfAbsent(
        name,
        n -> {
          try {
            byte[] part = bytes.get(n);
            if (part == null) {
              throw Refusal.DAMAGED.exception();
            }
            return XmlTree.parse(part);
          } catch (SAXException e) {
            throw Refusal.DAMAGED.exception(e);
          }
        });
  }

  /** Adds a part. */
  void add(String name, byte[] part, @Nullable String type) {
    bytes.put(name, part);
    if (type != null) {
      type(name, type);
    }
  }

  /** Says of a part what it is. */
  void type(String name, String type) {
    Document types = tree(TYPES);
    for (Element known : Tree.children(types.getDocumentElement())) {
      if (known.getAttribute("PartName").equals("/" + name)) {
        known.setAttribute("ContentType", type);
        return;
      }
    }
    Element added = types.createElementNS(Namespace.CONTENT_TYPES.uri(), "Override");
    added.setAttribute("PartName", "/" + name);
    added.setAttribute("ContentType", type);
    types.getDocumentElement().appendChild(added);
  }

  /** What a part is: by its name, or else by the end of its name. */
  String type(String name) {
    String standard = "";
    for (Element known : Tree.children(tree(TYPES).getDocumentElement())) {
      if (known.getAttribute("PartName").equalsIgnoreCase("/" + name)) {
        return known.getAttribute("ContentType");
      }
      String extension = known.getAttribute("Extension");
      if (!extension.isEmpty() && name.endsWith("." + extension)) {
        standard = known.getAttribute("ContentType");
      }
    }
    return standard;
  }

  /** The part that another refers to by a relation of a type, or null. */
  @Nullable String related(String name, String type) {
    String relations = relationsOf(name);
    if (!has(relations)) {
      return null;
    }
    for (Element relation : Tree.children(tree(relations).getDocumentElement())) {
      if (relation.getAttribute("Type").equals(Namespace.RELATION.uri() + "/" + type)
          && !relation.getAttribute("TargetMode").equals("External")) {
        return resolve(name, relation.getAttribute("Target"));
      }
    }
    return null;
  }

  /** The relations of a part as a tree, made when there are none. */
  Document relations(String name) {
    String relations = relationsOf(name);
    if (!has(relations)) {
      byte[] none = new XmlPart(Namespace.RELATIONSHIPS, "Relationships").finish();
      bytes.put(relations, none);
    }
    return tree(relations);
  }

  void relate(String name, String id, String type, String target, boolean external) {
    Document relations = relations(name);
    Element relation = relations.createElementNS(Namespace.RELATIONSHIPS.uri(), "Relationship");
    relation.setAttribute("Id", id);
    relation.setAttribute("Type", type);
    relation.setAttribute("Target", target);
    if (external) {
      relation.setAttribute("TargetMode", "External");
    }
    relations.getDocumentElement().appendChild(relation);
  }

  static String relationsOf(String name) {
    int slash = name.lastIndexOf('/');
    return name.substring(0, slash + 1) + "_rels/" + name.substring(slash + 1) + ".rels";
  }

  private static String resolve(String name, String target) {
    try {
      return URI.create("/" + name).resolve(target).normalize().getPath().substring(1);
    } catch (IllegalArgumentException e) {
      throw Refusal.DAMAGED.exception(e);
    }
  }

  /** A name that no part has yet: the given one with a number in it. */
  String free(String before, String after) {
    for (int i = 1; ; i++) {
      String name = before + i + after;
      if (isFree(name)) {
        return name;
      }
    }
  }

  boolean isFree(String name) {
    return bytes.keySet().stream().noneMatch(name::equalsIgnoreCase);
  }

  /** Everything as it is now. */
  Map<String, byte[]> finish() {
    trees.forEach((name, tree) -> bytes.put(name, XmlTree.bytes(tree)));
    return bytes;
  }
}
