package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Price times volume: how an estimate is built up.
 *
 * @param aantal how many; not negative, at most six decimals; or null
 * @param eenheid what is counted, in the plural, for instance "uren", or null
 * @param prijs the price of one, or null
 * @param toelichting what there is to say about it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Berekening(
    @PositiveOrZero @Nullable BigDecimal aantal,
    @Nullable String eenheid,
    @Valid @Nullable Bedrag prijs,
    @Nullable String toelichting) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Berekening {
    eenheid = Input.text(eenheid);
    toelichting = Input.text(toelichting);
    aantal = aantal == null ? null : Decimal.notNegative(aantal, "een aantal");
  }

  /**
   * The number times the price.
   *
   * @return the total, exact; or null when one of the two is not known
   */
  public @Nullable BigDecimal totaal() {
    return aantal == null || prijs == null || prijs.waarde() == null
        ? null
        : aantal.multiply(prijs.waarde());
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

  /** Fills in a calculation. Not thread-safe. */
  public static final class Builder extends BerekeningFields<Builder> {
    private Builder() {}

    private Builder(Berekening source) {
      super(source);
    }
  }
}
