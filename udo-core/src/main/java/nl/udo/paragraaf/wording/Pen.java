package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.Contract;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;
import nl.udo.model.Formulering;
import nl.udo.model.Orgaan;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.wording.Passage.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sentences of one text in reading order, and remembers what that order decides: which
 * sentence was written already, and which layers were the subject of the last one; what was said of
 * parties and provisions is remembered by {@link Speakers} and {@link Provisions}.
 */
final class Pen {

  final Facts facts;

  // Those of the facts that nearly every sentence needs.
  final Register register;
  final UdoTraject traject;
  final Voice voice;
  final Sentences sentences;
  final Times times;
  final Amounts amounts;
  final Posts posts;
  final Citations citations;

  final Items items;
  final Layers layers;
  final Sources sources;
  final Consultations consultations;
  final Provisions provisions;
  final Speakers speakers;

  /** Why something that was asked was last not done. */
  final Told reasons;

  /** Sentences that name nobody, with those of whom they are. */
  private final Set<Object> unnamed = new HashSet<>();

  private final Set<String> written = new HashSet<>();

  private final Recorded recorded = new Recorded();
  private final Told lastRecorded = new Told(this);
  private final Set<Formulering> outcomes = new HashSet<>();
  private final Set<Deel> cited = new HashSet<>();
  private List<Passage> passages = new ArrayList<>();
  private List<Passage> before = passages;
  private int section;

  /** For whom the paragraph is. */
  private @Nullable Bereik scope;

  /** The part of the text to which the paragraph belongs. */
  private @Nullable Part part;

  /** For whom the heading says that it is; null where none does. */
  private @Nullable Bereik heading;

  private @Nullable Object subject;

  /** The pronoun that stood for the subject last. */
  private @Nullable Words they;

  private int pronouns;

  Pen(Facts facts) {
    this.facts = facts;
    this.register = facts.register;
    this.traject = facts.traject;
    this.voice = facts.voice;
    this.sentences = facts.sentences;
    this.times = facts.times;
    this.amounts = facts.amounts;
    this.posts = facts.posts;
    this.citations = facts.citations;
    this.items = new Items(sentences);
    this.layers = new Layers(sentences, facts.partLayers);
    this.sources = new Sources(facts);
    this.consultations = new Consultations(register);
    this.provisions = new Provisions(sentences, facts.regeling);
    this.speakers = new Speakers(register, sentences);
    this.reasons = new Told(this);
  }

  /**
   * Begins a paragraph; a new paragraph names its subject, and below a new heading it leans on
   * nothing before that.
   *
   * @param bereik for whom it is
   * @param part the part of the text to which it belongs
   * @param headed whether headings stand between what is for one and for another
   */
  void paragraph(Bereik bereik, Part part, boolean headed) {
    Bereik own = bereik.zonderBepalingen();
    if (headed && !(own.equals(scope) && part == this.part)) {
      before = List.of();
      section++;
    } else if (!passages.isEmpty()) {
      before = passages;
    }
    scope = own;
    this.part = part;
    // What is for all whom the text is about has no heading of its own.
    heading = headed && !own.isVanAllen(facts.touched) ? own : null;
    passages = new ArrayList<>();
    speakers.paragraph();
    forget();
  }

  /** Below which heading for whom it is the text stands, by its place. */
  int section() {
    return section;
  }

  List<Passage> passages() {
    return passages;
  }

  /** The passages of the paragraph before. */
  List<Passage> before() {
    return before;
  }

  void forget() {
    subject = null;
    pronouns = 0;
    speakers.forget();
  }

  /** Whether the heading does not already say for whom something holds. */
  boolean mustName(Bereik bereik) {
    return facts.scopes.size() > 1 || !facts.scopes.contains(bereik.zonderBepalingen());
  }

  /**
   * The same of what these have or bear, of which the heading of their part of the text says it
   * too. What they do not have would seem to be denied of all.
   */
  boolean mustNameOwner(Bereik bereik) {
    return mustName(bereik) && !bereik.zonderBepalingen().equals(heading);
  }

