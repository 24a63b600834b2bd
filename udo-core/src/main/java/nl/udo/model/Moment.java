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
    omschrijving = Input.text(omschrijving);
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
    return builder().datum(datum).build();
  }

  /**
   * A moment after the entry into force.
   *
   * @param maanden how many months after it; negative is before it
   * @return the moment
   */
  public static Moment maandenNaInwerkingtreding(int maanden) {
    return builder().maandenNaInwerkingtreding(maanden).build();
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
    return builder().elkeMaanden(12).build();
  }

  /**
   * A moment in words.
   *
   * @param omschrijving for instance "bij de algemene maatregel van bestuur"
   * @return the moment
   */
  public static Moment omschreven(String omschrijving) {
    return builder().omschrijving(omschrijving).build();
  }

  /** {@return a builder of which nothing is filled in} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds all of this record} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** One line without content, because frameworks log it. */
  @Override
  public String toString() {
    return Outline.of(this);
  }

  /** Fills in a record of this kind. Not thread-safe. */
  public static final class Builder extends MomentFields<Builder> {
    private Builder() {}

    private Builder(Moment source) {
      super(source);
    }
  }
}
