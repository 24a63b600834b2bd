package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between the Rijk and other parties.
 *
 * @param kenmerk a short name by which other parts of the record refer to it, or null
 * @param inhoud what was agreed, or null
 * @param titel its title, or null
 * @param stand whether it has been made; null is read as made
 * @param datum its date, or null
 * @param moment for an agreement still to be made, when; or null
 * @param partijen the kenmerken of the parties
 * @param bekrachtigingen its ratifications
 * @param voorwaarden the conditions attached to it
 * @param bron the document in which it stands, with the place in it; or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Afspraak(
    @Nullable String kenmerk,
    @Nullable Formulering inhoud,
    @Nullable String titel,
    Stand stand,
    @Nullable Datum datum,
    @Nullable Moment moment,
    @Refers(Refers.To.PARTIJ) List<String> partijen,
    List<Bekrachtiging> bekrachtigingen,
    List<Voorwaarde> voorwaarden,
    @Nullable Bronverwijzing bron) {

  /** Whether an agreement has been made. */
  public enum Stand implements Term {
    /** Made. */
    GEMAAKT,
    /** Still to be made. */
    NOG_TE_MAKEN;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Afspraak {
    kenmerk = Input.text(kenmerk);
    inhoud = Input.phrase(inhoud);
    titel = Input.text(titel);
    partijen = Input.texts(partijen);
    bekrachtigingen = Input.list(bekrachtigingen);
    voorwaarden = Input.list(voorwaarden);
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

  /** Fills in an agreement. Not thread-safe. */
  public static final class Builder extends AfspraakFields<Builder> {
    private Builder() {}

    private Builder(Afspraak source) {
      super(source);
    }

    /**
     * Who ratified it.
     *
     * @param door by whom
     * @param datum when, or null
     * @param voorbehoud under which reservation, or null
     * @return this builder
     */
    public Builder bekrachtigd(String door, @Nullable String datum, @Nullable String voorbehoud) {
      return bekrachtigingen(b -> b.door(door).datum(datum).voorbehoud(voorbehoud));
    }
  }
}
