package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a point.
 *
 * @param soort whether it was adopted, or null
 * @param toelichting what was changed or done, or null
 * @param reden why it was not or not wholly adopted, or null
 * @param naar for a point that is put off, to which regulation, as it reads in a sentence; or null
 * @param moment for a point that is put off, until when; or null
 * @param datum when the reaction was given, or null
 * @param bepalingen the provisions that were changed
 * @param bron the document in which the reaction was given, with the place in it; or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reactie(
    @Nullable Soort soort,
    @Nullable Formulering toelichting,
    @Nullable Formulering reden,
    @Nullable String naar,
    @Nullable Moment moment,
    @Nullable Datum datum,
    List<Bepaling> bepalingen,
    @Nullable Bronverwijzing bron) {

  /** Whether a point was adopted. */
  public enum Soort implements Term {
    /** Adopted. */
    OVERGENOMEN,
    /** Adopted in part; the reason for the rest belongs with it. */
    DEELS_OVERGENOMEN,
    /** Not adopted; the reason belongs with it. */
    NIET_OVERGENOMEN,
    /** Put off to another regulation or a later moment. */
    DOORGESCHOVEN,
    /** Taken note of; nothing had to be decided. */
    TER_KENNISNEMING,
    /** Still being considered. */
    IN_BERAAD;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Reactie {
    toelichting = Input.phrase(toelichting);
    reden = Input.phrase(reden);
    naar = Input.text(naar);
    bepalingen = Input.list(bepalingen);
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
