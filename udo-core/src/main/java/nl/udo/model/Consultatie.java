package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Consumer;

/**
 * A consultation, or input that a party gave of its own accord: with whom, when, how, and what came
 * of it.
 *
 * @param partijen the kenmerken of the parties, several for a joint letter or talk
 * @param vorm how it was done, or null
 * @param onderwerp what was put before them, such as "de nota van wijziging", or null for the
 *     policy as it then stood
 * @param periode from when until when; for the bestuurlijk oordeel, from the request on; or null
 * @param redenKorter why the term is shorter than usual, in whole sentences, or null
 * @param toelichting how it went, in whole sentences, or null
 * @param document the kenmerk of the document, such as the letter, or null
 * @param oordelen the judgements
 * @param punten the points raised, with the reaction to each
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Consultatie(
    @Refers(Refers.To.PARTIJ) List<String> partijen,
    Vorm vorm,
    String onderwerp,
    Periode periode,
    String redenKorter,
    String toelichting,
    @Refers(Refers.To.DOCUMENT) String document,
    List<Oordeel> oordelen,
    List<Punt> punten) {

  /** A form of consultation. */
  public enum Vorm implements Term {
    /** The ambtelijke conversation. */
    AMBTELIJK,
    /** The request for the bestuurlijk oordeel. */
    BESTUURLIJK,
    /** A letter or other written input. */
    SCHRIFTELIJK,
    /** A public consultation on the internet. */
    INTERNETCONSULTATIE,
    /** A request for advice that the law prescribes. */
    ADVIES,
    /** An uitvoeringstoets by the party. */
    UITVOERINGSTOETS
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Consultatie {
    partijen = Input.texts(partijen);
    onderwerp = Input.text(onderwerp);
    redenKorter = Input.text(redenKorter);
    toelichting = Input.text(toelichting);
    document = Input.text(document);
    oordelen = Input.list(oordelen);
    punten = Input.list(punten);
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

  /** Fills in a consultation. Not thread-safe. */
  public static final class Builder extends ConsultatieFields<Builder> {
    private Builder() {}

    private Builder(Consultatie source) {
      super(source);
    }

    /**
     * When it was, for what was done on one day such as sending a letter: printed as in "Op 2 mei
     * 2025 heeft de VNG schriftelijk gereageerd."
     *
     * @param datum a date as {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder op(String datum) {
      return van(datum).tot(datum);
    }

    /**
     * When it began; for the bestuurlijk oordeel, when it was asked for. Without an end it is
     * printed as in "Vanaf 2 mei 2025 is ambtelijk overlegd met de VNG."; for a letter, see {@link
     * #op}.
     *
     * @param datum a date as {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder van(String datum) {
      return periode(p -> p.van(datum));
    }

    /**
     * When it ended.
     *
     * @param datum a date as {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder tot(String datum) {
      return periode(p -> p.tot(datum));
    }

    /**
     * A judgement.
     *
     * @param onderwerp what it is about
     * @param strekking its tenor
     * @param toelichting its gist, in whole sentences
     * @return this builder
     */
    public Builder oordeel(Onderwerp onderwerp, Oordeel.Strekking strekking, String toelichting) {
      return oordelen(o -> o.onderwerpen(onderwerp).strekking(strekking).toelichting(toelichting));
    }

    /**
     * A point raised.
     *
     * @param omschrijving the point, in whole sentences
     * @param invulling fills in the rest, above all the reaction
     * @return this builder
     */
    public Builder punt(String omschrijving, Consumer<Punt.Builder> invulling) {
      required(invulling, "punt");
      return punten(p -> invulling.accept(p.omschrijving(omschrijving)));
    }
  }
}