  /** The values for a sentence about a scope: those given, and what regulates if it is not. */
  Map<String, Object> values(Uitspraak u, @Nullable Object... namesAndValues) {
    Map<String, Object> values = Sentences.values(namesAndValues);
    values.putIfAbsent("grond", ground(u.bereik()));
    return values;
  }

  /** What regulates: the provisions, where the statement is about some of them. */
  Words ground(Bereik bereik) {
    if (bereik.bepalingen().isEmpty()) {
      return sentences.voice("voorstel");
    }
    return provisions.subject(bereik.bepalingen());
  }

  /** Those of a scope as the subject of a sentence; a pronoun if they were that just before. */
  Words who(Bereik bereik) {
    if (bereik.equals(subject)
        && !BodyNumber.isOne(bereik)
        && pronouns < Speakers.PRONOUNS_IN_A_ROW) {
      pronouns++;
      they = Words.plural(sentences.text(Zin.ZIJ));
      return they;
    }
    pronouns = 0;
    return layers.of(bereik);
  }

  Words who(@Nullable Orgaan orgaan, Bereik bereik) {
    return orgaan == null ? who(bereik) : layers.of(orgaan, bereik);
  }

  /** Those of a scope elsewhere in a sentence. */
  Words those(@Nullable Orgaan orgaan, Bereik bereik) {
    return orgaan == null ? layers.of(bereik) : layers.of(orgaan, bereik);
  }

  /** Whether a sentence does not stand in the text yet. */
  boolean isNew(Words words) {
    return !written.contains(words.plain());
  }

  /** Writes a sentence of ours, unless it stands there already. */
  @Nullable Sentence say(Uitspraak u, Zin key, Map<String, Object> values) {
    return say(u, key, values, List.of());
  }

  @Nullable Sentence say(Uitspraak u, Zin key, Map<String, Object> values, List<Words> notes) {
    return say(u, sentences.fill(key, values), beside(u, key, notes));
  }

  /** The notes without what a sentence that names its provisions says itself. */
  private List<Words> beside(Uitspraak u, Zin key, List<Words> notes) {
    List<String> provisions = u.bereik().bepalingen();
    Deel deel = u.bereik().deel();
    if (provisions.isEmpty() || !sentences.speaksOf(key, "grond")) {
      return notes;
    }
    if (deel != null && citations.beside(provisions, citations.of(deel.grondslag())).isEmpty()) {
      cited.add(deel);
    }
    return citations.beside(provisions, notes);
  }

  @Nullable Sentence say(Uitspraak u, Words words, List<Words> notes) {
    return sayOnce(u, words, words, notes);
  }

  /** The same, unless it stands there already with what comes behind it. */
  @Nullable Sentence sayOnce(Uitspraak u, Words whole, Words words, List<Words> notes) {
    subject = null;
    speakers.forgetSpeaker();
    if (!written.add(whole.plain())) {
      return null;
    }
    if (words != whole) {
      written.add(words.plain());
    }
    return write(u, words, notes);
  }

  /** The same of words that do not say for whom: they may stand there of others. */
  void sayWithoutName(Uitspraak u, Words words, List<Words> notes) {
    subject = null;
    speakers.forgetSpeaker();
    if (unnamed.add(List.of(words.plain(), u.bereik()))) {
      write(u, words, notes);
    }
  }

  /**
   * Writes a sentence; where it stands there already of others, with those whom this one is about:
   * else it would not be told of these, and what it leads to would seem to be of those.
   */
  void sayOfThese(Uitspraak u, Zin key, Map<String, Object> values, List<Words> notes) {
    say(u, ofThese(u, key, values), beside(u, key, notes));
  }

  /** A sentence; where it stands there already of others, it says whom this one is about. */
  Words ofThese(Uitspraak u, Zin key, Map<String, Object> values) {
    Words words = sentences.fill(key, values);
    if (isNew(words)) {
      return words;
    }
    values.putIfAbsent("voor", layers.of(u.bereik()));
    return sentences.fill(key, values);
  }

