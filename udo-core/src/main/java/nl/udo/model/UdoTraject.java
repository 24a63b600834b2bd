package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.udo.json.StrictJson;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

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
 * @param schemaVersie the version of the JSON form; null is read as {@link UdoTraject#SCHEMA_VERSIE
 *     SCHEMA_VERSIE}
 * @param regelset the rule set that the record was made for, such as "2026.2", or null when it does
 *     not say; the checklist tells when it is held against another
 * @param kenmerk the kenmerk of this record, by which other records refer to it, or null
 * @param voornemen the policy itself; null is read as a policy of which nothing is known
 * @param verloop the state of the trajectory, or null when nothing of it is recorded
 * @param gevolgen what the policy means, per layer and where needed per provision
 * @param hoorplicht for the proposal as a whole, per layer and ground, whether the statutory duty
 *     to hear applies
 * @param bekostiging ways in which costs are met for several layers together, or for layers that
 *     have no consequence of their own
 * @param rijkskosten costs that the Rijk itself has
 * @param overleg the consultation with the managers of the funds, for the proposal as a whole
 * @param gevolgenVoorAnderen what the policy means for others than decentrale overheden
 * @param partijen the parties that take part, besides the koepels that the library knows
 * @param consultaties the consultations, with judgements and points raised
 * @param nietGeconsulteerd the layers that were not asked for a bestuurlijk oordeel, and why
 * @param documenten the documents on which the record rests
 * @param afspraken the agreements made
 * @param evaluaties how the consequences are followed
 * @param uitwerkingen effects that are handled elsewhere or later
 * @param beantwoordt the promises of other records that this one answers
 * @param invoering the introduction and the entry into force, or null
 * @param spoed the urgency that keeps the layers from being heard beforehand, or null for none
 */
