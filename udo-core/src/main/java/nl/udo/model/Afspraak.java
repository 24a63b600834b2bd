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
    List<String> partijen,
    List<Bekrachtiging> bekrachtigingen,
    String document) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Afspraak {
    inhoud = Invoer.tekst(inhoud);
    titel = Invoer.tekst(titel);
    partijen = Invoer.teksten(partijen);
    bekrachtigingen = Invoer.lijst(bekrachtigingen);
    document = Invoer.tekst(document);
  }

  /** Fills in an agreement. Not thread-safe. */
  public static final class Builder {
    private final String inhoud;
    private String titel;
    private Datum datum;
    private List<String> partijen = List.of();
    private List<Bekrachtiging> bekrachtigingen = List.of();
    private String document;

    Builder(String inhoud) {
      this.inhoud = inhoud;
    }

    /**
     * Fills in {@code titel}.
     *
     * @param titel its title, or null
     * @return this builder
     */
    public Builder titel(String titel) {
      this.titel = titel;
      return this;
    }

    /**
     * Fills in {@code datum}.
     *
     * @param datum its date, or null; the text is a date as {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder datum(String datum) {
      this.datum = Datum.van(datum);
      return this;
    }

    /**
     * Fills in {@code partijen}.
     *
     * @param partijen the kenmerken of the parties
     * @return this builder
     */
    public Builder partijen(String... partijen) {
      this.partijen = Invoer.rij(partijen);
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

    /**
     * Who ratified it.
     *
     * @param door by whom
     * @param datum when, or null
     * @param voorbehoud under which reservation, or null
     * @return this builder
     */
    public Builder bekrachtigd(String door, String datum, String voorbehoud) {
      this.bekrachtigingen =
          Invoer.met(this.bekrachtigingen, new Bekrachtiging(door, Datum.van(datum), voorbehoud));
      return this;
    }

    Afspraak build() {
      return new Afspraak(inhoud, titel, datum, partijen, bekrachtigingen, document);
    }
  }
}
