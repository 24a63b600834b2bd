package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.paragraaf.statements.Horen.Beoordeeld;
import org.jspecify.annotations.Nullable;

/** Which words say what was judged of what. */
final class JudgementSentences {

  private JudgementSentences() {}

  /** A judgement as it is said of a date, and as it stands. */
  private enum Judgement {
    SUPPORTS(Zin.OORDEEL_ONDERSCHRIJFT_VERLEDEN, Zin.OORDEEL_ONDERSCHRIJFT_HEDEN),
    SUPPORTS_GOAL(Zin.OORDEEL_ONDERSCHRIJFT_DOEL_VERLEDEN, Zin.OORDEEL_ONDERSCHRIJFT_DOEL_HEDEN),
    SUPPORTS_FEASIBILITY(
        Zin.OORDEEL_ONDERSCHRIJFT_UITVOERBAARHEID_VERLEDEN,
        Zin.OORDEEL_ONDERSCHRIJFT_UITVOERBAARHEID_HEDEN),
    SUPPORTS_WHOLE(
        Zin.OORDEEL_ONDERSCHRIJFT_GEHEEL_VERLEDEN, Zin.OORDEEL_ONDERSCHRIJFT_GEHEEL_HEDEN),
    CONDITIONS(Zin.OORDEEL_ONDER_VOORWAARDEN_VERLEDEN, Zin.OORDEEL_ONDER_VOORWAARDEN_HEDEN),
    CONDITIONS_FOR_FEASIBILITY(
        Zin.OORDEEL_ONDER_VOORWAARDEN_UITVOERBAARHEID_VERLEDEN,
        Zin.OORDEEL_ONDER_VOORWAARDEN_UITVOERBAARHEID_HEDEN),
    CONDITIONS_FOR_WHOLE(
        Zin.OORDEEL_ONDER_VOORWAARDEN_GEHEEL_VERLEDEN, Zin.OORDEEL_ONDER_VOORWAARDEN_GEHEEL_HEDEN),
    DOUBTS(Zin.OORDEEL_BEDENKINGEN_VERLEDEN, Zin.OORDEEL_BEDENKINGEN_HEDEN),
    REJECTS(Zin.OORDEEL_AFWIJZEND_VERLEDEN, Zin.OORDEEL_AFWIJZEND_HEDEN),
    REJECTS_FEASIBILITY(
        Zin.OORDEEL_AFWIJZEND_UITVOERBAARHEID_VERLEDEN,
        Zin.OORDEEL_AFWIJZEND_UITVOERBAARHEID_HEDEN),
    NO_OBJECTION(Zin.OORDEEL_GEEN_BEZWAAR_VERLEDEN, Zin.OORDEEL_GEEN_BEZWAAR_HEDEN),
    NO_OBSTACLE(
        Zin.OORDEEL_GEEN_BEZWAAR_UITVOERBAARHEID_VERLEDEN,
        Zin.OORDEEL_GEEN_BEZWAAR_UITVOERBAARHEID_HEDEN),
    NONE(Zin.OORDEEL_GEEN_OORDEEL_VERLEDEN, Zin.OORDEEL_GEEN_OORDEEL_HEDEN),
    NOT_YET(Zin.OORDEEL_NOG_NIET_TE_BEOORDELEN_VERLEDEN, Zin.OORDEEL_NOG_NIET_TE_BEOORDELEN_HEDEN);

    final Zin past;
    final Zin present;

    Judgement(Zin past, Zin present) {
      this.past = past;
      this.present = present;
    }
  }

  /** What was judged of what, without its subject. */
  static Zin judgement(Strekking x, List<Onderwerp> of, boolean past) {
    Judgement judgement = judgement(x, of);
    return past ? judgement.past : judgement.present;
  }

  /**
   * The same behind another judgement in one sentence, of which a like verb is not said again.
   *
   * @param before what stands before it, or null
   */
  static Zin judgement(Beoordeeld b, @Nullable Beoordeeld before, boolean past) {
    Judgement own = judgement(b.strekking(), b.onderwerpen());
    Judgement other = before == null ? null : judgement(before.strekking(), before.onderwerpen());
    if (own == Judgement.REJECTS && other == Judgement.SUPPORTS) {
      return Zin.OORDEEL_AFWIJZEND_KORT;
    }
    if (own == Judgement.DOUBTS && other == Judgement.NO_OBJECTION) {
      return Zin.OORDEEL_BEDENKINGEN_KORT;
    }
    return past ? own.past : own.present;
  }

  /** That parties set one condition for something: that it is done. */
  static Zin conditionToDo(Beoordeeld b, boolean past) {
    return switch (conditions(b.onderwerpen())) {
      case CONDITIONS_FOR_FEASIBILITY ->
          past
              ? Zin.OORDEEL_ONDER_VOORWAARDEN_UITVOERBAARHEID_TE_VERLEDEN
              : Zin.OORDEEL_ONDER_VOORWAARDEN_UITVOERBAARHEID_TE_HEDEN;
      case CONDITIONS_FOR_WHOLE ->
          past
              ? Zin.OORDEEL_ONDER_VOORWAARDEN_GEHEEL_TE_VERLEDEN
              : Zin.OORDEEL_ONDER_VOORWAARDEN_GEHEEL_TE_HEDEN;
      default ->
          past ? Zin.OORDEEL_ONDER_VOORWAARDEN_TE_VERLEDEN : Zin.OORDEEL_ONDER_VOORWAARDEN_TE_HEDEN;
    };
  }

