package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** A row of numbers reads badly: more than these are told in one note. */
  private static final int NOTES_AT_A_SENTENCE = 2;

  private final Names names;

  /** The notes of this paragraph: a second sentence on the same source needs none. */
  private final Set<Words> noted = new HashSet<>();

  private @Nullable Deel headed;

  Rendering(Names names) {
    this.names = names;
  }

  /** Tells that a heading with the name of a part of a layer, if any, stands above what comes. */
  void headed(@Nullable Deel part) {
    headed = part;
    if (part != null) {
      names.count(part);
    }
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
    List<Blok> blocks = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    if (headed != null
        && paragraph.beginsWithRecord()
        && names.isUnknown(headed)
        && !paragraph.beginsWith(Dutch.capital(Layers.fullName(headed)))) {
      line.add(new Inline.Woorden(names.definition(headed)));
    }
    headed = null;
    for (Passage passage : paragraph.passages()) {
      if (passage instanceof Passage.Sentence s) {
        if (!line.isEmpty()) {
          line.add(new Inline.Woorden(" "));
        }
        sentence(s, line);
      } else {
        close(line, blocks);
        if (passage instanceof Passage.Items items) {
          blocks.add(
              new Opsomming(items.numbered(), items.items().stream().map(this::item).toList()));
        } else if (passage instanceof Passage.Table table) {
          blocks.add(table.table());
        }
      }
    }
    close(line, blocks);
    return blocks;
  }

  private void close(List<Inline> line, List<Blok> blocks) {
    if (!line.isEmpty()) {
      blocks.add(new Alinea(new Tekst(merged(line))));
      line.clear();
    }
  }

  private Tekst item(Passage.Sentence s) {
    List<Inline> line = new ArrayList<>();
    sentence(s, line);
    return new Tekst(merged(line));
  }

  private void sentence(Passage.Sentence s, List<Inline> line) {
    List<String> apart = names.definedApart(s.words());
    s.words().parts().forEach(part -> line.add(inline(part, false)));
    List<Words> fresh = s.notes().stream().filter(noted::add).toList();
    if (fresh.size() > NOTES_AT_A_SENTENCE) {
      line.add(note(fresh));
    } else {
      fresh.forEach(note -> line.add(note(List.of(note))));
    }
    apart.forEach(definition -> line.add(new Inline.Woorden(" " + definition)));
  }

  private Inline note(List<Words> notes) {
    List<Inline> text = new ArrayList<>();
    for (Words note : notes) {
      if (!text.isEmpty()) {
        text.add(new Inline.Woorden(" "));
      }
      note.parts().forEach(part -> text.add(inline(part, true)));
    }
    return new Inline.Verwijzing(new Noot(new Tekst(merged(text))));
  }

  private Inline inline(Words.Part part, boolean note) {
    if (part instanceof Words.Literal l) {
      return new Inline.Woorden(l.text());
    }
    if (part instanceof Words.Italic i) {
      return new Inline.Cursief(i.text());
    }
    if (part instanceof Words.Link l) {
      return new Inline.Koppeling(l.text(), l.address());
    }
    if (part instanceof Words.Foreign f) {
      return new Inline.Anderstalig(f.text(), f.language());
    }
    if (part instanceof Words.Designated d) {
      return new Inline.Woorden(names.inText(d));
    }
    Words.Name name = (Words.Name) part;
    return new Inline.Woorden(note ? names.inNote(name) : names.inText(name));
  }

  private static List<Inline> merged(List<Inline> line) {
    List<Inline> merged = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Inline part : line) {
      if (part instanceof Inline.Woorden w) {
        words.append(w.tekst());
      } else {
        flush(words, merged);
        merged.add(part);
      }
    }
    flush(words, merged);
    return merged;
  }

  private static void flush(StringBuilder words, List<Inline> merged) {
    if (words.length() > 0) {
      merged.add(new Inline.Woorden(words.toString()));
      words.setLength(0);
    }
  }
}
