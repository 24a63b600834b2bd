package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering.Vorm;

/** Which sentence holds words of the record, by the form of those words. */
final class FormSentences {

  private FormSentences() {}

  /** What gives a reason, at the end of a sentence. */
  static Zin because(Vorm x) {
    return switch (x) {
      case BIJZIN -> Zin.OMDAT;
      case WOORDGROEP -> Zin.VANWEGE;
      case TE_GROEP -> Zin.OM;
      case ZIN -> throw whole();
    };
  }

  /** What a record tells in words of its own. */
  static Zin explained(Vorm x) {
    return switch (x) {
      case TE_GROEP -> Zin.TOELICHTING_TE_GROEP;
      case WOORDGROEP -> Zin.TOELICHTING_WOORDGROEP;
      case BIJZIN -> Zin.TOELICHTING_BIJZIN;
      case ZIN -> throw whole();
    };
  }

  /** The same of an aspect as a whole, in words that lean on no sentence before them. */
  static Zin explainedOfAspect(Vorm x) {
    return switch (x) {
      case TE_GROEP -> Zin.TOELICHTING_ASPECT_TE_GROEP;
      case WOORDGROEP -> Zin.TOELICHTING_ASPECT_WOORDGROEP;
      case BIJZIN -> Zin.TOELICHTING_ASPECT_BIJZIN;
      case ZIN -> throw whole();
    };
  }

  /** What the test showed. */
  static Zin showed(Vorm x, boolean several) {
    return switch (x) {
      case BIJZIN -> Zin.TOETS_BIJZIN;
      case WOORDGROEP -> Zin.TOETS_WOORDGROEP;
      case TE_GROEP -> Zin.TOETS_TE_GROEP;
      case ZIN -> several ? Zin.TOETS_ZIN_MEER : Zin.TOETS_ZIN;
    };
  }

  /** What the test led to, at the end of a sentence. */
  static Zin led(Vorm x) {
    return switch (x) {
      case TE_GROEP -> Zin.TOETS_GEVOLG_TE_GROEP;
      case WOORDGROEP -> Zin.TOETS_GEVOLG_WOORDGROEP;
      case BIJZIN -> Zin.TOETS_GEVOLG_BIJZIN;
      case ZIN -> throw whole();
    };
  }

  /** What the test led to, behind whole sentences that tell what it showed. */
  static Zin ledNext(Vorm x) {
    return switch (x) {
      case TE_GROEP -> Zin.TOETS_GEVOLG_DAARNA_TE_GROEP;
      case WOORDGROEP -> Zin.TOETS_GEVOLG_DAARNA_WOORDGROEP;
      case BIJZIN -> Zin.TOETS_GEVOLG_DAARNA_BIJZIN;
      case ZIN -> throw whole();
    };
  }

  /** What the test led to, where nothing is known of what it showed. */
  static Zin onlyLed(Vorm x) {
    return switch (x) {
      case TE_GROEP -> Zin.TOETS_LEIDDE_TOT_TE_GROEP;
      case WOORDGROEP -> Zin.TOETS_LEIDDE_TOT_WOORDGROEP;
      case BIJZIN -> Zin.TOETS_LEIDDE_TOT_BIJZIN;
      case ZIN -> throw whole();
    };
  }

  /** What is worked out elsewhere; a clause with when and where as far as that is known. */
  static Zin elsewhere(Vorm x, boolean when, boolean where) {
    return switch (x) {
      case TE_GROEP -> Zin.UITWERKING_TE_GROEP;
      case WOORDGROEP -> Zin.UITWERKING_WOORDGROEP;
      case BIJZIN ->
          when
              ? Zin.UITWERKING_BIJZIN_MOMENT
              : where ? Zin.UITWERKING_BIJZIN_ELDERS : Zin.UITWERKING_BIJZIN;
      case ZIN -> Zin.UITWERKING_ZIN;
    };
  }

  /**
   * Why there is no amount.
   *
   * @param maker whether it is known who gave none
   */
  static Zin noAmount(Vorm x, boolean maker) {
    return switch (x) {
      case TE_GROEP -> maker ? Zin.RAMING_GEEN_TE_GROEP_DOOR : Zin.RAMING_GEEN_TE_GROEP;
      case WOORDGROEP -> maker ? Zin.RAMING_GEEN_WOORDGROEP_DOOR : Zin.RAMING_GEEN_WOORDGROEP;
      case BIJZIN -> maker ? Zin.RAMING_GEEN_BIJZIN_DOOR : Zin.RAMING_GEEN_BIJZIN;
      case ZIN -> throw whole();
    };
  }

  /** What a party gave as its ground. */
  static Zin ground(Vorm x) {
    return switch (x) {
      case TE_GROEP -> Zin.GROND_TE_GROEP;
      case WOORDGROEP -> Zin.GROND_WOORDGROEP;
      case BIJZIN -> Zin.GROND_BIJZIN;
      case ZIN -> throw whole();
    };
  }

  /** What was done with a point. */
  static Zin done(Vorm x) {
    return done(x, false);
  }

  /**
   * The same.
   *
   * @param too whether something else led to it as well
   */
  static Zin done(Vorm x, boolean too) {
    if (too) {
      return switch (x) {
        case TE_GROEP -> Zin.REACTIE_TOELICHTING_OOK_TE_GROEP;
        case WOORDGROEP -> Zin.REACTIE_TOELICHTING_OOK_WOORDGROEP;
        case BIJZIN -> Zin.REACTIE_TOELICHTING_OOK_BIJZIN;
        case ZIN -> throw whole();
      };
    }
    return switch (x) {
      case TE_GROEP -> Zin.REACTIE_TOELICHTING_TE_GROEP;
      case WOORDGROEP -> Zin.REACTIE_TOELICHTING_WOORDGROEP;
      case BIJZIN -> Zin.REACTIE_TOELICHTING_BIJZIN;
      case ZIN -> throw whole();
    };
  }

  /**
   * What was done with a point, at the end of the sentence that says that it was partly adopted.
   */
  static Zin partly(Vorm x) {
    return switch (x) {
      case TE_GROEP -> Zin.REACTIE_GEDAAN_TE_GROEP;
      case WOORDGROEP -> Zin.REACTIE_GEDAAN_WOORDGROEP;
      case BIJZIN -> Zin.REACTIE_GEDAAN_BIJZIN;
      case ZIN -> Zin.REACTIE_GEDAAN_ACHTER;
    };
  }

  /** Whole sentences of the record stand by themselves and are no part of one of ours. */
  static IllegalArgumentException whole() {
    return new IllegalArgumentException("hele zinnen staan op zichzelf");
  }
}
