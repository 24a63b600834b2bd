package nl.udo.word.template;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import nl.udo.word.OnbruikbaarSjabloonException;
import nl.udo.word.ooxml.FileKind;
import nl.udo.word.ooxml.Marks;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.PackageInput;
import org.w3c.dom.Element;

/** A template of a host, read once and held as bytes. Immutable and thread-safe. */
public final class Template {

  /** What may be unpacked in all: unlike a file that is read, a template is held. */
  private static final long MOST = 64L << 20;

  /** The largest part that may become a tree, which takes some twenty times as much. */
  private static final int LARGEST_XML = 8 << 20;

  private final Map<String, byte[]> parts;
  private final String main;

  private Template(Map<String, byte[]> parts, String main) {
    this.parts = parts;
    this.main = main;
  }

  /**
   * Reads a template.
   *
   * @param in the .docx or .dotx; read to its end or to the limit, not closed
   * @return the template
   * @throws OnbruikbaarSjabloonException when it cannot be used; the message says why
   * @throws IOException when the stream cannot be read
   */
  public static Template read(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    return switch (FileKind.of(buffered)) {
      case PACKAGE -> unpacked(buffered);
      case OLD_OR_ENCRYPTED -> throw Refusal.OLD_OR_ENCRYPTED.exception();
      case OTHER -> throw Refusal.NOT_WORD.exception();
    };
  }

  private static Template unpacked(InputStream in) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try {
      PackageInput input = new PackageInput(in);
      long size = 0;
      for (String name = input.next(); name != null; name = input.next()) {
        byte[] part = input.bytes();
        size += part.length;
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        if (size > MOST || xml && part.length > LARGEST_XML) {
          throw Refusal.TOO_LARGE.exception();
        }
        // A folder is no part.
        if (!name.endsWith("/") && parts.put(name, part) != null) {
          throw Refusal.DAMAGED.exception();
        }
      }
      if (!input.isWhole()) {
        throw Refusal.DAMAGED.exception();
      }
    } catch (PackageInput.TooLarge e) {
      throw Refusal.TOO_LARGE.exception(e);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw Refusal.DAMAGED.exception(e);
    }
    return new Template(parts, main(parts));
  }

  /** The main part, when it is one that can be filled. */
  private static String main(Map<String, byte[]> template) {
    Parts parts = new Parts(template);
    if (!parts.has("[Content_Types].xml") || !parts.has("_rels/.rels")) {
      throw Refusal.NOT_WORD.exception();
    }
    for (Map.Entry<String, byte[]> part : template.entrySet()) {
      String name = part.getKey().toLowerCase(Locale.ROOT);
      if (name.startsWith("_xmlsignatures/")) {
        throw Refusal.SIGNED.exception();
      }
      if (name.endsWith("vbaproject.bin") || parts.type(part.getKey()).contains("macroEnabled")) {
        throw Refusal.MACROS.exception();
      }
      if (name.startsWith("customxml/") && isCarrier(part.getValue())) {
        throw Refusal.FILLED.exception();
      }
    }
    String main = parts.related("", "officeDocument");
    if (main == null) {
      throw (isStrict(parts) ? Refusal.STRICT : Refusal.NOT_WORD).exception();
    }
    Element root = parts.tree(main).getDocumentElement();
    if (!Tree.is(root, "document") || Tree.child(root, "body") == null) {
      throw Refusal.NOT_WORD.exception();
    }
    for (Element mark : Tree.all(root, "bookmarkStart")) {
      if (Marks.BEGIN.equals(Tree.attribute(mark, "name"))) {
        throw Refusal.FILLED.exception();
      }
    }
    return main;
  }

  /** Its namespace is a name that nothing else has. */
  private static boolean isCarrier(byte[] part) {
    return new String(part, StandardCharsets.UTF_8).contains(Namespace.CARRIER.uri());
  }

  private static boolean isStrict(Parts parts) {
    for (Element relation : Tree.children(parts.tree("_rels/.rels").getDocumentElement())) {
      if (relation.getAttribute("Type").startsWith("http://purl.oclc.org/ooxml/")) {
        return true;
      }
    }
    return false;
  }

  Parts parts() {
    return new Parts(parts);
  }

  String main() {
    return main;
  }
}
