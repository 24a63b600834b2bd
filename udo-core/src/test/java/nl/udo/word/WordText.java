package nl.udo.word;

import static nl.udo.word.WordFile.W;
import static nl.udo.word.WordFile.elements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of a Word file as plain text has it, with the marks of lists and notes that the file
 * leaves to Word.
 */
final class WordText {

  private final WordFile file;
  private final Map<String, String> bullets = new HashMap<>();
  private final Map<String, Integer> counted = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  private WordText(WordFile file) {
    this.file = file;
    if (!file.parts().containsKey("word/numbering.xml")) {
      return;
    }
    Element numbering = file.tree("word/numbering.xml").getDocumentElement();
    Map<String, String> formats = new HashMap<>();
    for (Element definition : elements(numbering, "abstractNum")) {
      formats.put(
          definition.getAttributeNS(W, "abstractNumId"), WordFile.value(definition, "numFmt"));
    }
    for (Element list : elements(numbering, "num")) {
      bullets.put(
          list.getAttributeNS(W, "numId"), formats.get(WordFile.value(list, "abstractNumId")));
    }
  }

  /** The words, each with what stands against it. */
  static List<String> words(WordFile file) {
    StringBuilder text = new StringBuilder();
    WordText reader = new WordText(file);
    for (Element paragraph : elements(file.body(), "p")) {
      text.append(reader.mark(paragraph)).append(reader.text(paragraph)).append('\n');
    }
    if (!reader.notes.isEmpty()) {
      Map<String, String> texts = new HashMap<>();
      Element all = file.tree("word/footnotes.xml").getDocumentElement();
      for (Element note : elements(all, "footnote")) {
        texts.put(note.getAttributeNS(W, "id"), reader.text(note).strip());
      }
      for (int i = 0; i < reader.notes.size(); i++) {
        text.append("[").append(i + 1).append("] ").append(texts.get(reader.notes.get(i)));
        text.append('\n');
      }
    }
    return tokens(text.toString());
  }

  static List<String> tokens(String text) {
    return List.of(text.strip().split("[ \t\n]+"));
  }

  private String mark(Element paragraph) {
    String list = WordFile.value(paragraph, "numId");
    if (list == null) {
      return "";
    }
    return switch (bullets.get(list)) {
      case "bullet" -> "- ";
      case "decimal" -> counted.merge(list, 1, Integer::sum) + ". ";
      default -> throw new AssertionError("a list of another kind: " + bullets.get(list));
    };
  }

  private String text(Node below) {
    StringBuilder text = new StringBuilder();
    boolean inField = false;
    for (Element run : elements(below, "r")) {
      for (Element part : WordFile.children(run)) {
        switch (part.getLocalName()) {
          case "t" ->
              text.append(inField ? "[" + part.getTextContent() + "]" : part.getTextContent());
          case "br", "tab" -> text.append(' ');
          case "fldChar" -> inField = "separate".equals(part.getAttributeNS(W, "fldCharType"));
          case "footnoteReference" -> {
            notes.add(part.getAttributeNS(W, "id"));
            text.append("[").append(notes.size()).append("]");
          }
          case "rPr",
              "instrText",
              "commentReference",
              "footnoteRef",
              "annotationRef",
              "separator",
              "continuationSeparator" -> {}
          default -> throw new AssertionError("not expected in a run: " + part.getNodeName());
        }
      }
    }
    return text.toString();
  }
}
