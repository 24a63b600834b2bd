package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.udo.Contract;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bepaling;
import nl.udo.model.Datum;
import nl.udo.model.Deel;
import nl.udo.model.Formulering;
import nl.udo.model.Gevolg;
import nl.udo.model.Orgaan;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.wording.Passage.Sentence;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.Regeling;
import nl.udo.usertext.Blocks;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sentences of one text in reading order, and remembers what that order decides: which
 * sentence was written already, who was the subject of the last one, what has been introduced.
 */
final class Pen {

  private static final int PRONOUNS_IN_A_ROW = 2;

  /** A vereniging and a unie; of other parties the record does not say it. */
  private static final Set<String> FEMININE = Set.of("VNG", "UvW");

  private static final int SENTENCES_TO_REMEMBER = 3;
  private static final Pattern BARE_ARTICLE = Pattern.compile("[Aa]rtikel [\\w.:]+");
  private static final Pattern ARTICLES = Pattern.compile("^(de )?artikelen ");

  final Register register;
  final UdoTraject traject;
  final List<Overheidslaag> touched;
  final Regeling regeling;
  final Voice voice;
  final Sentences sentences;
  final Times times;
  final Amounts amounts;
  final Posts posts;
  final Citations citations;
  final Items items;
  final Layers layers;
  final Sources sources;

  private final Set<String> written = new HashSet<>();
  private final Set<String> recorded = new HashSet<>();
  private final Set<Object> placed = new HashSet<>();
  private final Set<Object> caused = new HashSet<>();
  private final Set<Deel> cited = new HashSet<>();
  private final Map<String, Object> leaned = new HashMap<>();
  private Object section = "";
  private @Nullable Object consultation;
  private List<String> together = List.of();
  private int sinceTogether;
  private @Nullable Object judged;
  private Set<String> judges = Set.of();
  private final Set<Bereik> scopes;
  private List<Passage> passages = new ArrayList<>();
  private @Nullable Object subject;
  private @Nullable List<String> speaker;
  private int pronouns;

  Pen(Register register, Sentences sentences) {
    this.register = register;
    this.traject = register.traject();
    this.touched = traject.geraakteOverheden();
    this.regeling = Regeling.van(traject);
    this.voice = new Voice(traject.voornemen());
    this.sentences = sentences;
    this.times = new Times(sentences);
    this.amounts = new Amounts(sentences, times);
    this.posts = new Posts(sentences);
    this.citations = new Citations(sentences, traject.voornemen());
    this.items = new Items(sentences);
    this.layers = new Layers(sentences);
    this.sources = new Sources(register, sentences, times);
    this.scopes = new LinkedHashSet<>();
    for (Gevolg g : traject.gevolgen()) {
      if (!g.isBuitenBereik()) {
        scopes.add(Bereik.van(g).zonderBepalingen());
      }
    }
  }

  /**
   * Begins a paragraph; a new paragraph names its subject.
   *
   * @param below what tells the heading apart that it stands below
   */
  void paragraph(Object below) {
    section = below;
    passages = new ArrayList<>();
    placed.clear();
    consultation = null;
    together = List.of();
    judged = null;
    forget();
  }

  /**
   * Remembers the public consultation in which the sentence to come was said; null for none.
   *
   * @return that of the sentence before, in this paragraph
   */
  @Nullable Object saidIn(@Nullable Object in) {
    Object before = consultation;
    consultation = in;
    return before;
  }

  /** Where parties said something, unless this paragraph told so already; null stays. */
  @Nullable Words placeOnce(List<String> partijen, @Nullable Words where) {
    return where != null && placed.add(List.of(partijen, where)) ? where : null;
  }

  /**
   * Writes a sentence that may need to lean on an equal one before it: in words that lean on none
   * where that one stands below another heading.
   *
   * @param near the sentences to try in order, the first without a word that leans on another
   * @param far the same where the equal sentence stands below another heading
   */
  void sayFirst(Uitspraak u, List<Words> near, List<Words> far) {
    Object before = leaned.put(near.get(0).plain(), section);
    sayFirst(u, before == null || before.equals(section) ? near : far);
  }

