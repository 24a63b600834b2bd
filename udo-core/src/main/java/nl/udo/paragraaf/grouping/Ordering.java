package nl.udo.paragraaf.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.udo.model.Afspraak;
import nl.udo.model.Consultatie;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.Consultatievolgorde;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Rules on order: by theme, the main thing before its detail, change before what stays. */
public final class Ordering {

  private static final int POINTS_AT_THEIR_THEME = 3;
  private static final int SENTENCES_IN_A_PARAGRAPH = 6;

  private Ordering() {}

  /**
   * Statements as paragraphs, in the order of the text.
   *
   * @param whole whether it is one text, in which a few points may stand with what they are about;
   *     in separate chapters they have a chapter of their own
   */
  public static List<ParagraphPlan> order(
      List<Uitspraak> uitspraken, Consultatievolgorde volgorde, boolean whole) {
    List<Uitspraak> alle = whole ? pointsAtTheirTheme(uitspraken) : uitspraken;
    List<ParagraphPlan> plan = new ArrayList<>();
    Set<Uitspraak> later = Differences.behindPayments(alle);
    for (Thema thema : Thema.values()) {
      List<Uitspraak> eigen =
          alle.stream().filter(u -> u.thema() == thema && !later.contains(u)).toList();
      if (thema == Thema.ONBEKEND_GELD && !later.isEmpty()) {
        byScope(Thema.VERSCHIL, List.copyOf(later), plan);
      }
      if (eigen.isEmpty()) {
        continue;
      }
      if (thema == Thema.OORDEEL || thema == Thema.INBRENG) {
        if (volgorde == Consultatievolgorde.THEMA) {
          plan.addAll(thema == Thema.OORDEEL ? judgements(eigen) : points(eigen));
        } else if (thema == Thema.OORDEEL || alle.stream().noneMatch(Ordering::isJudgement)) {
          plan.addAll(consultation(alle, volgorde));
        }
      } else {
        byScope(thema, eigen, plan);
      }
    }
    return changeFirst(plan);
  }

  private static boolean isJudgement(Uitspraak u) {
    return u.thema() == Thema.OORDEEL;
  }

  /** A few points, without judgements, stand with the aspect that they are about. */
  static List<Uitspraak> pointsAtTheirTheme(List<Uitspraak> uitspraken) {
    List<Uitspraak> overleg =
        uitspraken.stream()
            .filter(u -> u.thema() == Thema.OORDEEL || u.thema() == Thema.INBRENG)
            .toList();
    if (overleg.size() > POINTS_AT_THEIR_THEME
        || !overleg.stream().allMatch(Ordering::isMerePoint)) {
      return uitspraken;
    }
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    for (Uitspraak u : overleg) {
      var onderwerp = ((Horen.Inbreng) u.inhoud()).punt().onderwerp();
      Thema thema = onderwerp == null ? Thema.OORDEEL : Thema.van(onderwerp);
      if (uitspraken.stream().anyMatch(ander -> ander.thema() == thema && ander != u)) {
        over.remove(u);
        over.add(u.bij(thema));
      }
    }
    return over;
  }

  /** Whether it is a point on one aspect, and no judgement on the whole or condition for it. */
  private static boolean isMerePoint(Uitspraak u) {
    return u.inhoud() instanceof Horen.Inbreng i
        && i.grond() == null
        && i.punt().voorwaarde() == null;
  }

