package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A moment: a date, a number of months from the entry into force, a repetition, or a description
 * such as "bij de algemene maatregel van bestuur". What is known is filled in.
 *
 * @param datum the date, or null
 * @param maandenNaInwerkingtreding months after the entry into force; negative is before; or null
 * @param elkeMaanden for a repeated moment, the number of months between two, 12 is yearly; or null
 * @param omschrijving the moment in words, without a full stop; or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Moment(
    Datum datum, Integer maandenNaInwerkingtreding, Integer elkeMaanden, String omschrijving) {

  /** Guards that a repetition goes forward. */
  public Moment {
    omschrijving = Invoer.tekst(omschrijving);
    if (elkeMaanden != null && elkeMaanden < 1) {
      throw new IllegalArgumentException("een herhaling duurt ten minste één maand");
    }
  }

  /**
   * A moment on a date.
   *
   * @param datum a date as {@link Datum#van(String)} reads it
   * @return the moment
   */
  public static Moment op(String datum) {
    return new Moment(Datum.van(datum), null, null, null);
  }

  /**
   * A moment after the entry into force.
   *
   * @param maanden how many months after it; negative is before it
   * @return the moment
   */
  public static Moment maandenNaInwerkingtreding(int maanden) {
    return new Moment(null, maanden, null, null);
  }

  /**
   * A moment some years after the entry into force.
   *
   * @param jaren how many years after it; negative is before it
   * @return the moment
   */
  public static Moment jarenNaInwerkingtreding(int jaren) {
    return maandenNaInwerkingtreding(Math.multiplyExact(12, jaren));
  }

  /**
   * Every year.
   *
   * @return the moment
   */
  public static Moment jaarlijks() {
    return new Moment(null, null, 12, null);
  }

  /**
   * A moment in words.
   *
   * @param omschrijving for instance "bij de algemene maatregel van bestuur"
   * @return the moment
   */
  public static Moment omschreven(String omschrijving) {
    return new Moment(null, null, null, omschrijving);
  }
}
