package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Punt;
import nl.udo.paragraaf.statements.Horen.Inbreng;
import org.jspecify.annotations.Nullable;

/** What a point is: a condition, or what the record calls it. */
enum PointKind {
  VOORWAARDE(
      new ByForm(
          Zin.INBRENG_VOORWAARDE_TE_GROEP,
          Zin.INBRENG_VOORWAARDE_WOORDGROEP,
          Zin.INBRENG_VOORWAARDE_BIJZIN,
          Zin.INBRENG_VOORWAARDE_ZIN),
      Zin.DIT_VOORWAARDE,
      Zin.DIT_OORDEEL_VOORWAARDEN,
      Zin.ZELFDE_VOORWAARDE),
  PUNT(
      new ByForm(
          Zin.INBRENG_PUNT_TE_GROEP,
          Zin.INBRENG_PUNT_WOORDGROEP,
          Zin.INBRENG_PUNT_BIJZIN,
          Zin.INBRENG_PUNT_ZIN),
      Zin.DIT_PUNT,
      Zin.DIT_PUNT_MEER,
      Zin.ZELFDE_PUNT),
  VERZOEK(
      new ByForm(
          Zin.INBRENG_VERZOEK_TE_GROEP,
          Zin.INBRENG_VERZOEK_WOORDGROEP,
          Zin.INBRENG_VERZOEK_BIJZIN,
          Zin.INBRENG_VERZOEK_ZIN),
      Zin.DIT_VERZOEK,
      Zin.DIT_VERZOEK_MEER,
      Zin.ZELFDE_VERZOEK),
  BEZWAAR(
      new ByForm(
          Zin.INBRENG_BEZWAAR_TE_GROEP,
          Zin.INBRENG_BEZWAAR_WOORDGROEP,
          Zin.INBRENG_BEZWAAR_BIJZIN,
          Zin.INBRENG_BEZWAAR_ZIN),
      Zin.DIT_BEZWAAR,
      Zin.DIT_OORDEEL_BEZWAREN,
      Zin.ZELFDE_BEZWAAR),
  ADVIES(
      new ByForm(
          Zin.INBRENG_ADVIES_TE_GROEP,
          Zin.INBRENG_ADVIES_WOORDGROEP,
          Zin.INBRENG_ADVIES_BIJZIN,
          Zin.INBRENG_ADVIES_ZIN),
      Zin.DIT_ADVIES,
      Zin.DIT_ADVIES_MEER,
      Zin.ZELFDE_ADVIES),
  WETTELIJK_ADVIES(
      new ByForm(
          Zin.INBRENG_WETTELIJK_ADVIES_TE_GROEP,
          Zin.INBRENG_WETTELIJK_ADVIES_WOORDGROEP,
          Zin.INBRENG_WETTELIJK_ADVIES_BIJZIN,
          Zin.INBRENG_WETTELIJK_ADVIES_ZIN),
      Zin.DIT_WETTELIJK_ADVIES,
      Zin.DIT_ADVIES_MEER,
      Zin.ZELFDE_WETTELIJK_ADVIES);

  /** How it is brought forward. */
  final ByForm brought;

  /** As what something is done with. */
  final Zin the;

  /** Several of them as that. */
  final Zin these;

  /** The same of others. */
  final Zin theSame;

  PointKind(ByForm brought, Zin the, Zin these, Zin theSame) {
    this.brought = brought;
    this.the = the;
    this.these = these;
    this.theSame = theSame;
  }

  static PointKind of(Punt p) {
    if (Inbreng.isVoorwaarde(p)) {
      return VOORWAARDE;
    }
    if (p.soort() == null) {
      return PUNT;
    }
    return switch (p.soort()) {
      case VERZOEK -> VERZOEK;
      case BEZWAAR -> BEZWAAR;
      case ADVIES -> ADVIES;
      case WETTELIJK_ADVIES -> WETTELIJK_ADVIES;
    };
  }

  /** How words are brought forward; of a question, what is asked is the answer. */
  Zin brings(Formulering f) {
    boolean question = f.vorm() == Vorm.BIJZIN && Dutch.opensQuestion(f.tekst());
    return question && this == VERZOEK ? Zin.INBRENG_VERZOEK_VRAAG : brought.of(f.vorm());
  }

  /**
   * How another stands behind the first in the sentence that brings it forward; null where that has
   * no room for it.
   */
  @Nullable Zin next(Vorm form) {
    return switch (form) {
      case TE_GROEP -> this == BEZWAAR ? null : Zin.INBRENG_VOLGENDE_OM;
      case WOORDGROEP ->
          switch (this) {
            case PUNT -> Zin.INBRENG_VOLGENDE_VOOR;
            case VERZOEK -> Zin.INBRENG_VOLGENDE_OM;
            case BEZWAAR -> Zin.INBRENG_VOLGENDE_TEGEN;
            case VOORWAARDE, ADVIES, WETTELIJK_ADVIES -> null;
          };
      case BIJZIN -> this == ADVIES ? null : Zin.INBRENG_VOLGENDE_DAT;
      case ZIN -> null;
    };
  }

  /** Whether it was asked or advised, or a condition: no remark and no objection. */
  boolean isAsked() {
    return this != PUNT && this != BEZWAAR;
  }
}
