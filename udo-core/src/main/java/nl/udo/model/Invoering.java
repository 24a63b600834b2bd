package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The introduction and the entry into force.
 *
 * @param bekendmaking the date of publication, expected or real, or null
 * @param inwerkingtredingen when it enters into force, at once or in phases
 * @param uitzondering the ground for a deviation from Aanwijzing 4.17, or null
 * @param overgangsrecht the transitional law, in whole sentences, or null
 * @param toelichting how the introduction goes, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Invoering(
    Datum bekendmaking,
    List<Inwerkingtreding> inwerkingtredingen,
    Uitzondering uitzondering,
    String overgangsrecht,
    String toelichting) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Invoering {
    inwerkingtredingen = Invoer.lijst(inwerkingtredingen);
    overgangsrecht = Invoer.tekst(overgangsrecht);
    toelichting = Invoer.tekst(toelichting);
  }

  /** Fills in the introduction. Not thread-safe. */
  public static final class Builder {
    private Datum bekendmaking;
    private List<Inwerkingtreding> inwerkingtredingen = List.of();
    private Uitzondering uitzondering;
    private String overgangsrecht;
    private String toelichting;

    Builder() {}

    Builder(Invoering bron) {
      bekendmaking = bron.bekendmaking;
      inwerkingtredingen = bron.inwerkingtredingen;
      uitzondering = bron.uitzondering;
      overgangsrecht = bron.overgangsrecht;
      toelichting = bron.toelichting;
    }

    /**
     * Fills in {@code bekendmaking}.
     *
     * @param bekendmaking the date of publication, expected or real, or null; the text is a date as
     *     {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder bekendmaking(String bekendmaking) {
      this.bekendmaking = Datum.van(bekendmaking);
      return this;
    }

    /**
     * Fills in {@code overgangsrecht}.
     *
     * @param overgangsrecht the transitional law, in whole sentences, or null
     * @return this builder
     */
    public Builder overgangsrecht(String overgangsrecht) {
      this.overgangsrecht = overgangsrecht;
      return this;
    }

    /**
     * Fills in {@code toelichting}.
     *
     * @param toelichting how the introduction goes, in whole sentences, or null
     * @return this builder
     */
    public Builder toelichting(String toelichting) {
      this.toelichting = toelichting;
      return this;
    }

    /**
     * The entry into force of the whole.
     *
     * @param datum the date
     * @param eerderBeoogd dates that were aimed at before, in order
     * @return this builder
     */
    public Builder inwerkingtreding(String datum, String... eerderBeoogd) {
      return inwerkingtreding(
          new Inwerkingtreding(
              Datum.van(datum),
              List.of(),
              Invoer.rij(eerderBeoogd).stream().map(Datum::van).toList(),
              null));
    }

    /**
     * An entry into force, of the whole or of some provisions.
     *
     * @param inwerkingtreding the entry into force
     * @return this builder
     */
    public Builder inwerkingtreding(Inwerkingtreding inwerkingtreding) {
      this.inwerkingtredingen = Invoer.met(this.inwerkingtredingen, inwerkingtreding);
      return this;
    }

    /**
     * The ground for a deviation from Aanwijzing 4.17.
     *
     * @param grond the ground
     * @param motivering the reasons, in whole sentences
     * @return this builder
     */
    public Builder uitzondering(Uitzondering.Grond grond, String motivering) {
      this.uitzondering = new Uitzondering(grond, motivering);
      return this;
    }

    Invoering build() {
      return new Invoering(
          bekendmaking, inwerkingtredingen, uitzondering, overgangsrecht, toelichting);
    }
  }
}
