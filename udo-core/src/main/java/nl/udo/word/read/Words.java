package nl.udo.word.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.udo.word.ooxml.Marks;
import nl.udo.word.ooxml.TextDigest;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text between its two marks, as they were written: without what was struck out with
 * track changes, and without what programs fill in themselves. One use only.
 */
final class Words {

  private final TextDigest digest = new TextDigest();
  private final List<String> noteIds = new ArrayList<>();
  private final Map<String, String> notes = new HashMap<>();

  /** For each field that is open, the instruction so far; at the value, see {@link #value}. */
  private final Deque<StringBuilder> fields = new ArrayDeque<>();

  /** How many of those are at their value, and tell a number that is no text. */
  private int silent;

  private boolean begun;
  private @Nullable TextDigest atEnd;
  private int notesAtEnd;

  /** The main part. The reader stands at its root. */
  void document(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth += start(xml) ? 1 : 0;
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (begun && Xml.isWord(xml, "p")) {
            digest.endParagraph();
          }
        }
        default -> {
          // Text stands only in what start() reads.
        }
      }
    }
  }

  /** Whether the reader is within the element after this. */
  private boolean start(XMLStreamReader xml) throws XMLStreamException {
    if (!Xml.isWord(xml)) {
      if (xml.getLocalName().equals("Fallback")) {
        // The same once more, for programs that do not know the first.
        Xml.skip(xml);
        return false;
      }
      return true;
    }
    switch (xml.getLocalName()) {
      case "bookmarkStart" -> mark(Xml.attribute(xml, "name"));
      case "footnoteReference" -> {
        if (begun) {
          noteIds.add(Xml.attribute(xml, "id"));
        }
      }
      case "moveFrom" -> {
        Xml.skip(xml);
        return false;
      }
      case "fldSimple" -> {
        if (isNoteNumber(Xml.attribute(xml, "instr"))) {
          Xml.skip(xml);
          return false;
        }
      }
      case "fldChar" -> field(Xml.attribute(xml, "fldCharType"));
      case "instrText" -> {
        String text = Xml.text(xml);
        if (!fields.isEmpty()) {
          fields.peek().append(text);
        }
        return false;
      }
      default -> {
        String text = Xml.textOf(xml);
        if (text != null) {
          if (begun && silent == 0) {
            digest.add(text);
          }
          return false;
        }
      }
    }
    return true;
  }

  private void mark(String name) {
    if (Marks.BEGIN.equals(name)) {
      begun = true;
    } else if (begun && Marks.isEnd(name)) {
      // Programs make copies of the last mark: what counts is the last of them.
      atEnd = digest.copy();
      notesAtEnd = noteIds.size();
    }
  }

  private void field(String kind) {
    if ("begin".equals(kind)) {
      fields.push(new StringBuilder());
    } else if ("separate".equals(kind) && !fields.isEmpty()) {
      silent += isNoteNumber(fields.peek().toString()) ? 1 : 0;
    } else if ("end".equals(kind) && !fields.isEmpty()) {
      silent -= silent > 0 && isNoteNumber(fields.pop().toString()) ? 1 : 0;
    }
  }

  private static boolean isNoteNumber(String instruction) {
    return instruction != null && instruction.strip().startsWith("NOTEREF");
  }

  /** The part with the notes. The reader stands at its root. */
  void footnotes(XMLStreamReader xml) throws XMLStreamException {
    String id = null;
    StringBuilder words = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String text = Xml.textOf(xml);
          if (text != null) {
            words.append(text);
          } else {
            depth++;
            id = Xml.isWord(xml, "footnote") ? Xml.attribute(xml, "id") : id;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (Xml.isWord(xml, "footnote")) {
            notes.put(id, words.toString());
            words.setLength(0);
          }
        }
        default -> {
          // Text stands only in what textOf() reads.
        }
      }
    }
  }

  /** Whether the mark of the begin was found. */
  boolean found() {
    return begun;
  }

  /** What tells this text from another; to be asked once, when everything was read. */
  String digest() {
    TextDigest text = atEnd == null ? digest : atEnd;
    int count = atEnd == null ? noteIds.size() : notesAtEnd;
    text.endParagraph();
    for (String id : noteIds.subList(0, count)) {
      text.add(notes.getOrDefault(id, ""));
      text.endParagraph();
    }
    return text.finish();
  }
}
