package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The record of a UDO trajectory: what the Rijk intends, which decentrale overheden it touches, how
 * the four aspects were assessed, who was consulted and what came of it.
 *
 * <p>A draft is a legal object: nearly everything may be absent, and what is still missing is asked
 * of the checklist. Immutable, and therefore thread-safe.
 *
 * <pre>{@code
 * UdoTraject traject =
 *     UdoTraject.wetsvoorstel("Wet inburgering 2021", "SZW")
 *         .raakt(GEMEENTEN, g -> g.rol(UITVOERDER).taken(t -> t.nieuw("…", w -> w.verplicht())))
 *         .geconsulteerd(VNG, c -> c.van("2019-03-01").tot("2019-05-31"))
 *         .build();
 * }</pre>
 *
 * @param schemaVersie the version of the JSON form; null is read as {@link #SCHEMA_VERSIE}
 * @param regelset the rule set that the record was made for; null is read as {@link #REGELSET}
 * @param voornemen the policy itself; null is read as a policy of which nothing is known
 * @param verloop the state of the trajectory, or null when nothing of it is recorded
 * @param gevolgen what the policy means, per layer and where needed per provision
 * @param partijen the parties that take part, besides the koepels that the library knows
 * @param consultaties the consultations, with judgements and points raised
 * @param documenten the documents on which the record rests
 * @param afspraken the agreements made
 * @param evaluaties how the consequences are followed
 * @param uitwerkingen effects that are handled elsewhere or later
 * @param invoering the introduction and the entry into force, or null
 * @param spoed the urgency that keeps the layers from being heard beforehand, or null for none
 */
@Volledig(groups = Volledig.Verkenning.class, payload = Volledig.Fout.class)
@Volledig(groups = Volledig.Verkenning.class, payload = Volledig.Waarschuwing.class)
@Volledig(groups = Volledig.Verkenning.class, payload = Volledig.Advies.class)
@Volledig(groups = Volledig.Consultatie.class, payload = Volledig.Fout.class)
@Volledig(groups = Volledig.Consultatie.class, payload = Volledig.Waarschuwing.class)
@Volledig(groups = Volledig.Consultatie.class, payload = Volledig.Advies.class)
@Volledig(groups = Volledig.Toelichting.class, payload = Volledig.Fout.class)
@Volledig(groups = Volledig.Toelichting.class, payload = Volledig.Waarschuwing.class)
@Volledig(groups = Volledig.Toelichting.class, payload = Volledig.Advies.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UdoTraject(
    @NotBlank String schemaVersie,
    @NotBlank String regelset,
    @NotNull Voornemen voornemen,
    Verloop verloop,
    List<@NotNull @Valid Gevolg> gevolgen,
    List<@NotNull @Valid Partij> partijen,
    List<Consultatie> consultaties,
    List<Document> documenten,
    List<Afspraak> afspraken,
    List<Evaluatie> evaluaties,
    List<Uitwerking> uitwerkingen,
    Invoering invoering,
    Spoed spoed) {

  /** The version of the JSON form that this library writes. */
  public static final String SCHEMA_VERSIE = "1.0";

  /** The rule set for which new records are made. */
  public static final String REGELSET = "2026.1";

  private static final Voornemen ONBEKEND =
      new Voornemen(null, null, null, List.of(), null, List.of(), null, List.of(), null);

  private static final Verloop GEEN_VERLOOP = new Verloop(null, null, null, null, null, null);

  /**
   * Keeps what was given, with absent lists as empty ones.
   *
   * @throws IllegalArgumentException when two parties or two documents have the same kenmerk
   */
  public UdoTraject {
    schemaVersie = Objects.requireNonNullElse(Invoer.tekst(schemaVersie), SCHEMA_VERSIE);
    regelset = Objects.requireNonNullElse(Invoer.tekst(regelset), REGELSET);
    voornemen = Objects.requireNonNullElse(voornemen, ONBEKEND);
    verloop = GEEN_VERLOOP.equals(verloop) ? null : verloop;
    gevolgen = Invoer.lijst(gevolgen);
    partijen = Invoer.lijst(partijen);
    consultaties = Invoer.lijst(consultaties);
    documenten = Invoer.lijst(documenten);
    afspraken = Invoer.lijst(afspraken);
    evaluaties = Invoer.lijst(evaluaties);
    uitwerkingen = Invoer.lijst(uitwerkingen);
    elkEenEigenKenmerk("partijen", partijen, Partij::kenmerk);
    elkEenEigenKenmerk("documenten", documenten, Document::kenmerk);
  }

  private static <T> void elkEenEigenKenmerk(
      String lijst, List<T> onderdelen, Function<T, String> kenmerk) {
    Set<String> gezien = new HashSet<>();
    for (T onderdeel : onderdelen) {
      String eigen = kenmerk.apply(onderdeel);
      if (eigen != null && !gezien.add(eigen)) {
        throw new IllegalArgumentException(
            "twee %s hebben het kenmerk \"%s\"; geef elk een eigen kenmerk"
                .formatted(lijst, eigen));
      }
    }
  }

  /**
   * The party with a kenmerk: one that the record describes, else a koepel that the library knows,
   * else a party of which only the name is known.
   *
   * @param kenmerk the kenmerk
   * @return the party, never null
   */
  public Partij partij(String kenmerk) {
    for (Partij partij : partijen) {
      if (partij.kenmerk().equals(kenmerk)) {
        return partij;
      }
    }
    return Partij.van(kenmerk);
  }

  /**
   * The document with a kenmerk.
   *
   * @param kenmerk the kenmerk, or null
   * @return the document, or null when the record describes none of that kenmerk
   */
  public Document document(String kenmerk) {
    return documenten.stream()
        .filter(document -> kenmerk != null && kenmerk.equals(document.kenmerk()))
        .findFirst()
        .orElse(null);
  }

  /**
   * All layers that the policy touches.
   *
   * @return the layers in their usual order, without repetition
   */
  @JsonIgnore
  public List<Overheidslaag> geraakteOverheden() {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    gevolgen.forEach(gevolg -> lagen.addAll(gevolg.overheden()));
    return List.copyOf(lagen);
  }

  /**
   * Begins the record of a bill.
   *
   * @param titel the citeertitel
   * @param ministerie the ministry first responsible
   * @return a builder
   */
  public static Builder wetsvoorstel(String titel, String ministerie) {
    return begin(Regelingsoort.WET, titel, ministerie);
  }

  /**
   * Begins the record of an algemene maatregel van bestuur.
   *
   * @param titel the citeertitel
   * @param ministerie the ministry first responsible
   * @return a builder
   */
  public static Builder amvb(String titel, String ministerie) {
    return begin(Regelingsoort.AMVB, titel, ministerie);
  }

  /**
   * Begins the record of a ministeriële regeling.
   *
   * @param titel the citeertitel
   * @param ministerie the ministry first responsible
   * @return a builder
   */
  public static Builder ministerieleRegeling(String titel, String ministerie) {
    return begin(Regelingsoort.MINISTERIELE_REGELING, titel, ministerie);
  }

  /**
   * Begins the record of policy without regulation.
   *
   * @param titel what the policy is called
   * @param ministerie the ministry first responsible
   * @return a builder
   */
  public static Builder beleid(String titel, String ministerie) {
    return begin(Regelingsoort.BELEID, titel, ministerie);
  }

  private static Builder begin(Regelingsoort soort, String titel, String ministerie) {
    return builder().soort(soort).titel(titel).ministerie(ministerie);
  }

  /**
   * Begins a record of which nothing is known yet.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Goes on with this record.
   *
   * @return a builder that holds all of this record
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Fills in the record; it never refuses unfinished work. Not thread-safe. */
  public static final class Builder {
    private String schemaVersie;
    private String regelset;
    private final Voornemen.Builder voornemen;
    private final Verloop.Builder verloop;
    private List<Gevolg> gevolgen = List.of();
    private List<Partij> partijen = List.of();
    private List<Consultatie> consultaties = List.of();
    private List<Document> documenten = List.of();
    private List<Afspraak> afspraken = List.of();
    private List<Evaluatie> evaluaties = List.of();
    private List<Uitwerking> uitwerkingen = List.of();
    private Invoering.Builder invoering;
    private Spoed spoed;

    private Builder() {
      voornemen = new Voornemen.Builder();
      verloop = new Verloop.Builder();
    }

    private Builder(UdoTraject traject) {
      schemaVersie = traject.schemaVersie;
      regelset = traject.regelset;
      voornemen = new Voornemen.Builder(traject.voornemen);
      verloop =
          traject.verloop == null ? new Verloop.Builder() : new Verloop.Builder(traject.verloop);
      gevolgen = traject.gevolgen;
      partijen = traject.partijen;
      consultaties = traject.consultaties;
      documenten = traject.documenten;
      afspraken = traject.afspraken;
      evaluaties = traject.evaluaties;
      uitwerkingen = traject.uitwerkingen;
      invoering = traject.invoering == null ? null : new Invoering.Builder(traject.invoering);
      spoed = traject.spoed;
    }

    /**
     * The rule set that the record is made for, when not the newest.
     *
     * @param regelset the id of the rule set
     * @return this builder
     */
    public Builder regelset(String regelset) {
      this.regelset = regelset;
      return this;
    }

    /**
     * The title, for a regulation its citeertitel.
     *
     * @param titel the title
     * @return this builder
     */
    public Builder titel(String titel) {
      voornemen.titel(titel);
      return this;
    }

    /**
     * The form that the policy takes.
     *
     * @param soort the form
     * @return this builder
     */
    public Builder soort(Regelingsoort soort) {
      voornemen.soort(soort);
      return this;
    }

    /**
     * The ministry first responsible.
     *
     * @param ministerie its usual name or abbreviation
     * @return this builder
     */
    public Builder ministerie(String ministerie) {
      voornemen.ministerie(ministerie);
      return this;
    }

    /**
     * A dossier of the Kamer.
     *
     * @param nummer the number, for instance "35 483"
     * @return this builder
     */
    public Builder dossier(String nummer) {
      voornemen.dossier(nummer);
      return this;
    }

    /**
     * Says more of the policy itself.
     *
     * @param invulling fills it in
     * @return this builder
     */
    public Builder voornemen(Consumer<Voornemen.Builder> invulling) {
      invulling.accept(voornemen);
      return this;
    }

    /**
     * Says how far the trajectory is, how extensive, and when BZK was contacted.
     *
     * @param invulling fills it in
     * @return this builder
     */
    public Builder verloop(Consumer<Verloop.Builder> invulling) {
      invulling.accept(verloop);
      return this;
    }

    /**
     * The policy touches no decentrale overheden.
     *
     * @param reden why not, in whole sentences
     * @return this builder
     */
    public Builder raaktGeen(String reden) {
      verloop.status(Verloop.Status.RAAKT_GEEN_DECENTRALE_OVERHEDEN, reden);
      return this;
    }

    /**
     * The UDO was not carried out.
     *
     * @param reden why not, in whole sentences
     * @return this builder
     */
    public Builder nietDoorlopen(String reden) {
      verloop.status(Verloop.Status.NIET_DOORLOPEN, reden);
      return this;
    }

    /**
     * What the policy means for a layer of government.
     *
     * @param overheid the layer
     * @param invulling fills in what it means
     * @return this builder
     */
    public Builder raakt(Overheidslaag overheid, Consumer<Gevolg.Builder> invulling) {
      return raakt(Collections.singletonList(overheid), invulling);
    }

    /**
     * What the policy means for several layers alike.
     *
     * @param overheden the layers
     * @param invulling fills in what it means
     * @return this builder
     */
    public Builder raakt(Collection<Overheidslaag> overheden, Consumer<Gevolg.Builder> invulling) {
      Gevolg.Builder b = new Gevolg.Builder(overheden);
      invulling.accept(b);
      gevolgen = Invoer.met(gevolgen, b.build());
      return this;
    }

    /**
     * Describes a party. Passing a {@link Partij} to {@link #geconsulteerd(Partij, Consumer)} does
     * so too.
     *
     * @param partij the party
     * @return this builder
     */
    public Builder partij(Partij partij) {
      if (!Partij.koepels().contains(partij) && !partijen.contains(partij)) {
        partijen = Invoer.met(partijen, partij);
      }
      return this;
    }

    /**
     * A consultation of a party, or its own input.
     *
     * @param partij the party
     * @param invulling fills in the consultation
     * @return this builder
     */
    public Builder geconsulteerd(Partij partij, Consumer<Consultatie.Builder> invulling) {
      return geconsulteerd(Collections.singletonList(partij), invulling);
    }

    /**
     * A consultation of several parties together, or their joint input.
     *
     * @param partijen the parties
     * @param invulling fills in the consultation
     * @return this builder
     */
    public Builder geconsulteerd(
        Collection<Partij> partijen, Consumer<Consultatie.Builder> invulling) {
      List<Partij> bestaand = Invoer.lijst(partijen);
      bestaand.forEach(this::partij);
      Consultatie.Builder b =
          new Consultatie.Builder(bestaand.stream().map(Partij::kenmerk).toList());
      invulling.accept(b);
      consultaties = Invoer.met(consultaties, b.build());
      return this;
    }

    /**
     * A document on which the record rests.
     *
     * @param kenmerk the name by which the rest of the record speaks of it, with its article
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder document(String kenmerk, Consumer<Document.Builder> invulling) {
      Document.Builder b = new Document.Builder(kenmerk);
      invulling.accept(b);
      documenten = Invoer.met(documenten, b.build());
      return this;
    }

    /**
     * An agreement.
     *
     * @param inhoud what was agreed, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder afspraak(String inhoud, Consumer<Afspraak.Builder> invulling) {
      Afspraak.Builder b = new Afspraak.Builder(inhoud);
      invulling.accept(b);
      afspraken = Invoer.met(afspraken, b.build());
      return this;
    }

    /**
     * Monitoring or evaluation.
     *
     * @param onderwerp what is evaluated, as a noun phrase with its article, for instance "de
     *     betaalbaarheid"
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder evaluatie(String onderwerp, Consumer<Evaluatie.Builder> invulling) {
      Evaluatie.Builder b = new Evaluatie.Builder(onderwerp);
      invulling.accept(b);
      evaluaties = Invoer.met(evaluaties, b.build());
      return this;
    }

    /**
     * An effect that is handled elsewhere or later.
     *
     * @param uitwerking what is handled, where and when
     * @return this builder
     */
    public Builder uitwerking(Uitwerking uitwerking) {
      uitwerkingen = Invoer.met(uitwerkingen, uitwerking);
      return this;
    }

    /**
     * The introduction and the entry into force.
     *
     * @param invulling fills it in; several calls fill in the same
     * @return this builder
     */
    public Builder invoering(Consumer<Invoering.Builder> invulling) {
      if (invoering == null) {
        invoering = new Invoering.Builder();
      }
      invulling.accept(invoering);
      return this;
    }

    /**
     * Urgency keeps the layers from being heard beforehand.
     *
     * @param reden why it cannot wait, in whole sentences
     * @param oordeelGevraagdOp when the oordeel will be asked for, or null
     * @param openbaarmaking when the oordeel will be published, or null
     * @return this builder
     */
    public Builder spoed(String reden, String oordeelGevraagdOp, Moment openbaarmaking) {
      return spoed(new Spoed(reden, Datum.van(oordeelGevraagdOp), openbaarmaking, List.of()));
    }

    /**
     * Urgency keeps the layers, or some of them, from being heard beforehand.
     *
     * @param spoed the urgency
     * @return this builder
     */
    public Builder spoed(Spoed spoed) {
      this.spoed = spoed;
      return this;
    }

    /**
     * Returns the record as it now stands; it may be unfinished.
     *
     * @return the record
     */
    public UdoTraject build() {
      return new UdoTraject(
          schemaVersie,
          regelset,
          voornemen.build(),
          verloop.build(),
          gevolgen,
          partijen,
          consultaties,
          documenten,
          afspraken,
          evaluaties,
          uitwerkingen,
          invoering == null ? null : invoering.build(),
          spoed);
    }
  }
}