  /**
   * Writes that it is regulated that something is so; of others whom it holds for, with them.
   *
   * @param organ whether it is of an organ, which the clause itself need not name
   */
  void sayClause(Uitspraak u, boolean organ, Map<String, Object> values, List<Words> notes) {
    Words words = sentences.fill(organ ? Zin.TAAK_BIJZIN_ORGAAN : Zin.TAAK_BIJZIN, values);
    say(u, isNew(words) ? words : sentences.fill(Zin.TAAK_BIJZIN_OOK, values), notes);
  }

  private Sentence write(Uitspraak u, Words words, List<Words> notes) {
    speakers.wrote(words);
    layers.wrote(words);
    provisions.wrote(words);
    sources.names().wrote(words);
    List<Words> cut = cut(words);
    Sentence sentence = new Sentence(cut.get(0), true, withPart(u, words, notes), u.pointers());
    passages.add(sentence);
    for (Words more : cut.subList(1, cut.size())) {
      passages.add(new Sentence(more, true, List.of(), u.pointers()));
    }
    return sentence;
  }

  /** A sentence, or what it is cut in; not where one of these stands in the text already. */
  private List<Words> cut(Words words) {
    List<Words> cut = words.cut();
    if (cut.size() == 1 || !Lists.every(cut, this::isNew)) {
      return List.of(words);
    }
    cut.forEach(each -> written.add(each.plain()));
    return cut;
  }

  /** The notes with the provision that makes a part of a layer one, where it is first told of. */
  private List<Words> withPart(Uitspraak u, Words words, List<Words> notes) {
    Deel deel = u.bereik().deel();
    if (deel == null || deel.grondslag() == null || !names(words, deel) || !cited.add(deel)) {
      return notes;
    }
    List<Words> all = new ArrayList<>(citations.of(deel.grondslag()));
    notes.stream().filter(note -> !all.contains(note)).forEach(all::add);
    return all;
  }

  private static boolean names(Words words, Deel deel) {
    return Lists.any(
            words.parts(), part -> part instanceof Words.Designated d && d.deel().equals(deel))
        || words.plain().contains(Layers.fullName(deel));
  }

  /** The same with those of a scope as the subject, so that the next sentence may refer to them. */
  void sayOf(Uitspraak u, Zin key, Map<String, Object> values, List<Words> notes) {
    Words words = sentences.fill(key, values);
    if (!isNew(words) && values.get("wie") == they) {
      // They were others there.
      values.put("wie", layers.of(u.bereik()));
      words = sentences.fill(key, values);
    }
    say(u, words, notes);
    subject = sentences.speaksOf(key, "wie") ? u.bereik() : null;
  }

  /** Writes the first of some sentences that does not stand there already; whether there is one. */
  boolean sayFirst(Uitspraak u, List<Words> candidates) {
    for (Words words : candidates) {
      if (isNew(words)) {
        say(u, words, List.of());
        return true;
      }
    }
    return false;
  }

  /** The same of sentences that are filled in alike: those behind the one that is said are not. */
  boolean sayFirst(Uitspraak u, List<Zin> candidates, Map<String, Object> values) {
    for (Zin zin : candidates) {
      Words words = sentences.fill(zin, values);
      if (isNew(words)) {
        say(u, words, List.of());
        return true;
      }
    }
    return false;
  }

  /**
   * The same of a fact of one task or duty: the last of the sentences stands there again rather
   * than that the fact is lost because others have it too.
   */
  void sayOfEach(Uitspraak u, List<Zin> candidates, Map<String, Object> values) {
    if (!sayFirst(u, candidates, values)) {
      write(u, sentences.fill(candidates.get(candidates.size() - 1), values), List.of());
    }
  }

  /** The same of two sentences that are not filled in alike. */
  void sayOfEach(Uitspraak u, Words first, Words again) {
    sayOfEach(u, List.of(first, again));
  }

