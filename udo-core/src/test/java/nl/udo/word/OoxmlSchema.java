package nl.udo.word;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The schemas of ECMA-376, as Apache POI has them in a jar of its own. */
final class OoxmlSchema {

  private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
  private static final Schema WORD = schema("wml.xsd");

  /** The one attribute that they take from a schema that they do not bring. */
  private static final String XML =
      "<xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema' targetNamespace='"
          + XMLConstants.XML_NS_URI
          + "'><xsd:attribute name='space' type='xsd:string'/></xsd:schema>";

  private OoxmlSchema() {}

  /** What is wrong with a part of WordprocessingML. */
  static List<String> errors(byte[] part) {
    List<String> errors = new ArrayList<>();
    Validator validator = WORD.newValidator();
    validator.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            errors.add(e.getMessage());
          }
        });
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(part)));
    } catch (Exception e) {
      errors.add(e.toString());
    }
    return errors;
  }

  private static Schema schema(String name) {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      DOMImplementationLS dom =
          (DOMImplementationLS)
              DocumentBuilderFactory.newDefaultInstance()
                  .newDocumentBuilder()
                  .getDOMImplementation()
                  .getFeature("LS", "3.0");
      factory.setResourceResolver(
          (type, namespace, publicId, systemId, base) -> {
            LSInput input = dom.createLSInput();
            input.setPublicId(publicId);
            input.setSystemId(systemId == null ? "xml.xsd" : systemId);
            if (systemId == null) {
              input.setCharacterStream(new StringReader(XML));
            } else {
              input.setByteStream(resource(systemId));
            }
            return input;
          });
      return factory.newSchema(new StreamSource(resource(name), name));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream resource(String name) {
    return XWPFDocument.class.getResourceAsStream(FOLDER + name);
  }
}
