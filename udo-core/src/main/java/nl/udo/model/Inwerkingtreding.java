package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entry into force, of the whole or of some provisions.
 *
 * @param wijze how the moment is settled, or null
 * @param datum the date, or null when not yet known
 * @param beoogd for an entry into force by koninklijk besluit, the date that is aimed at; or null
 * @param maandenNaBekendmaking how many months after publication, or null
 * @param terugwerkendTotEnMet the date up to and including which it works back, or null
 * @param bepalingen the provisions it is about; empty for all
 * @param eerderBeoogd dates that were aimed at before, in order
 * @param toelichting what there is to say about it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Inwerkingtreding(
    @Nullable Wijze wijze,
    @Nullable Datum datum,
    @Nullable Datum beoogd,
    @Nullable Integer maandenNaBekendmaking,
    @Nullable Datum terugwerkendTotEnMet,
    List<String> bepalingen,
    List<Datum> eerderBeoogd,
    @Nullable String toelichting) {

  /** How the moment of entry into force is settled. */
  public enum Wijze implements Term {
    /** On a date that the regulation names. */
    DATUM,
    /** At a moment that a koninklijk besluit settles. */
    KONINKLIJK_BESLUIT,
    /** A period after publication. */
    NA_BEKENDMAKING;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Inwerkingtreding {
    bepalingen = Input.texts(bepalingen);
    eerderBeoogd = Input.list(eerderBeoogd);
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

  /** Fills in a record of this kind. Not thread-safe. */
  public static final class Builder extends InwerkingtredingFields<Builder> {
    private Builder() {}

    private Builder(Inwerkingtreding source) {
      super(source);
    }
  }
}
