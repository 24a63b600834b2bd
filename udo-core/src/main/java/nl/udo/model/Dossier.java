package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of the Kamer that belongs to the policy.
 *
 * @param nummer the number as it is written in Kamerstukken, for instance "35 483"
 * @param omschrijving what the dossier is, when there are several, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Dossier(@Nullable String nummer, @Nullable String omschrijving) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Dossier {
    nummer = Input.text(nummer);
    omschrijving = Input.text(omschrijving);
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
  public static final class Builder extends DossierFields<Builder> {
    private Builder() {}

    private Builder(Dossier source) {
      super(source);
    }
  }
}
