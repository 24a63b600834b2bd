package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of a party about the policy or a part of it, at a moment. Positions that change are
 * several judgements.
 *
 * @param partijen the kenmerken of those who judge, when not all parties of the consultation that
 *     did not keep silent
 * @param onderwerpen what it is about
 * @param strekking its tenor, or null
 * @param datum when it was given, or null
 * @param toelichting its gist, as a bijzin ("het geld tekortschiet") or in whole sentences, or null
 * @param citaat words of the party itself, or null
 * @param voorwaarden the conditions that it is tied to
 * @param reactie what was done with it, or null
 * @param behandeldIn the committees that it passed, as they read in a sentence
 * @param dictum for the Raad van State, the dictum in its own words; or null
 * @param punten the kenmerken of the points that belong to it
 * @param bron the document in which it stands, with the place in it; or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Oordeel(
    @Refers(Refers.To.PARTIJ) List<String> partijen,
    List<Onderwerp> onderwerpen,
    @Nullable Strekking strekking,
    @Nullable Datum datum,
    @Nullable Formulering toelichting,
    @Nullable Citaat citaat,
    List<Voorwaarde> voorwaarden,
    @Nullable Reactie reactie,
    List<String> behandeldIn,
    @Nullable String dictum,
    @Refers(Refers.To.ONDERDEEL) List<String> punten,
    @Nullable Bronverwijzing bron) {

  /** The tenor of a judgement. */
  public enum Strekking implements Term {
    /** Supports it. */
    ONDERSCHRIJFT,
    /** Makes its support depend on conditions. */
    ONDER_VOORWAARDEN,
    /** Has serious doubts, without rejecting it. */
    BEDENKINGEN,
    /** Rejects it. */
    AFWIJZEND,
    /** Has no objection. */
    GEEN_BEZWAAR,
    /** Gives no judgement. */
    GEEN_OORDEEL,
    /** Cannot be judged yet. */
    NOG_NIET_TE_BEOORDELEN;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }

    /**
     * How it stands to the proposal.
     *
     * @return for or against it, or null for one that takes no side
     */
    public @Nullable Houding houding() {
      return switch (this) {
        case ONDERSCHRIJFT, GEEN_BEZWAAR -> Houding.VOOR;
        case ONDER_VOORWAARDEN -> Houding.ONDER_VOORWAARDEN;
        case BEDENKINGEN, AFWIJZEND -> Houding.TEGEN;
        case GEEN_OORDEEL, NOG_NIET_TE_BEOORDELEN -> null;
      };
    }
  }

  /** How an oordeel stands to the proposal, what weighs most first. */
  public enum Houding implements Term {
    /** Against it. */
    TEGEN,
    /** For it, if something is met. */
    ONDER_VOORWAARDEN,
    /** For it. */
    VOOR;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Oordeel {
    partijen = Input.texts(partijen);
    onderwerpen = Input.terms(onderwerpen);
    toelichting = Input.phrase(toelichting);
    citaat = Input.quotation(citaat);
    voorwaarden = Input.list(voorwaarden);
    behandeldIn = Input.texts(behandeldIn);
    dictum = Input.text(dictum);
    punten = Input.texts(punten);
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

  /** Fills in a judgement. Not thread-safe. */
  public static final class Builder extends OordeelFields<Builder> {
    private Builder() {}

    private Builder(Oordeel source) {
      super(source);
    }
  }
}