  /**
   * One paragraph per scope, the wider first; what is of nobody in particular with the one scope,
   * or with several in a paragraph of its own, so that no heading gives it to one of them.
   */
  private static void byScope(Thema thema, List<Uitspraak> eigen, List<ParagraphPlan> plan) {
    Map<Bereik, List<Uitspraak>> bereiken = new LinkedHashMap<>();
    List<Uitspraak> overal = new ArrayList<>();
    for (Uitspraak u : eigen) {
      if (u.inhoud() instanceof Horen.Inbreng
          || u.inhoud() instanceof Inhoud.VoorOverheden
          || u.bereik().equals(Bereik.ALGEMEEN)) {
        overal.add(u);
      } else {
        bereiken.computeIfAbsent(u.bereik().zonderBepalingen(), b -> new ArrayList<>()).add(u);
      }
    }
    List<List<Uitspraak>> delen = new ArrayList<>(bereiken.values());
    List<Bereik> namen = new ArrayList<>(bereiken.keySet());
    if (delen.isEmpty()) {
      delen.add(new ArrayList<>());
      namen.add(Bereik.ALGEMEEN);
    }
    List<Uitspraak> apart =
        overal.stream()
            .filter(u -> u.bereik().equals(Bereik.ALGEMEEN))
            .filter(u -> bereiken.size() > 1)
            .toList();
    overal.removeAll(apart);
    delen.get(delen.size() - 1).addAll(overal);
    if (!apart.isEmpty()) {
      delen.add(apart);
      namen.add(Bereik.ALGEMEEN);
    }
    for (int i = 0; i < delen.size(); i++) {
      for (List<Uitspraak> deel : split(mainFirst(delen.get(i)))) {
        plan.add(new ParagraphPlan(thema, namen.get(i), deel));
      }
    }
  }

  /** Paragraphs of no more than a reader keeps in mind; what belongs together stays together. */
  private static List<List<Uitspraak>> split(List<Uitspraak> uitspraken) {
    List<List<Uitspraak>> delen = new ArrayList<>();
    int size = 0;
    for (Uitspraak u : uitspraken) {
      int own = Size.of(u);
      if (delen.isEmpty() || size + own > SENTENCES_IN_A_PARAGRAPH) {
        delen.add(new ArrayList<>());
        size = 0;
      }
      delen.get(delen.size() - 1).add(u);
      size += own;
    }
    return delen;
  }

  /** The main thing before its detail, what changes before what stays, points last. */
  static List<Uitspraak> mainFirst(List<Uitspraak> uitspraken) {
    return uitspraken.stream().sorted(Comparator.comparingInt(Ordering::rank)).toList();
  }

  private static int rank(Uitspraak u) {
    Inhoud inhoud = u.inhoud();
    if (inhoud instanceof Kader.Toets || inhoud instanceof Bron.Onderzoek) {
      return 0;
    }
    if (inhoud instanceof Kader.BuitenBereik) {
      return 5;
    }
    if (inhoud instanceof Inhoud.Behoud) {
      return 4;
    }
    if (inhoud instanceof Horen.Inbreng) {
      return 6;
    }
    if (inhoud instanceof Geld.Overeenkomst o
        && o.afspraak().stand() == Afspraak.Stand.NOG_TE_MAKEN) {
      return 3;
    }
    // Words of the record explain what changes; in the opening they are what there is.
    boolean detail = inhoud instanceof Inhoud.EigenWoorden && u.thema() != Thema.WIE;
    return detail ? 2 : 1;
  }

  /** Paragraphs in which something changes before those in which all stays as it is. */
  private static List<ParagraphPlan> changeFirst(List<ParagraphPlan> plan) {
    List<ParagraphPlan> over = new ArrayList<>();
    for (Part part : Part.values()) {
      List<ParagraphPlan> eigen = plan.stream().filter(p -> p.part() == part).toList();
      if (part == Part.TAKEN_EN_BEVOEGDHEDEN || part == Part.FINANCIELE_GEVOLGEN) {
        eigen =
            restBehindItsPart(
                eigen.stream().sorted(Comparator.comparing(Ordering::stays)).toList());
      }
      over.addAll(eigen);
    }
    return over;
  }

  /** That nothing changes for the rest of a layer stands right behind what changes for a part. */
  private static List<ParagraphPlan> restBehindItsPart(List<ParagraphPlan> plan) {
    List<ParagraphPlan> over = new ArrayList<>(plan);
    for (ParagraphPlan p : plan) {
      Set<Overheidslaag> overige = p.bereik().overige();
      if (!stays(p) || overige.isEmpty()) {
        continue;
      }
      over.remove(p);
      int home = -1;
      for (int i = 0; i < over.size(); i++) {
        Bereik bereik = over.get(i).bereik();
        if (bereik.deel() != null && bereik.overheden().stream().anyMatch(overige::contains)) {
          home = i;
        }
      }
      over.add(home < 0 ? plan.indexOf(p) : home + 1, p);
    }
    return over;
  }

