package nl.udo.word.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.udo.word.ooxml.Namespace;
import org.jspecify.annotations.Nullable;

/** Reads XML of anyone: no entity, no DTD, nothing from outside. */
final class Xml {

  /** WordprocessingML has a second namespace, of the variant that Word calls Strict. */
  private static final Set<String> WORD =
      Set.of(Namespace.WORD.uri(), "http://purl.oclc.org/ooxml/wordprocessingml/main");

  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  private static XMLInputFactory factory() {
    // Of the JDK itself: one that the host brings may know other bounds.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
    // The JDK prints what it finds on the error stream of the host.
    factory.setXMLReporter((message, type, information, location) -> {});
    return factory;
  }

  /**
   * A part is UTF-8 or UTF-16, says the standard. Decoded here: of bytes that are neither, the
   * parser of the JDK tells the error stream of the host.
   */
  static XMLStreamReader reader(InputStream in) throws IOException, XMLStreamException {
    PushbackInputStream part = new PushbackInputStream(in, 3);
    byte[] begin = part.readNBytes(3);
    Charset charset = UTF_8;
    int mark = 0;
    if (begin.length >= 2 && (begin[0] & begin[1]) == (byte) 0xfe && begin[0] != begin[1]) {
      charset = UTF_16;
    } else if (begin.length == 3 && begin[0] == (byte) 0xef && begin[1] == (byte) 0xbb) {
      mark = 3;
    }
    part.unread(begin, mark, begin.length - mark);
    Reader text = new InputStreamReader(part, charset.newDecoder());
    synchronized (FACTORY) {
      return FACTORY.createXMLStreamReader(text);
    }
  }

  /** Goes to the root; true when a DTD stands before it. */
  static boolean toRoot(XMLStreamReader xml) throws XMLStreamException {
    boolean dtd = false;
    while (!xml.isStartElement()) {
      dtd |= xml.next() == XMLStreamConstants.DTD;
    }
    return dtd;
  }

  static boolean isWord(XMLStreamReader xml, String name) {
    return xml.getLocalName().equals(name) && isWord(xml);
  }

  static boolean isWord(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace != null && WORD.contains(namespace);
  }

  /** An attribute of WordprocessingML, or null. */
  static String attribute(XMLStreamReader xml, String name) {
    return xml.getAttributeValue(xml.getNamespaceURI(), name);
  }

  /** What an element of text says, read to its end; null for another, which is not read. */
  static @Nullable String textOf(XMLStreamReader xml) throws XMLStreamException {
    if (!isWord(xml)) {
      return null;
    }
    String fixed =
        switch (xml.getLocalName()) {
          case "t" -> "";
          case "tab", "br", "cr" -> " ";
          case "noBreakHyphen" -> "\u2011";
          default -> null;
        };
    if (fixed == null || xml.getLocalName().equals("tab") && isTabStop(xml)) {
      return null;
    }
    return fixed + text(xml);
  }

  /** The definition of a tab in a style has the same name as a tab in the text. */
  private static boolean isTabStop(XMLStreamReader xml) {
    return attribute(xml, "val") != null;
  }

  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        default -> {
          // Comments and instructions are no text; an entity cannot be, without a DTD.
        }
      }
    }
    return text.toString();
  }

  static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {
          // Not asked for.
        }
      }
    }
  }
}
