package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a party attaches to a point, an oordeel or an agreement.
 *
 * @param kenmerk a short name by which other parts of the record refer to it, or null
 * @param inhoud what is asked, or null
 * @param soort what kind of condition it is, or null
 * @param voor before what it must be met, or null
 * @param vervulling how far it has been met, where needed per layer
 * @param toelichting what there is to say about it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Voorwaarde(
    @Nullable String kenmerk,
    @Nullable Formulering inhoud,
    @Nullable Soort soort,
    @Nullable Vervulmoment voor,
    List<Vervulling> vervulling,
    @Nullable String toelichting) {

  /** A kind of condition. */
  public enum Soort implements Term {
    /** About money. */
    GELD,
    /** About the text of the regulation or of the toelichting. */
    TEKST,
    /** About time. */
    TIJD,
    /** A trial first. */
    PILOT,
    /** About information technology. */
    ICT,
    /** Research first. */
    ONDERZOEK,
    /** Another kind. */
    ANDERE_VOORWAARDE;

    @Override
    @JsonValue
    public String code() {
      return this == ANDERE_VOORWAARDE ? "overig" : Term.super.code();
    }
  }

  /** Before what a condition must be met. */
  public enum Vervulmoment implements Term {
    /** Before the bill is submitted, or the regulation adopted. */
    INDIENING,
    /** Before entry into force. */
    INWERKINGTREDING;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Voorwaarde {
    kenmerk = Input.text(kenmerk);
    inhoud = Input.phrase(inhoud);
    vervulling = Input.list(vervulling);
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

  /** Fills in a record of this kind. Not thread-safe. */
  public static final class Builder extends VoorwaardeFields<Builder> {
    private Builder() {}

    private Builder(Voorwaarde source) {
      super(source);
    }
  }
}