  private static boolean stays(ParagraphPlan p) {
    return p.uitspraken().get(0).inhoud() instanceof Inhoud.Behoud;
  }

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
    List<Uitspraak> opening = uitkomst.stream().filter(Ordering::opensPoints).toList();
    uitkomst.removeAll(opening);
    List<Uitspraak> standpunten =
        uitkomst.stream().sorted(Comparator.comparingInt(Ordering::rankInConsultation)).toList();
    addParagraphs(Thema.OORDEEL, shortTermsBehind(standpunten), plan);
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

  /** That parties had little time stands behind the last that they judged then. */
  private static List<Uitspraak> shortTermsBehind(List<Uitspraak> uitspraken) {
    Map<String, String> last = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Horen.Standpunt) {
        u.pointers().stream()
            .filter(p -> p.startsWith("/consultaties/"))
            .forEach(p -> last.put(ConsultationMerging.consultation(p), u.pointer()));
      }
    }
    return Joining.move(
        uitspraken,
        u -> u.inhoud() instanceof Horen.Standpunt ? u.pointer() : null,
        u ->
            u.inhoud() instanceof Horen.KorteTermijn
                ? last.get(ConsultationMerging.consultation(u.pointer()))
                : null,
        (judged, term) -> judged.met(List.of(term)));
  }

  /** What was judged, then that something was not judged, then how the consultation went. */
  private static int rankInConsultation(Uitspraak u) {
    if (!(u.inhoud() instanceof Horen.Standpunt s)) {
      return 2;
    }
    boolean none =
        !s.oordelen().isEmpty()
            && s.oordelen().stream()
                .allMatch(
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

  /** Whether each of its parties judged again, later than this however the dates are read. */
  private static boolean isEarlierView(Uitspraak u, Map<String, LocalDate> latest) {
    return u.datum() != null
        && u.inhoud() instanceof Horen.Standpunt s
        && !s.partijen().isEmpty()
        && s.partijen().stream().allMatch(p -> u.datum().laatsteDag().isBefore(latest.get(p)));
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
    // What happened on the day of a judgement followed from it, or the record would not tell it.
    runs.sort(
        Comparator.comparing((List<Uitspraak> run) -> firstDay(run.get(0)))
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
        addParagraphs(Thema.INBRENG, loose, plan);
        loose.clear();
        addParagraphs(Thema.INBRENG, judgementsFirst(own), plan);
      }
    }
    addParagraphs(Thema.INBRENG, loose, plan);
    return plan;
  }

  /** What was judged of a theme before what was brought forward about it, each by date. */
  private static List<Uitspraak> judgementsFirst(List<Uitspraak> uitspraken) {
    Map<Boolean, List<Uitspraak>> parts =
        uitspraken.stream()
            .collect(Collectors.partitioningBy(u -> u.inhoud() instanceof Horen.Standpunt));
    List<Uitspraak> all = new ArrayList<>(byDate(parts.getOrDefault(true, List.of())));
    all.addAll(byDate(parts.getOrDefault(false, List.of())));
    return all;
  }

  private static void addParagraphs(
      Thema thema, List<Uitspraak> uitspraken, List<ParagraphPlan> plan) {
    for (List<Uitspraak> deel : split(uitspraken)) {
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
  private static List<ParagraphPlan> consultation(
      List<Uitspraak> alle, Consultatievolgorde volgorde) {
    List<Uitspraak> overleg =
        byDate(
            alle.stream()
                .filter(u -> u.thema() == Thema.OORDEEL || u.thema() == Thema.INBRENG)
                .toList());
    Function<Uitspraak, String> sleutel =
        volgorde == Consultatievolgorde.PARTIJ
            ? u -> String.join(", ", parties(u))
            : u -> String.valueOf(u.datum());
    Map<String, List<Uitspraak>> delen = new LinkedHashMap<>();
    if (volgorde == Consultatievolgorde.PARTIJ) {
      // What is of nobody in particular opens it.
      delen.put("", new ArrayList<>());
    }
    overleg.forEach(u -> delen.computeIfAbsent(sleutel.apply(u), k -> new ArrayList<>()).add(u));
    return delen.values().stream()
        .filter(p -> !p.isEmpty())
        .map(p -> new ParagraphPlan(Thema.OORDEEL, Bereik.ALGEMEEN, p))
        .toList();
  }

  private static List<String> parties(Uitspraak u) {
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
