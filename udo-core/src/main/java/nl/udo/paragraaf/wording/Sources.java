package nl.udo.paragraaf.wording;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.Contract;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Periode;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Documents: what they are called in a sentence, and what a note needs to find them. */
final class Sources {

  private static final Pattern LETTER =
      Pattern.compile("\\h*brie(f|ven)\\b", Pattern.CASE_INSENSITIVE);

  private final Register register;
  private final Sentences sentences;
  private final Times times;
  private final DocumentNames names;

  /** The documents of which a sentence told who commissioned them, and those of which notes do. */
  private final Set<String> commissioned = new HashSet<>();

  private final Set<String> noted = new HashSet<>();

  /** The documents in which parties said what was told before. */
  private final Set<String> cited = new HashSet<>();

  /** The consultations of which a sentence told how long they took. */
  private final Set<Consultatie> timed = Collections.newSetFromMap(new IdentityHashMap<>());

  Sources(Facts facts) {
    this.register = facts.register;
    this.sentences = facts.sentences;
    this.times = facts.times;
    this.names = new DocumentNames(facts);
  }

  @Nullable Document document(@Nullable Bronverwijzing bron) {
    return register.document(bron);
  }

  /** Whether one of the sources of a statement has a title. */
  boolean have(Uitspraak u, String title) {
    String own = Dutch.unstopped(title);
    return u.bronnen().stream()
        .map(this::document)
        .anyMatch(
            d ->
                d != null && d.titel() != null && Dutch.unstopped(d.titel()).equalsIgnoreCase(own));
  }

  /** Remembers that the text has told who commissioned a document. */
  void tellsCommissioner(Document document) {
    commissioned.add(document.kenmerk());
    names.introduce(document);
  }

  /**
   * Those who commissioned a document, of which a sentence tells from now on, and notes no longer;
   * null where there are none or the text has told it.
   */
  @Nullable Words commissioners(Document d) {
    boolean first = !d.opdrachtgevers().isEmpty() && !noted.contains(d.kenmerk());
    if (!first || !commissioned.add(d.kenmerk())) {
      return null;
    }
    return Names.of(register, d.opdrachtgevers());
  }

  /** The notes on the source of an estimate. */
  List<Words> ofEstimate(@Nullable Bronverwijzing bron) {
    return bron == null ? List.of() : notes(List.of(bron), null);
  }

  /** Those who commissioned a document, for a note; null where there are none or it was told. */
  private @Nullable Words commissionersInNote(Document d) {
    if (d.opdrachtgevers().isEmpty() || commissioned.contains(d.kenmerk())) {
      return null;
    }
    noted.add(d.kenmerk());
    return Names.of(register, d.opdrachtgevers());
  }

  /** What documents are called. */
  DocumentNames names() {
    return names;
  }

  /**
   * In what it was said, as documents of a kind; null where that is not told of their kind. One
   * that others made too names these: what some say in it would seem to be said by all.
   */
  @Nullable Words in(List<Document> all, List<String> partijen) {
    Document d = all.get(0);
    List<Document> alike = all.stream().filter(x -> x.soort() == d.soort()).toList();
    boolean together = alike.size() == 1 && d.opstellers().size() > 1;
    Zin in = d.soort() == null ? null : SourceSentences.in(d.soort(), together);
    if (in == null) {
      return null;
    }
    if (!together || partijen.containsAll(d.opstellers())) {
      return sentences.fill(in, "stukken", DocumentNames.number(alike));
    }
    List<String> others = Lists.only(d.opstellers(), maker -> !partijen.contains(maker));
    return others.size() == d.opstellers().size()
        ? sentences.fill(Zin.IN_VAN, "document", names.of(d))
        : sentences.fill(
            SourceSentences.with(Inhoud.gezegd(d.soort())), "partijen", Names.of(register, others));
  }

  /** Whether there is something by which a document can be found. */
  static boolean canBeFound(Document d) {
    return d.titel() != null || d.datum() != null || d.vindplaats() != null || d.url() != null;
  }

