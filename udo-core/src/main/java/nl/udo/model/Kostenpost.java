package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Consumer;

/**
 * A cost or a saving, with one estimate or several side by side.
 *
 * @param omschrijving what it is for, as a short noun phrase, or null
 * @param soort what kind of cost it is, or null
 * @param richting a cost or a saving; null is read as a cost
 * @param overheden the layers it falls on, when not all of those of the consequence it stands with
 * @param toelichting what there is to say about it, in whole sentences, or null
 * @param ramingen the estimates
 * @param bepalingen the provisions that cause it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Kostenpost(
    String omschrijving,
    Soort soort,
    Richting richting,
    List<Overheidslaag> overheden,
    String toelichting,
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
    OVERIG
  }

  /** Whether money goes out or stays. */
  public enum Richting implements Term {
    /** A cost. */
    LAST,
    /** A saving. */
    BESPARING
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Kostenpost {
    omschrijving = Invoer.tekst(omschrijving);
    overheden = Invoer.termen(overheden);
    toelichting = Invoer.tekst(toelichting);
    ramingen = Invoer.lijst(ramingen);
    bepalingen = Invoer.teksten(bepalingen);
    richting = richting == null ? Richting.LAST : richting;
  }

  /**
   * Fills in a cost or a saving. A simple cost needs no {@link #raming}: its amounts, maker and
   * date are one estimate. Not thread-safe.
   */
  public static final class Builder {
    private String omschrijving;
    private Soort soort;
    private Richting richting;
    private List<Overheidslaag> overheden = List.of();
    private String toelichting;
    private List<Raming> ramingen = List.of();
    private Raming.Builder enkeleRaming;
    private List<String> bepalingen = List.of();

    Builder() {}

    /**
     * Fills in {@code omschrijving}.
     *
     * @param omschrijving what it is for, as a short noun phrase, or null
     * @return this builder
     */
    public Builder omschrijving(String omschrijving) {
      this.omschrijving = omschrijving;
      return this;
    }

    /**
     * Fills in {@code soort}.
     *
     * @param soort what kind of cost it is, or null
     * @return this builder
     */
    public Builder soort(Soort soort) {
      this.soort = soort;
      return this;
    }

    /**
     * Fills in {@code richting}.
     *
     * @param richting a cost or a saving; null is read as a cost
     * @return this builder
     */
    public Builder richting(Richting richting) {
      this.richting = richting;
      return this;
    }

    /**
     * Fills in {@code overheden}.
     *
     * @param overheden the layers it falls on, when not all of those of the consequence it stands
     *     with
     * @return this builder
     */
    public Builder overheden(Overheidslaag... overheden) {
      this.overheden = Invoer.rij(overheden);
      return this;
    }

    /**
     * Fills in {@code toelichting}.
     *
     * @param toelichting what there is to say about it, in whole sentences, or null
     * @return this builder
     */
    public Builder toelichting(String toelichting) {
      this.toelichting = toelichting;
      return this;
    }

    /**
     * Fills in {@code bepalingen}.
     *
     * @param bepalingen the provisions that cause it
     * @return this builder
     */
    public Builder bepalingen(String... bepalingen) {
      this.bepalingen = Invoer.rij(bepalingen);
      return this;
    }

    /**
     * A yearly amount of the simple estimate.
     *
     * @param bedrag the amount per year
     * @return this builder
     */
    public Builder structureel(Bedrag bedrag) {
      enkeleRaming().bedrag(bedrag.structureel());
      return this;
    }

    /**
     * A one-off amount of the simple estimate.
     *
     * @param bedrag the amount
     * @return this builder
     */
    public Builder incidenteel(Bedrag bedrag) {
      enkeleRaming().bedrag(bedrag.incidenteel());
      return this;
    }

    /**
     * Who made the simple estimate.
     *
     * @param opstellers the kenmerken of the parties
     * @return this builder
     */
    public Builder bron(String... opstellers) {
      enkeleRaming().opstellers(opstellers);
      return this;
    }

    /**
     * When the simple estimate was made.
     *
     * @param datum a date as {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder datum(String datum) {
      enkeleRaming().datum(datum);
      return this;
    }

    /**
     * Adds an estimate, beside the others.
     *
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder raming(Consumer<Raming.Builder> invulling) {
      Raming.Builder b = new Raming.Builder();
      invulling.accept(b);
      this.ramingen = Invoer.met(this.ramingen, b.build());
      return this;
    }

    private Raming.Builder enkeleRaming() {
      if (enkeleRaming == null) {
        enkeleRaming = new Raming.Builder();
      }
      return enkeleRaming;
    }

    private List<Raming> alleRamingen() {
      return enkeleRaming == null ? ramingen : Invoer.met(ramingen, enkeleRaming.build());
    }

    Kostenpost build() {
      return new Kostenpost(
          omschrijving, soort, richting, overheden, toelichting, alleRamingen(), bepalingen);
    }
  }
}
