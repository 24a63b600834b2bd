package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Consultation with the fund managers about the financial consequences (Fvw 2 lid 3, Ar 7.2).
 *
 * @param met with whom
 * @param datum when it took place, or null
 * @param uitkomst its outcome, in whole sentences, or null
 * @param over the kenmerken of the costs or payments that it was about; empty for all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Overleg(
    List<Fondsbeheerder> met,
    @Nullable Datum datum,
    @Nullable String uitkomst,
    @Refers(Refers.To.ONDERDEEL) List<String> over) {

  /** A manager of the gemeentefonds and the provinciefonds. */
  public enum Fondsbeheerder implements Term {
    /** The minister van Binnenlandse Zaken en Koninkrijksrelaties. */
    BZK,
    /** The minister van Financiën. */
    FINANCIEN;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Overleg {
    met = Input.terms(met);
    uitkomst = Input.text(uitkomst);
    over = Input.texts(over);
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
  public static final class Builder extends OverlegFields<Builder> {
    private Builder() {}

    private Builder(Overleg source) {
      super(source);
    }
  }
}
