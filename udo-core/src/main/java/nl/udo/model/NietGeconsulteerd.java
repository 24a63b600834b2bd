package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why layers were not asked for a bestuurlijk oordeel.
 *
 * @param overheden the layers
 * @param reden why not, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NietGeconsulteerd(List<Overheidslaag> overheden, @Nullable String reden) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public NietGeconsulteerd {
    overheden = Input.terms(overheden);
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

  /** Fills in why layers were not consulted. Not thread-safe. */
  public static final class Builder extends NietGeconsulteerdFields<Builder> {
    private Builder() {}

    private Builder(NietGeconsulteerd source) {
      super(source);
    }
  }
}
