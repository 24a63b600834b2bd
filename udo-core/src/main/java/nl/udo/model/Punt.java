package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point that a party raised, and what was done with it.
 *
 * @param kenmerk a short name by which other parts of the record refer to it, or null
 * @param omschrijving the point, in the form of its verb: a request as a te-groep, an objection as
 *     a woordgroep or a bijzin, or whole sentences; or null
 * @param soort what kind of point it is, or null
 * @param partijen the kenmerken of those who raised it, when not all parties of the consultation
 *     that did not keep silent
 * @param onderwerp what it is about, or null
 * @param thema its theme in words of its own, for instance "de termijn", or null
 * @param voorwaarde the condition attached to it, or null
 * @param reactie what was done with it, or null when there is no reaction yet
 * @param leidtTot the kenmerken of the evaluation, agreement or uitwerking that came of it
 * @param bron the document in which it stands, with the place in it; or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Punt(
    @Nullable String kenmerk,
    @Nullable Formulering omschrijving,
    @Nullable Soort soort,
    @Refers(Refers.To.PARTIJ) List<String> partijen,
    @Nullable Onderwerp onderwerp,
    @Woordgroep @Nullable String thema,
    @Nullable Voorwaarde voorwaarde,
    @Nullable Reactie reactie,
    @Refers(Refers.To.ONDERDEEL) List<String> leidtTot,
    @Nullable Bronverwijzing bron) {

  /** A kind of point. */
  public enum Soort implements Term {
    /** A request. */
    VERZOEK,
    /** An objection. */
    BEZWAAR,
    /** An advice. */
    ADVIES,
    /** An advice that the law prescribes. */
    WETTELIJK_ADVIES;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Punt {
    kenmerk = Input.text(kenmerk);
    omschrijving = Input.phrase(omschrijving);
    partijen = Input.texts(partijen);
    thema = Input.text(thema);
    leidtTot = Input.texts(leidtTot);
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

  /** Fills in a point and the reaction to it. Not thread-safe. */
  public static final class Builder extends PuntFields<Builder> {
    private Builder() {}

    private Builder(Punt source) {
      super(source);
    }

    /**
     * The point was adopted.
     *
     * @param toelichting what was changed or done, in whole sentences
     * @return this builder
     */
    public Builder overgenomen(String toelichting) {
      return reactie(Reactie.Soort.OVERGENOMEN, toelichting, null);
    }

    /**
     * The point was adopted.
     *
     * @return this builder
     */
    public Builder overgenomen() {
      return reactie(Reactie.Soort.OVERGENOMEN, null, null);
    }

    /**
     * The point was adopted in part.
     *
     * @param toelichting what was changed or done, in whole sentences
     * @param reden why not wholly, in whole sentences
     * @return this builder
     */
    public Builder deelsOvergenomen(String toelichting, String reden) {
      return reactie(Reactie.Soort.DEELS_OVERGENOMEN, toelichting, reden);
    }

    /**
     * The point was not adopted.
     *
     * @param reden why not, in whole sentences
     * @return this builder
     */
    public Builder nietOvergenomen(String reden) {
      return reactie(Reactie.Soort.NIET_OVERGENOMEN, null, reden);
    }

    /**
     * A condition attached to the point.
     *
     * @param soort what kind of condition
     * @param voor before what it must be met, or null
     * @return this builder
     */
    public Builder voorwaarde(Voorwaarde.Soort soort, Voorwaarde.@Nullable Vervulmoment voor) {
      return voorwaarde(v -> v.soort(soort).voor(voor));
    }

    /**
     * It was put off to another regulation or a later moment.
     *
     * @param naar to which regulation, as it reads in a sentence, or null
     * @param moment until when, or null
     * @return this builder
     */
    public Builder doorgeschoven(@Nullable String naar, @Nullable Moment moment) {
      return zonderReactie()
          .reactie(r -> r.soort(Reactie.Soort.DOORGESCHOVEN).naar(naar).moment(moment));
    }

    /** What was said before of the reaction is gone: it is another reaction. */
    private Builder reactie(
        Reactie.Soort soort, @Nullable String toelichting, @Nullable String reden) {
      return zonderReactie().reactie(r -> r.soort(soort).toelichting(toelichting).reden(reden));
    }
  }
}
