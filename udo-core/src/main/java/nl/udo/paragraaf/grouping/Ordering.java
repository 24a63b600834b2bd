package nl.udo.paragraaf.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
import nl.udo.model.Formulering;
import nl.udo.model.Onderwerp;
import nl.udo.paragraaf.Consultatievolgorde;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;

/** Rules on order: by theme, the main thing before its detail, change before what stays. */
final class Ordering {

  private static final int POINTS_AT_THEIR_THEME = 3;

  private Ordering() {}

  /**
   * Statements as paragraphs, in the order of the text.
   *
   * @param whole whether it is one text, in which a few points may stand with what they are about;
   *     in separate chapters they have a chapter of their own
   * @param umbrella whether a party is a koepel
   */
  static List<ParagraphPlan> order(
      List<Uitspraak> uitspraken,
      Consultatievolgorde volgorde,
      boolean whole,
      Predicate<String> umbrella) {
    List<Uitspraak> bijDeel = regionsWithTheirPart(uitspraken);
    List<Uitspraak> alle =
        ConsultationPlaces.inTheirPlace(
            Differences.withTheirAmounts(whole ? pointsAtTheirTheme(bijDeel) : bijDeel), umbrella);
    Map<Thema, List<Uitspraak>> perThema = new EnumMap<>(Thema.class);
    Differences differences = new Differences(alle);
    List<Uitspraak> later = new ArrayList<>();
    List<Uitspraak> answered = new ArrayList<>();
    for (Uitspraak u : alle) {
      if (differences.isBehindPayment(u)) {
        later.add(u);
      } else if (u.inhoud() instanceof Horen.Urgentie s && s.beantwoord()) {
        answered.add(u);
      } else {
        perThema.computeIfAbsent(u.thema(), t -> new ArrayList<>()).add(u);
      }
    }
    List<ParagraphPlan> plan = new ArrayList<>();
    for (Thema thema : Thema.values()) {
      List<Uitspraak> eigen = perThema.getOrDefault(thema, List.of());
      if (thema == Thema.ONBEKEND_GELD) {
        ByScope.add(Thema.VERSCHIL, later, plan);
      }
      if (thema == Thema.OORDEEL) {
        // Why a judgement could only be asked for later comes before that judgement.
        ByScope.add(Thema.HOREN, answered, plan);
      }
      if (eigen.isEmpty()) {
        continue;
      }
      if (thema == Thema.OORDEEL || thema == Thema.INBRENG) {
        if (volgorde == Consultatievolgorde.THEMA) {
          plan.addAll(
              thema == Thema.OORDEEL
                  ? JudgementOrdering.plan(eigen, umbrella)
                  : ConsultationOrdering.points(eigen));
        } else if (thema == Thema.OORDEEL || Lists.none(alle, Ordering::isJudgement)) {
          plan.addAll(ConsultationOrdering.all(alle, volgorde));
        }
      } else {
        ByScope.add(thema, within(thema, eigen), plan);
      }
    }
    return ChangeOrder.changeFirst(plan);
  }

  /** What is of one theme: talks by their day, and who it is for before who it is not for. */
  private static List<Uitspraak> within(Thema thema, List<Uitspraak> eigen) {
    return switch (thema) {
      case WIE -> exceptedFirst(eigen);
      case FONDSOVERLEG -> Lists.sorted(eigen, Comparator.comparing(Ordering::day));
      default -> eigen;
    };
  }

  private static LocalDate day(Uitspraak u) {
    return u.datum() == null ? LocalDate.MAX : u.datum().eersteDag();
  }

  /** Which part is left out is told before what is said of the others. */
  private static List<Uitspraak> exceptedFirst(List<Uitspraak> uitspraken) {
    boolean others = Lists.any(uitspraken, u -> !u.bereik().overige().isEmpty());
    return others
        ? Lists.sorted(
            uitspraken,
            Comparator.comparing(
                u -> !(u.inhoud() instanceof Kader.BuitenBereik && u.bereik().deel() != null)))
        : uitspraken;
  }

