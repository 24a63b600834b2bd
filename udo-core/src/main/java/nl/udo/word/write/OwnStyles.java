package nl.udo.word.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.udo.tekst.Tekststuk;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The styles of a file of the library's own, which stand in styles.xml beside this class. */
public final class OwnStyles {

  private static final byte[] DUTCH = resource();

  private OwnStyles() {}

  /** The part, for a text in a language. */
  static byte[] in(String language) {
    if (language.equals(Tekststuk.NEDERLANDS)) {
      return DUTCH;
    }
    Document styles = tree();
    NodeList languages = styles.getElementsByTagNameNS(Namespace.WORD.uri(), "lang");
    for (int i = 0; i < languages.getLength(); i++) {
      ((Element) languages.item(i)).setAttributeNS(Namespace.WORD.uri(), "w:val", language);
    }
    return XmlTree.bytes(styles);
  }

  /**
   * The styles as a tree, to take one from.
   *
   * @return a tree of one's own
   */
  public static Document tree() {
    return XmlTree.of(DUTCH);
  }

  private static byte[] resource() {
    try (InputStream in = OwnStyles.class.getResourceAsStream("styles.xml")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
