package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A regulation that is not this one but belongs with it.
 *
 * @param soort how it is related, or null
 * @param titel its title, or null
 * @param dossier the number of its dossier of the Kamer, for instance "35 112", or null
 * @param toelichting how they belong together, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VerwanteRegeling(
    @Nullable Soort soort,
    @Nullable String titel,
    @Nullable String dossier,
    @Nullable String toelichting) {

  /** A way in which a regulation is related. */
  public enum Soort implements Term {
    /** It came before this one. */
    VOORGANGER,
    /** It does the same elsewhere. */
    ZUSTER,
    /** It works together with this one. */
    SAMENHANGEND,
    /** It will replace this one. */
    OPVOLGER;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public VerwanteRegeling {
    titel = Input.text(titel);
    dossier = Input.text(dossier);
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

  /** Fills in a regulation that belongs with it. Not thread-safe. */
  public static final class Builder extends VerwanteRegelingFields<Builder> {
    private Builder() {}

    private Builder(VerwanteRegeling source) {
      super(source);
    }
  }
}
