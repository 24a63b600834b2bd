package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Monitoring or evaluation of the consequences.
 *
 * @param kenmerk a short name by which other parts of the record refer to it, or null
 * @param onderwerp what is evaluated, with its article, for instance "de betaalbaarheid"; or null
 * @param soort evaluation, monitoring or invoeringstoets; or null
 * @param momenten when
 * @param uitvoerders the kenmerken of those who carry it out
 * @param voorgesteldDoor the kenmerken of those who proposed it
 * @param vervolg what follows from it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Evaluatie(
    @Nullable String kenmerk,
    @Woordgroep @Nullable String onderwerp,
    @Nullable Soort soort,
    List<Moment> momenten,
    @Refers(Refers.To.PARTIJ) List<String> uitvoerders,
    @Refers(Refers.To.PARTIJ) List<String> voorgesteldDoor,
    @Nullable String vervolg) {

  /** A way to follow the consequences. */
  public enum Soort implements Term {
    /** An evaluation. */
    EVALUATIE,
    /** Continuous monitoring. */
    MONITORING,
    /** An invoeringstoets, soon after entry into force. */
    INVOERINGSTOETS;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Evaluatie {
    kenmerk = Input.text(kenmerk);
    onderwerp = Input.text(onderwerp);
    momenten = Input.list(momenten);
    uitvoerders = Input.texts(uitvoerders);
    voorgesteldDoor = Input.texts(voorgesteldDoor);
    vervolg = Input.text(vervolg);
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

  /** Fills in an evaluation. Not thread-safe. */
  public static final class Builder extends EvaluatieFields<Builder> {
    private Builder() {}

    private Builder(Evaluatie source) {
      super(source);
    }

    /**
     * Adds moments.
     *
     * @param momenten the moments
     * @return this builder
     */
    public Builder moment(Moment... momenten) {
      return momenten(Input.with(this.momenten, Input.row(momenten)));
    }
  }
}
