package nl.udo.word.template;

import java.util.ArrayList;
import java.util.List;
import nl.udo.word.ooxml.Namespace;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Ways through a part of WordprocessingML as a tree. */
final class Tree {

  private static final String W = Namespace.WORD.uri();

  private Tree() {}

  static List<Element> children(Node of) {
    List<Element> found = new ArrayList<>();
    for (Node n = of.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** All elements of a name below one, in order. */
  static List<Element> all(Element below, String name) {
    NodeList nodes = below.getElementsByTagNameNS(W, name);
    List<Element> found = new ArrayList<>();
    for (Node n = nodes.item(0); n != null; n = nodes.item(found.size())) {
      found.add((Element) n);
    }
    return found;
  }

  /** The body of a document: a template without one is refused when it is read. */
  static Element body(Document document) {
    Element body = child(document.getDocumentElement(), "body");
    if (body == null) {
      throw new IllegalStateException("a document without a body");
    }
    return body;
  }

  /** The child of a name, or null. */
  static @Nullable Element child(Node of, String name) {
    for (Element child : children(of)) {
      if (is(child, name)) {
        return child;
      }
    }
    return null;
  }

  /** The value of the child of a name, or null. */
  static @Nullable String value(Node of, String name) {
    Element child = child(of, name);
    return child == null ? null : attribute(child, "val");
  }

  /** The same at the end of a path. */
  static @Nullable String value(Node of, String parent, String name) {
    Element child = child(of, parent);
    return child == null ? null : value(child, name);
  }

  static @Nullable String attribute(Element element, String name) {
    return element.hasAttributeNS(W, name) ? element.getAttributeNS(W, name) : null;
  }

  static boolean is(@Nullable Node node, String name) {
    return node != null && name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
  }

  /** The nearest element of a name around one, itself included, or null. */
  static @Nullable Element around(Node node, String name) {
    Node n = node;
    while (n != null && !is(n, name)) {
      n = n.getParentNode();
    }
    return (Element) n;
  }

  /** The words of a paragraph. */
  static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    all(paragraph, "t").forEach(t -> text.append(t.getTextContent()));
    return text.toString().strip();
  }

  /** What comes after a node in the order of the document, within a root, or null. */
  static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node n = node;
    while (n != null && n != root) {
      if (n.getNextSibling() != null) {
        return n.getNextSibling();
      }
      n = n.getParentNode();
    }
    return null;
  }

  /** A whole number, or another when it is none. */
  static int number(@Nullable String value, int otherwise) {
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** One more than the highest number that an attribute has. */
  static int free(Element below, String name, String attribute) {
    int highest = 0;
    for (Element element : all(below, name)) {
      highest = Math.max(highest, number(attribute(element, attribute), 0));
    }
    return highest + 1;
  }
}