  List<Passage> passages() {
    return passages;
  }

  void forget() {
    subject = null;
    speaker = null;
    pronouns = 0;
  }

  /** Whether the heading does not already say for whom something holds. */
  boolean mustName(Bereik bereik) {
    return scopes.size() > 1 || !scopes.contains(bereik.zonderBepalingen());
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
    return subjectOf(bereik.bepalingen());
  }

  /** Provisions by their names: bare articles take the word once, as in "de artikelen 3 en 4". */
  Words provisionsOf(List<String> names) {
    List<String> all = names.stream().map(Dutch::phrase).toList();
    boolean bare = all.size() > 1 && all.stream().allMatch(n -> BARE_ARTICLE.matcher(n).matches());
    if (!bare) {
      boolean parts = all.size() > 1 && all.stream().anyMatch(n -> n.contains(", "));
      return Words.list(all.stream().map(Pen::provision).toList(), parts ? ", en " : " en ");
    }
    List<String> numbers = all.stream().map(n -> n.substring(n.indexOf(' ') + 1)).toList();
    return Words.plural(sentences.text(Zin.ARTIKELEN, "nummers", Dutch.list(numbers)));
  }

  /** A provision by its name; one name may be of several articles. */
  private static Words provision(String name) {
    return ARTICLES.matcher(name).find() ? Words.plural(name) : Words.of(name);
  }

  /**
   * What money is for, with the provisions that cause it where these were not named with it yet.
   *
   * @param post by what it is known
   * @param words how it reads in the sentence
   */
  Words caused(Bereik bereik, @Nullable String post, Words words) {
    return with(words, causes(bereik, post));
  }

  /** The provisions that cause what money is for, unless they were named with it already. */
  @Nullable Words causes(Bereik bereik, @Nullable String post) {
    List<String> provisions = bereik.bepalingen();
    boolean again = provisions.isEmpty() || !caused.add(Arrays.asList(post, provisions));
    return again ? null : provisionsOf(provisions);
  }

  /** What money is for, with provisions behind it; null is none. */
  Words with(Words post, @Nullable Words provisions) {
    if (provisions == null) {
      return post;
    }
    Words named = sentences.fill(Zin.POST_BEPALINGEN, "post", post, "bepalingen", provisions);
    return new Words(named.parts(), post.plural());
  }

  /** The same where the sentence goes on: a comma closes the lid or onderdeel of the last. */
  Words subjectOf(List<String> names) {
    Words all = provisionsOf(names);
    return names.get(names.size() - 1).contains(", ") ? all.closed() : all;
  }

