package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An agreement between the Rijk and other parties.
 *
 * @param inhoud what was agreed, in whole sentences
 * @param titel its title, or null
 * @param datum its date, or null
 * @param partijen the kenmerken of the parties
 * @param bekrachtigingen its ratifications
 * @param document the kenmerk of the document it stands in, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Afspraak(
    String inhoud,
    String titel,
    Datum datum,
    @Refers(Refers.To.PARTIJ) List<String> partijen,
    List<Bekrachtiging> bekrachtigingen,
    @Refers(Refers.To.DOCUMENT) String document) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Afspraak {
    inhoud = Input.text(inhoud);
    titel = Input.text(titel);
    partijen = Input.texts(partijen);
    bekrachtigingen = Input.list(bekrachtigingen);
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
    public Builder bekrachtigd(String door, String datum, String voorbehoud) {
      return bekrachtigingen(b -> b.door(door).datum(datum).voorbehoud(voorbehoud));
    }
  }
}
