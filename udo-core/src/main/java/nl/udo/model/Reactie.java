package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What was done with a point.
 *
 * @param soort whether it was adopted, or null
 * @param toelichting what was changed or done, in whole sentences, or null
 * @param reden why it was not or not wholly adopted, in whole sentences, or null
 * @param datum when the reaction was given, or null
 * @param bepalingen the provisions in which it was adopted
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reactie(
    Soort soort, String toelichting, String reden, Datum datum, List<String> bepalingen) {

  /** Whether a point was adopted. */
  public enum Soort implements Term {
    /** Adopted. */
    OVERGENOMEN,
    /** Adopted in part; the reason for the rest belongs with it. */
    DEELS_OVERGENOMEN,
    /** Not adopted; the reason belongs with it. */
    NIET_OVERGENOMEN,
    /** Still being considered. */
    IN_BERAAD
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Reactie {
    toelichting = Input.text(toelichting);
    reden = Input.text(reden);
    bepalingen = Input.texts(bepalingen);
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
  public static final class Builder extends ReactieFields<Builder> {
    private Builder() {}

    private Builder(Reactie source) {
      super(source);
    }
  }
}
