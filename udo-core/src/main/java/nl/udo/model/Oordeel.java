package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A judgement of a party about the policy or a part of it, at a moment. Positions that change are
 * several judgements.
 *
 * @param partijen the kenmerken of those who judge, when not all parties of the consultation
 * @param onderwerpen what it is about
 * @param strekking its tenor, or null
 * @param datum when it was given, or null
 * @param toelichting its gist, in whole sentences, or null
 * @param citaat words of the party itself, without quotation marks, or null
 * @param document the kenmerk of the document it stands in, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Oordeel(
    List<String> partijen,
    List<Onderwerp> onderwerpen,
    Strekking strekking,
    Datum datum,
    String toelichting,
    String citaat,
    String document) {

  /** The tenor of a judgement. */
  public enum Strekking implements Term {
    /** Supports it. */
    ONDERSCHRIJFT,
    /** Supports it under conditions. */
    ONDER_VOORWAARDEN,
    /** Has serious doubts, without rejecting it. */
    BEDENKINGEN,
    /** Rejects it. */
    AFWIJZEND,
    /** Has no objection. */
    GEEN_BEZWAAR,
    /** Gives no judgement. */
    GEEN_OORDEEL
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Oordeel {
    partijen = Invoer.teksten(partijen);
    onderwerpen = Invoer.termen(onderwerpen);
    toelichting = Invoer.tekst(toelichting);
    citaat = Invoer.tekst(citaat);
    document = Invoer.tekst(document);
  }

  /** Fills in a judgement. Not thread-safe. */
  public static final class Builder {
    private List<String> partijen = List.of();
    private List<Onderwerp> onderwerpen = List.of();
    private Strekking strekking;
    private Datum datum;
    private String toelichting;
    private String citaat;
    private String document;

    Builder() {}

    /**
     * Fills in {@code partijen}.
     *
     * @param partijen the kenmerken of those who judge, when not all parties of the consultation
     * @return this builder
     */
    public Builder partijen(String... partijen) {
      this.partijen = Invoer.rij(partijen);
      return this;
    }

    /**
     * Fills in {@code onderwerpen}.
     *
     * @param onderwerpen what it is about
     * @return this builder
     */
    public Builder onderwerpen(Onderwerp... onderwerpen) {
      this.onderwerpen = Invoer.rij(onderwerpen);
      return this;
    }

    /**
     * Fills in {@code strekking}.
     *
     * @param strekking its tenor, or null
     * @return this builder
     */
    public Builder strekking(Strekking strekking) {
      this.strekking = strekking;
      return this;
    }

    /**
     * Fills in {@code datum}.
     *
     * @param datum when it was given, or null; the text is a date as {@link Datum#van(String)}
     *     reads it
     * @return this builder
     */
    public Builder datum(String datum) {
      this.datum = Datum.van(datum);
      return this;
    }

    /**
     * Fills in {@code toelichting}.
     *
     * @param toelichting its gist, in whole sentences, or null
     * @return this builder
     */
    public Builder toelichting(String toelichting) {
      this.toelichting = toelichting;
      return this;
    }

    /**
     * Fills in {@code citaat}.
     *
     * @param citaat words of the party itself, without quotation marks, or null
     * @return this builder
     */
    public Builder citaat(String citaat) {
      this.citaat = citaat;
      return this;
    }

    /**
     * Fills in {@code document}.
     *
     * @param document the kenmerk of the document it stands in, or null
     * @return this builder
     */
    public Builder document(String document) {
      this.document = document;
      return this;
    }

    Oordeel build() {
      return new Oordeel(partijen, onderwerpen, strekking, datum, toelichting, citaat, document);
    }
  }
}