  /**
   * What regions a part follows, as its only introduction, stands behind the first that is told of
   * the part: behind words that explain that, it would be about these.
   */
  static List<Uitspraak> regionsWithTheirPart(List<Uitspraak> uitspraken) {
    Map<Bereik, Uitspraak> first = new HashMap<>();
    Map<Bereik, Integer> introductions = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      Bereik part = u.bereik().zonderBepalingen();
      if (part.deel() != null && u.thema() != Thema.WIE) {
        first.merge(part, u, BinaryOperator.minBy(Comparator.comparing(Uitspraak::thema)));
      } else if (part.deel() != null) {
        introductions.merge(part, 1, Integer::sum);
      }
    }
    if (introductions.isEmpty()) {
      return uitspraken;
    }
    Predicate<Uitspraak> regions =
        u ->
            u.thema() == Thema.WIE
                && Places.is(Places.REGIONS, u.pointer())
                && introductions.getOrDefault(u.bereik().zonderBepalingen(), 0) == 1;
    List<Uitspraak> placed =
        Joining.move(
            uitspraken,
            u ->
                u == first.get(u.bereik().zonderBepalingen()) && !isInWholeSentences(u)
                    ? u.bereik().zonderBepalingen()
                    : null,
            u -> regions.test(u) ? u.bereik().zonderBepalingen() : null,
            (home, own) -> {
              List<Uitspraak> details = new ArrayList<>(home.details());
              details.add(isLeaning(details) ? 1 : 0, own.bij(home.thema()));
              return home.metDetails(details);
            });
    // Behind words of the record that need not name the part they would be about something else.
    return Lists.each(
        placed,
        u -> {
          Uitspraak home = regions.test(u) ? first.get(u.bereik().zonderBepalingen()) : null;
          return home == null ? u : u.bij(home.thema());
        });
  }

  /** Whether a task is told in words of the record, which need not name the part. */
  private static boolean isInWholeSentences(Uitspraak u) {
    return u.inhoud() instanceof Verandering.Taken t
        && Lists.any(
            t.taken(),
            w -> w.omschrijving() != null && w.omschrijving().vorm() == Formulering.Vorm.ZIN);
  }

  /** Whether the first detail is no sentence by itself: it leans on the one before it. */
  private static boolean isLeaning(List<Uitspraak> details) {
    return !details.isEmpty()
        && details.get(0).inhoud() instanceof Inhoud.EigenWoorden w
        && w.tekst().vorm() != Formulering.Vorm.ZIN;
  }

  private static boolean isJudgement(Uitspraak u) {
    return u.thema() == Thema.OORDEEL;
  }

  /** A few points, without judgements, stand with the aspect that they are about. */
  static List<Uitspraak> pointsAtTheirTheme(List<Uitspraak> uitspraken) {
    List<Uitspraak> overleg =
        Lists.only(uitspraken, u -> u.thema() == Thema.OORDEEL || u.thema() == Thema.INBRENG);
    if (overleg.size() > POINTS_AT_THEIR_THEME || !Lists.every(overleg, Ordering::isMerePoint)) {
      return uitspraken;
    }
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    for (Uitspraak u : overleg) {
      Onderwerp onderwerp = ((Horen.Inbreng) u.inhoud()).punt().onderwerp();
      Thema thema = onderwerp == null ? Thema.OORDEEL : Thema.van(onderwerp);
      if (Lists.any(uitspraken, ander -> ander.thema() == thema && ander != u)) {
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

  /** The main thing before its detail, what changes before what stays, points last. */
  static List<Uitspraak> mainFirst(List<Uitspraak> uitspraken) {
    return Lists.sorted(uitspraken, Comparator.comparingInt(Ordering::rank));
  }

  private static int rank(Uitspraak u) {
    Inhoud inhoud = u.inhoud();
    // A study of which estimates are known stands before these already.
    if (inhoud instanceof Kader.Toets
        || inhoud instanceof Bron.Onderzoek o && (o.loopt() || u.thema() != Thema.RAMING)
        || UnknownMerging.isWhole(u)) {
      return 0;
    }
    if (inhoud instanceof Kader.BuitenBereik) {
      return 5;
    }
    if (inhoud.blijftGelijk() || inhoud instanceof Kader.ToezichtOnbekend) {
      return 4;
    }
    if (inhoud instanceof Horen.Inbreng) {
      return 6;
    }
    if (inhoud instanceof Inhoud.Onbekend && u.bereik().rest()) {
      // The others stand behind those that are known.
      return 3;
    }
    if (inhoud instanceof Verandering.Wetsafwijking) {
      // Words on how free they are would seem one more ground for it.
      return 3;
    }
    if (inhoud instanceof Geld.Overeenkomst o
        && o.afspraak().stand() == Afspraak.Stand.NOG_TE_MAKEN) {
      return 3;
    }
    // Words of the record explain what changes; in the opening they are what there is.
    boolean detail =
        inhoud instanceof Inhoud.EigenWoorden && u.thema() != Thema.WIE
            || inhoud instanceof Verandering.Informatie
            || inhoud instanceof Bron.Opvolging
            || inhoud instanceof Inhoud.Onbekend && u.thema() == Thema.RAMING
            || inhoud instanceof Geld.Ramingen r && r.komenLater()
            || MoneyMerging.isInPlaceOfAnAmount(inhoud);
    return detail ? 2 : 1;
  }
}
