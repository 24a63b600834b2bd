package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Costs that the Rijk itself has, and how they are covered.
 *
 * @param omschrijving what they are for, or null
 * @param begrotingshoofdstuk the chapter of the Rijksbegroting, for instance "VII", or null
 * @param bedragen the amounts
 * @param dekking how they are covered, in whole sentences, or null
 * @param toelichting what there is to say about them, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rijkskosten(
    @Woordgroep @Nullable String omschrijving,
    @Nullable String begrotingshoofdstuk,
    List<@NotNull @Valid Bedrag> bedragen,
    @Nullable String dekking,
    @Nullable String toelichting) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Rijkskosten {
    omschrijving = Input.text(omschrijving);
    begrotingshoofdstuk = Input.text(begrotingshoofdstuk);
    bedragen = Input.list(bedragen);
    dekking = Input.text(dekking);
    toelichting = Input.text(toelichting);
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

  /** Fills in costs of the Rijk. Not thread-safe. */
  public static final class Builder extends RijkskostenFields<Builder> {
    private Builder() {}

    private Builder(Rijkskosten source) {
      super(source);
    }
  }
}