@Volledig(groups = Volledig.VerkenningFouten.class, payload = Volledig.Fout.class)
@Volledig(groups = Volledig.Verkenning.class, payload = Volledig.Waarschuwing.class)
@Volledig(groups = Volledig.Verkenning.class, payload = Volledig.Advies.class)
@Volledig(groups = Volledig.ConsultatieFouten.class, payload = Volledig.Fout.class)
@Volledig(groups = Volledig.Consultatie.class, payload = Volledig.Waarschuwing.class)
@Volledig(groups = Volledig.Consultatie.class, payload = Volledig.Advies.class)
@Volledig(groups = Volledig.ToelichtingFouten.class, payload = Volledig.Fout.class)
@Volledig(groups = Volledig.Toelichting.class, payload = Volledig.Waarschuwing.class)
@Volledig(groups = Volledig.Toelichting.class, payload = Volledig.Advies.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@StrictJson
public record UdoTraject(
    @NotBlank String schemaVersie,
    @Nullable String regelset,
    @Nullable String kenmerk,
    Voornemen voornemen,
    @Nullable Verloop verloop,
    List<@NotNull @Valid Gevolg> gevolgen,
    List<Hoorplichtoordeel> hoorplicht,
    List<@NotNull @Valid Bekostiging> bekostiging,
    List<Rijkskosten> rijkskosten,
    List<Overleg> overleg,
    List<GevolgVoorAnderen> gevolgenVoorAnderen,
    List<@NotNull @Valid Partij> partijen,
    List<Consultatie> consultaties,
    List<NietGeconsulteerd> nietGeconsulteerd,
    List<Document> documenten,
    List<Afspraak> afspraken,
    List<Evaluatie> evaluaties,
    List<Uitwerking> uitwerkingen,
    List<BeantwoordeToezegging> beantwoordt,
    @Nullable Invoering invoering,
    @Nullable Spoed spoed) {

  /** The version of the JSON form that this library writes. */
  public static final String SCHEMA_VERSIE = "1.1";

  private static final Voornemen ONBEKEND = Voornemen.builder().build();

  private static final Verloop GEEN_VERLOOP = Verloop.builder().build();

  /**
   * Keeps what was given, with absent lists as empty ones.
   *
   * @throws IllegalArgumentException when two parties or two documents have the same kenmerk
   */
  public UdoTraject {
    kenmerk = Input.text(kenmerk);
    gevolgen = Input.list(gevolgen);
    hoorplicht = Input.list(hoorplicht);
    bekostiging = Input.list(bekostiging);
    rijkskosten = Input.list(rijkskosten);
    overleg = Input.list(overleg);
    gevolgenVoorAnderen = Input.list(gevolgenVoorAnderen);
    partijen = Input.list(partijen);
    consultaties = Input.list(consultaties);
    nietGeconsulteerd = Input.list(nietGeconsulteerd);
    documenten = Input.list(documenten);
    afspraken = Input.list(afspraken);
    evaluaties = Input.list(evaluaties);
    uitwerkingen = Input.list(uitwerkingen);
    beantwoordt = Input.list(beantwoordt);
    schemaVersie = Objects.requireNonNullElse(Input.text(schemaVersie), SCHEMA_VERSIE);
    regelset = Input.text(regelset);
    voornemen = Objects.requireNonNullElse(voornemen, ONBEKEND);
    verloop = GEEN_VERLOOP.equals(verloop) ? null : verloop;
    elkEenEigenKenmerk("partijen", partijen, Partij::kenmerk);
    elkEenEigenKenmerk("documenten", documenten, Document::kenmerk);
  }

  private static <T> void elkEenEigenKenmerk(
      String lijst, List<T> onderdelen, Function<T, String> kenmerk) {
    Map<String, Integer> gezien = new HashMap<>();
    for (int i = 0; i < onderdelen.size(); i++) {
      String eigen = kenmerk.apply(onderdelen.get(i));
      Integer eerste = eigen == null ? null : gezien.putIfAbsent(Names.key(eigen), i);
      if (eerste != null) {
        throw new IllegalArgumentException(
            "twee "
                + lijst
                + " hebben hetzelfde kenmerk (de plaatsen "
                + eerste
                + " en "
                + i
                + "); geef elk een eigen kenmerk");
      }
    }
  }

  /**
   * The party of a name: one that the record describes, else a koepel or ministry that the library
   * knows, else a party of which only the name is known. A name is recognised with or without
   * article and full stops, in any case and Unicode form.
   *
   * @param naam the abbreviation or the name in full
   * @return the party, never null
   */
  public Partij partij(String naam) {
    String key = Names.key(Input.required(naam, "de naam van de partij"));
    return partijen.stream()
        .filter(partij -> partij.names().stream().map(Names::key).anyMatch(key::equals))
        .findFirst()
        .orElseGet(() -> Partij.van(naam));
  }

  /**
   * The document of a name, recognised as that of a party is.
   *
   * @param kenmerk the kenmerk, or null
   * @return the document, or null when the record describes none of that kenmerk
   */
  public @Nullable Document document(@Nullable String kenmerk) {
    if (kenmerk == null) {
      return null;
    }
    String key = Names.key(kenmerk);
    return documenten.stream()
        .filter(d -> d.kenmerk() != null && key.equals(Names.key(d.kenmerk())))
        .findFirst()
        .orElse(null);
  }

  /**
   * The names in this record that lead to nothing: of a party that is neither described nor known,
   * of a document that is not described, or of a part of the record that has no such kenmerk.
   *
   * @return the names with their places, in the order of the record; empty when all lead somewhere
   */
  public List<LoseVerwijzing> loseVerwijzingen() {
    return References.loose(this);
  }

  /**
   * The agreement with a kenmerk.
   *
   * @param kenmerk the kenmerk, or null
   * @return the agreement, or null when the record describes none of that kenmerk
   */
  public @Nullable Afspraak afspraak(@Nullable String kenmerk) {
    if (kenmerk == null) {
      return null;
    }
    String key = Names.key(kenmerk);
    return afspraken.stream()
        .filter(a -> a.kenmerk() != null && key.equals(Names.key(a.kenmerk())))
        .findFirst()
        .orElse(null);
  }

  /**
   * The date on which the proposal left the hands of who prepared it: for a wet its submission, for
   * the rest its adoption. What happened after it is for the record and not for the toelichting.
   *
   * @return the date, or null when it is not known
   */
  @JsonIgnore
  public @Nullable Datum peildatum() {
    if (verloop == null) {
      return null;
    }
    return voornemen.soort() == Regelingsoort.WET ? verloop.indiening() : verloop.vaststelling();
  }

  /**
   * Whether something came about after the {@linkplain #peildatum() peildatum}, so that a
   * toelichting could not know it.
   *
   * @param datum when it came about, or null when that is not known
   * @return true when that is certain: false where either of the two is unknown, or is a month or a
   *     year that has days before the other
   */
  public boolean isNaPeildatum(@Nullable Datum datum) {
    Datum peildatum = peildatum();
    return peildatum != null && datum != null && peildatum.zekerVoor(datum);
  }

  /**
   * All layers that the policy touches, as a whole or in part. A layer of which the record only
   * says that it is left out is not touched.
   *
   * @return the layers in their usual order, without repetition
   */
  @JsonIgnore
  public List<Overheidslaag> geraakteOverheden() {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    for (Gevolg gevolg : gevolgen) {
      if (!gevolg.isBuitenBereik()) {
        lagen.addAll(gevolg.overheden());
      }
    }
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

  /** The form and the layers on one line, without content, because frameworks log it. */
  @Override
  public String toString() {
    StringJoiner outline = new StringJoiner(", ", "UdoTraject[", "]");
    if (voornemen.soort() != null) {
      outline.add(voornemen.soort().code());
    }
    geraakteOverheden().forEach(laag -> outline.add(laag.code()));
    return outline.toString();
  }

  /**
   * Fills in the record; it never refuses unfinished work. Not thread-safe.
   *
   * <p>Every builder of the model names its methods alike, by the property as it stands in JSON.
   * For a value: {@code spoed(…)} fills it in and null takes it away. For a record within: {@code
   * invoering(i -> …)} changes it in place or begins it, {@code zonderInvoering()} takes it away.
   * For a list: {@code gevolgen(g -> …)} adds one, {@code gevolgen(0, g -> …)} changes the first in
   * place, {@code zonderGevolgen(0)} takes it away, and {@code gevolgen(Collection)} replaces all
   * or, with an empty list, empties it. What is left is the words of the field, such as {@code
   * raakt}.
   *
   * <pre>{@code
   * traject.toBuilder()
   *     .consultaties(0, c -> c.oordelen(0, o -> o.strekking(BEDENKINGEN)))
   *     .build();
   * }</pre>
   */
  public static final class Builder extends UdoTrajectFields<Builder> {
    private Builder() {}

    private Builder(UdoTraject source) {
      super(source);
    }

    /**
     * The title, for a regulation its citeertitel.
     *
     * @param titel the title
     * @return this builder
     */
    public Builder titel(String titel) {
      return voornemen(v -> v.titel(titel));
    }

    /**
     * The form that the policy takes.
     *
     * @param soort the form
     * @return this builder
     */
    public Builder soort(Regelingsoort soort) {
      return voornemen(v -> v.soort(soort));
    }

    /**
     * The ministry first responsible.
     *
     * @param ministerie its usual name or abbreviation
     * @return this builder
     */
    public Builder ministerie(String ministerie) {
      return voornemen(v -> v.ministerie(ministerie));
    }

    /**
     * A dossier of the Kamer.
     *
     * @param nummer the number, for instance "35 483"
     * @return this builder
     */
    public Builder dossier(String nummer) {
      return voornemen(v -> v.dossier(nummer));
    }

    /**
     * The policy touches no decentrale overheden.
     *
     * @param reden why not, in whole sentences
     * @return this builder
     */
    public Builder raaktGeen(String reden) {
      return verloop(v -> v.status(Verloop.Status.RAAKT_GEEN_DECENTRALE_OVERHEDEN, reden));
    }

    /**
     * The UDO was not carried out.
     *
     * @param reden why not, in whole sentences
     * @return this builder
     */
    public Builder nietDoorlopen(String reden) {
      return verloop(v -> v.status(Verloop.Status.NIET_DOORLOPEN, reden));
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
      required(invulling, "raakt");
      return gevolgen(g -> invulling.accept(g.overheden(overheden)));
    }

    /**
     * Grounds on which the statutory duty to hear a layer applies.
     *
     * @param overheid the layer
     * @param gronden the grounds
     * @return this builder
     */
    public Builder hoorplicht(Overheidslaag overheid, Hoorgrond... gronden) {
      for (Hoorgrond grond : Input.row(gronden)) {
        hoorplicht(h -> h.overheden(overheid).grond(grond).geldt(true));
      }
      return this;
    }

    /**
     * A ground on which the statutory duty to hear a layer does not apply.
     *
     * @param overheid the layer
     * @param grond the ground
     * @param motivering why not, in whole sentences
     * @return this builder
     */
    public Builder geenHoorplicht(Overheidslaag overheid, Hoorgrond grond, String motivering) {
      return hoorplicht(
          h -> h.overheden(overheid).grond(grond).geldt(false).motivering(motivering));
    }

    /**
     * Consultation with BZK and Financiën on the financial consequences.
     *
     * @param datum when it took place, as {@link Datum#van(String)} reads it, or null
     * @return this builder
     */
    public Builder overleg(@Nullable String datum) {
      return overleg(datum, null);
    }

    /**
     * Consultation with BZK and Financiën on the financial consequences.
     *
     * @param datum when it took place, as {@link Datum#van(String)} reads it, or null
     * @param uitkomst its outcome, in whole sentences, or null
     * @return this builder
     */
    public Builder overleg(@Nullable String datum, @Nullable String uitkomst) {
      return overleg(o -> o.met(Overleg.Fondsbeheerder.values()).datum(datum).uitkomst(uitkomst));
    }

    /**
     * A way in which costs are met for several layers together.
     *
     * @param vorm the form
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder bekostiging(Bekostiging.Vorm vorm, Consumer<Bekostiging.Builder> invulling) {
      required(invulling, "bekostiging");
      return bekostiging(b -> invulling.accept(b.vorm(vorm)));
    }

    /**
     * A layer was not asked for a bestuurlijk oordeel.
     *
     * @param overheid the layer
     * @param reden why not, in whole sentences
     * @return this builder
     */
    public Builder nietGeconsulteerd(Overheidslaag overheid, String reden) {
      return nietGeconsulteerd(n -> n.overheden(overheid).reden(reden));
    }

    /**
     * Describes a party. Passing a {@link Partij} to {@link #geconsulteerd(Partij, Consumer)} does
     * so too.
     *
     * @param partij the party
     * @return this builder
     */
    public Builder partij(Partij partij) {
      Input.required(partij, "de partij");
      if (!Partij.koepels().contains(partij) && !partijen.contains(partij)) {
        partijen = Input.with(partijen, List.of(partij));
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
      required(invulling, "geconsulteerd");
      List<Partij> parties = Input.list(partijen);
      parties.forEach(this::partij);
      return consultaties(
          c -> invulling.accept(c.partijen(parties.stream().map(Partij::kenmerk).toList())));
    }

    /**
     * A document on which the record rests.
     *
     * @param kenmerk the name by which the rest of the record speaks of it, with its article
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder document(String kenmerk, Consumer<Document.Builder> invulling) {
      required(invulling, "document");
      return documenten(d -> invulling.accept(d.kenmerk(kenmerk)));
    }

    /**
     * An agreement.
     *
     * @param inhoud what was agreed, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder afspraak(String inhoud, Consumer<Afspraak.Builder> invulling) {
      return afspraak(Formulering.zin(inhoud), invulling);
    }

    /**
     * An agreement.
     *
     * @param inhoud what was agreed, in the form that it says
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder afspraak(Formulering inhoud, Consumer<Afspraak.Builder> invulling) {
      required(invulling, "afspraak");
      return afspraken(a -> invulling.accept(a.inhoud(inhoud)));
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
      required(invulling, "evaluatie");
      return evaluaties(e -> invulling.accept(e.onderwerp(onderwerp)));
    }

    /**
     * An effect that is handled elsewhere or later.
     *
     * @param onderwerp what is handled elsewhere, in whole sentences
     * @param invulling fills in where and when
     * @return this builder
     */
    public Builder uitwerking(String onderwerp, Consumer<Uitwerking.Builder> invulling) {
      return uitwerking(Formulering.zin(onderwerp), invulling);
    }

    /**
     * An effect that is handled elsewhere or later.
     *
     * @param onderwerp what is handled elsewhere, in the form that it says
     * @param invulling fills in where and when
     * @return this builder
     */
    public Builder uitwerking(Formulering onderwerp, Consumer<Uitwerking.Builder> invulling) {
      required(invulling, "uitwerking");
      return uitwerkingen(u -> invulling.accept(u.onderwerp(onderwerp)));
    }

    /**
     * Urgency keeps the layers from being heard beforehand.
     *
     * @param reden why it cannot wait, in whole sentences
     * @param oordeelGevraagdOp when the oordeel will be asked for, or null
     * @param openbaarmaking when the oordeel will be published, or null
     * @return this builder
     */
    public Builder spoed(
        String reden, @Nullable String oordeelGevraagdOp, @Nullable Moment openbaarmaking) {
      return spoed(
          s -> s.reden(reden).oordeelGevraagdOp(oordeelGevraagdOp).openbaarmaking(openbaarmaking));
    }
  }
}
