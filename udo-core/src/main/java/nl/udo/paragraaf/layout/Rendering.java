package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.wording.Dutch;
import nl.udo.paragraaf.wording.Layers;
import nl.udo.paragraaf.wording.Names;
import nl.udo.paragraaf.wording.Passage;
import nl.udo.paragraaf.wording.PassageVisitor;
import nl.udo.paragraaf.wording.Words;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Inline;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import org.jspecify.annotations.Nullable;

/** Written paragraphs as blocks; the only place where a name becomes words. */
final class Rendering {

  private final Names names;

  /** The notes of this paragraph: a second sentence on the same source needs none. */
  private final Set<Words> noted = new HashSet<>();

  private final NotedEstimates estimates = new NotedEstimates();

  /** The notes of the whole text: what is told again is the same note, with the same names. */
  private final Map<List<Words>, Noot> told = new HashMap<>();

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
    PassageVisitor counting = new Counting();
    paragraph.passages().forEach(passage -> passage.accept(counting));
  }

  /** A paragraph as blocks: what stands around a list or a table is a block of its own. */
  List<Blok> blocks(WrittenParagraph paragraph) {
    noted.clear();
    noteOf = "";
    estimates.clear();
    Blocks blocks = new Blocks();
    if (headed != null
        && names.isUnknown(headed)
        && (paragraph.mayNotSayForWhom() || !paragraph.beginsByNaming(headed))
        && !paragraph.beginsWith(Dutch.capital(Layers.fullName(headed)))) {
      define(headed, blocks.line);
    }
    headed = null;
    paragraph.passages().forEach(passage -> passage.accept(blocks));
    return blocks.all();
  }

  /** An item is read by itself, so that it has all of its notes. */
  private Tekst item(List<Passage.Sentence> sentences) {
    Line line = Line.ofText(names);
    sentences.forEach(s -> noted.removeAll(s.notes()));
    sentences.forEach(s -> next(s, line));
    return line.end();
  }

  private void next(Passage.Sentence s, Line line) {
    if (!line.isEmpty()) {
      line.add(" ");
    }
    sentence(s, line);
  }

  private Tekst cell(Words words) {
    Line line = Line.ofText(names);
    line.add(words);
    return line.end();
  }

  private void sentence(Passage.Sentence s, Line line) {
    for (Deel part : names.definedApart(s.words())) {
      define(part, line);
      line.add(" ");
    }
    words(s, line);
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

  /**
   * The words of a sentence. The provision that makes a part of a layer one is noted at its name:
   * at the end it would seem to be that of what the sentence tells.
   */
  private void words(Passage.Sentence s, Line line) {
    List<Words.Part> parts = s.words().parts();
    for (int i = 0; i < parts.size(); i++) {
      Words.Part part = parts.get(i);
      part.accept(line);
      boolean last = i >= parts.size() - 2 && parts.get(parts.size() - 1).text().equals(".");
      if (part instanceof Words.Designated d && !last) {
        List<Words> basis = Lists.only(names.basis(d.deel()), s.notes()::contains);
        if (!basis.isEmpty() && !ofParts.containsAll(basis)) {
          line.add(note(basis));
          ofParts.addAll(basis);
        }
      }
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
    return s.pointers().isEmpty() ? "" : Places.consultation(s.pointers().get(0));
  }

  private Inline note(List<Words> notes) {
    return new Inline.Verwijzing(told.computeIfAbsent(notes, this::written));
  }

  private Noot written(List<Words> notes) {
    Line line = Line.ofNote(names);
    for (Words note : notes) {
      if (!line.isEmpty()) {
        line.add(" ");
      }
      line.add(note);
    }
    return new Noot(line.end());
  }

  /** Counts the names in passages. */
  private final class Counting implements PassageVisitor {

    @Override
    public void sentence(Passage.Sentence s) {
      names.count(s.words());
    }

    @Override
    public void items(Passage.Items i) {
      i.items().forEach(item -> item.forEach(this::sentence));
    }

    @Override
    public void pause(Passage.Break b) {
      // Holds no words.
    }

    @Override
    public void table(Passage.Table t) {
      t.rows().forEach(row -> row.forEach(names::count));
    }
  }

  /** Passages as blocks: sentences go on in one line until something else stands there. */
  private final class Blocks implements PassageVisitor {

    private final List<Blok> done = new ArrayList<>();
    private final Line line = Line.ofText(names);

    List<Blok> all() {
      close();
      return done;
    }

    private void close() {
      if (!line.isEmpty()) {
        done.add(new Alinea(line.end()));
      }
    }

    @Override
    public void sentence(Passage.Sentence s) {
      next(s, line);
    }

    @Override
    public void items(Passage.Items i) {
      close();
      done.add(new Opsomming(i.numbered(), Lists.each(i.items(), Rendering.this::item)));
      // A reader does not look for the note of what comes behind a list in or before that.
      noted.clear();
    }

    @Override
    public void pause(Passage.Break b) {
      close();
    }

    @Override
    public void table(Passage.Table t) {
      close();
      done.add(
          new Tabel(
              t.title(),
              t.columns(),
              Lists.each(t.rows(), row -> Lists.each(row, Rendering.this::cell))));
      noted.clear();
    }
  }
}
