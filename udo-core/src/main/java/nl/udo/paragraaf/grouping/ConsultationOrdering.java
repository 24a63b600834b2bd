package nl.udo.paragraaf.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Oordeel;
import nl.udo.paragraaf.Consultatievolgorde;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Rules on the order of what parties thought and brought forward: by theme, by party, by date. */
final class ConsultationOrdering {

  /** The place by party of what is of all that answered, which opens the rest. */
  private static final String OF_ALL = "*";

  private ConsultationOrdering() {}

  /** The latest judgement of each first, then how it came to that, by date. */
  static List<ParagraphPlan> judgements(List<Uitspraak> eigen) {
    List<Uitspraak> uitkomst = new ArrayList<>();
    List<Uitspraak> voorgeschiedenis = new ArrayList<>();
    Map<String, LocalDate> latest = latest(eigen);
    for (Uitspraak u : eigen) {
      boolean gedateerd = u.datum() != null;
      boolean gebeurtenis = u.inhoud() instanceof Inhoud.EigenWoorden && gedateerd;
      boolean eerder = isEarlierView(u, latest);
      (gebeurtenis || eerder ? voorgeschiedenis : uitkomst).add(u);
    }
    List<ParagraphPlan> plan = new ArrayList<>();
    List<Uitspraak> opening = Lists.only(uitkomst, ConsultationOrdering::opensPoints);
    uitkomst.removeAll(opening);
    List<Uitspraak> standpunten =
        uitkomst.stream()
            .sorted(
                Comparator.comparingInt(ConsultationOrdering::rankInConsultation)
                    .thenComparing(u -> isEarlierViewOfSome(u, latest)))
            .toList();
    addParagraphs(Thema.OORDEEL, AskingOrder.behindJudgements(standpunten), plan);
    addParagraphs(Thema.OORDEEL, byDate(voorgeschiedenis), plan);
    addParagraphs(Thema.OORDEEL, opening, plan);
    return plan;
  }

  /** Whether it tells how a public consultation went, and the points that it gave come after. */
  private static boolean opensPoints(Uitspraak u) {
    Consultatie c = went(u);
    return c != null && c.vorm() == Consultatie.Vorm.INTERNETCONSULTATIE && !c.punten().isEmpty();
  }

  /** The consultation of which a statement tells how it went, or null. */
  private static @Nullable Consultatie went(Uitspraak u) {
    if (u.inhoud() instanceof Horen.Reacties r) {
      return r.consultatie();
    }
    if (u.inhoud() instanceof Horen.KorteTermijn k) {
      return k.consultatie();
    }
    return u.inhoud() instanceof Horen.Stilte s ? s.consultatie() : null;
  }

  /** What was judged, then that something was not judged, then how the consultation went. */
  private static int rankInConsultation(Uitspraak u) {
    if (!(u.inhoud() instanceof Horen.Standpunt s)) {
      return 2;
    }
    boolean none =
        !s.oordelen().isEmpty()
            && Lists.every(
                s.oordelen(),
                o ->
                    o.strekking() == Oordeel.Strekking.GEEN_OORDEEL
                        || o.strekking() == Oordeel.Strekking.NOG_NIET_TE_BEOORDELEN);
    return none ? 1 : 0;
  }

  /** The latest day of which each party is known to have judged. */
  private static Map<String, LocalDate> latest(List<Uitspraak> eigen) {
    Map<String, LocalDate> latest = new HashMap<>();
    eigen.forEach(u -> addLatest(u, latest));
    return latest;
  }

  private static void addLatest(Uitspraak u, Map<String, LocalDate> latest) {
    if (u.datum() != null && u.inhoud() instanceof Horen.Standpunt s) {
      s.partijen()
          .forEach(p -> latest.merge(p, u.datum().eersteDag(), (a, b) -> a.isBefore(b) ? b : a));
    }
    u.details().forEach(d -> addLatest(d, latest));
  }

  /** Whether each of its parties judged again. */
  private static boolean isEarlierView(Uitspraak u, Map<String, LocalDate> latest) {
    List<String> again = judgedAgain(u, latest);
    return !again.isEmpty() && again.size() == parties(u).size();
  }

  /** Whether one of its parties judged again, of which the later view is the outcome. */
  private static boolean isEarlierViewOfSome(Uitspraak u, Map<String, LocalDate> latest) {
    return !judgedAgain(u, latest).isEmpty();
  }

  /** The parties that judged again, later than this judgement however the dates are read. */
  private static List<String> judgedAgain(Uitspraak u, Map<String, LocalDate> latest) {
    Datum datum = u.datum();
    return datum != null && u.inhoud() instanceof Horen.Standpunt s
        ? Lists.only(s.partijen(), p -> datum.laatsteDag().isBefore(latest.get(p)))
        : List.of();
  }