  /** Those of a scope as the subject of a sentence; a pronoun if they were that just before. */
  Words who(Bereik bereik) {
    if (bereik.equals(subject) && !Layers.isOne(bereik) && pronouns < PRONOUNS_IN_A_ROW) {
      pronouns++;
      return Words.plural(sentences.text(Zin.ZIJ));
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

  /** Parties as the subject of a sentence; where the record names none, only that there was one. */
  Words orSomeone(List<String> kenmerken) {
    Words named = Names.of(kenmerken);
    return named == null ? Words.of(sentences.text(Zin.PARTIJ_ONBEKEND)) : named;
  }

  /**
   * The same, briefly where they were the last that the paragraph named together; one whose name is
   * a feminine word by a pronoun, where the sentence before was its own.
   */
  Words parties(List<String> kenmerken) {
    if (kenmerken.size() < 2) {
      if (kenmerken.equals(speaker)
          && FEMININE.containsAll(kenmerken)
          && pronouns < PRONOUNS_IN_A_ROW) {
        pronouns++;
        return Words.of(sentences.text(Zin.ZIJ));
      }
      pronouns = 0;
      return orSomeone(kenmerken);
    }
    if (!kenmerken.equals(together) || sinceTogether > SENTENCES_TO_REMEMBER) {
      return orSomeone(kenmerken);
    }
    boolean umbrella =
        kenmerken.stream().allMatch(k -> register.partij(k).soort() == Partij.Soort.KOEPEL);
    return Words.plural(sentences.text(umbrella ? Zin.DEZE_KOEPELS : Zin.DEZE_PARTIJEN));
  }

  /** Remembers that the sentence before says what parties judged. */
  void saidBy(List<String> kenmerken) {
    speaker = kenmerken;
  }

  /**
   * Remembers on which day those of the last sentence judged; null for another sentence.
   *
   * @param how in which form they were asked, where a sentence tells that
   */
  void judgedOn(@Nullable Datum day, List<String> kenmerken, @Nullable Object how) {
    Object moment = day == null || day.dag() == null ? null : Arrays.asList(day, how);
    Set<String> all = new HashSet<>(kenmerken);
    if (moment != null && moment.equals(judged)) {
      all.addAll(judges);
    }
    judged = moment;
    judges = all;
  }

  /** Whether the sentences before, without another between, tell what parties judged on a day. */
  boolean wasJudgedOn(Datum day, List<String> kenmerken, @Nullable Object how) {
    return Arrays.asList(day, how).equals(judged) && judges.containsAll(kenmerken);
  }

  /** Provisions as the subject of a sentence; null when the record numbers none. */
  @Nullable Words provisions(List<Bepaling> bepalingen) {
    return provisions(bepalingen, false);
  }

  /**
   * The same.
   *
   * @param subject whether the sentence goes on behind them
   */
  @Nullable Words provisions(List<Bepaling> bepalingen, boolean subject) {
    List<Bepaling> numbered = bepalingen.stream().filter(b -> b.nummer() != null).toList();
    if (!numbered.isEmpty() && numbered.stream().allMatch(b -> b.voorheen() == null)) {
      List<String> names = numbered.stream().map(Bepaling::nummer).toList();
      return subject ? subjectOf(names) : provisionsOf(names);
    }
    List<Words> all = new ArrayList<>();
    for (Bepaling b : numbered) {
      all.add(
          sentences.fill(
              Zin.BEPALING,
              Sentences.values(
                  "nummer", Dutch.phrase(b.nummer()), "voorheen", Dutch.phrase(b.voorheen()))));
    }
    return all.isEmpty() ? null : Words.list(all);
  }

  /** Whether a sentence does not stand in the text yet. */
  boolean isNew(Words words) {
    return !written.contains(words.plain());
  }

  /** Writes a sentence of ours, unless it stands there already. */
  @Nullable Sentence say(Uitspraak u, Zin key, Map<String, Object> values) {
    return say(u, sentences.fill(key, values), List.of());
  }

  @Nullable Sentence say(Uitspraak u, Zin key, Map<String, Object> values, List<Words> notes) {
    return say(u, sentences.fill(key, values), notes);
  }

  @Nullable Sentence say(Uitspraak u, Words words, List<Words> notes) {
    subject = null;
    speaker = null;
    if (!written.add(words.plain())) {
      return null;
    }
    remember(words);
    Sentence sentence = new Sentence(words, true, withPart(u, words, notes), u.pointers());
    passages.add(sentence);
    return sentence;
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
    return words.parts().stream()
            .anyMatch(part -> part instanceof Words.Designated d && d.deel().equals(deel))
        || words.plain().contains(Layers.fullName(deel));
  }

  /** Remembers which parties a sentence was the last to name together. */
  private void remember(Words words) {
    List<String> named =
        words.parts().stream()
            .filter(Words.Name.class::isInstance)
            .map(part -> ((Words.Name) part).kenmerk())
            .distinct()
            .toList();
    sinceTogether++;
    if (named.size() > 1) {
      together = named;
      sinceTogether = 0;
    }
  }

  /** The same with those of a scope as the subject, so that the next sentence may refer to them. */
  void sayOf(Uitspraak u, Zin key, Map<String, Object> values, List<Words> notes) {
    say(u, sentences.fill(key, values), notes);
    subject = sentences.speaksOf(key, "wie") ? u.bereik() : null;
  }

  /** Writes the first of some sentences that does not stand there already. */
  void sayFirst(Uitspraak u, List<Words> candidates) {
    for (Words words : candidates) {
      if (!written.contains(words.plain())) {
        say(u, words, List.of());
        return;
      }
    }
  }

  /** Writes words of the record as they are, with its paragraphs and lists. */
  void record(Uitspraak u, @Nullable String text, List<Words> notes) {
    if (text == null) {
      return;
    }
    forget();
    recorded.add(text);
    List<Words> pending = notes;
    List<Blocks.Block> blocks = Blocks.of(text);
    boolean several = blocks.stream().filter(Blocks.Paragraph.class::isInstance).count() > 1;
    Blocks.Block before = null;
    for (Blocks.Block block : blocks) {
      if (several && before instanceof Blocks.Paragraph && block instanceof Blocks.Paragraph) {
        passages.add(new Passage.Break());
      }
      before = block;
      if (block instanceof Blocks.Items items) {
        passages.add(
            new Passage.Items(
                items.ordered(),
                items.items().stream()
                    .map(
                        item ->
                            new Sentence(
                                Words.of(Dutch.phrase(item)), false, List.of(), u.pointers()))
                    .toList()));
      } else {
        String own = ((Blocks.Paragraph) block).text();
        String whole = own.endsWith(":") ? Dutch.phrase(own) : Dutch.sentences(own);
        if (!whole.isEmpty()) {
          passages.add(new Sentence(Words.of(whole), false, pending, u.pointers()));
          pending = List.of();
        }
      }
    }
    if (several) {
      passages.add(new Passage.Break());
    }
  }

  /** Whether words of the record stand in the text already. */
  boolean hasRecorded(@Nullable String text) {
    return text != null && recorded.contains(text);
  }

  void list(Uitspraak u, boolean numbered, List<Words> items) {
    passages.add(
        new Passage.Items(
            numbered,
            items.stream().map(w -> new Sentence(w, true, List.of(), u.pointers())).toList()));
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
    return f.tekst().indexOf('\n') < 0;
  }

  /** A note that cites the articles in which norms count for layers; none where they do not. */
  List<Words> articles(List<Overheidslaag> lagen, Norm... norms) {
    return articles(lagen, lagen, norms);
  }

  /**
   * The same.
   *
   * @param all those of the sentence; where an article counts for some of them only, it says so
   */
  List<Words> articles(List<Overheidslaag> lagen, List<Overheidslaag> all, Norm... norms) {
    List<Overheidslaag> own =
        lagen.stream()
            .filter(laag -> Stream.of(norms).anyMatch(norm -> norm.telt(laag, regeling)))
            .toList();
    List<Wetsartikel> articles =
        Stream.of(norms).flatMap(norm -> norm.artikelen(own, regeling).stream()).toList();
    if (own.isEmpty() || own.containsAll(all)) {
      return articles(articles);
    }
    return List.of(
        sentences.fill(
            Zin.NOOT_VOOR,
            Sentences.values(
                "overheden",
                new Layers(sentences).of(Bereik.van(own)),
                "artikelen",
                Dutch.list(articles.stream().map(Wetsartikel::woorden).distinct().toList()))));
  }

  /** A note that cites articles: one for one sentence. */
  static List<Words> articles(List<Wetsartikel> articles) {
    return articles.isEmpty()
        ? List.of()
        : List.of(
            Words.of(
                Dutch.capital(
                        Dutch.list(articles.stream().map(Wetsartikel::woorden).distinct().toList()))
                    + "."));
  }

  /** Adds notes to the last sentence that was written. */
  void noteLast(List<Words> notes) {
    int last = passages.size() - 1;
    if (!notes.isEmpty() && last >= 0 && passages.get(last) instanceof Sentence s) {
      passages.set(last, s.with(notes));
    }
  }
}
