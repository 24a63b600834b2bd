package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a condition has been met, and by what.
 *
 * @param overheden the layers that it is about; empty for all
 * @param stand whether it was met, or null
 * @param door by what, or why not, or null
 * @param bepalingen the provisions by which
 * @param datum when, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Vervulling(
    List<Overheidslaag> overheden,
    @Nullable Stand stand,
    @Nullable Formulering door,
    List<Bepaling> bepalingen,
    @Nullable Datum datum) {

  /** How far a condition has been met. */
  public enum Stand implements Term {
    /** Met. */
    VERVULD,
    /** Met in part. */
    DEELS,
    /** Not met. */
    NIET;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Vervulling {
    overheden = Input.terms(overheden);
    door = Input.phrase(door);
    bepalingen = Input.list(bepalingen);
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

  /** Fills in how far a condition was met. Not thread-safe. */
  public static final class Builder extends VervullingFields<Builder> {
    private Builder() {}

    private Builder(Vervulling source) {
      super(source);
    }
  }
}
