package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Grondslag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;
import nl.udo.usertext.RecordWalk;
import org.jspecify.annotations.Nullable;

/** A statutory basis as a note. */
final class Citations {

  /** A bill that amends by its title. */
  private static final Pattern AMENDING =
      Pattern.compile("^(wet tot )?wijziging van ", Pattern.CASE_INSENSITIVE);

  /** An article of the amending bill itself. */
  private static final Pattern ROMAN = Pattern.compile("^[IVXLC]+[a-zA-Z]{0,2}$");

  /** A provision of a bill that only amends: its articles have Roman numbers. */
  private static final Pattern ROMAN_NAME = Pattern.compile("^[Aa]rtikel [IVXLC]+\\b");

  /** A provision of a law of its own. */
  private static final Pattern ARABIC_NAME = Pattern.compile("^([Dd]e )?[Aa]rtikel(en)? \\d");

  /** An article that is inserted between others, so not one of a new law. */
  private static final Pattern INSERTED = Pattern.compile("\\d[a-z]+$");

  /** How a note on an article begins. */
  private static final String ARTICLE = "Artikel ";

  private static final RecordWalk PROVISIONS = new RecordWalk(p -> p.name().equals("bepalingen"));

  private final Sentences sentences;
  private final Voornemen proposal;

  /** Whether the bill is a law of its own, which may amend other laws at its end. */
  private final boolean lawOfItsOwn;

  /** Whether the bill only amends, by the numbers of its articles or by its title. */
  private final boolean amending;

  Citations(Sentences sentences, UdoTraject traject) {
    this.sentences = sentences;
    this.proposal = traject.voornemen();
    List<String> provisions = provisions(traject);
    boolean changes = Lists.any(provisions, name -> ROMAN_NAME.matcher(name).find());
    boolean articles = Lists.any(provisions, name -> ARABIC_NAME.matcher(name).find());
    this.lawOfItsOwn = articles && !changes;
    this.amending =
        changes && !articles
            || proposal.titel() != null && AMENDING.matcher(proposal.titel()).find();
  }

  /** The provisions of the proposal that the record names. */
  private static List<String> provisions(UdoTraject traject) {
    List<String> names = new ArrayList<>();
    RecordWalk.Visitor provisions =
        (value, property, place) -> {
          if (value instanceof String name) {
            names.add(name);
          }
          return true;
        };
    traject.gevolgen().forEach(gevolg -> PROVISIONS.walk(gevolg, provisions));
    if (traject.invoering() != null) {
      PROVISIONS.walk(traject.invoering(), provisions);
    }
    return names;
  }

  /** Bases of one thing in several laws: articles in one note. */
  List<Words> together(List<Grondslag> all) {
    List<Words> notes = all.stream().flatMap(g -> of(g).stream()).distinct().toList();
    if (notes.size() < 2 || Lists.any(notes, note -> !note.plain().startsWith(ARTICLE))) {
      return notes;
    }
    List<String> names =
        Lists.each(notes, note -> Dutch.unstopped("a" + note.plain().substring(1)));
    return List.of(Words.of(Dutch.capital(Dutch.list(names)) + "."));
  }

  /** Two bases of one thing: of one article only the one that is more precise. */
  List<Words> of(@Nullable Grondslag g, @Nullable Grondslag other) {
    if (g != null && other != null && isArticleOf(g, other)) {
      return of(other);
    }
    List<Words> both = new ArrayList<>(of(g));
    if (g == null || other == null || !isArticleOf(other, g)) {
      both.addAll(of(other));
    }
    return both;
  }

  /** Whether a basis is no more than the article of another. */
  private static boolean isArticleOf(Grondslag article, Grondslag precise) {
    return article.artikel() != null
        && article.artikel().equals(precise.artikel())
        && Objects.equals(article.regeling(), precise.regeling())
        && (article.lid() == null || article.lid().equals(precise.lid()))
        && (article.onderdeel() == null || article.onderdeel().equals(precise.onderdeel()));
  }

