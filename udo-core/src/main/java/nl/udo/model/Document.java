package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A study, letter or other document on which the record rests.
 *
 * @param kenmerk the name by which the rest of the record speaks of it, as it reads in a sentence,
 *     with its article, for instance "het onderzoek van AEF"
 * @param soort what kind of document it is, or null
 * @param titel its title or, failing that, what it is, as a noun phrase; or null
 * @param opstellers the kenmerken of its authors
 * @param opdrachtgevers the kenmerken of those who commissioned it
 * @param datum its date, or null
 * @param onderdeel the part of the policy, or of the document, that it is about, or null
 * @param conclusie its conclusion, in whole sentences, or null
 * @param beperkingen the limits of what it says, in whole sentences, or null
 * @param opvolging what was done with it, in whole sentences, or null
 * @param vindplaats where to find it, for instance "Kamerstukken II 2024/25, 33 047, nr. 32", or
 *     null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Document(
    String kenmerk,
    Soort soort,
    String titel,
    List<String> opstellers,
    List<String> opdrachtgevers,
    Datum datum,
    String onderdeel,
    String conclusie,
    String beperkingen,
    String opvolging,
    String vindplaats) {

  /** A kind of document. */
  public enum Soort implements Term {
    /** A study. */
    ONDERZOEK,
    /** A cost study under article 2 Fvw. */
    ARTIKEL_2_ONDERZOEK,
    /** An uitvoeringstoets. */
    UITVOERINGSTOETS,
    /** A quick scan. */
    QUICK_SCAN,
    /** A letter. */
    BRIEF,
    /** An advice. */
    ADVIES,
    /** An agreement, such as a bestuursakkoord. */
    AKKOORD,
    /** A document of the Kamer. */
    KAMERSTUK,
    /** An overview, such as tables with the effects per overheid. */
    OVERZICHT,
    /** Another kind. */
    OVERIG
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Document {
    kenmerk = Invoer.tekst(kenmerk);
    titel = Invoer.tekst(titel);
    opstellers = Invoer.teksten(opstellers);
    opdrachtgevers = Invoer.teksten(opdrachtgevers);
    onderdeel = Invoer.tekst(onderdeel);
    conclusie = Invoer.tekst(conclusie);
    beperkingen = Invoer.tekst(beperkingen);
    opvolging = Invoer.tekst(opvolging);
    vindplaats = Invoer.tekst(vindplaats);
  }

  /** Fills in a document. Not thread-safe. */
  public static final class Builder {
    private final String kenmerk;
    private Soort soort;
    private String titel;
    private List<String> opstellers = List.of();
    private List<String> opdrachtgevers = List.of();
    private Datum datum;
    private String onderdeel;
    private String conclusie;
    private String beperkingen;
    private String opvolging;
    private String vindplaats;

    Builder(String kenmerk) {
      this.kenmerk = kenmerk;
    }

    /**
     * Fills in {@code soort}.
     *
     * @param soort what kind of document it is, or null
     * @return this builder
     */
    public Builder soort(Soort soort) {
      this.soort = soort;
      return this;
    }

    /**
     * Fills in {@code titel}.
     *
     * @param titel its title or, failing that, what it is, as a noun phrase; or null
     * @return this builder
     */
    public Builder titel(String titel) {
      this.titel = titel;
      return this;
    }

    /**
     * Fills in {@code opstellers}.
     *
     * @param opstellers the kenmerken of its authors
     * @return this builder
     */
    public Builder opstellers(String... opstellers) {
      this.opstellers = Invoer.rij(opstellers);
      return this;
    }

    /**
     * Fills in {@code opdrachtgevers}.
     *
     * @param opdrachtgevers the kenmerken of those who commissioned it
     * @return this builder
     */
    public Builder opdrachtgevers(String... opdrachtgevers) {
      this.opdrachtgevers = Invoer.rij(opdrachtgevers);
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
     * Fills in {@code onderdeel}.
     *
     * @param onderdeel the part of the policy, or of the document, that it is about, or null
     * @return this builder
     */
    public Builder onderdeel(String onderdeel) {
      this.onderdeel = onderdeel;
      return this;
    }

    /**
     * Fills in {@code conclusie}.
     *
     * @param conclusie its conclusion, in whole sentences, or null
     * @return this builder
     */
    public Builder conclusie(String conclusie) {
      this.conclusie = conclusie;
      return this;
    }

    /**
     * Fills in {@code beperkingen}.
     *
     * @param beperkingen the limits of what it says, in whole sentences, or null
     * @return this builder
     */
    public Builder beperkingen(String beperkingen) {
      this.beperkingen = beperkingen;
      return this;
    }

    /**
     * Fills in {@code opvolging}.
     *
     * @param opvolging what was done with it, in whole sentences, or null
     * @return this builder
     */
    public Builder opvolging(String opvolging) {
      this.opvolging = opvolging;
      return this;
    }

    /**
     * Fills in {@code vindplaats}.
     *
     * @param vindplaats where to find it, for instance "Kamerstukken II 2024/25, 33 047, nr; 32",
     *     or null
     * @return this builder
     */
    public Builder vindplaats(String vindplaats) {
      this.vindplaats = vindplaats;
      return this;
    }

    Document build() {
      return new Document(
          kenmerk,
          soort,
          titel,
          opstellers,
          opdrachtgevers,
          datum,
          onderdeel,
          conclusie,
          beperkingen,
          opvolging,
          vindplaats);
    }
  }
}
