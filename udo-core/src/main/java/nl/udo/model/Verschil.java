package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A difference between amounts, explained: what was asked or needed against what is provided.
 *
 * @param bedrag how large it is, or null
 * @param verklaring where it comes from and what is done about it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Verschil(Bedrag bedrag, String verklaring) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Verschil {
    verklaring = Input.text(verklaring);
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