  /** The notes but those that only repeat provisions of the proposal that the sentence names. */
  List<Words> beside(List<String> provisions, List<Words> notes) {
    List<String> named =
        provisions.stream()
            .map(
                name ->
                    sentences.fill(
                        name.contains(", ")
                            ? Zin.NOOT_GRONDSLAG_EIGEN_LID
                            : Zin.NOOT_GRONDSLAG_EIGEN,
                        "artikel",
                        Dutch.phrase(name)))
            .map(Words::plain)
            .toList();
    return Lists.only(notes, note -> !named.contains(note.plain()));
  }

  List<Words> of(@Nullable Grondslag g) {
    if (g == null || g.regeling() == null && g.artikel() == null) {
      return List.of();
    }
    return List.of(
        sentences.fill(
            citation(g),
            "artikel",
            artikel(g),
            "van",
            g.regeling() == null ? amended(g) : Dutch.unstopped(g.regeling())));
  }

  /**
   * The regulation that demands something which the proposal itself cannot demand, as one of a
   * lower kind, or any where the proposal is policy; null where the proposal may.
   */
  @Nullable String demandedElsewhere(@Nullable Grondslag g) {
    if (g == null || g.regeling() == null || g.soort() == null || proposal.soort() == null) {
      return null;
    }
    boolean elsewhere =
        switch (g.soort()) {
          case WET -> proposal.soort() == Regelingsoort.BELEID;
          case AMVB ->
              proposal.soort() == Regelingsoort.WET || proposal.soort() == Regelingsoort.BELEID;
          case MINISTERIELE_REGELING -> proposal.soort() != Regelingsoort.MINISTERIELE_REGELING;
          case PROVINCIALE_VERORDENING -> true;
          // It demands nothing but by a regulation of the Rijk.
          case VERDRAG_OF_EU -> false;
        };
    return elsewhere ? Dutch.unstopped(g.regeling()) : null;
  }

  /** Whether an article is one that the bill puts in the law that it amends. */
  private boolean isProposed(Grondslag g) {
    return g.artikel() != null
        && proposal.soort() == Regelingsoort.WET
        && !ROMAN.matcher(g.artikel()).matches()
        && (!proposal.wijzigt().isEmpty() && !lawOfItsOwn || amending);
  }

  /** The law in which an article is put, where the record leaves no doubt on it; else null. */
  private @Nullable String amended(Grondslag g) {
    return isProposed(g)
            && proposal.wijzigt().size() == 1
            && g.artikel() != null
            && (amending || INSERTED.matcher(g.artikel()).find())
        ? Dutch.unstopped(proposal.wijzigt().get(0))
        : null;
  }

  /** Without a regulation the article is one of the proposal itself, or one that it inserts. */
  private Zin citation(Grondslag g) {
    boolean bare = g.lid() == null && g.onderdeel() == null;
    if (g.artikel() == null) {
      return Zin.NOOT_REGELING;
    }
    if (g.regeling() == null && isProposed(g)) {
      return bare ? Zin.NOOT_GRONDSLAG_VOORGESTELD : Zin.NOOT_GRONDSLAG_VOORGESTELD_LID;
    }
    if (g.regeling() == null) {
      return bare ? Zin.NOOT_GRONDSLAG_EIGEN : Zin.NOOT_GRONDSLAG_EIGEN_LID;
    }
    return bare ? Zin.NOOT_GRONDSLAG : Zin.NOOT_GRONDSLAG_LID;
  }

  private @Nullable String artikel(Grondslag g) {
    if (g.artikel() == null) {
      return null;
    }
    return sentences.text(
        Zin.NOOT_ARTIKEL,
        "artikel",
        Dutch.phrase(g.artikel()),
        "lid",
        Leden.name(sentences, g.lid()),
        "onderdeel",
        Dutch.phrase(g.onderdeel()));
  }
}