  /** How a document that cannot be found is named in the sentence: in een gezamenlijke brief. */
  @Nullable Words where(Uitspraak u, List<String> partijen) {
    List<Document> all =
        documentsOf(u).stream().filter(d -> !canBeFound(d) && d.soort() != null).toList();
    return all.isEmpty() ? null : in(all, partijen);
  }

  private List<Document> documentsOf(Uitspraak u) {
    List<Document> all = new ArrayList<>();
    for (Bronverwijzing bron : u.bronnen()) {
      Document d = document(bron);
      if (d != null && !all.contains(d)) {
        all.add(d);
      }
    }
    return all;
  }

  /** Remembers in what parties said something. */
  void cites(Uitspraak u) {
    documentsOf(u).forEach(d -> cited.add(d.kenmerk()));
  }

  /** Remembers that a sentence tells how long a consultation took. */
  void tellsTime(Consultatie c) {
    timed.add(c);
  }

  /** Whether a statement stands in an advice. */
  boolean isAdvice(Uitspraak u) {
    return u.bronnen().stream()
        .map(this::document)
        .anyMatch(d -> d != null && d.soort() == Document.Soort.ADVIES);
  }

  /** In what a statement was made, by its document or else by how was asked. */
  Words elsewhere(Uitspraak u, Consultatie c, List<String> partijen) {
    List<Document> all = documentsOf(u);
    // "In een brief" would be another one than that which was cited before.
    boolean told =
        Lists.any(
            all,
            d ->
                d.opstellers().size() < 2
                    && (cited.contains(d.kenmerk()) || names.isIntroduced(d)));
    Words in = all.isEmpty() || told ? null : in(all, partijen);
    return in != null ? in : Words.of(sentences.text(ConsultationSentences.in(c.vorm())));
  }

  /** The notes of a statement: its documents, or else the consultations that it stood in. */
  List<Words> notes(Uitspraak u) {
    Periode period = Consultations.period(register.consultatie(u.pointer()));
    List<Words> notes = notes(u, period);
    if (notes.isEmpty() && times.period(period) != null) {
      return List.of(
          Words.of(sentences.text(Zin.NOOT_INTERNETCONSULTATIE, "periode", times.period(period))));
    }
    // The sentence with a judgement tells its day.
    boolean dated = u.inhoud() instanceof Horen.Standpunt && u.datum() != null;
    return notes.isEmpty() && !dated ? inWriting(u) : notes;
  }

  /** When was written what has no document and no day of its own. */
  private List<Words> inWriting(Uitspraak u) {
    Set<Words> notes = new LinkedHashSet<>();
    for (Consultatie c : register.consultaties(u.pointers())) {
      Periode p = c.periode();
      if (!timed.contains(c)
          && c.vorm() == Consultatie.Vorm.SCHRIFTELIJK
          && p != null
          && times.period(p) != null
          && (p.tot() != null || c.initiatief() == Consultatie.Initiatief.PARTIJ)
          && (u.datum() == null || u.datum().equals(p.van()))) {
        boolean unasked = c.initiatief() == Consultatie.Initiatief.PARTIJ;
        boolean once = Objects.equals(p.van(), p.tot()) || unasked && p.tot() == null;
        Datum day = once ? p.van() : null;
        notes.add(
            sentences.fill(
                unasked ? Zin.NOOT_ONGEVRAAGD : Zin.NOOT_SCHRIFTELIJK,
                "datum",
                times.date(day),
                "periode",
                day == null ? times.period(p) : null));
      }
    }
    return List.copyOf(notes);
  }

  /** The notes on documents only, for a sentence that tells of the consultation itself. */
  List<Words> documents(Uitspraak u) {
    return notes(u, null);
  }

  private List<Words> notes(Uitspraak u, @Nullable Periode period) {
    return notes(u.bronnen(), period);
  }

