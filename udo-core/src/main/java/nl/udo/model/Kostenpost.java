package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A cost or a saving, with one estimate or several side by side.
 *
 * @param kenmerk a short name by which other parts of the record refer to it, or null
 * @param omschrijving what it is for; of a saving what is saved on, of lost income that income; or
 *     null
 * @param soort what kind of cost it is, or null
 * @param richting a cost or a saving; null is read as a cost
 * @param overheden the layers it falls on, when not all of those of the consequence it stands with
 * @param toelichting what there is to say about it, in whole sentences, or null
 * @param bestemming what happens to a saving, in whole sentences, or null
 * @param ramingen the estimates
 * @param bepalingen the provisions that cause it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Kostenpost(
    @Nullable String kenmerk,
    @Woordgroep @Nullable String omschrijving,
    @Nullable Soort soort,
    Richting richting,
    List<Overheidslaag> overheden,
    @Nullable String toelichting,
    @Nullable String bestemming,
    List<@NotNull @Valid Raming> ramingen,
    List<String> bepalingen) {

  /** A kind of cost. */
  public enum Soort implements Term {
    /** An investment. */
    INVESTERING,
    /** The transition from the old situation. */
    TRANSITIE,
    /** The introduction. */
    INVOERING,
    /** Carrying the policy out. */
    UITVOERING,
    /** Upkeep. */
    BEHEER,
    /** Information technology. */
    ICT,
    /** Supervision and enforcement. */
    TOEZICHT,
    /** Lost income, such as fees. */
    INKOMSTENDERVING,
    /** Another kind. */
    ANDERE_KOSTEN;

    @Override
    @JsonValue
    public String code() {
      return this == ANDERE_KOSTEN ? "overig" : Term.super.code();
    }
  }

  /** Whether money goes out or stays. */
  public enum Richting implements Term {
    /** A cost. */
    LAST,
    /** A saving; of inkomstenderving, higher income. */
    BESPARING;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Kostenpost {
    kenmerk = Input.text(kenmerk);
    omschrijving = Input.text(omschrijving);
    overheden = Input.terms(overheden);
    toelichting = Input.text(toelichting);
    bestemming = Input.text(bestemming);
    ramingen = Input.list(ramingen);
    bepalingen = Input.texts(bepalingen);
    richting = richting == null ? Richting.LAST : richting;
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

  /**
   * Fills in a cost or a saving. A simple cost needs no {@code ramingen}: its amounts, maker and
   * date are one estimate. Not thread-safe.
   */
  public static final class Builder extends KostenpostFields<Builder> {
    private int simple = -1;

    private Builder() {}

    private Builder(Kostenpost source) {
      super(source);
    }

    /**
     * A yearly amount of the simple estimate.
     *
     * @param bedrag the amount per year
     * @return this builder
     */
    public Builder structureel(Bedrag bedrag) {
      required(bedrag, "structureel");
      return simple(r -> r.bedrag(bedrag.structureel()));
    }

    /**
     * A one-off amount of the simple estimate.
     *
     * @param bedrag the amount
     * @return this builder
     */
    public Builder incidenteel(Bedrag bedrag) {
      required(bedrag, "incidenteel");
      return simple(r -> r.bedrag(bedrag.incidenteel()));
    }

    /**
     * Who made the simple estimate.
     *
     * @param opstellers the kenmerken of the parties
     * @return this builder
     */
    public Builder geraamdDoor(String... opstellers) {
      return simple(r -> r.opstellers(opstellers));
    }

    /**
     * When the simple estimate was made.
     *
     * @param datum a date as {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder datum(String datum) {
      return simple(r -> r.datum(datum));
    }

    /** The estimate of a simple cost: the one that this builder began, else a new one. */
    private Builder simple(Consumer<Raming.Builder> change) {
      if (simple >= 0 && simple < ramingen.size()) {
        return ramingen(simple, change);
      }
      simple = ramingen.size();
      return ramingen(change);
    }
  }
}
