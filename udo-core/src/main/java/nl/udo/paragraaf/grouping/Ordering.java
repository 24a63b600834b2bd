package nl.udo.paragraaf.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
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
import nl.udo.paragraaf.statements.Verandering;

/** Rules on order: by theme, the main thing before its detail, change before what stays. */
final class Ordering {

  private static final int POINTS_AT_THEIR_THEME = 3;
  private static final int SENTENCES_IN_A_PARAGRAPH = 6;

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
      if (thema == Thema.ONBEKEND_GELD && !later.isEmpty()) {
        ByScope.add(Thema.VERSCHIL, later, plan);
      }
      // Why a judgement could only be asked for later comes before that judgement.
      if (thema == Thema.OORDEEL && !answered.isEmpty()) {
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
    return changeFirst(plan);
  }

  /** What is of one theme: talks by their day, and who it is for before who it is not for. */
  private static List<Uitspraak> within(Thema thema, List<Uitspraak> eigen) {
    return switch (thema) {
      case WIE -> exceptedFirst(eigen);
      case FONDSOVERLEG -> eigen.stream().sorted(Comparator.comparing(Ordering::day)).toList();
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
        ? uitspraken.stream()
            .sorted(
                Comparator.comparing(
                    u -> !(u.inhoud() instanceof Kader.BuitenBereik && u.bereik().deel() != null)))
            .toList()
        : uitspraken;
  }

  /** What regions a part follows, as its only introduction, stands where the part is told of. */
  static List<Uitspraak> regionsWithTheirPart(List<Uitspraak> uitspraken) {
    Map<Bereik, Thema> first = new HashMap<>();
    Map<Bereik, Integer> introductions = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      Bereik part = u.bereik().zonderBepalingen();
      if (part.deel() != null && u.thema() != Thema.WIE) {
        first.merge(part, u.thema(), BinaryOperator.minBy(Comparator.naturalOrder()));
      } else if (part.deel() != null) {
        introductions.merge(part, 1, Integer::sum);
      }
    }
    if (introductions.isEmpty()) {
      return uitspraken;
    }
    return Lists.each(
        uitspraken,
        u -> {
          Bereik part = u.bereik().zonderBepalingen();
          boolean alone =
              u.thema() == Thema.WIE
                  && u.pointer().endsWith("/deel/regio")
                  && introductions.getOrDefault(part, 0) == 1;
          Thema thema = alone ? first.get(part) : null;
          return thema == null ? u : u.bij(thema);
        });
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
      var onderwerp = ((Horen.Inbreng) u.inhoud()).punt().onderwerp();
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

  /**
   * Paragraphs of no more than a reader keeps in mind; what belongs together stays together. Of
   * matters of one kind none is left over as a paragraph by itself.
   */
  static List<List<Uitspraak>> split(List<Uitspraak> uitspraken) {
    List<List<Uitspraak>> delen = new ArrayList<>();
    List<List<Uitspraak>> pieces =
        Matters.pieces(Documents.pieces(uitspraken, SENTENCES_IN_A_PARAGRAPH));
    boolean even = Matters.areAll(pieces);
    int left = Size.of(uitspraken);
    int size = 0;
    int most = SENTENCES_IN_A_PARAGRAPH;
    for (List<Uitspraak> piece : pieces) {
      int own = Size.of(piece);
      if (delen.isEmpty()
          || size + own > SENTENCES_IN_A_PARAGRAPH
          || even && 2 * size + own > 2 * most
          || Documents.leaves(delen.get(delen.size() - 1), piece.get(0))) {
        delen.add(new ArrayList<>());
        size = 0;
        most = (int) Math.ceil(left / Math.ceil((double) left / SENTENCES_IN_A_PARAGRAPH));
      }
      delen.get(delen.size() - 1).addAll(piece);
      size += own;
      left -= own;
    }
    return delen;
  }

  /** The main thing before its detail, what changes before what stays, points last. */
  static List<Uitspraak> mainFirst(List<Uitspraak> uitspraken) {
    return Lists.sorted(uitspraken, Comparator.comparingInt(Ordering::rank));
  }

  private static int rank(Uitspraak u) {
    Inhoud inhoud = u.inhoud();
    if (inhoud instanceof Kader.Toets
        || inhoud instanceof Bron.Onderzoek
        || UnknownMerging.isWhole(u)) {
      return 0;
    }
    if (inhoud instanceof Kader.BuitenBereik) {
      return 5;
    }
    if (inhoud instanceof Inhoud.Behoud
        || inhoud instanceof Kader.ToezichtGelijk
        || inhoud instanceof Kader.ToezichtOnbekend) {
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
            || EstimateMerging.isLater(inhoud)
            || MoneyMerging.isInPlaceOfAnAmount(inhoud);
    return detail ? 2 : 1;
  }

  /** Paragraphs in which something changes before those in which all stays as it is. */
  private static List<ParagraphPlan> changeFirst(List<ParagraphPlan> plan) {
    List<ParagraphPlan> over = new ArrayList<>();
    for (Part part : Part.values()) {
      List<ParagraphPlan> eigen = Lists.only(plan, p -> p.part() == part);
      if (part == Part.TAKEN_EN_BEVOEGDHEDEN || part == Part.FINANCIELE_GEVOLGEN) {
        eigen = restBehindItsPart(Lists.sorted(eigen, Comparator.comparingInt(Ordering::changing)));
      }
      over.addAll(eigen);
    }
    return over;
  }

  /**
   * That nothing changes for the rest of a layer stands right behind what changes for a part; for
   * the rest of the proposal also behind what changes by some provisions.
   */
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
        if ((bereik.deel() != null || p.uitspraken().get(0).bereik().rest())
            && Lists.any(bereik.overheden(), overige::contains)) {
          home = i;
        }
      }
      int place = home < 0 ? plan.indexOf(p) : home + 1;
      // Behind what stays for that rest and stood before it: tasks come before powers.
      while (home >= 0 && place < over.size() && isRest(over.get(place), overige)) {
        place++;
      }
      over.add(place, p);
    }
    return over;
  }

  /** Whether nothing changes for the rest of some layers. */
  private static boolean isRest(ParagraphPlan p, Set<Overheidslaag> layers) {
    return stays(p) && p.bereik().overige().equals(layers);
  }

  /** What changes, then what stays as it is, then what is of the Rijk and of no layer. */
  private static int changing(ParagraphPlan p) {
    if (p.thema() == Thema.RIJKSKOSTEN || p.thema() == Thema.FONDSOVERLEG) {
      return 2;
    }
    return stays(p) ? 1 : 0;
  }

  private static boolean stays(ParagraphPlan p) {
    Inhoud first = p.uitspraken().get(0).inhoud();
    return first instanceof Inhoud.Behoud || first instanceof Kader.ToezichtGelijk;
  }
}