  /** Whether one sentence says both, with the aspects of both. */
  static boolean isOneJudgement(Beoordeeld a, Beoordeeld b) {
    return isOfAspects(a)
        && isOfAspects(b)
        && judgement(a.strekking(), a.onderwerpen()) == judgement(b.strekking(), b.onderwerpen());
  }

  /** A judgement behind its verb, which follows a place; null for one that has no such form. */
  static @Nullable Zin behindPlace(Beoordeeld b) {
    return switch (judgement(b.strekking(), b.onderwerpen())) {
      case SUPPORTS_FEASIBILITY -> Zin.OORDEEL_ONDERSCHRIJFT_UITVOERBAARHEID_KORT;
      case CONDITIONS_FOR_FEASIBILITY -> Zin.OORDEEL_ONDER_VOORWAARDEN_UITVOERBAARHEID_KORT;
      case REJECTS_FEASIBILITY -> Zin.OORDEEL_AFWIJZEND_UITVOERBAARHEID_KORT;
      case SUPPORTS,
          SUPPORTS_GOAL,
          SUPPORTS_WHOLE,
          CONDITIONS,
          CONDITIONS_FOR_WHOLE,
          DOUBTS,
          REJECTS,
          NO_OBJECTION,
          NO_OBSTACLE,
          NONE,
          NOT_YET ->
          null;
    };
  }

  /** Whether the conditions of a judgement end its sentence: uitvoerbaar onder voorwaarden. */
  static boolean endsInConditions(Beoordeeld b) {
    return judgement(b.strekking(), b.onderwerpen()) == Judgement.CONDITIONS_FOR_FEASIBILITY;
  }

  private static boolean isOfAspects(Beoordeeld b) {
    return !b.onderwerpen().isEmpty()
        && !b.onderwerpen().contains(Onderwerp.GEHEEL)
        && b.strekking() != Strekking.ONDER_VOORWAARDEN;
  }

  private static Judgement judgement(Strekking x, List<Onderwerp> of) {
    return switch (x) {
      case ONDERSCHRIJFT -> support(of);
      case ONDER_VOORWAARDEN -> conditions(of);
      case BEDENKINGEN -> Judgement.DOUBTS;
      case AFWIJZEND -> isOfFeasibility(of) ? Judgement.REJECTS_FEASIBILITY : Judgement.REJECTS;
      // One does not object to feasibility.
      case GEEN_BEZWAAR -> isOfFeasibility(of) ? Judgement.NO_OBSTACLE : Judgement.NO_OBJECTION;
      case GEEN_OORDEEL -> Judgement.NONE;
      case NOG_NIET_TE_BEOORDELEN -> Judgement.NOT_YET;
    };
  }

  private static boolean isOfFeasibility(List<Onderwerp> of) {
    return of.equals(List.of(Onderwerp.UITVOERBAARHEID));
  }

  /** That nothing was held against something, where it was against something else. */
  static Zin butNothingAgainst(Beoordeeld b) {
    return isOfFeasibility(b.onderwerpen())
        ? Zin.OORDEEL_GEEN_BEZWAAR_UITVOERBAARHEID_WEL
        : Zin.OORDEEL_GEEN_BEZWAAR_WEL;
  }

  private static Judgement support(List<Onderwerp> of) {
    if (of.isEmpty()) {
      return Judgement.SUPPORTS_WHOLE;
    }
    if (of.size() > 1) {
      return Judgement.SUPPORTS;
    }
    return switch (of.get(0)) {
      case DOEL -> Judgement.SUPPORTS_GOAL;
      case UITVOERBAARHEID -> Judgement.SUPPORTS_FEASIBILITY;
      case GEHEEL -> Judgement.SUPPORTS_WHOLE;
      case TAKEN, BEVOEGDHEDEN, MIDDELEN, UITVOERINGSKRACHT, INVOERING, TEMPO, BEKOSTIGINGSVORM ->
          Judgement.SUPPORTS;
    };
  }

  private static Judgement conditions(List<Onderwerp> of) {
    if (of.isEmpty()) {
      return Judgement.CONDITIONS_FOR_WHOLE;
    }
    if (of.size() > 1) {
      return Judgement.CONDITIONS;
    }
    return switch (of.get(0)) {
      case UITVOERBAARHEID -> Judgement.CONDITIONS_FOR_FEASIBILITY;
      case GEHEEL -> Judgement.CONDITIONS_FOR_WHOLE;
      case DOEL,
          TAKEN,
          BEVOEGDHEDEN,
          MIDDELEN,
          UITVOERINGSKRACHT,
          INVOERING,
          TEMPO,
          BEKOSTIGINGSVORM ->
          Judgement.CONDITIONS;
    };
  }
}
