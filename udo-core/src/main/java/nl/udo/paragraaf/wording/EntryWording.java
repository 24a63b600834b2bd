package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.model.Datum;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Uitzondering.Grond;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Vervolg;
import nl.udo.recht.toepassing.Ingangsdatum;
import nl.udo.recht.toepassing.Invoeringseis;
import nl.udo.recht.toepassing.Termijnen;
import org.jspecify.annotations.Nullable;

/** How entry into force is said. */
final class EntryWording {

  private static final Pattern NEUTER =
      Pattern.compile("^(het )?(artikel|hoofdstuk|onderdeel) ", Pattern.CASE_INSENSITIVE);

  private static final Pattern ARTICLE = Pattern.compile("artikel [^, ]+");

  private final Pen pen;
  private final Entries entries;
  private final Set<String> terms = new HashSet<>();

  /** Whether the text has told that the whole enters into force by koninklijk besluit. */
  private boolean wholeByDecree;

  /** Whether the sentence on the whole told which provisions enter into force by themselves. */
  private boolean exceptionTold;

  /** The provisions that the last sentence left out, to tell of them next. */
  private List<String> excepted = List.of();

  EntryWording(Pen pen) {
    this.pen = pen;
    this.entries = new Entries(pen.traject.invoering());
  }

  void entry(Uitspraak u, Vervolg.Ingang i) {
    if (!i.delen().isEmpty()) {
      inParts(u, i);
      return;
    }
    Inwerkingtreding g = i.ingang();
    Words wat =
        g.bepalingen().isEmpty() ? pen.sentences.voice("regeling") : provisions(g.bepalingen());
    excepted = i.behalve();
    Datum datum = Ingangsdatum.van(g);
    String term = term(g, i.bekendmaking(), datum);
    if (term != null && !terms.add(term)) {
      // The first entry into force told it, and a later one is later still.
      term = datum == null ? term : null;
    }
    Words uitzondering = excepted(i);
    exceptionTold |= uitzondering != null;
    // With more behind it, the sentence would leave open what it is that works back.
    boolean joined = term == null && uitzondering == null && saysWhen(g, datum, term);
    String terug = pen.times.date(g.terugwerkendTotEnMet());
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            wat,
            "datum",
            pen.times.on(datum),
            "dag",
            pen.times.date(datum),
            "duur",
            g.maandenNaBekendmaking() == null ? null : afterPublication(g.maandenNaBekendmaking()),
            "termijn",
            term,
            "terug",
            joined ? terug : null,
            "uitzondering",
            uitzondering);
    when(u, g, datum, term, values);
    if (terug != null && !joined) {
      values.put("datum", terug);
      pen.say(u, Zin.INGANG_TERUGWERKEND, values);
    }
  }

  /** Provisions by what they are called; the one article that was left out just before, by that. */
  private Words provisions(List<String> bepalingen) {
    return bepalingen.equals(excepted) && ARTICLE.matcher(String.join(", ", bepalingen)).matches()
        ? Words.of(pen.sentences.text(Zin.INGANG_DIT_ARTIKEL))
        : pen.provisions.subject(bepalingen);
  }

  /** Provisions of which a decree settles for each when they enter into force. */
  private void inParts(Uitspraak u, Vervolg.Ingang i) {
    List<String> all = new ArrayList<>();
    List<Words> aims = new ArrayList<>();
    Set<Datum> days = new HashSet<>();
    for (Inwerkingtreding part : i.delen()) {
      all.addAll(part.bepalingen());
      Datum aim = Ingangsdatum.van(part);
      String term = term(part, i.bekendmaking(), aim);
      if (aim != null) {
        days.add(aim);
        boolean first = term != null && terms.add(term);
        Words words =
            pen.sentences.fill(
                Zin.INGANG_BEOOGD_DEEL,
                "dag",
                pen.times.date(aim),
                "wat",
                pen.provisions.subject(part.bepalingen()),
                "termijn",
                first ? term : null);
        aims.add(first ? words.closed() : words);
      }
    }
    pen.say(
        u,
        days.size() > 1 ? Zin.INGANG_KONINKLIJK_BESLUIT_DELEN : Zin.INGANG_KONINKLIJK_BESLUIT,
        pen.values(u, "wat", pen.provisions.subject(all)),
        List.of());
    if (!aims.isEmpty()) {
      pen.say(u, Zin.INGANG_BEOOGD_DELEN, pen.values(u, "dagen", Words.list(aims)), List.of());
    }
  }

  /** Whether there is something to say of when it enters into force. */
  private static boolean saysWhen(
      Inwerkingtreding g, @Nullable Datum datum, @Nullable String term) {
    return g.wijze() == Inwerkingtreding.Wijze.KONINKLIJK_BESLUIT
        || g.wijze() == Inwerkingtreding.Wijze.NA_BEKENDMAKING
        || datum != null
        || term != null;
  }

  private void when(
      Uitspraak u,
      Inwerkingtreding g,
      @Nullable Datum datum,
      @Nullable String term,
      Map<String, Object> values) {
    boolean whole = g.bepalingen().isEmpty();
    if (g.wijze() == Inwerkingtreding.Wijze.KONINKLIJK_BESLUIT) {
      if (!whole && !wholeByDecree && datum != null && values.get("terug") == null) {
        pen.say(u, Zin.INGANG_KONINKLIJK_BESLUIT_BEOOGD, values);
        return;
      }
      if (whole || !wholeByDecree || datum == null) {
        boolean several = whole && values.get("terug") == null && entries.settlesOtherDays(datum);
        pen.say(
            u,
            several && values.get("uitzondering") == null
                ? Zin.INGANG_KONINKLIJK_BESLUIT_DELEN
                : Zin.INGANG_KONINKLIJK_BESLUIT,
            values);
      }
      wholeByDecree |= whole;
      aimed(u, datum, whole, values);
    } else if (g.wijze() == Inwerkingtreding.Wijze.NA_BEKENDMAKING && !isSettled(g)) {
      pen.say(u, Zin.INGANG_NA_BEKENDMAKING, values);
      aimed(u, datum, whole, values);
    } else if (datum == null) {
      if (term != null) {
        pen.say(u, Zin.INGANG_TERMIJN, values);
      }
    } else if (pen.voice.isPolicy()) {
      pen.say(u, Zin.INGANG_BELEID, values);
    } else if (!pen.voice.proposes() && g.datum() != null) {
      pen.say(u, Zin.INGANG_VASTGESTELD, termAtDate(values));
    } else if (g.datum() == null && !whole) {
      pen.say(u, Zin.INGANG_BEOOGD_BEPALINGEN, values);
    } else {
      pen.say(u, Zin.INGANG, termAtDate(values));
    }
  }

  /**
   * Before an exception the term stands with its date, so that the exception is not of the term.
   */
  private Map<String, Object> termAtDate(Map<String, Object> values) {
    if (values.get("termijn") != null && values.get("uitzondering") != null) {
      values.put("datum", pen.sentences.fill(Zin.INGANG_DATUM_TERMIJN, values));
      values.put("termijn", null);
    }
    return values;
  }

  private void aimed(
      Uitspraak u, @Nullable Datum datum, boolean whole, Map<String, Object> values) {
    if (datum != null) {
      // Behind a day for the whole, "this article" would be a correction of it.
      excepted = List.of();
      pen.say(u, whole ? Zin.INGANG_BEOOGD : Zin.INGANG_BEOOGD_BEPALINGEN, values);
    }
  }

  /**
   * Whether what is adopted has its day: then that is told, and not that it is after publication.
   */
  private boolean isSettled(Inwerkingtreding g) {
    return !pen.voice.proposes() && g.datum() != null && g.maandenNaBekendmaking() == null;
  }

  private String afterPublication(int months) {
    return months == 0 ? pen.sentences.text(Zin.INGANG_DIRECT) : pen.times.duration(months);
  }

  /** Provisions that enter into force by themselves, at the end of the sentence on the whole. */
  private @Nullable Words excepted(Vervolg.Ingang i) {
    Zin key = pen.voice.isPolicy() ? Zin.INGANG_UITZONDERING_BELEID : Zin.INGANG_UITZONDERING;
    Inwerkingtreding later = i.uitgezonderd();
    if (later == null) {
      return i.behalve().isEmpty()
          ? null
          : pen.sentences.fill(key, "bepalingen", pen.provisions.of(i.behalve()));
    }
    Datum datum = Ingangsdatum.van(later);
    return pen.sentences.fill(
        key,
        "bepalingen",
        pen.provisions.of(later.bepalingen()),
        "die",
        pen.sentences.text(
            NEUTER.matcher(later.bepalingen().get(0)).find() && later.bepalingen().size() == 1
                ? Zin.INGANG_UITZONDERING_DAT
                : Zin.INGANG_UITZONDERING_DIE),
        "datum",
        datum != null
            ? pen.times.on(datum)
            : pen.sentences.text(
                Zin.INGANG_UITZONDERING_NA,
                "duur",
                afterPublication(Inhoud.gezegd(later.maandenNaBekendmaking()))));
  }

  /** The term after publication, as recorded where the two dates allow it, or as these show. */
  private @Nullable String term(
      Inwerkingtreding g, @Nullable Datum published, @Nullable Datum datum) {
    Integer months = g.maandenNaBekendmaking();
    if (months != null
        && published != null
        && datum != null
        && !Termijnen.kanNaBekendmaking(published, datum, months)) {
      return null;
    }
    // Of a later entry of some provisions it goes without saying.
    if (months == null
        && published != null
        && datum != null
        && (g.bepalingen().isEmpty() || !entries.hasWhole())) {
      months =
          Termijnen.haaltInvoering(published, datum) ? Termijnen.INVOERING_MEDEOVERHEDEN : null;
    }
    return months == null || g.wijze() == Inwerkingtreding.Wijze.NA_BEKENDMAKING
        ? null
        : pen.sentences.text(Zin.INGANG_TEN_MINSTE, "duur", pen.times.duration(months));
  }

  /** What is departed from. */
  private static Zin departure(Set<Invoeringseis> from) {
    if (from.size() > 1) {
      return Zin.UITZONDERING_VAN_BEIDE;
    }
    return from.contains(Invoeringseis.TERMIJN)
        ? Zin.UITZONDERING_VAN_TERMIJN
        : Zin.UITZONDERING_VAN_MOMENTEN;
  }

  void exception(Uitspraak u, Vervolg.Uitzonderingsgrond g) {
    Grond grond = g.uitzondering().grond();
    if (grond != null) {
      List<String> acts = OriginWording.acts(pen.traject.voornemen().implementeert());
      Zin key = EntrySentences.exception(grond, !acts.isEmpty());
      List<Words> notes =
          List.of(Words.of(pen.sentences.text(EntrySentences.exceptionNote(grond))));
      for (Vervolg.Afwijking afwijking : g.van()) {
        pen.say(
            u,
            key,
            pen.values(
                u,
                "waarvan",
                pen.sentences.text(departure(afwijking.van())),
                "bepalingen",
                departing(afwijking),
                "besluiten",
                acts.isEmpty() ? null : Dutch.list(acts)),
            notes);
        // One ground is told once.
        key = Zin.UITZONDERING_OOK;
        notes = List.of();
      }
    }
    pen.record(u, g.uitzondering().motivering(), List.of());
  }

  /** The provisions that depart, where it would seem to be others; or null. */
  private @Nullable Words departing(Vervolg.Afwijking a) {
    boolean whole = a.overige() || a.bepalingen().isEmpty();
    if (whole && !exceptionTold) {
      return null;
    }
    List<Words> all = new ArrayList<>();
    if (a.overige()) {
      all.add(pen.sentences.fill(Zin.UITZONDERING_OVERIGE));
    }
    if (!a.bepalingen().isEmpty()) {
      all.add(pen.provisions.subject(a.bepalingen()));
    }
    return all.isEmpty() ? null : Words.list(all);
  }
}
