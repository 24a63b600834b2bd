package nl.udo.word.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A part as a tree, for what is changed in place. Always with what the JDK itself brings. */
public final class XmlTree {

  private static final String DEEPEST = "500";

  private XmlTree() {}

  /**
   * A part of the library's own as a tree.
   *
   * @param part its bytes
   * @return the tree
   */
  public static Document of(byte[] part) {
    try {
      return parse(part);
    } catch (SAXException e) {
      throw new IllegalStateException("a part of our own is not well-formed", e);
    }
  }

  /**
   * A part of anyone as a tree.
   *
   * @param part its bytes
   * @return the tree
   * @throws SAXException when it is not well-formed, or has a DTD: entities can be without end
   */
  public static Document parse(byte[] part) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // What changes a tree, and what writes it, goes down it by calling itself.
      factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
      var builder = factory.newDocumentBuilder();
      // The JDK prints what it finds on the error stream of the host.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(part));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A tree as a part.
   *
   * @param tree the tree
   * @return its bytes
   */
  public static byte[] bytes(Document tree) {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      tree.setXmlStandalone(true);
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(tree), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