  /** By date; what has none keeps its place behind what it follows in the record. */
  static List<Uitspraak> byDate(List<Uitspraak> uitspraken) {
    List<List<Uitspraak>> runs = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      if (u.datum() != null || runs.isEmpty()) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(u);
    }
    // How many answered opens what they said; what happened on the day of a judgement followed from
    // it, or the record would not tell it.
    runs.sort(
        Comparator.comparing((List<Uitspraak> run) -> firstDay(run.get(0)))
            .thenComparing(run -> !(run.get(0).inhoud() instanceof Horen.Reacties))
            .thenComparing(run -> run.get(0).inhoud() instanceof Inhoud.EigenWoorden));
    return runs.stream().flatMap(List::stream).toList();
  }

  private static LocalDate firstDay(Uitspraak u) {
    return u.datum() == null ? LocalDate.MIN : u.datum().eersteDag();
  }

  /** Points by theme, in the order of the aspects; within a theme by date. */
  static List<ParagraphPlan> points(List<Uitspraak> eigen) {
    Map<String, List<Uitspraak>> themas = new LinkedHashMap<>();
    eigen.stream()
        .sorted(Comparator.comparingInt(u -> subject(u)))
        .forEach(u -> themas.computeIfAbsent(theme(u), t -> new ArrayList<>()).add(u));
    List<ParagraphPlan> plan = new ArrayList<>();
    // A theme of one statement is no paragraph; a few of them are one.
    List<Uitspraak> loose = new ArrayList<>();
    for (List<Uitspraak> own : themas.values()) {
      if (own.size() == 1) {
        loose.add(own.get(0));
      } else {
        addParagraphs(Thema.INBRENG, judgedFirst(loose), plan);
        loose.clear();
        addParagraphs(Thema.INBRENG, judgementsFirst(own), plan);
      }
    }
    addParagraphs(Thema.INBRENG, judgedFirst(loose), plan);
    return plan;
  }

  /** What is of no theme with others: what parties judged before what they brought forward. */
  private static List<Uitspraak> judgedFirst(List<Uitspraak> loose) {
    List<Uitspraak> over = new ArrayList<>();
    for (Uitspraak u : loose) {
      int place = over.size();
      for (int i = over.size() - 1; i >= 0 && isJudgement(u); i--) {
        boolean own = parties(over.get(i)).equals(parties(u));
        place = own && !isJudgement(over.get(i)) ? i : place;
      }
      over.add(place, u);
    }
    return over;
  }

  private static boolean isJudgement(Uitspraak u) {
    return u.inhoud() instanceof Horen.Standpunt;
  }

  /**
   * What was judged of a theme before what was brought forward about it, each by date. But what
   * others brought forward on an unknown day comes first: behind the day of a judgement it would
   * read as of after it.
   */
  private static List<Uitspraak> judgementsFirst(List<Uitspraak> uitspraken) {
    Set<String> judges = new HashSet<>();
    boolean dated = false;
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Horen.Standpunt) {
        judges.addAll(parties(u));
        dated |= u.datum() != null;
      }
    }
    List<Uitspraak> before = new ArrayList<>();
    List<Uitspraak> judged = new ArrayList<>();
    List<Uitspraak> after = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Horen.Standpunt) {
        judged.add(u);
      } else if (dated && u.datum() == null && Collections.disjoint(judges, parties(u))) {
        before.add(u);
      } else {
        after.add(u);
      }
    }
    before.addAll(PointOrder.amongJudgements(byDate(judged), byDate(after)));
    return before;
  }

  private static void addParagraphs(
      Thema thema, List<Uitspraak> uitspraken, List<ParagraphPlan> plan) {
    for (List<Uitspraak> deel : Ordering.split(uitspraken)) {
      plan.add(new ParagraphPlan(thema, Bereik.ALGEMEEN, deel));
    }
  }

  private static int subject(Uitspraak u) {
    if (u.inhoud() instanceof Horen.Inbreng i && i.punt().onderwerp() != null) {
      return Thema.van(i.punt().onderwerp()).ordinal();
    }
    if (u.inhoud() instanceof Horen.Standpunt s
        && !s.oordelen().isEmpty()
        && !s.oordelen().get(0).onderwerpen().isEmpty()) {
      return Thema.van(s.oordelen().get(0).onderwerpen().get(0)).ordinal();
    }
    return Thema.values().length;
  }

  private static @Nullable String theme(Uitspraak u) {
    boolean eigen = u.inhoud() instanceof Horen.Inbreng i && i.punt().thema() != null;
    return eigen ? ((Horen.Inbreng) u.inhoud()).punt().thema() : "#" + subject(u);
  }

  /** All that parties said, by party or by date. */
  static List<ParagraphPlan> all(List<Uitspraak> alle, Consultatievolgorde volgorde) {
    List<Uitspraak> overleg =
        byDate(
            AskingOrder.behindJudgements(
                Lists.only(alle, u -> u.thema() == Thema.OORDEEL || u.thema() == Thema.INBRENG)));
    Function<Uitspraak, String> sleutel =
        volgorde == Consultatievolgorde.PARTIJ
            ? u -> u.inhoud() instanceof Horen.Reacties ? OF_ALL : String.join(", ", parties(u))
            : u -> String.valueOf(u.datum());
    Map<String, List<Uitspraak>> delen = new LinkedHashMap<>();
    if (volgorde == Consultatievolgorde.PARTIJ) {
      delen.put(OF_ALL, new ArrayList<>());
    }
    overleg.forEach(u -> delen.computeIfAbsent(sleutel.apply(u), k -> new ArrayList<>()).add(u));
    return delen.values().stream()
        .filter(p -> !p.isEmpty())
        .map(p -> new ParagraphPlan(Thema.OORDEEL, Bereik.ALGEMEEN, p))
        .toList();
  }

  static List<String> parties(Uitspraak u) {
    if (u.inhoud() instanceof Horen.Standpunt s) {
      return s.partijen();
    }
    if (u.inhoud() instanceof Horen.Stilte s) {
      return s.partijen();
    }
    if (u.inhoud() instanceof Horen.KorteTermijn k) {
      return k.partijen();
    }
    if (u.inhoud() instanceof Horen.Raadpleging r) {
      return r.partijen();
    }
    return u.inhoud() instanceof Horen.Inbreng i ? i.partijen() : List.of();
  }
}
