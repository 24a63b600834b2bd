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
    @Refers(Refers.To.PARTIJ) List<String> partijen,
    List<Onderwerp> onderwerpen,
    Strekking strekking,
    Datum datum,
    String toelichting,
    String citaat,
    @Refers(Refers.To.DOCUMENT) String document) {

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
    partijen = Input.texts(partijen);
    onderwerpen = Input.terms(onderwerpen);
    toelichting = Input.text(toelichting);
    citaat = Input.text(citaat);
    document = Input.text(document);
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

  /** Fills in a judgement. Not thread-safe. */
  public static final class Builder extends OordeelFields<Builder> {
    private Builder() {}

    private Builder(Oordeel source) {
      super(source);
    }
  }
}
