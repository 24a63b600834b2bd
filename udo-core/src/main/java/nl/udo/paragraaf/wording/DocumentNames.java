package nl.udo.paragraaf.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.udo.bewoording.Zin;
import nl.udo.model.Document;
import org.jspecify.annotations.Nullable;

/** What documents are called in the sentences of one text, so that no other can be meant. */
final class DocumentNames {

  private final List<Document> documents;
  private final Sentences sentences;
  private final Times times;
  private final Set<String> introduced = new HashSet<>();

  DocumentNames(List<Document> documents, Sentences sentences, Times times) {
    this.documents = documents;
    this.sentences = sentences;
    this.times = times;
  }

  /** Remembers that the text has told what a document is. */
  void introduce(Document d) {
    introduced.add(d.kenmerk());
  }

  /** The document as it reads in a sentence: het onderzoek van AEF, later het onderzoek. */
  Words of(Document d) {
    Zin kind = kind(d);
    boolean known = kind != Zin.DOCUMENT_ONBEKEND;
    if (d.kenmerk() != null && (!known || d.opstellers().isEmpty())) {
      return Words.of(Dutch.phrase(d.kenmerk()));
    }
    if (d.opstellers().isEmpty()) {
      return Words.of(sentences.text(kind));
    }
    boolean only = documents.stream().filter(x -> kind(x) == kind).count() == 1;
    if (!introduced.add(d.kenmerk()) && only) {
      return Words.of(sentences.text(kind));
    }
    return ofItsMakers(d, kind);
  }

  /** By its makers, and where these made more of the kind by what tells it apart from those. */
  private Words ofItsMakers(Document d, Zin kind) {
    List<Document> alike = alike(d);
    boolean several = !alike.isEmpty();
    boolean dated = several && differs(d, alike, x -> date(x));
    boolean titled = several && !dated && differs(d, alike, Document::titel);
    if (several && !dated && !titled && d.kenmerk() != null) {
      return Words.of(Dutch.phrase(d.kenmerk()));
    }
    return sentences.fill(
        Zin.DOCUMENT_VAN,
        Sentences.values(
            "document",
            sentences.text(kind),
            "titel",
            titled && d.titel() != null
                ? new Words(
                    List.of(new Words.Italic(Dutch.capital(Dutch.unstopped(d.titel())))), false)
                : null,
            "opstellers",
            Names.of(d.opstellers()),
            "datum",
            dated ? date(d) : null));
  }

  /** Whether the makers of a document made others that are called the same. */
  boolean isOneOfSeveral(Document d) {
    return !alike(d).isEmpty();
  }

  private List<Document> alike(Document d) {
    return documents.stream()
        .filter(x -> x != d && kind(x) == kind(d) && x.opstellers().equals(d.opstellers()))
        .toList();
  }

  private static boolean differs(
      Document d, List<Document> others, Function<Document, @Nullable String> what) {
    String own = what.apply(d);
    return own != null && others.stream().noneMatch(x -> Objects.equals(own, what.apply(x)));
  }

  private @Nullable String date(Document d) {
    return d.datum() == null ? null : times.date(d.datum());
  }

  private static Zin kind(Document d) {
    return d.soort() == null ? Zin.DOCUMENT_ONBEKEND : SourceSentences.kind(d.soort());
  }
}