  /** The notes of references, with the period of the internet consultation that they were for. */
  List<Words> notes(List<Bronverwijzing> all, @Nullable Periode period) {
    // What a toelichting tells may be older than where it was written down.
    List<Bronverwijzing> bronnen =
        Lists.only(all, b -> !register.traject().isNaPeildatum(register.datum(b)));
    List<Words> notes = new ArrayList<>();
    Map<String, List<String>> places = new HashMap<>();
    for (Bronverwijzing bron : bronnen) {
      List<String> own = places.computeIfAbsent(bron.document(), d -> new ArrayList<>());
      if (bron.plaats() != null) {
        own.add(place(bron.plaats()));
      }
    }
    Set<String> noted = new HashSet<>();
    for (Bronverwijzing bron : bronnen) {
      Document d = document(bron);
      if (d != null && canBeFound(d)) {
        // Of several places in a document one note names all.
        if (noted.add(d.kenmerk())) {
          List<String> own = places.get(bron.document());
          String place = own == null || own.isEmpty() ? null : Dutch.list(own);
          notes.add(note(d, place, period, commissionersInNote(d)));
        }
      } else if (d == null && bron.document() != null) {
        notes.add(
            sentences.fill(
                Zin.NOOT_KENMERK,
                "kenmerk",
                Dutch.phrase(bron.document()),
                "plaats",
                place(bron.plaats())));
      }
    }
    return notes;
  }

  private Words note(
      Document d,
      @Nullable String plaats,
      @Nullable Periode period,
      @Nullable Words commissioners) {
    boolean after = Consultations.isAfter(period, d.datum());
    boolean title = d.titel() != null;
    // A title that says that it is a letter, needs no more words for that.
    boolean named = d.titel() != null && LETTER.matcher(d.titel()).lookingAt();
    boolean letter =
        d.soort() == Document.Soort.BRIEF
            && !(named && d.geadresseerden().isEmpty() && times.period(period) == null);
    Words makers = Names.of(register, d.opstellers());
    Zin kind = d.soort() == null ? null : SourceSentences.note(d.soort());
    Words name = kind == null ? null : sentences.fill(kind, "stukken", DocumentNames.number(d));
    Zin key =
        letter
            ? Zin.NOOT_BRIEF
            : title
                ? Zin.NOOT_TITEL
                : makers != null && name != null ? Zin.NOOT_SOORT : Zin.NOOT_KENMERK;
    Words.Link link = link(d);
    Words found =
        link != null
            ? new Words(List.of(link), false)
            : d.vindplaats() == null ? null : Words.of(Dutch.unstopped(d.vindplaats()));
    return sentences.fill(
        key,
        "stukken",
        DocumentNames.number(d),
        "opstellers",
        key == Zin.NOOT_TITEL ? Names.authors(register, d.opstellers()) : makers,
        "soort",
        name,
        // A study that the law asks for is more than its title.
        "wettelijk",
        d.soort() == Document.Soort.ARTIKEL_2_ONDERZOEK ? name : null,
        "titel",
        d.titel() == null
            ? null
            : new Words(
                List.of(new Words.Italic(Dutch.capital(Dutch.unstopped(d.titel())))), false),
        "kenmerk",
        Dutch.phrase(d.kenmerk()),
        "datum",
        times.date(d.datum()),
        "aan",
        d.geadresseerden().isEmpty()
            ? null
            : Dutch.list(Lists.each(d.geadresseerden(), Dutch::phrase)),
        "periode",
        after ? null : times.period(period),
        "na",
        after ? times.period(period) : null,
        "opdrachtgevers",
        commissioners,
        "plaats",
        plaats,
        "vindplaats",
        found);
  }

  @Contract("!null -> !null")
  private static @Nullable String place(@Nullable String plaats) {
    return plaats == null ? null : Dutch.unstopped(plaats);
  }

  private static Words.@Nullable Link link(Document d) {
    if (d.url() == null) {
      return null;
    }
    try {
      URI uri = URI.create(d.url().strip());
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      String text = d.vindplaats() == null ? uri.toString() : Dutch.unstopped(d.vindplaats());
      return web ? new Words.Link(text, uri) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
