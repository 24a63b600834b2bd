package nl.udo.word.ooxml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * One part of a package on its way to bytes. The writer of the JDK lets characters through that are
 * none of XML, and changes others in silence; here nothing gets in that does not come out again.
 * One use only.
 */
public final class XmlPart {

  // Of the JDK itself: one that the host brings may write otherwise.
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
  private static final int REPLACEMENT = 0xfffd;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
  private final XMLStreamWriter xml;

  /**
   * Begins a part.
   *
   * @param root the namespace of its root
   * @param name the name of its root
   * @param more what other namespaces it uses
   */
  public XmlPart(Namespace root, String name, Namespace... more) {
    try {
      synchronized (FACTORY) {
        xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      }
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement(root.prefix(), name, root.uri());
      declare(root);
      for (Namespace namespace : more) {
        declare(namespace);
      }
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  private void declare(Namespace namespace) throws XMLStreamException {
    if (namespace.prefix().isEmpty()) {
      xml.writeDefaultNamespace(namespace.uri());
    } else {
      xml.writeNamespace(namespace.prefix(), namespace.uri());
    }
  }

  /**
   * Begins an element of WordprocessingML.
   *
   * @param name its name
   * @return this part
   */
  public XmlPart start(String name) {
    return start(Namespace.WORD, name);
  }

  /**
   * Begins an element.
   *
   * @param namespace its namespace
   * @param name its name
   * @return this part
   */
  public XmlPart start(Namespace namespace, String name) {
    try {
      xml.writeStartElement(namespace.prefix(), name, namespace.uri());
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /**
   * Gives the element that was begun an attribute of WordprocessingML.
   *
   * @param name its name
   * @param value its value
   * @return this part
   */
  public XmlPart with(String name, String value) {
    return with(Namespace.WORD, name, value);
  }

  /**
   * The same with a whole number.
   *
   * @param name its name
   * @param value its value
   * @return this part
   */
  public XmlPart with(String name, int value) {
    return with(Namespace.WORD, name, Integer.toString(value));
  }

  /**
   * Gives the element that was begun an attribute.
   *
   * @param namespace its namespace, of which one without a prefix is none
   * @param name its name
   * @param value its value; white space in it is a space, as any reader of XML would make of it
   * @return this part
   */
  public XmlPart with(Namespace namespace, String name, String value) {
    try {
      String clean = clean(value, true);
      if (namespace.prefix().isEmpty()) {
        xml.writeAttribute(name, clean);
      } else {
        xml.writeAttribute(namespace.prefix(), namespace.uri(), name, clean);
      }
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /**
   * Writes text, as {@link #characters} has it.
   *
   * @param text the text
   * @return this part
   */
  public XmlPart text(String text) {
    try {
      xml.writeCharacters(characters(text));
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /**
   * Ends the element that was begun last.
   *
   * @return this part
   */
  public XmlPart end() {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /**
   * An element of WordprocessingML without anything.
   *
   * @param name its name
   * @return this part
   */
  public XmlPart empty(String name) {
    return start(name).end();
  }

  /**
   * An element of WordprocessingML that is only a value, of which there are many.
   *
   * @param name its name
   * @param value its value; null leaves the element out
   * @return this part
   */
  public XmlPart value(String name, @Nullable String value) {
    return value == null ? this : start(name).with("val", value).end();
  }

  /**
   * Ends the part.
   *
   * @return its bytes
   */
  public byte[] finish() {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Text as it comes out of a part again: what is no character of XML is the replacement character.
   *
   * @param text the text
   * @return the text, the same when nothing was wrong with it
   */
  public static String characters(String text) {
    return clean(text, false);
  }

  private static String clean(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= Character.MIN_SURROGATE) {
        return cleaned(text, attribute);
      }
    }
    return text;
  }

  private static String cleaned(String text, boolean attribute) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> attribute && (c == '\t' || c == '\n' || c == '\r') ? ' ' : c)
        // In text a carriage return would come back as a line feed.
        .map(c -> c == '\r' ? '\n' : c)
        .map(c -> isCharacter(c) ? c : REPLACEMENT)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c < Character.MIN_SURROGATE
        || c > Character.MAX_SURROGATE && c < 0xfffe
        || c > 0xffff;
  }

  private static IllegalStateException impossible(XMLStreamException e) {
    return new IllegalStateException("memory refuses what is written to it", e);
  }
}
