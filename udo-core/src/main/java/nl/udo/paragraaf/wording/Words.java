package nl.udo.paragraaf.wording;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  public sealed interface Part {

    /** It as plain text, with what has a name by its kenmerk or its short name. */
    String text();

    /** Gives it to the method for its kind. */
    void accept(PartVisitor visitor);

    /** The same at the begin of a sentence. */
    default Part capital() {
      return this;
    }
  }

  /** Words as they are. */
  public record Literal(String text) implements Part {

    @Override
    public void accept(PartVisitor visitor) {
      visitor.literal(this);
    }

    @Override
    public Literal capital() {
      return new Literal(Dutch.capital(text));
    }
  }

  /** Words in italics. */
  public record Italic(String text) implements Part {

    @Override
    public void accept(PartVisitor visitor) {
      visitor.italic(this);
    }
  }

  /** Words that lead to an address. */
  public record Link(String text, URI address) implements Part {

    @Override
    public void accept(PartVisitor visitor) {
      visitor.link(this);
    }
  }

  /** Where a sentence that is too long may be cut in two: between two that could each be one. */
  public record Seam() implements Part {

    @Override
    public String text() {
      return SEAM;
    }

    @Override
    public void accept(PartVisitor visitor) {
      visitor.seam(this);
    }
  }

  /**
   * No words, but that provisions stand here with what they cause: whether that was told is known
   * when a sentence is written, not when it is made.
   */
  public record Caused(Object what) implements Part {

    @Override
    public String text() {
      return "";
    }

    @Override
    public void accept(PartVisitor visitor) {
      visitor.caused(this);
    }
  }

  /** No words, but that a document is named here by all that it is known by; in the same way. */
  public record Introduced(String kenmerk) implements Part {

    @Override
    public String text() {
      return "";
    }

    @Override
    public void accept(PartVisitor visitor) {
      visitor.introduced(this);
    }
  }

  /** A quotation in another language. */
  public record Foreign(String text, String language) implements Part {

    @Override
    public void accept(PartVisitor visitor) {
      visitor.foreign(this);
    }
  }

  /**
   * A party by its kenmerk.
   *
   * @param begins whether it begins a sentence
   * @param bare whether it has no article, as the author of a title
   */
  public record Name(String kenmerk, boolean begins, boolean bare) implements Part {

    /** In a sentence. */
    public Name(String kenmerk, boolean begins) {
      this(kenmerk, begins, false);
    }

    @Override
    public String text() {
      return kenmerk;
    }

    @Override
    public void accept(PartVisitor visitor) {
      visitor.name(this);
    }

    @Override
    public Name capital() {
      return new Name(kenmerk, true, bare);
    }
  }

  /**
   * A designated part of a layer that has a short name.
   *
   * @param begins whether it begins a sentence
   * @param closed whether what follows is no part of it, so that a comma closes a clause of it
   */
  public record Designated(Deel deel, boolean begins, boolean closed) implements Part {

    @Override
    public String text() {
      return Layers.shortName(deel);
    }

    @Override
    public void accept(PartVisitor visitor) {
      visitor.designated(this);
    }

    @Override
    public Designated capital() {
      return new Designated(deel, true, closed);
    }
  }

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

  /** The same in a number that is not that of its last words. */
  Words inNumber(boolean several) {
    return new Words(parts, several);
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
      all.set(last, new Designated(d.deel(), d.begins(), true));
      return new Words(all, plural);
    }
    boolean open =
        Lists.every(parts, part -> part instanceof Literal || part instanceof Caused)
            && Dutch.hasRelativeClause(plain());
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
    all.set(0, all.get(0).capital());
    return new Words(all, plural);
  }

  /** These as what follows a word of ours: with a small letter. */
  Words small() {
    if (parts.isEmpty() || !(parts.get(0) instanceof Literal first) || first.text().isEmpty()) {
      return this;
    }
    List<Part> all = new ArrayList<>(parts);
    String text = first.text();
    all.set(0, new Literal(text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)));
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
    if (!Dutch.endsSentence(first.get(seam - 1).text())) {
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
        count += count(part.text());
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
      return parts.get(0).text();
    }
    StringBuilder plain = new StringBuilder();
    for (Part part : parts) {
      plain.append(part.text());
    }
    return plain.toString();
  }
}
