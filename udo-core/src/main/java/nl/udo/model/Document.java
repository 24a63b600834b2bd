package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A study, letter or other document on which the record rests.
 *
 * @param kenmerk the name by which the rest of the record speaks of it, as it reads in a sentence,
 *     with its article, for instance "het onderzoek van AEF"
 * @param soort what kind of document it is, or null
 * @param meervoud whether these are several documents under one kenmerk, for instance "de brieven
 *     van de vier grote gemeenten"; or null for one
 * @param titel its title or, failing that, what it is, as a noun phrase; or null
 * @param opstellers the kenmerken of its authors
 * @param opdrachtgevers the kenmerken of those who commissioned it
 * @param geadresseerden those to whom a letter is addressed, as they read in a sentence
 * @param datum its date, or null
 * @param onderdeel the part of the policy, or of the document, that it is about, or null
 * @param onderwerp what its conclusion is about, or null
 * @param conclusie its conclusion, in whole sentences, or null
 * @param beperkingen the limits of what it says, in whole sentences, or null
 * @param opvolging what was done with it, in whole sentences, or null
 * @param opvolgingDatum when that was done, or null
 * @param peiling the figures of a survey, or null
 * @param risicos the risks that it names
 * @param vindplaats where to find it, for instance "Kamerstukken II 2024/25, 33 047, nr. 32", or
 *     null
 * @param url where to find it on the internet, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Document(
    @Nullable String kenmerk,
    @Nullable Soort soort,
    @Nullable Boolean meervoud,
    @Nullable String titel,
    @Refers(Refers.To.PARTIJ) List<String> opstellers,
    @Refers(Refers.To.PARTIJ) List<String> opdrachtgevers,
    List<String> geadresseerden,
    @Nullable Datum datum,
    @Nullable String onderdeel,
    @Nullable Onderwerp onderwerp,
    @Nullable String conclusie,
    @Nullable String beperkingen,
    @Nullable String opvolging,
    @Nullable Datum opvolgingDatum,
    @Nullable Peiling peiling,
    List<Risico> risicos,
    @Nullable String vindplaats,
    @Nullable String url) {

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
    /** A trial, with its outcome. */
    PILOT,
    /** The report of talks, such as a bestuurlijk overleg. */
    GESPREKSVERSLAG,
    /** The report of a committee of the Kamer on a bill (verslag), which no toelichting tells. */
    VERSLAG,
    /** The advice of the Raad van State. */
    ADVIES_RAAD_VAN_STATE,
    /** The answer to the advice of the Raad van State (nader rapport). */
    NADER_RAPPORT,
    /** The answer to a report of the Kamer (nota naar aanleiding van het verslag). */
    NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG,
    /** Another kind. */
    ANDER_DOCUMENT;

    @Override
    @JsonValue
    public String code() {
      return this == ANDER_DOCUMENT ? "overig" : Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Document {
    kenmerk = Input.text(kenmerk);
    titel = Input.text(titel);
    opstellers = Input.texts(opstellers);
    opdrachtgevers = Input.texts(opdrachtgevers);
    geadresseerden = Input.texts(geadresseerden);
    onderdeel = Input.text(onderdeel);
    conclusie = Input.text(conclusie);
    beperkingen = Input.text(beperkingen);
    opvolging = Input.text(opvolging);
    risicos = Input.list(risicos);
    vindplaats = Input.text(vindplaats);
    url = Input.text(url);
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

  /** Fills in a document. Not thread-safe. */
  public static final class Builder extends DocumentFields<Builder> {
    private Builder() {}

    private Builder(Document source) {
      super(source);
    }
  }

  /** By its names alone: what it says can be long, and is looked up for each part of it. */
  @Override
  public int hashCode() {
    return Objects.hash(kenmerk, titel);
  }
}
