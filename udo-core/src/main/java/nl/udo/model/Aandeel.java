package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A share of costs.
 *
 * @param drager who bears the share, as it reads in a sentence, for instance "het Rijk"; not who
 *     receives it
 * @param percentage the share in percent, or null when it has no number
 * @param omschrijving what the share is, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Aandeel(
    @Nullable String drager,
    @PositiveOrZero @DecimalMax("100") @Nullable BigDecimal percentage,
    @Nullable String omschrijving) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Aandeel {
    drager = Input.text(drager);
    omschrijving = Input.text(omschrijving);
    percentage = percentage == null ? null : Percentage.netjes(percentage);
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
  public static final class Builder extends AandeelFields<Builder> {
    private Builder() {}

    private Builder(Aandeel source) {
      super(source);
    }
  }
}
