package nl.udo.paragraaf;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.udo.model.Term;

/**
 * A part of the consolidated paragraph that can have a heading, in the order in which the parts
 * usually stand. What comes before them, from what the proposal follows and who carries it out,
 * always comes first.
 */
public enum Onderdeel implements Term {
  /** Taken en bevoegdheden. */
  TAKEN_EN_BEVOEGDHEDEN,
  /** Uitvoering. */
  UITVOERING,
  /** Financiële gevolgen. */
  FINANCIELE_GEVOLGEN,
  /** Overleg. */
  OVERLEG,
  /** Nadere uitwerking. */
  UITWERKING,
  /** Evaluatie en inwerkingtreding. */
  EVALUATIE_EN_INWERKINGTREDING;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
