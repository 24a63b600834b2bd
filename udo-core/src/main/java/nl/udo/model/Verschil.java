package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A difference between amounts, explained: what was asked or needed against what is provided.
 *
 * @param kenmerk a short name by which other parts of the record refer to it, or null
 * @param bedrag how large it is, or null
 * @param verklaring where it comes from and what is done about it, in whole sentences, or null
 * @param deelVan the kenmerk of the difference that this is a part of, or null
 * @param reden the reason for it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Verschil(
    @Nullable String kenmerk,
    @Nullable Bedrag bedrag,
    @Nullable String verklaring,
    @Refers(Refers.To.ONDERDEEL) @Nullable String deelVan,
    @Nullable String reden) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Verschil {
    kenmerk = Input.text(kenmerk);
    verklaring = Input.text(verklaring);
    deelVan = Input.text(deelVan);
    reden = Input.text(reden);
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
  public static final class Builder extends VerschilFields<Builder> {
    private Builder() {}

    private Builder(Verschil source) {
      super(source);
    }
  }
}
