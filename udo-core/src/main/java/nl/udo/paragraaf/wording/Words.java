package nl.udo.paragraaf.wording;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;

/**
 * Words of a sentence, with their number. The name of a party, or of a part of a layer that has a
 * short one, is kept as such until the whole text stands, because only then is it known where it is
 * mentioned first.
 *
 * @param parts the parts, in order
 * @param plural whether they are a plural, as the subject of a sentence
 */
public record Words(List<Part> parts, boolean plural) {

  /** How many words a sentence of ours may have. */
  static final int LONGEST = 35;

  /** What stands between two clauses of a sentence that could each be one. */
  public static final String SEAM = "; ";

  /** A part of a sentence. */
  public sealed interface Part {}

  /** Words as they are. */
  public record Literal(String text) implements Part {}

  /** Words in italics. */
  public record Italic(String text) implements Part {}

  /** Words that lead to an address. */
  public record Link(String text, URI address) implements Part {}

  /** Where a sentence that is too long may be cut in two: between two that could each be one. */
  public record Seam() implements Part {}

  /**
   * No words, but that provisions stand here with what they cause: whether that was told is known
   * when a sentence is written, not when it is made.
   */
  public record Caused(Object what) implements Part {}

  /** A quotation in another language. */
  public record Foreign(String text, String language) implements Part {}

  /**
   * A party by its kenmerk.
   *
   * @param capital whether it begins a sentence
   */
  public record Name(String kenmerk, boolean capital) implements Part {}

  /**
   * A designated part of a layer that has a short name.
   *
   * @param capital whether it begins a sentence
   * @param closed whether what follows is no part of it, so that a comma closes a clause of it
   */
  public record Designated(Deel deel, boolean capital, boolean closed) implements Part {}

  /** Keeps what was given. */
  public Words {
    parts = List.copyOf(parts);
  }

  static Words of(String text) {
    return new Words(List.of(new Literal(text)), false);
  }

  static Words plural(String text) {
    return new Words(List.of(new Literal(text)), true);
  }

  /** A, B en C. */
  static Words list(List<Words> items) {
    return list(items, " en ");
  }

  static Words list(List<Words> items, String last) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        parts.add(new Literal(i == items.size() - 1 ? last : ", "));
      }
      parts.addAll(items.get(i).parts);
    }
    return new Words(parts, items.size() > 1 || items.size() == 1 && items.get(0).plural);
  }

  /**
   * Names as they read in a sentence, in their number.
   *
   * @param names the names
   * @param plural whether one of them is a plural itself, so that it has its verb in the plural
   * @return the words; none for no names
   */
  public static Words named(List<String> names, boolean plural) {
    return new Words(listOf(names).parts, plural || names.size() > 1);
  }

  static Words listOf(List<String> items) {
    return list(Lists.each(items, Words::of));
  }

  /** The same with a comma behind it. */
  Words closed() {
    List<Part> all = new ArrayList<>(parts);
    all.add(new Literal(","));
    return new Words(all, plural);
  }

  /** The same before words that are no part of it: a comma closes a clause of the last. */
  Words clauseClosed() {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last) instanceof Designated d) {
      List<Part> all = new ArrayList<>(parts);
      all.set(last, new Designated(d.deel(), d.capital(), true));
      return new Words(all, plural);
    }
    boolean open =
        Lists.every(parts, Literal.class::isInstance) && Dutch.hasRelativeClause(plain());
    return open ? closed() : this;
  }

  /** The same above a list: with a colon for its full stop. */
  Words leading() {
    List<Part> all = new ArrayList<>(parts);
    int last = all.size() - 1;
    if (last >= 0 && all.get(last) instanceof Literal l && l.text().endsWith(".")) {
      all.set(last, new Literal(l.text().substring(0, l.text().length() - 1) + ":"));
    }
    return new Words(all, plural);
  }

  Words capital() {
    if (parts.isEmpty()) {
      return this;
    }
    List<Part> all = new ArrayList<>(parts);
    Part first = all.get(0);
    if (first instanceof Literal literal) {
      all.set(0, new Literal(Dutch.capital(literal.text())));
    } else if (first instanceof Name name) {
      all.set(0, new Name(name.kenmerk(), true));
    } else if (first instanceof Designated part) {
      all.set(0, new Designated(part.deel(), true, part.closed()));
    }
    return new Words(all, plural);
  }

  /**
   * These as sentences of no more words than a sentence may have, as far as there is a seam to cut
   * them at.
   */
  List<Words> cut() {
    int seam = parts.lastIndexOf(new Seam());
    if (seam < 0 || count() <= LONGEST) {
      return List.of(this);
    }
    List<Part> first = new ArrayList<>(parts.subList(0, seam));
    if (!Dutch.endsSentence(text(first.get(seam - 1)))) {
      first.add(new Literal("."));
    }
    List<Words> cut = new ArrayList<>(new Words(first, plural).cut());
    cut.add(new Words(parts.subList(seam + 1, parts.size()), false).capital());
    return cut;
  }

  /** How many words these are; a name, however long, is one. */
  int count() {
    int count = 0;
    for (Part part : parts) {
      if (part instanceof Name) {
        count++;
      } else {
        count += count(text(part));
      }
    }
    return count;
  }

  /** A sign between two spaces is no word. */
  private static int count(String text) {
    int count = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == ' ' || c == Dutch.HARD_SPACE) {
        within = false;
      } else if (!within && Character.isLetterOrDigit(c)) {
        within = true;
        count++;
      }
    }
    return count;
  }

  /** The words as plain text with the names by their kenmerk, to compare sentences. */
  String plain() {
    if (parts.size() == 1) {
      return text(parts.get(0));
    }
    StringBuilder plain = new StringBuilder();
    for (Part part : parts) {
      plain.append(text(part));
    }
    return plain.toString();
  }

  private static String text(Part part) {
    if (part instanceof Literal l) {
      return l.text();
    }
    if (part instanceof Italic i) {
      return i.text();
    }
    if (part instanceof Seam) {
      return SEAM;
    }
    if (part instanceof Caused) {
      return "";
    }
    if (part instanceof Link l) {
      return l.text();
    }
    if (part instanceof Designated d) {
      return Layers.shortName(d.deel());
    }
    return part instanceof Foreign f ? f.text() : ((Name) part).kenmerk();
  }
}
