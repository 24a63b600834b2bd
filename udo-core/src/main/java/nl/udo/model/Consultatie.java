package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.udo.lists.Lists;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * A consultation, or input that a party gave of its own accord: with whom, when, how, and what came
 * of it.
 *
 * @param kenmerk a short name by which other parts of the record refer to it, or null
 * @param partijen the kenmerken of the parties, several for a joint letter or talk
 * @param vorm how it was done, or null
 * @param initiatief who began it; null is read as the Rijk
 * @param onderwerp what was put before them, such as "de nota van wijziging", or null for the
 *     policy as it then stood
 * @param periode from when until when; for the bestuurlijk oordeel, from the request on; or null
 * @param bijeenkomsten the meetings
 * @param redenKorter why the term is shorter than usual, in whole sentences, or null
 * @param toelichting how it went, in whole sentences, or null
 * @param zonderReactie the kenmerken of the parties that were asked and kept silent
 * @param aantalReacties how many reactions came in, or null
 * @param bronnen the documents, such as the letters
 * @param oordelen the judgements
 * @param punten the points raised, with the reaction to each
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Consultatie(
    @Nullable String kenmerk,
    @Refers(Refers.To.PARTIJ) List<String> partijen,
    @Nullable Vorm vorm,
    Initiatief initiatief,
    @Nullable String onderwerp,
    @Nullable Periode periode,
    List<Bijeenkomst> bijeenkomsten,
    @Nullable String redenKorter,
    @Nullable String toelichting,
    @Refers(Refers.To.PARTIJ) List<String> zonderReactie,
    @Nullable Integer aantalReacties,
    List<Bronverwijzing> bronnen,
    List<Oordeel> oordelen,
    List<Punt> punten) {

  /** Who began a consultation. */
  public enum Initiatief implements Term {
    /** The Rijk. */
    RIJK,
    /** The party itself. */
    PARTIJ;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

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
    UITVOERINGSTOETS;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Consultatie {
    kenmerk = Input.text(kenmerk);
    partijen = Input.texts(partijen);
    onderwerp = Input.text(onderwerp);
    bijeenkomsten = Input.list(bijeenkomsten);
    redenKorter = Input.text(redenKorter);
    toelichting = Input.text(toelichting);
    zonderReactie = Input.texts(zonderReactie);
    bronnen = Input.list(bronnen);
    oordelen = Input.list(oordelen);
    punten = Input.list(punten);
  }

  /**
   * Who gave an oordeel: those that it names itself, else all parties of this consultation that did
   * not keep silent.
   *
   * @param oordeel an oordeel of this consultation
   * @return their kenmerken, as recorded; empty when the consultation names none either
   */
  public List<String> partijenVan(Oordeel oordeel) {
    return wie(Input.required(oordeel, "het oordeel").partijen());
  }

  /**
   * Who raised a point: those that it names itself, else all parties of this consultation that did
   * not keep silent.
   *
   * @param punt a point of this consultation
   * @return their kenmerken, as recorded; empty when the consultation names none either
   */
  public List<String> partijenVan(Punt punt) {
    return wie(Input.required(punt, "het punt").partijen());
  }

  private List<String> wie(List<String> eigen) {
    if (!eigen.isEmpty()) {
      return eigen;
    }
    if (zonderReactie.isEmpty()) {
      return partijen;
    }
    Set<String> silent = new HashSet<>(Lists.each(zonderReactie, Consultatie::key));
    List<String> spoke = Lists.only(partijen, naam -> !silent.contains(key(naam)));
    // Where all kept silent, only they can be meant.
    return spoke.isEmpty() ? partijen : spoke;
  }

  private static String key(String naam) {
    return Names.key(Partij.van(naam).kenmerk());
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
     * A judgement.
     *
     * @param onderwerp what it is about
     * @param strekking its tenor
     * @param toelichting its gist, in the form that it says
     * @return this builder
     */
    public Builder oordeel(
        Onderwerp onderwerp, Oordeel.Strekking strekking, Formulering toelichting) {
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
      return punt(Formulering.zin(omschrijving), invulling);
    }

    /**
     * A point raised.
     *
     * @param omschrijving the point, in the form that it says
     * @param invulling fills in the rest, above all the reaction
     * @return this builder
     */
    public Builder punt(Formulering omschrijving, Consumer<Punt.Builder> invulling) {
      required(invulling, "punt");
      return punten(p -> invulling.accept(p.omschrijving(omschrijving)));
    }

    /**
     * A request.
     *
     * @param omschrijving the request, usually as a te-groep: "de kosten te evalueren"
     * @param invulling fills in the rest, above all the reaction
     * @return this builder
     */
    public Builder verzoek(Formulering omschrijving, Consumer<Punt.Builder> invulling) {
      required(invulling, "verzoek");
      return punt(omschrijving, p -> invulling.accept(p.soort(Punt.Soort.VERZOEK)));
    }

    /**
     * An objection.
     *
     * @param omschrijving the objection, as a woordgroep or a bijzin
     * @param invulling fills in the rest, above all the reaction
     * @return this builder
     */
    public Builder bezwaar(Formulering omschrijving, Consumer<Punt.Builder> invulling) {
      required(invulling, "bezwaar");
      return punt(omschrijving, p -> invulling.accept(p.soort(Punt.Soort.BEZWAAR)));
    }

    /**
     * An advice.
     *
     * @param omschrijving the advice, usually as a te-groep
     * @param invulling fills in the rest, above all the reaction
     * @return this builder
     */
    public Builder advies(Formulering omschrijving, Consumer<Punt.Builder> invulling) {
      required(invulling, "advies");
      return punt(omschrijving, p -> invulling.accept(p.soort(Punt.Soort.ADVIES)));
    }
  }
}
