package nl.udo.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.udo.Casus;
import nl.udo.weergave.MvtParagraaf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A file as a word processor may write it again: other names and another order of parts, other
 * prefixes and attributes in the XML, another compression. Made by hand from what such programs are
 * known to do; Microsoft Word itself is not at hand here.
 */
class RewrittenWordTest {

  private static final String DOCUMENT = "word/document.xml";

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void recordAndTextAreRecognised(Casus casus) throws Exception {
    WordFile file = WordFile.of(MvtParagraaf.concept(casus.traject()));
    Map<String, byte[]> rewritten = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(file.parts().keySet());
    Collections.reverse(names);
    for (String name : names) {
      String renamed =
          name.replace("item1", "item4")
              .replace("itemProps1", "itemProps4")
              .replace("document.xml", "document2.xml");
      String content = name.matches("word/.*\\.xml") ? again(file.tree(name)) : file.text(name);
      String renames =
          content
              .replace("item1.xml", "item4.xml")
              .replace("itemProps1", "itemProps4")
              .replace("document.xml", "document2.xml");
      rewritten.put(renamed, renames.getBytes(StandardCharsets.UTF_8));
    }

    for (int level : new int[] {Deflater.NO_COMPRESSION, Deflater.BEST_COMPRESSION}) {
      UdoWord.Gelezen read = WordRecordTest.read(new WordFile(rewritten).zip(level)).get();
      assertEquals(casus.traject(), read.traject());
      assertEquals(Tekststand.ONGEWIJZIGD, read.tekst());
    }
  }

  @Test
  @DisplayName("the hand-made rewriting really is one")
  void anotherForm() throws Exception {
    WordFile file = WordFile.of(Sample.everything());
    String again = again(file.tree(DOCUMENT));

    assertEquals(false, again.contains("<w:p>"));
    assertEquals(true, again.contains("x:rsidR"));
    assertArrayEquals(
        file.body().getTextContent().split(""),
        file.with(DOCUMENT, again).body().getTextContent().split(""));
  }

  /** In UTF-16 the standard allows a part too, and some programs add a mark before UTF-8. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE with mark", "UTF-8 with mark"})
  void otherEncodings(String encoding) throws Exception {
    Casus casus = Casus.alle().get(0);
    WordFile file = WordFile.of(MvtParagraaf.concept(casus.traject()));
    Map<String, byte[]> parts = new LinkedHashMap<>(file.parts());
    for (String name : List.of(DOCUMENT, "customXml/item1.xml")) {
      String xml = file.text(name).replaceFirst("<\\?xml[^>]*>", "");
      parts.put(
          name,
          switch (encoding) {
            case "UTF-16" -> xml.getBytes(StandardCharsets.UTF_16);
            case "UTF-8 with mark" -> ("\ufeff" + xml).getBytes(StandardCharsets.UTF_8);
            default -> ("\ufeff" + xml).getBytes(StandardCharsets.UTF_16LE);
          });
    }
    UdoWord.Gelezen read = WordRecordTest.read(new WordFile(parts).zip()).get();

    assertEquals(casus.traject(), read.traject());
    assertEquals(Tekststand.ONGEWIJZIGD, read.tekst());
  }

  /** Another prefix, marks of the session in each paragraph, and another way to write it down. */
  private static String again(Document tree) throws Exception {
    rewrite(tree, tree.getDocumentElement());
    Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    transformer.transform(new DOMSource(tree), new StreamResult(out));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void rewrite(Document tree, Node node) {
    if (node instanceof Element element && WordFile.W.equals(element.getNamespaceURI())) {
      node = tree.renameNode(element, WordFile.W, "x:" + element.getLocalName());
      Element renamed = (Element) node;
      for (int i = 0; i < renamed.getAttributes().getLength(); i++) {
        Node attribute = renamed.getAttributes().item(i);
        if (WordFile.W.equals(attribute.getNamespaceURI())) {
          tree.renameNode(attribute, WordFile.W, "x:" + attribute.getLocalName());
        }
      }
      if (renamed.getLocalName().equals("p")) {
        renamed.setAttributeNS(WordFile.W, "x:rsidR", "00A77B3E");
        Element mark = tree.createElementNS(WordFile.W, "x:proofErr");
        mark.setAttributeNS(WordFile.W, "x:type", "spellStart");
        renamed.appendChild(mark);
      }
    }
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      rewrite(tree, n);
      n = n.getParentNode() == null ? node.getFirstChild() : n;
    }
  }
}
