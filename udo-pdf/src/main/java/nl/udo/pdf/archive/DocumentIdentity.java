package nl.udo.pdf.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The identity of a file, which follows from all that goes into it. */
public final class DocumentIdentity {
  private static final byte[] NOTHING = {0};
  private static final int BYTES = 16;

  // No text that is drawn holds one of these, so that no two pages are written alike.
  private static final char BEGIN = '\u0001';
  private static final char VALUE = '\u0002';
  private static final char END = '\u0003';

  private DocumentIdentity() {}

  /**
   * The identity of a file.
   *
   * @param page all that is drawn
   * @param facts what the file says about itself
   * @param fonts a digest of the fonts
   * @param json the record it carries, or null
   * @return 16 bytes
   */
  public static byte[] of(
      Document page, DocumentFacts facts, byte[] fonts, byte @Nullable [] json) {
    StringBuilder written = new StringBuilder();
    write(page.getDocumentElement(), written);
    byte[] digest =
        Attachment.hash(
            "SHA-256",
            fonts,
            facts.toString().getBytes(StandardCharsets.UTF_8),
            NOTHING,
            written.toString().getBytes(StandardCharsets.UTF_8),
            NOTHING,
            json == null ? NOTHING : json);
    return Arrays.copyOf(digest, BYTES);
  }

  private static void write(Node node, StringBuilder out) {
    if (!(node instanceof Element)) {
      out.append(node.getNodeValue());
      return;
    }
    out.append(BEGIN).append(node.getNodeName());
    // Sorted by name, as the DOM of the JDK keeps them.
    NamedNodeMap attributes = node.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      out.append(VALUE).append(attribute.getNodeName());
      out.append(VALUE).append(attribute.getNodeValue());
    }
    out.append(END);
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      write(child, out);
    }
    out.append(END);
  }
}
