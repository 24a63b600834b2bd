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
    List<String> partijen,
    Vorm vorm,
    String onderwerp,
    Periode periode,
    String redenKorter,
    String toelichting,
    String document,
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
    partijen = Invoer.teksten(partijen);
    onderwerp = Invoer.tekst(onderwerp);
    redenKorter = Invoer.tekst(redenKorter);
    toelichting = Invoer.tekst(toelichting);
    document = Invoer.tekst(document);
    oordelen = Invoer.lijst(oordelen);
    punten = Invoer.lijst(punten);
  }

  /** Fills in a consultation. Not thread-safe. */
  public static final class Builder {
    private final List<String> partijen;
    private Vorm vorm;
    private String onderwerp;
    private Datum van;
    private Datum tot;
    private String redenKorter;
    private String toelichting;
    private String document;
    private List<Oordeel> oordelen = List.of();
    private List<Punt> punten = List.of();

    Builder(List<String> partijen) {
      this.partijen = Invoer.lijst(partijen);
    }

    /**
     * Fills in {@code vorm}.
     *
     * @param vorm how it was done, or null
     * @return this builder
     */
    public Builder vorm(Vorm vorm) {
      this.vorm = vorm;
      return this;
    }

    /**
     * Fills in {@code onderwerp}.
     *
     * @param onderwerp what was put before them, such as "de nota van wijziging", or null for the
     *     policy as it then stood
     * @return this builder
     */
    public Builder onderwerp(String onderwerp) {
      this.onderwerp = onderwerp;
      return this;
    }

    /**
     * Fills in {@code redenKorter}.
     *
     * @param redenKorter why the term is shorter than usual, in whole sentences, or null
     * @return this builder
     */
    public Builder redenKorter(String redenKorter) {
      this.redenKorter = redenKorter;
      return this;
    }

    /**
     * Fills in {@code toelichting}.
     *
     * @param toelichting how it went, in whole sentences, or null
     * @return this builder
     */
    public Builder toelichting(String toelichting) {
      this.toelichting = toelichting;
      return this;
    }

    /**
     * Fills in {@code document}.
     *
     * @param document the kenmerk of the document, such as the letter, or null
     * @return this builder
     */
    public Builder document(String document) {
      this.document = document;
      return this;
    }

    /**
     * When it began; for the bestuurlijk oordeel, when it was asked for.
     *
     * @param datum a date as {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder van(String datum) {
      this.van = Datum.van(datum);
      return this;
    }

    /**
     * When it ended.
     *
     * @param datum a date as {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder tot(String datum) {
      this.tot = Datum.van(datum);
      return this;
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
      return oordeel(b -> b.onderwerpen(onderwerp).strekking(strekking).toelichting(toelichting));
    }

    /**
     * A judgement.
     *
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder oordeel(Consumer<Oordeel.Builder> invulling) {
      Oordeel.Builder b = new Oordeel.Builder();
      invulling.accept(b);
      this.oordelen = Invoer.met(this.oordelen, b.build());
      return this;
    }

    /**
     * A point raised.
     *
     * @param omschrijving the point, in whole sentences
     * @param invulling fills in the rest, above all the reaction
     * @return this builder
     */
    public Builder punt(String omschrijving, Consumer<Punt.Builder> invulling) {
      Punt.Builder b = new Punt.Builder(omschrijving);
      invulling.accept(b);
      this.punten = Invoer.met(this.punten, b.build());
      return this;
    }

    Consultatie build() {
      return new Consultatie(
          partijen,
          vorm,
          onderwerp,
          van == null && tot == null ? null : new Periode(van, tot),
          redenKorter,
          toelichting,
          document,
          oordelen,
          punten);
    }
  }
}
