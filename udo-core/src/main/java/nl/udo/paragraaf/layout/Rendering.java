package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;
import nl.udo.paragraaf.wording.Dutch;
import nl.udo.paragraaf.wording.Layers;
import nl.udo.paragraaf.wording.Names;
import nl.udo.paragraaf.wording.Passage;
import nl.udo.paragraaf.wording.Words;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Inline;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Tekst;
import org.jspecify.annotations.Nullable;

/** Written paragraphs as blocks; the only place where a name becomes words. */
final class Rendering {

  private static final Pattern CONSULTATION = Pattern.compile("/consultaties/\\d+");

  private final Names names;

  /** The notes of this paragraph: a second sentence on the same source needs none. */
  private final Set<Words> noted = new HashSet<>();

  private final NotedEstimates estimates = new NotedEstimates();

  /** The notes that stand with what a part is, and not where that is first named as well. */
  private final Set<Words> ofParts = new HashSet<>();

  /** The consultation of the last sentence with notes. */
  private String noteOf = "";

  private @Nullable Deel headed;

  Rendering(Names names) {
    this.names = names;
  }

  /** Tells that a heading with the name of a part of a layer, if any, stands above what comes. */
  void headed(@Nullable Deel part) {
    headed = part;
  }

  /** Counts the headings that name a part of a layer, before any of the text is written. */
  void countHeadings(Collection<Deel> parts) {
    parts.forEach(names::count);
  }

  /** Counts the parties that a paragraph mentions. */
  void count(WrittenParagraph paragraph) {
    for (Passage passage : paragraph.passages()) {
      if (passage instanceof Passage.Sentence s) {
        names.count(s.words());
      } else if (passage instanceof Passage.Items items) {
        items.items().forEach(s -> names.count(s.words()));
      }
    }
  }

  /** A paragraph as blocks: what stands around a list or a table is a block of its own. */
  List<Blok> blocks(WrittenParagraph paragraph) {
    noted.clear();
    noteOf = "";
    estimates.clear();
    List<Blok> blocks = new ArrayList<>();
    Line line = new Line();
    if (headed != null
        && paragraph.mayNotSayForWhom()
        && names.isUnknown(headed)
        && !paragraph.beginsWith(Dutch.capital(Layers.fullName(headed)))) {
      define(headed, line);
    }
    headed = null;
    for (Passage passage : paragraph.passages()) {
      if (passage instanceof Passage.Sentence s) {
        if (!line.isEmpty()) {
          line.add(" ");
        }
        sentence(s, line);
      } else {
        close(line, blocks);
        if (passage instanceof Passage.Items items) {
          blocks.add(new Opsomming(items.numbered(), Lists.each(items.items(), this::item)));
        } else if (passage instanceof Passage.Table table) {
          blocks.add(table.table());
        }
      }
    }
    close(line, blocks);
    return blocks;
  }

  private static void close(Line line, List<Blok> blocks) {
    if (!line.isEmpty()) {
      blocks.add(new Alinea(line.end()));
    }
  }

  /** An item is read by itself, so that it has all of its notes. */
  private Tekst item(Passage.Sentence s) {
    noted.removeAll(s.notes());
    Line line = new Line();
    sentence(s, line);
    return line.end();
  }

  private void sentence(Passage.Sentence s, Line line) {
    for (Deel part : names.definedApart(s.words())) {
      define(part, line);
      line.add(" ");
    }
    add(s.words(), false, line);
    List<Words> notes = new ArrayList<>(s.notes());
    notes.removeAll(ofParts);
    ofParts.removeAll(s.notes());
    if (noted.containsAll(notes) && estimates.tellsAnother(s)) {
      noted.removeAll(notes);
    }
    estimates.wrote(s);
    boolean same = !notes.isEmpty() && noted.containsAll(notes);
    String own = consultation(s);
    if (!same && !own.isEmpty() && !own.equals(noteOf)) {
      // Behind what others said, nothing ties a sentence to a note before that.
      noted.clear();
    }
    if (!notes.isEmpty()) {
      noteOf = own;
    }
    if (!noted.containsAll(notes)) {
      // A row of numbers reads badly: all are told in one note. What an earlier one tells is told
      // again in it, or what that is the source of would seem not to be of this sentence.
      line.add(note(notes.stream().distinct().toList()));
      noted.addAll(notes);
    }
  }

  /** What a part of a layer is, with the provision that makes it one. */
  private void define(Deel part, Line line) {
    line.add(names.definition(part));
    List<Words> basis = names.basis(part);
    if (!basis.isEmpty()) {
      line.add(note(basis));
      ofParts.addAll(basis);
    }
  }

  /** The consultation of the record that a sentence tells of first; empty for none. */
  private static String consultation(Passage.Sentence s) {
    Matcher m = CONSULTATION.matcher(s.pointers().isEmpty() ? "" : s.pointers().get(0));
    return m.lookingAt() ? m.group() : "";
  }

  private Inline note(List<Words> notes) {
    Line line = new Line();
    for (Words note : notes) {
      if (!line.isEmpty()) {
        line.add(" ");
      }
      add(note, true, line);
    }
    return new Inline.Verwijzing(new Noot(line.end()));
  }

  private void add(Words words, boolean note, Line line) {
    for (Words.Part part : words.parts()) {
      if (part instanceof Words.Literal l) {
        line.add(l.text());
      } else if (part instanceof Words.Designated d) {
        line.add(names.inText(d));
      } else if (part instanceof Words.Seam) {
        line.add(Words.SEAM);
      } else if (part instanceof Words.Italic i) {
        line.add(new Inline.Cursief(i.text()));
      } else if (part instanceof Words.Link l) {
        line.add(new Inline.Koppeling(l.text(), l.address()));
      } else if (part instanceof Words.Foreign f) {
        line.add(new Inline.Anderstalig(f.text(), f.language()));
      } else if (part instanceof Words.Name name) {
        line.add(note ? names.inNote(name) : names.inText(name));
      }
    }
  }

  /** The parts of a paragraph or an item, with words that stand together as one. */
  private static final class Line {
    private final List<Inline> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    boolean isEmpty() {
      return parts.isEmpty() && words.isEmpty();
    }

    void add(String more) {
      words.append(more);
    }

    void add(Inline part) {
      endWords();
      parts.add(part);
    }

    /** What was added, after which it is empty. */
    Tekst end() {
      endWords();
      Tekst tekst = new Tekst(parts);
      parts.clear();
      return tekst;
    }

    private void endWords() {
      if (!words.isEmpty()) {
        parts.add(new Inline.Woorden(words.toString()));
        words.setLength(0);
      }
    }
  }
}
