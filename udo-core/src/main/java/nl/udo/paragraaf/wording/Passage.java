package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.tekst.Tabel;

/** What stands in a paragraph: sentences, lists and tables. */
public sealed interface Passage {

  /** Gives it to the method for its kind. */
  void accept(PassageVisitor visitor);

  /**
   * A sentence of ours, or one or more sentences of the record.
   *
   * @param words the words, with the mark at their end
   * @param own whether it is a sentence of ours
   * @param notes what founds it
   * @param pointers the places of the record that it tells
   */
  record Sentence(Words words, boolean own, List<Words> notes, List<String> pointers)
      implements Passage {

    /** Keeps what was given. */
    public Sentence {
      notes = List.copyOf(notes);
      pointers = List.copyOf(pointers);
    }

    @Override
    public void accept(PassageVisitor visitor) {
      visitor.sentence(this);
    }

    Sentence without(List<Words> some) {
      return new Sentence(words, own, Lists.only(notes, n -> !some.contains(n)), pointers);
    }

    Sentence with(List<Words> more) {
      List<Words> all = new ArrayList<>(notes);
      more.stream().filter(n -> !all.contains(n)).forEach(all::add);
      return new Sentence(words, own, all, pointers);
    }

    /** How many words it has; a name in full counts as one. */
    public int wordCount() {
      return words.count();
    }

    /** How many sentences it is: words of the record can be several. */
    public int sentenceCount() {
      return own ? 1 : Dutch.sentenceCount(words.plain());
    }

    /** The words with the parties by their kenmerk. */
    public String plain() {
      return words.plain();
    }
  }

  /**
   * A list.
   *
   * @param items the items, each of one or more sentences
   */
  record Items(boolean numbered, List<List<Sentence>> items) implements Passage {

    /** Keeps what was given. */
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public void accept(PassageVisitor visitor) {
      visitor.items(this);
    }
  }

  /** Where a paragraph of the record ends within one of ours. */
  record Break() implements Passage {

    @Override
    public void accept(PassageVisitor visitor) {
      visitor.pause(this);
    }
  }

  /**
   * A table, of which a cell can name a party.
   *
   * @param title its title
   * @param columns its columns
   * @param rows the cells, row by row
   */
  record Table(String title, List<Tabel.Kolom> columns, List<List<Words>> rows) implements Passage {

    /** Keeps what was given. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public void accept(PassageVisitor visitor) {
      visitor.table(this);
    }
  }
}
