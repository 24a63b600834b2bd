package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Vervulling;
import org.jspecify.annotations.Nullable;

/** Which sentence says what was done with a point, a judgement or a condition. */
final class AnswerSentences {

  private AnswerSentences() {}

  /** The answer behind a point; the words go by what the point is. */
  static Zin behind(Reactie.Soort kind, Reactie r, boolean provisions, Punt.@Nullable Soort point) {
    return switch (kind) {
      case OVERGENOMEN -> provisions ? provided(point) : Zin.REACTIE_OVERGENOMEN;
      case DEELS_OVERGENOMEN -> Zin.REACTIE_DEELS_OVERGENOMEN;
      case NIET_OVERGENOMEN -> refused(point);
      case DOORGESCHOVEN ->
          r.naar() == null ? Zin.REACTIE_DOORGESCHOVEN_ZONDER : Zin.REACTIE_DOORGESCHOVEN;
      case TER_KENNISNEMING ->
          saysWhy(r) ? Zin.REACTIE_TER_KENNISNEMING_REDEN : Zin.REACTIE_TER_KENNISNEMING;
      case IN_BERAAD -> throw undecided();
    };
  }

  private static Zin provided(Punt.@Nullable Soort point) {
    if (point == null) {
      return Zin.REACTIE_BEPALINGEN;
    }
    return switch (point) {
      case VERZOEK -> Zin.REACTIE_BEPALINGEN_VERZOEK;
      case BEZWAAR -> Zin.REACTIE_BEPALINGEN;
      case ADVIES -> Zin.REACTIE_BEPALINGEN_ADVIES;
      case WETTELIJK_ADVIES -> Zin.REACTIE_BEPALINGEN;
    };
  }

  private static Zin refused(Punt.@Nullable Soort point) {
    if (point == null) {
      return Zin.REACTIE_NIET_OVERGENOMEN;
    }
    return switch (point) {
      case VERZOEK -> Zin.REACTIE_NIET_OVERGENOMEN;
      case BEZWAAR -> Zin.REACTIE_NIET_OVERGENOMEN_BEZWAAR;
      case ADVIES -> Zin.REACTIE_NIET_OVERGENOMEN_ADVIES;
      case WETTELIJK_ADVIES -> Zin.REACTIE_NIET_OVERGENOMEN_WETTELIJK_ADVIES;
    };
  }

  /**
   * The answer as a sentence that names what it answers.
   *
   * @param shared whether that is a view or an objection, which one shares or not
   */
  static Zin naming(Reactie.Soort kind, Reactie r, boolean provisions, boolean shared) {
    return switch (kind) {
      case OVERGENOMEN -> provisions ? Zin.REACTIE_OVER_BEPALINGEN : Zin.REACTIE_OVER_OVERGENOMEN;
      case DEELS_OVERGENOMEN -> Zin.REACTIE_OVER_DEELS_OVERGENOMEN;
      case NIET_OVERGENOMEN ->
          shared ? Zin.REACTIE_OVER_NIET_OVERGENOMEN_OORDEEL : Zin.REACTIE_OVER_NIET_OVERGENOMEN;
      case DOORGESCHOVEN ->
          r.naar() == null ? Zin.REACTIE_OVER_DOORGESCHOVEN_ZONDER : Zin.REACTIE_OVER_DOORGESCHOVEN;
      case TER_KENNISNEMING ->
          saysWhy(r) ? Zin.REACTIE_OVER_TER_KENNISNEMING_REDEN : Zin.REACTIE_OVER_TER_KENNISNEMING;
      case IN_BERAAD -> throw undecided();
    };
  }

  /** The same of one more that is answered alike; null for an answer that has no such form. */
  static @Nullable Zin namingAgain(Reactie.Soort kind, boolean provisions, boolean shared) {
    return switch (kind) {
      case OVERGENOMEN -> provisions ? null : Zin.REACTIE_OVER_OOK_OVERGENOMEN;
      case NIET_OVERGENOMEN ->
          shared
              ? Zin.REACTIE_OVER_OOK_NIET_OVERGENOMEN_OORDEEL
              : Zin.REACTIE_OVER_OOK_NIET_OVERGENOMEN;
      case DEELS_OVERGENOMEN, DOORGESCHOVEN, TER_KENNISNEMING, IN_BERAAD -> null;
    };
  }

  /** Whether it is told why: the reason is that of doing no more than taking note. */
  private static boolean saysWhy(Reactie r) {
    return r.reden() != null;
  }

  /** What came of the condition that was told just before. */
  static Zin fulfilled(Vervulling.Stand x) {
    return switch (x) {
      case VERVULD -> Zin.VERVULLING_VERVULD;
      case DEELS -> Zin.VERVULLING_DEELS;
      case NIET -> Zin.VERVULLING_NIET;
    };
  }

  /** The same for others than those of whom it was said just before. */
  static Zin fulfilledBut(Vervulling.Stand x) {
    return switch (x) {
      case VERVULD -> Zin.VERVULLING_MAAR_VERVULD;
      case DEELS -> Zin.VERVULLING_MAAR_DEELS;
      case NIET -> Zin.VERVULLING_MAAR_NIET;
    };
  }

  /** What came of a condition that the sentence names. */
  static Zin fulfilledOf(Vervulling.Stand x) {
    return switch (x) {
      case VERVULD -> Zin.VERVULLING_OVER_VERVULD;
      case DEELS -> Zin.VERVULLING_OVER_DEELS;
      case NIET -> Zin.VERVULLING_OVER_NIET;
    };
  }

  /** What came of it for some, behind what did for others. */
  static Zin fulfilledFor(Vervulling.Stand x) {
    return switch (x) {
      case VERVULD -> Zin.VERVULLING_VOOR_VERVULD;
      case DEELS -> Zin.VERVULLING_VOOR_DEELS;
      case NIET -> Zin.VERVULLING_VOOR_NIET;
    };
  }

  /** That conditions were met: the only one, all, or some by their numbers. */
  static Zin met(int of, int met) {
    if (of == 1) {
      return Zin.VOORWAARDE_VOLDAAN_EEN;
    }
    if (met == of) {
      return Zin.VOORWAARDEN_VOLDAAN_ALLE;
    }
    return met == 1 ? Zin.VOORWAARDE_VOLDAAN : Zin.VOORWAARDEN_VOLDAAN;
  }

  /** What came of a condition by its number, or of the only one. */
  static Zin unmet(boolean only, boolean partly) {
    if (only) {
      return partly ? Zin.VOORWAARDE_EEN_DEELS : Zin.VOORWAARDE_EEN_NIET;
    }
    return partly ? Zin.VOORWAARDE_DEELS : Zin.VOORWAARDE_NIET;
  }

  /** What has not been decided is no answer, and no statement holds it. */
  private static IllegalArgumentException undecided() {
    return new IllegalArgumentException("over dit punt is nog niet beslist");
  }
}
