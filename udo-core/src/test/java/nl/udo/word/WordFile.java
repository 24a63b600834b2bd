package nl.udo.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.tekst.Tekststuk;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A Word file taken apart, with nothing of the library but what wrote it. */
record WordFile(Map<String, byte[]> parts) {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  static byte[] bytes(MvtParagraaf paragraph) {
    return bytes(UdoWord.standaard(), paragraph);
  }

  static byte[] bytes(UdoWord word, MvtParagraaf paragraph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      word.schrijf(paragraph, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] bytes(Tekststuk text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      UdoWord.standaard().schrijf(text, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static WordFile of(MvtParagraaf paragraph) {
    return of(bytes(paragraph));
  }

  static WordFile of(Tekststuk text) {
    return of(bytes(text));
  }

  static WordFile of(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordFile(parts);
  }

  WordFile with(String name, String content) {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.put(name, content.getBytes(StandardCharsets.UTF_8));
    return new WordFile(changed);
  }

  WordFile without(String name) {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.remove(name);
    return new WordFile(changed);
  }

  /** The same with another text in one part; fails when that changes nothing. */
  WordFile changed(String name, UnaryOperator<String> change) {
    String before = text(name);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new AssertionError("nothing changed in " + name + ": " + before);
    }
    return with(name, after);
  }

  String text(String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  byte[] zip() {
    return zip(Deflater.BEST_COMPRESSION);
  }

  byte[] zip(int level) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(level);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  Document tree(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
    } catch (Exception e) {
      throw new AssertionError(name + " is not well-formed", e);
    }
  }

  Element body() {
    return elements(tree("word/document.xml").getDocumentElement(), "body").get(0);
  }

  /** All elements of a name below one, in order. */
  static List<Element> elements(Node below, String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = below.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        if (name.equals(element.getLocalName()) && W.equals(element.getNamespaceURI())) {
          found.add(element);
        }
        found.addAll(elements(element, name));
      }
    }
    return found;
  }

  static List<Element> children(Node of) {
    List<Element> found = new ArrayList<>();
    for (Node n = of.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** The value of the first element of a name below one, or null. */
  static String value(Node below, String name) {
    List<Element> found = elements(below, name);
    return found.isEmpty() ? null : found.get(0).getAttributeNS(W, "val");
  }

  /** The id of each relation of a part, with the whole element. */
  Map<String, Element> relations(String part) {
    int slash = part.lastIndexOf('/');
    String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    Map<String, Element> found = new TreeMap<>();
    if (parts.containsKey(name)) {
      children(tree(name).getDocumentElement()).forEach(e -> found.put(e.getAttribute("Id"), e));
    }
    return found;
  }
}
