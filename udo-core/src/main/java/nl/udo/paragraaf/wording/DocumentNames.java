package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Document;
import nl.udo.paragraaf.statements.Register;
import org.jspecify.annotations.Nullable;

/** What documents are called in the sentences of one text, so that no other can be meant. */
final class DocumentNames {

  /** Article and noun, perhaps with the makers: het tussenbericht, de verkenning van CROW. */
  private static final Pattern NAME =
      Pattern.compile("((?:de|het)(?: \\p{Ll}+)? (\\p{Ll}+))(?: van (?:(?:de|het) )?(.+))?");

  private final Register register;
  private final Sentences sentences;
  private final Times times;

  /** The documents that are called the same, and those of them by the same makers. */
  private final Map<Object, List<Document>> groups;

  private final Set<String> introduced = new HashSet<>();

  /** The documents of which a sentence had the name: a name of their own is not known otherwise. */
  private final Set<String> named = new HashSet<>();

  DocumentNames(Facts facts) {
    this.register = facts.register;
    this.sentences = facts.sentences;
    this.times = facts.times;
    this.groups = facts.namesakes;
  }

  /** Documents by what they are called, and by that and their makers. */
  static Map<Object, List<Document>> namesakes(Sentences sentences, List<Document> documents) {
    Map<Object, List<Document>> groups = new HashMap<>();
    for (Document d : documents) {
      String called = called(sentences, d).plain();
      groups.computeIfAbsent(called, k -> new ArrayList<>()).add(d);
      groups.computeIfAbsent(List.of(called, d.opstellers()), k -> new ArrayList<>()).add(d);
    }
    return groups;
  }

  /** Remembers that the text has told what a document is. */
  void introduce(Document d) {
    introduced.add(d.kenmerk());
  }

  /** Whether a sentence named a document before. */
  boolean isIntroduced(Document d) {
    return introduced.contains(d.kenmerk());
  }

  /** The document as it reads in a sentence: het onderzoek van AEF, later het onderzoek. */
  Words of(Document d) {
    Zin kind = kind(d);
    boolean known = kind != Zin.DOCUMENT_ONBEKEND;
    if (d.kenmerk() != null && (!known || d.opstellers().isEmpty())) {
      return numbered(d, Words.of(Dutch.phrase(d.kenmerk())));
    }
    Words document = numbered(d, called(sentences, d));
    if (d.opstellers().isEmpty()) {
      return document;
    }
    boolean only = groups.getOrDefault(document.plain(), List.of()).size() == 1;
    if ((hasOwnName(d) ? named : introduced).contains(d.kenmerk()) && only) {
      return document;
    }
    List<Words.Part> parts = new ArrayList<>(ofItsMakers(d, document).parts());
    if (d.kenmerk() != null) {
      parts.add(new Words.Introduced(d.kenmerk()));
    }
    return numbered(d, new Words(parts, false));
  }

  /** Remembers what a sentence introduces that is written. */
  void wrote(Words words) {
    for (Words.Part part : words.parts()) {
      if (part instanceof Words.Introduced i) {
        introduced.add(i.kenmerk());
        named.add(i.kenmerk());
      }
    }
  }

  /** Only the number of a document, by which its kind is named: het onderzoek, de onderzoeken. */
  static Words number(Document d) {
    return numbered(d, new Words(List.of(), false));
  }

  /** The same of several. */
  static Words number(List<Document> all) {
    return all.size() == 1 ? number(all.get(0)) : new Words(List.of(), true);
  }

  /** Words for a document in its number, and not in that of its makers, who may stand behind it. */
  private static Words numbered(Document d, Words words) {
    return words.inNumber(Boolean.TRUE.equals(d.meervoud()));
  }

  /** By its makers, and where these made more of the kind by what tells it apart from those. */
  private Words ofItsMakers(Document d, Words document) {
    List<Document> alike = alike(d);
    boolean several = !alike.isEmpty();
    boolean dated = several && differs(d, alike, x -> times.date(x.datum()));
    boolean titled = several && !dated && differs(d, alike, Document::titel);
    if (several && !dated && !titled && d.kenmerk() != null) {
      return Words.of(Dutch.phrase(d.kenmerk()));
    }
    return sentences.fill(
        Zin.DOCUMENT_VAN,
        "document",
        document,
        "titel",
        titled && d.titel() != null
            ? new Words(List.of(new Words.Italic(Dutch.capital(Dutch.unstopped(d.titel())))), false)
            : null,
        "opstellers",
        Names.of(register, d.opstellers()),
        "datum",
        dated ? times.date(d.datum()) : null);
  }

  /** Whether the makers of a document made others that are called the same. */
  boolean isOneOfSeveral(Document d) {
    return !alike(d).isEmpty();
  }

  private List<Document> alike(Document d) {
    List<Object> made = List.of(called(sentences, d).plain(), d.opstellers());
    return Lists.only(groups.getOrDefault(made, List.of()), x -> x != d);
  }

  private static boolean differs(
      Document d, List<Document> others, Function<Document, @Nullable String> what) {
    String own = what.apply(d);
    return own != null && Lists.none(others, x -> Objects.equals(own, what.apply(x)));
  }

  /** What it is called without its makers: by its kind, of which some have the same name. */
  private static Words called(Sentences sentences, Document d) {
    Words kind = sentences.fill(kind(d), "stukken", number(d));
    String own = ownName(d, kind.plain());
    return own == null ? kind : Words.of(own);
  }

  /** Whether the record speaks of a document by another noun than that of its kind. */
  boolean hasOwnName(Document d) {
    return ownName(d, sentences.fill(kind(d), "stukken", number(d)).plain()) != null;
  }

  /**
   * The name by which the record speaks of a document, where its noun is another than that of its
   * kind: an interim report is not yet "the study". What the law or we call it stays.
   */
  private static @Nullable String ownName(Document d, String kind) {
    Matcher name = NAME.matcher(d.kenmerk() == null ? "" : Dutch.phrase(d.kenmerk()));
    boolean fixed =
        d.soort() == Document.Soort.ARTIKEL_2_ONDERZOEK
            || d.soort() == Document.Soort.PILOT
            || Boolean.TRUE.equals(d.meervoud());
    boolean own =
        !fixed
            && name.matches()
            && !kind.endsWith(name.group(2))
            && (name.group(3) == null || d.opstellers().contains(name.group(3)));
    return own ? name.group(1) : null;
  }

  private static Zin kind(Document d) {
    return d.soort() == null ? Zin.DOCUMENT_ONBEKEND : SourceSentences.kind(d.soort());
  }
}
