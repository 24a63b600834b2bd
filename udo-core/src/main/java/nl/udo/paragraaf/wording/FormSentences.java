package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering.Vorm;

/** Which sentence holds words of the record, by the form of those words. */
final class FormSentences {

  /** What gives a reason, at the end of a sentence. */
  static final ByForm BECAUSE = new ByForm(Zin.OM, Zin.VANWEGE, Zin.OMDAT);

  /** What a record tells in words of its own. */
  static final ByForm EXPLAINED =
      new ByForm(Zin.TOELICHTING_TE_GROEP, Zin.TOELICHTING_WOORDGROEP, Zin.TOELICHTING_BIJZIN);

  /** The same of an aspect as a whole, in words that lean on no sentence before them. */
  static final ByForm EXPLAINED_OF_ASPECT =
      new ByForm(
          Zin.TOELICHTING_ASPECT_TE_GROEP,
          Zin.TOELICHTING_ASPECT_WOORDGROEP,
          Zin.TOELICHTING_ASPECT_BIJZIN);

  /** What the test led to, at the end of a sentence. */
  static final ByForm LED =
      new ByForm(Zin.TOETS_GEVOLG_TE_GROEP, Zin.TOETS_GEVOLG_WOORDGROEP, Zin.TOETS_GEVOLG_BIJZIN);

  /** What the test led to, behind whole sentences that tell what it showed. */
  static final ByForm LED_NEXT =
      new ByForm(
          Zin.TOETS_GEVOLG_DAARNA_TE_GROEP,
          Zin.TOETS_GEVOLG_DAARNA_WOORDGROEP,
          Zin.TOETS_GEVOLG_DAARNA_BIJZIN);

  /** What the test led to, where nothing is known of what it showed. */
  static final ByForm ONLY_LED =
      new ByForm(
          Zin.TOETS_LEIDDE_TOT_TE_GROEP,
          Zin.TOETS_LEIDDE_TOT_WOORDGROEP,
          Zin.TOETS_LEIDDE_TOT_BIJZIN);

  /** Why there is no amount. */
  static final ByForm NO_AMOUNT =
      new ByForm(Zin.RAMING_GEEN_TE_GROEP, Zin.RAMING_GEEN_WOORDGROEP, Zin.RAMING_GEEN_BIJZIN);

  /** The same, where it is known who gave none. */
  static final ByForm NO_AMOUNT_BY =
      new ByForm(
          Zin.RAMING_GEEN_TE_GROEP_DOOR,
          Zin.RAMING_GEEN_WOORDGROEP_DOOR,
          Zin.RAMING_GEEN_BIJZIN_DOOR);

  /** What a party gave as its ground. */
  static final ByForm GROUND =
      new ByForm(Zin.GROND_TE_GROEP, Zin.GROND_WOORDGROEP, Zin.GROND_BIJZIN);

  /** What was done with a point. */
  static final ByForm DONE =
      new ByForm(
          Zin.REACTIE_TOELICHTING_TE_GROEP,
          Zin.REACTIE_TOELICHTING_WOORDGROEP,
          Zin.REACTIE_TOELICHTING_BIJZIN);

  /** The same, where something else led to it as well. */
  static final ByForm DONE_TOO =
      new ByForm(
          Zin.REACTIE_TOELICHTING_OOK_TE_GROEP,
          Zin.REACTIE_TOELICHTING_OOK_WOORDGROEP,
          Zin.REACTIE_TOELICHTING_OOK_BIJZIN);

  /**
   * What was done with a point, at the end of the sentence that says that it was partly adopted.
   */
  static final ByForm PARTLY =
      new ByForm(
          Zin.REACTIE_GEDAAN_TE_GROEP,
          Zin.REACTIE_GEDAAN_WOORDGROEP,
          Zin.REACTIE_GEDAAN_BIJZIN,
          Zin.REACTIE_GEDAAN_ACHTER);

  private FormSentences() {}

  /** What the test showed. */
  static Zin showed(Vorm x, boolean several) {
    return switch (x) {
      case BIJZIN -> Zin.TOETS_BIJZIN;
      case WOORDGROEP -> Zin.TOETS_WOORDGROEP;
      case TE_GROEP -> Zin.TOETS_TE_GROEP;
      case ZIN -> several ? Zin.TOETS_ZIN_MEER : Zin.TOETS_ZIN;
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

  /** Whole sentences of the record stand by themselves and are no part of one of ours. */
  static IllegalArgumentException whole() {
    return new IllegalArgumentException("hele zinnen staan op zichzelf");
  }
}