  /** The same of several. */
  void sayOfEach(Uitspraak u, List<Words> candidates) {
    if (!sayFirst(u, candidates) && !candidates.isEmpty()) {
      write(u, candidates.get(candidates.size() - 1), List.of());
    }
  }

  /**
   * Writes words of the record as they are, with its paragraphs and lists; not where they stand
   * right before.
   */
  void record(Uitspraak u, @Nullable String text, List<Words> notes) {
    if (text == null) {
      return;
    }
    forget();
    if (lastRecorded.isJustBefore(text) && hasRecorded(text, u.bereik())) {
      // What answers one thing and is another stands there as both.
      noteLast(notes);
      return;
    }
    passages.addAll(Recorded.passages(text, notes, u.pointers()));
    holds(u, text);
  }

  /** Ends a paragraph: sentences behind a colon would else seem to go on in what follows. */
  void endParagraph() {
    if (!passages.isEmpty() && !(passages.get(passages.size() - 1) instanceof Passage.Break)) {
      passages.add(new Passage.Break());
    }
  }

  /**
   * Words of the record as the reason behind a colon; null where they hold more than sentences, or
   * one that keeps its capital.
   */
  private static @Nullable String reason(@Nullable String text) {
    if (text == null || !isPlain(text) || Dutch.keepsCapital(text)) {
      return null;
    }
    return Dutch.afterColon(text);
  }

  /** Writes a sentence with a reason of the record, which stands behind it where it must. */
  void sayWhy(
      Uitspraak u, Zin key, Map<String, Object> values, @Nullable String why, List<Words> notes) {
    String reason = reason(why);
    values.put("reden", reason);
    say(u, key, values, notes);
    if (reason == null) {
      record(u, why, List.of());
    } else {
      holds(u, Inhoud.gezegd(why));
    }
  }

  /** Remembers that the sentence that was written last holds words of the record at its end. */
  void holds(Uitspraak u, String text) {
    recorded.add(text, u.bereik());
    lastRecorded.wrote(text);
  }

  /**
   * Remembers what something led to.
   *
   * @return whether nothing told before led to the same
   */
  boolean tellOutcome(@Nullable Formulering led) {
    return led == null || outcomes.add(led);
  }

  /** Whether words of the record stand in the text already, for whatever layer. */
  boolean hasRecorded(String text) {
    return recorded.holds(text);
  }

  /** Whether words of the record stand in the text already for all layers of a scope. */
  boolean hasRecorded(@Nullable String text, Bereik bereik) {
    return text != null && recorded.holds(text, bereik);
  }

  void list(Uitspraak u, boolean numbered, List<Words> items) {
    items.forEach(layers::wrote);
    items.forEach(provisions::wrote);
    passages.add(
        new Passage.Items(
            numbered,
            Lists.each(items, w -> List.of(new Sentence(w, true, List.of(), u.pointers())))));
    forget();
  }

  /** Text of a form in a sentence of ours: without a full stop. */
  @Contract("!null -> !null")
  static @Nullable String form(@Nullable Formulering f) {
    return f == null ? null : Dutch.unstopped(f.tekst());
  }

  @Contract("null, _ -> false")
  static boolean is(@Nullable Formulering f, Formulering.Vorm vorm) {
    return f != null && f.vorm() == vorm;
  }

  /** Whether words of the record are no more than sentences: no lists, no paragraphs. */
  static boolean isPlain(Formulering f) {
    return isPlain(f.tekst());
  }

  static boolean isPlain(String text) {
    return text.indexOf('\n') < 0;
  }

  /** Adds notes to the last sentence that was written, which may announce a list. */
  void noteLast(List<Words> notes) {
    noteLast(List.of(), notes);
  }

  /** The same in the place of others. */
  void noteLast(List<Words> replaced, List<Words> notes) {
    int last = passages.size() - 1;
    while (last >= 0 && !(passages.get(last) instanceof Sentence)) {
      last--;
    }
    if (!notes.isEmpty() && last >= 0) {
      passages.set(last, ((Sentence) passages.get(last)).without(replaced).with(notes));
    }
  }
}
