package nl.udo.paragraaf.wording;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.model.Partij;
import nl.udo.paragraaf.statements.Register;
import org.jspecify.annotations.Nullable;

/**
 * The parties of one text as the subject of a sentence, and what the sentences before said of them:
 * who spoke last, who were named together, what was judged on which day. Belongs to one text; not
 * thread-safe.
 */
final class Speakers {

  /** More than this, and a reader looks back for whom they stand. */
  static final int PRONOUNS_IN_A_ROW = 2;

  /** A vereniging and a unie; of other parties the record does not say it. */
  private static final Set<String> FEMININE = Set.of("VNG", "UvW");

  private static final int SENTENCES_TO_REMEMBER = 3;

  private final Register register;
  private final Sentences sentences;
  private final Set<Object> placed = new HashSet<>();
  private @Nullable Occasion occasion;
  private @Nullable Occasion occasionBefore;
  private @Nullable Occasion opened;
  private final Set<String> mentioned = new HashSet<>();
  private List<String> together = List.of();
  private int sinceTogether;
  private @Nullable Object judged;
  private Set<String> judges = Set.of();
  private List<String> judge = List.of();
  private boolean answered;
  private @Nullable List<String> speaker;
  private int pronouns;

  Speakers(Register register, Sentences sentences) {
    this.register = register;
    this.sentences = sentences;
  }

  /** Begins a paragraph; who spoke last is forgotten apart. */
  void paragraph() {
    placed.clear();
    occasion = null;
    opened = null;
    together = List.of();
    judged = null;
  }

  /** Forgets who spoke last, and how often they were named by a pronoun. */
  void forget() {
    speaker = null;
    pronouns = 0;
  }

  /** Forgets who spoke last, because another sentence comes. */
  void forgetSpeaker() {
    speaker = null;
  }

  /** In what the last was said, in this paragraph; null for no consultation that was told of. */
  @Nullable Occasion saidIn() {
    return occasion;
  }

  /** Remembers in what the sentence to come was said; null for no consultation that is told of. */
  void sayIn(@Nullable Occasion in) {
    occasion = in;
    occasionBefore = in;
    opened = null;
  }

  /** The same, of which the sentence itself tells how it went. */
  void tellHowItWent(Occasion in) {
    sayIn(in);
    opened = in;
  }

  /** Where the last was said of which the text told that, also before this paragraph. */
  @Nullable Occasion lastSaidIn() {
    return occasionBefore;
  }

  /** Whether the sentence before tells how a public consultation went. */
  boolean justToldOf(Occasion in) {
    return in.equals(opened);
  }

  /** Whether this paragraph spoke of something. */
  boolean hasSpokenOf(Object what) {
    return placed.contains(what);
  }

  /** Remembers that this paragraph speaks of something. */
  void speakOf(Object what) {
    placed.add(what);
  }

  /** Where parties said something, unless this paragraph told so already; null stays. */
  @Nullable Words placeOnce(List<String> partijen, @Nullable Words where) {
    return where != null && placed.add(List.of(partijen, where)) ? where : null;
  }

  /** Parties as the subject of a sentence; where the record names none, only that there was one. */
  Words orSomeone(List<String> kenmerken) {
    Words named = Names.of(register, kenmerken);
    return named == null ? Words.of(sentences.text(Zin.PARTIJ_ONBEKEND)) : named;
  }

  /**
   * The same, briefly where they were the last that the paragraph named together; one whose name is
   * a feminine word or a plural by a pronoun, where the sentence before was its own.
   */
  Words parties(List<String> kenmerken) {
    if (kenmerken.size() < 2) {
      if (kenmerken.size() == 1
          && kenmerken.equals(speaker)
          && (FEMININE.containsAll(kenmerken) || orSomeone(kenmerken).plural())
          && pronouns < PRONOUNS_IN_A_ROW) {
        pronouns++;
        String they = sentences.text(Zin.ZIJ);
        return orSomeone(kenmerken).plural() ? Words.plural(they) : Words.of(they);
      }
      pronouns = 0;
      return orSomeone(kenmerken);
    }
    if (!kenmerken.equals(together) || sinceTogether > SENTENCES_TO_REMEMBER) {
      return orSomeone(kenmerken);
    }
    boolean umbrella =
        Lists.every(kenmerken, k -> register.partij(k).soort() == Partij.Soort.KOEPEL);
    return Words.plural(sentences.text(umbrella ? Zin.DEZE_KOEPELS : Zin.DEZE_PARTIJEN));
  }

  /** Whether a sentence before names a party. */
  boolean hasNamed(String kenmerk) {
    return mentioned.contains(kenmerk);
  }

  /** Remembers that the sentence before says what parties judged. */
  void saidBy(List<String> kenmerken) {
    speaker = kenmerken;
  }

  /**
   * Remembers on which day those of the last sentence judged; null for another sentence.
   *
   * @param how in which form they were asked, where a sentence tells that
   * @param more whether an answer or conditions stand behind it
   */
  void judgedOn(@Nullable Datum day, List<String> kenmerken, @Nullable Object how, boolean more) {
    Object moment = day == null || day.dag() == null ? null : Arrays.asList(day, how);
    Set<String> all = new HashSet<>(kenmerken);
    if (moment != null && moment.equals(judged)) {
      all.addAll(judges);
    }
    judged = moment;
    judges = all;
    judge = kenmerken;
    answered = more;
  }

  /** Whether the last that parties judged, as this paragraph tells, was of a day. */
  boolean wasJudgedOn(Datum day, List<String> kenmerken, @Nullable Object how) {
    return Arrays.asList(day, how).equals(judged) && judges.containsAll(kenmerken);
  }

  /** Whether parties were among those whose judgement was told last. */
  boolean wereLast(List<String> kenmerken) {
    return judge.containsAll(kenmerken);
  }

  /** Whether an answer to it, or conditions, stand between. */
  boolean wasAnswered() {
    return answered;
  }

  /**
   * Whose something is, as a pronoun, where that is known: of a party by the gender of its name.
   */
  @Nullable Words whose(List<String> kenmerken) {
    if (kenmerken.isEmpty()) {
      return null;
    }
    if (orSomeone(kenmerken).plural()) {
      return Words.of(sentences.text(Zin.WIENS_HUN));
    }
    if (FEMININE.containsAll(kenmerken)) {
      return Words.of(sentences.text(Zin.WIENS_HAAR));
    }
    return "het".equals(register.partij(kenmerken.get(0)).lidwoord())
        ? Words.of(sentences.text(Zin.WIENS_ZIJN))
        : null;
  }

  /** Remembers which parties a sentence of ours was the last to name: "these parties" are those. */
  void wrote(Words words) {
    Set<String> named = new LinkedHashSet<>();
    for (Words.Part part : words.parts()) {
      if (part instanceof Words.Name name) {
        named.add(name.kenmerk());
      }
    }
    mentioned.addAll(named);
    sinceTogether++;
    if (!named.isEmpty()) {
      together = List.copyOf(named);
      sinceTogether = 0;
    }
  }
}
