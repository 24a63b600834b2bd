package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a payment, as one thing.
 *
 * @param aanvrager who applies and for whom, in whole sentences, or null
 * @param venster from when until when can be applied, or null
 * @param besluit who decides, and in agreement with whom, in whole sentences, or null
 * @param bestedenVoor by when it must be spent, or null
 * @param voorschot what is paid in advance, in whole sentences, or null
 * @param terugvordering what is reclaimed, in whole sentences, or null
 * @param verantwoording how each layer accounts for it, such as SiSa, in whole sentences, or null
 * @param btwDeel the part that goes through the BTW-compensatiefonds, in whole sentences, or null
 * @param onderdelen the parts that it consists of
 * @param opvolging the form that replaces it later, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Uitkeringsvoorwaarden(
    @Nullable String aanvrager,
    @Nullable Periode venster,
    @Nullable String besluit,
    @Nullable Moment bestedenVoor,
    @Nullable String voorschot,
    @Nullable String terugvordering,
    @Nullable String verantwoording,
    @Nullable String btwDeel,
    @Woordgroep List<String> onderdelen,
    @Nullable String opvolging) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Uitkeringsvoorwaarden {
    aanvrager = Input.text(aanvrager);
    besluit = Input.text(besluit);
    voorschot = Input.text(voorschot);
    terugvordering = Input.text(terugvordering);
    verantwoording = Input.text(verantwoording);
    btwDeel = Input.text(btwDeel);
    onderdelen = Input.texts(onderdelen);
    opvolging = Input.text(opvolging);
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

  /** Fills in the conditions of a payment. Not thread-safe. */
  public static final class Builder extends UitkeringsvoorwaardenFields<Builder> {
    private Builder() {}

    private Builder(Uitkeringsvoorwaarden source) {
      super(source);
    }
  }
}
