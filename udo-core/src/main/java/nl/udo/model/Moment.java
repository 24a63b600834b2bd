package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A moment: a date, a number of months from the entry into force, a repetition, or a description
 * such as "bij de algemene maatregel van bestuur". What is known is filled in.
 *
 * <pre>{@code
 * Moment.uiterlijk("2027-07-01")       // uiterlijk 1 juli 2027
 * Moment.binnen(60)                    // binnen vijf jaar na de inwerkingtreding
 * Moment.tenMinsteElke(48)             // ten minste elke vier jaar
 * }</pre>
 *
 * @param datum the date, or null
 * @param maandenNaInwerkingtreding months after the entry into force; negative is before; or null
 * @param elkeMaanden for a repeated moment, the number of months between two, 12 is yearly; or null
 * @param omschrijving the moment in words, as they read in a sentence; or null
 * @param grens how the moment bounds, or null for the moment itself
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Moment(
    @Nullable Datum datum,
    @Nullable Integer maandenNaInwerkingtreding,
    @Nullable Integer elkeMaanden,
    @Woordgroep @Nullable String omschrijving,
    @Nullable Grens grens) {

  /** How a moment bounds. */
  public enum Grens implements Term {
    /** At that moment or before it. */
    UITERLIJK,
    /** Within that time. */
    BINNEN,
    /** That often or more often, or that long or longer. */
    TEN_MINSTE,
    /** From that moment on. */
    VANAF;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

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
   * A date or before it.
   *
   * @param datum a date as {@link Datum#van(String)} reads it
   * @return the moment
   */
  public static Moment uiterlijk(String datum) {
    return builder().datum(datum).grens(Grens.UITERLIJK).build();
  }

  /**
   * From a date on.
   *
   * @param datum a date as {@link Datum#van(String)} reads it
   * @return the moment
   */
  public static Moment vanaf(String datum) {
    return builder().datum(datum).grens(Grens.VANAF).build();
  }

  /**
   * Within some months after the entry into force.
   *
   * @param maanden how many months
   * @return the moment
   */
  public static Moment binnen(int maanden) {
    return builder().maandenNaInwerkingtreding(maanden).grens(Grens.BINNEN).build();
  }

  /**
   * Every so many months.
   *
   * @param maanden how many months lie between two; 48 is every four years
   * @return the moment
   */
  public static Moment elke(int maanden) {
    return builder().elkeMaanden(maanden).build();
  }

  /**
   * At least once in so many months.
   *
   * @param maanden how many months lie between two at most; 48 is at least every four years
   * @return the moment
   */
  public static Moment tenMinsteElke(int maanden) {
    return builder().elkeMaanden(maanden).grens(Grens.TEN_MINSTE).build();
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
