package nl.udo.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads the semantic page into a document that holds nothing but known elements and attributes, so
 * that whatever a text contains, nothing in it can ask for a file, an image or a style.
 */
final class Pagina {
  static final String TAAL = "nl-NL";

  private static final String GRENZEN = "http://www.oracle.com/xml/jaxp/properties/";

  // The parser of the JDK, whatever else stands on the class path of the host.
  private static final SAXParserFactory FABRIEK = fabriek();

  private Pagina() {}

  /**
   * The page as a document, ready for layout.
   *
   * @throws IllegalArgumentException when the text is no XML, or holds an element that does not
   *     belong in the page
   * @throws OntekenbareTekst when the letters lack a character
   */
  static Document lees(String xhtml, Letters letters, Documentgegevens gegevens) {
    Paginabouwer bouwer = new Paginabouwer(letters, gegevens);
    try {
      SAXParser lezer = lezer();
      // On newer JDKs a page with many ampersands would pass a limit on entities, of which the page
      // has none of its own.
      lezer.setProperty(GRENZEN + "maxGeneralEntitySizeLimit", "0");
      lezer.setProperty(GRENZEN + "totalEntitySizeLimit", "0");
      lezer.setProperty("http://xml.org/sax/properties/lexical-handler", bouwer);
      lezer.setProperty("http://xml.org/sax/properties/declaration-handler", bouwer);
      lezer.parse(new InputSource(new StringReader(xhtml)), bouwer);
    } catch (SAXException e) {
      throw new IllegalArgumentException("de pagina is geen geldige XHTML: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bouwer.document();
  }

  private static SAXParser lezer() throws SAXException {
    try {
      synchronized (FABRIEK) {
        return FABRIEK.newSAXParser();
      }
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SAXParserFactory fabriek() {
    try {
      SAXParserFactory fabriek = SAXParserFactory.newDefaultInstance();
      fabriek.setNamespaceAware(false);
      fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabriek.setFeature("http://xml.org/sax/features/external-general-entities", false);
      fabriek.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      fabriek.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return fabriek;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
