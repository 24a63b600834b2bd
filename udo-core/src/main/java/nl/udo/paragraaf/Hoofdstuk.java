package nl.udo.paragraaf;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.udo.model.Term;

/**
 * A chapter of the toelichting in which the UDO has a part, by the numbers of the Schrijfwijzer
 * memorie van toelichting (the number of the chapter on evaluation is inferred). The chapter model
 * is not compulsory; numbers and headings can be changed.
 */
public enum Hoofdstuk implements Term {
  /** Gevolgen, financial ones excepted: taken and bevoegdheden. */
  GEVOLGEN("6"),
  /** Uitvoering, which names the UDO. */
  UITVOERING("7"),
  /** Financiële gevolgen. */
  FINANCIELE_GEVOLGEN("9"),
  /** Evaluatie. */
  EVALUATIE("10"),
  /** Advies en consultatie. */
  ADVIES_EN_CONSULTATIE("11"),
  /** Overgangsrecht en inwerkingtreding. */
  OVERGANGSRECHT_EN_INWERKINGTREDING("12");

  private final String nummer;

  Hoofdstuk(String nummer) {
    this.nummer = nummer;
  }

  /**
   * The number that the Schrijfwijzer gives it.
   *
   * @return the number
   */
  public String nummer() {
    return nummer;
  }

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
