// Made of UdoTraject.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link UdoTraject} that only copies. */
abstract class UdoTrajectFields<B extends UdoTrajectFields<B>> extends BuilderBase<B> {

  @Nullable String schemaVersie;
  @Nullable String regelset;
  @Nullable String kenmerk;
  @Nullable Voornemen voornemen;
  @Nullable Verloop verloop;
  List<Gevolg> gevolgen = List.of();
  List<Hoorplichtoordeel> hoorplicht = List.of();
  List<Bekostiging> bekostiging = List.of();
  List<Rijkskosten> rijkskosten = List.of();
  List<Overleg> overleg = List.of();
  List<GevolgVoorAnderen> gevolgenVoorAnderen = List.of();
  List<Partij> partijen = List.of();
  List<Consultatie> consultaties = List.of();
  List<NietGeconsulteerd> nietGeconsulteerd = List.of();
  List<Document> documenten = List.of();
  List<Afspraak> afspraken = List.of();
  List<Evaluatie> evaluaties = List.of();
  List<Uitwerking> uitwerkingen = List.of();
  List<BeantwoordeToezegging> beantwoordt = List.of();
  @Nullable Invoering invoering;
  @Nullable Spoed spoed;

  UdoTrajectFields() {}

  UdoTrajectFields(UdoTraject source) {
    schemaVersie = source.schemaVersie();
    regelset = source.regelset();
    kenmerk = source.kenmerk();
    voornemen = source.voornemen();
    verloop = source.verloop();
    gevolgen = source.gevolgen();
    hoorplicht = source.hoorplicht();
    bekostiging = source.bekostiging();
    rijkskosten = source.rijkskosten();
    overleg = source.overleg();
    gevolgenVoorAnderen = source.gevolgenVoorAnderen();
    partijen = source.partijen();
    consultaties = source.consultaties();
    nietGeconsulteerd = source.nietGeconsulteerd();
    documenten = source.documenten();
    afspraken = source.afspraken();
    evaluaties = source.evaluaties();
    uitwerkingen = source.uitwerkingen();
    beantwoordt = source.beantwoordt();
    invoering = source.invoering();
    spoed = source.spoed();
  }

  /**
   * Fills in {@code schemaVersie}.
   *
   * @param schemaVersie the version of the JSON form; null is read as {@link
   *     UdoTraject#SCHEMA_VERSIE SCHEMA_VERSIE}
   * @return this builder
   */
  public B schemaVersie(@Nullable String schemaVersie) {
    this.schemaVersie = schemaVersie;
    return self();
  }

  /**
   * Fills in {@code regelset}.
   *
   * @param regelset the rule set that the record was made for, such as "2026.2", or null when it
   *     does not say; the checklist tells when it is held against another
   * @return this builder
   */
  public B regelset(@Nullable String regelset) {
    this.regelset = regelset;
    return self();
  }

  /**
   * Fills in {@code kenmerk}.
   *
   * @param kenmerk the kenmerk of this record, by which other records refer to it, or null
   * @return this builder
   */
  public B kenmerk(@Nullable String kenmerk) {
    this.kenmerk = kenmerk;
    return self();
  }

  /**
   * Fills in {@code voornemen}.
   *
   * @param voornemen the policy itself; null is read as a policy of which nothing is known
   * @return this builder
   */
  public B voornemen(@Nullable Voornemen voornemen) {
    this.voornemen = voornemen;
    return self();
  }

  /**
   * Changes {@code voornemen} in place, or begins it.
   *
   * @param change fills it in: the policy itself; null is read as a policy of which nothing is
   *     known
   * @return this builder
   */
  public B voornemen(Consumer<Voornemen.Builder> change) {
    Voornemen.Builder one = voornemen == null ? Voornemen.builder() : voornemen.toBuilder();
    required(change, "voornemen").accept(one);
    return voornemen(one.build());
  }

  /**
   * Takes {@code voornemen} away.
   *
   * @return this builder
   */
  public B zonderVoornemen() {
    voornemen = null;
    return self();
  }

  /**
   * Fills in {@code verloop}.
   *
   * @param verloop the state of the trajectory, or null when nothing of it is recorded
   * @return this builder
   */
  public B verloop(@Nullable Verloop verloop) {
    this.verloop = verloop;
    return self();
  }

  /**
   * Changes {@code verloop} in place, or begins it.
   *
   * @param change fills it in: the state of the trajectory, or null when nothing of it is recorded
   * @return this builder
   */
  public B verloop(Consumer<Verloop.Builder> change) {
    Verloop.Builder one = verloop == null ? Verloop.builder() : verloop.toBuilder();
    required(change, "verloop").accept(one);
    return verloop(one.build());
  }

  /**
   * Takes {@code verloop} away.
   *
   * @return this builder
   */
  public B zonderVerloop() {
    verloop = null;
    return self();
  }

  /**
   * Fills in {@code gevolgen}, in place of what was there; an empty list empties it.
   *
   * @param gevolgen what the policy means, per layer and where needed per provision
   * @return this builder
   */
  public B gevolgen(Collection<Gevolg> gevolgen) {
    this.gevolgen = Input.list(gevolgen);
    return self();
  }

  /**
   * Adds one to {@code gevolgen}.
   *
   * @param addition fills in the one that is added; of the list: what the policy means, per layer
   *     and where needed per provision
   * @return this builder
   */
  public B gevolgen(Consumer<Gevolg.Builder> addition) {
    Gevolg.Builder one = Gevolg.builder();
    required(addition, "gevolgen").accept(one);
    return gevolgen(Input.with(gevolgen, List.of(one.build())));
  }

  /**
   * Changes one of {@code gevolgen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B gevolgen(int index, Consumer<Gevolg.Builder> change) {
    Gevolg.Builder one = Input.at("gevolgen", gevolgen, index).toBuilder();
    required(change, "gevolgen").accept(one);
    return gevolgen(Input.replaced(gevolgen, index, one.build()));
  }

  /**
   * Takes one of {@code gevolgen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderGevolgen(int index) {
    return gevolgen(Input.without("gevolgen", gevolgen, index));
  }

  /**
   * Fills in {@code hoorplicht}, in place of what was there; an empty list empties it.
   *
   * @param hoorplicht for the proposal as a whole, per layer and ground, whether the statutory duty
   *     to hear applies
   * @return this builder
   */
  public B hoorplicht(Collection<Hoorplichtoordeel> hoorplicht) {
    this.hoorplicht = Input.list(hoorplicht);
    return self();
  }

  /**
   * Adds one to {@code hoorplicht}.
   *
   * @param addition fills in the one that is added; of the list: for the proposal as a whole, per
   *     layer and ground, whether the statutory duty to hear applies
   * @return this builder
   */
  public B hoorplicht(Consumer<Hoorplichtoordeel.Builder> addition) {
    Hoorplichtoordeel.Builder one = Hoorplichtoordeel.builder();
    required(addition, "hoorplicht").accept(one);
    return hoorplicht(Input.with(hoorplicht, List.of(one.build())));
  }

  /**
   * Changes one of {@code hoorplicht} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B hoorplicht(int index, Consumer<Hoorplichtoordeel.Builder> change) {
    Hoorplichtoordeel.Builder one = Input.at("hoorplicht", hoorplicht, index).toBuilder();
    required(change, "hoorplicht").accept(one);
    return hoorplicht(Input.replaced(hoorplicht, index, one.build()));
  }

  /**
   * Takes one of {@code hoorplicht} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderHoorplicht(int index) {
    return hoorplicht(Input.without("hoorplicht", hoorplicht, index));
  }

  /**
   * Fills in {@code bekostiging}, in place of what was there; an empty list empties it.
   *
   * @param bekostiging ways in which costs are met for several layers together, or for layers that
   *     have no consequence of their own
   * @return this builder
   */
  public B bekostiging(Collection<Bekostiging> bekostiging) {
    this.bekostiging = Input.list(bekostiging);
    return self();
  }

  /**
   * Adds one to {@code bekostiging}.
   *
   * @param addition fills in the one that is added; of the list: ways in which costs are met for
   *     several layers together, or for layers that have no consequence of their own
   * @return this builder
   */
  public B bekostiging(Consumer<Bekostiging.Builder> addition) {
    Bekostiging.Builder one = Bekostiging.builder();
    required(addition, "bekostiging").accept(one);
    return bekostiging(Input.with(bekostiging, List.of(one.build())));
  }

  /**
   * Changes one of {@code bekostiging} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B bekostiging(int index, Consumer<Bekostiging.Builder> change) {
    Bekostiging.Builder one = Input.at("bekostiging", bekostiging, index).toBuilder();
    required(change, "bekostiging").accept(one);
    return bekostiging(Input.replaced(bekostiging, index, one.build()));
  }

  /**
   * Takes one of {@code bekostiging} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBekostiging(int index) {
    return bekostiging(Input.without("bekostiging", bekostiging, index));
  }

  /**
   * Fills in {@code rijkskosten}, in place of what was there; an empty list empties it.
   *
   * @param rijkskosten costs that the Rijk itself has
   * @return this builder
   */
  public B rijkskosten(Collection<Rijkskosten> rijkskosten) {
    this.rijkskosten = Input.list(rijkskosten);
    return self();
  }

  /**
   * Adds one to {@code rijkskosten}.
   *
   * @param addition fills in the one that is added; of the list: costs that the Rijk itself has
   * @return this builder
   */
  public B rijkskosten(Consumer<Rijkskosten.Builder> addition) {
    Rijkskosten.Builder one = Rijkskosten.builder();
    required(addition, "rijkskosten").accept(one);
    return rijkskosten(Input.with(rijkskosten, List.of(one.build())));
  }

  /**
   * Changes one of {@code rijkskosten} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B rijkskosten(int index, Consumer<Rijkskosten.Builder> change) {
    Rijkskosten.Builder one = Input.at("rijkskosten", rijkskosten, index).toBuilder();
    required(change, "rijkskosten").accept(one);
    return rijkskosten(Input.replaced(rijkskosten, index, one.build()));
  }

  /**
   * Takes one of {@code rijkskosten} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderRijkskosten(int index) {
    return rijkskosten(Input.without("rijkskosten", rijkskosten, index));
  }

  /**
   * Fills in {@code overleg}, in place of what was there; an empty list empties it.
   *
   * @param overleg the consultation with the managers of the funds, for the proposal as a whole
   * @return this builder
   */
  public B overleg(Collection<Overleg> overleg) {
    this.overleg = Input.list(overleg);
    return self();
  }

  /**
   * Adds one to {@code overleg}.
   *
   * @param addition fills in the one that is added; of the list: the consultation with the managers
   *     of the funds, for the proposal as a whole
   * @return this builder
   */
  public B overleg(Consumer<Overleg.Builder> addition) {
    Overleg.Builder one = Overleg.builder();
    required(addition, "overleg").accept(one);
    return overleg(Input.with(overleg, List.of(one.build())));
  }

  /**
   * Changes one of {@code overleg} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B overleg(int index, Consumer<Overleg.Builder> change) {
    Overleg.Builder one = Input.at("overleg", overleg, index).toBuilder();
    required(change, "overleg").accept(one);
    return overleg(Input.replaced(overleg, index, one.build()));
  }

  /**
   * Takes one of {@code overleg} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOverleg(int index) {
    return overleg(Input.without("overleg", overleg, index));
  }

  /**
   * Fills in {@code gevolgenVoorAnderen}, in place of what was there; an empty list empties it.
   *
   * @param gevolgenVoorAnderen what the policy means for others than decentrale overheden
   * @return this builder
   */
  public B gevolgenVoorAnderen(Collection<GevolgVoorAnderen> gevolgenVoorAnderen) {
    this.gevolgenVoorAnderen = Input.list(gevolgenVoorAnderen);
    return self();
  }

  /**
   * Adds one to {@code gevolgenVoorAnderen}.
   *
   * @param addition fills in the one that is added; of the list: what the policy means for others
   *     than decentrale overheden
   * @return this builder
   */
  public B gevolgenVoorAnderen(Consumer<GevolgVoorAnderen.Builder> addition) {
    GevolgVoorAnderen.Builder one = GevolgVoorAnderen.builder();
    required(addition, "gevolgenVoorAnderen").accept(one);
    return gevolgenVoorAnderen(Input.with(gevolgenVoorAnderen, List.of(one.build())));
  }

  /**
   * Changes one of {@code gevolgenVoorAnderen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B gevolgenVoorAnderen(int index, Consumer<GevolgVoorAnderen.Builder> change) {
    GevolgVoorAnderen.Builder one = Input.at("gevolgenVoorAnderen", gevolgenVoorAnderen, index).toBuilder();
    required(change, "gevolgenVoorAnderen").accept(one);
    return gevolgenVoorAnderen(Input.replaced(gevolgenVoorAnderen, index, one.build()));
  }

  /**
   * Takes one of {@code gevolgenVoorAnderen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderGevolgenVoorAnderen(int index) {
    return gevolgenVoorAnderen(Input.without("gevolgenVoorAnderen", gevolgenVoorAnderen, index));
  }

  /**
   * Fills in {@code partijen}, in place of what was there; an empty list empties it.
   *
   * @param partijen the parties that take part, besides the koepels that the library knows
   * @return this builder
   */
  public B partijen(Collection<Partij> partijen) {
    this.partijen = Input.list(partijen);
    return self();
  }

  /**
   * Adds one to {@code partijen}.
   *
   * @param addition fills in the one that is added; of the list: the parties that take part,
   *     besides the koepels that the library knows
   * @return this builder
   */
  public B partijen(Consumer<Partij.Builder> addition) {
    Partij.Builder one = Partij.builder();
    required(addition, "partijen").accept(one);
    return partijen(Input.with(partijen, List.of(one.build())));
  }

  /**
   * Changes one of {@code partijen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B partijen(int index, Consumer<Partij.Builder> change) {
    Partij.Builder one = Input.at("partijen", partijen, index).toBuilder();
    required(change, "partijen").accept(one);
    return partijen(Input.replaced(partijen, index, one.build()));
  }

  /**
   * Takes one of {@code partijen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderPartijen(int index) {
    return partijen(Input.without("partijen", partijen, index));
  }

  /**
   * Fills in {@code consultaties}, in place of what was there; an empty list empties it.
   *
   * @param consultaties the consultations, with judgements and points raised
   * @return this builder
   */
  public B consultaties(Collection<Consultatie> consultaties) {
    this.consultaties = Input.list(consultaties);
    return self();
  }

  /**
   * Adds one to {@code consultaties}.
   *
   * @param addition fills in the one that is added; of the list: the consultations, with judgements
   *     and points raised
   * @return this builder
   */
  public B consultaties(Consumer<Consultatie.Builder> addition) {
    Consultatie.Builder one = Consultatie.builder();
    required(addition, "consultaties").accept(one);
    return consultaties(Input.with(consultaties, List.of(one.build())));
  }

  /**
   * Changes one of {@code consultaties} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B consultaties(int index, Consumer<Consultatie.Builder> change) {
    Consultatie.Builder one = Input.at("consultaties", consultaties, index).toBuilder();
    required(change, "consultaties").accept(one);
    return consultaties(Input.replaced(consultaties, index, one.build()));
  }

  /**
   * Takes one of {@code consultaties} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderConsultaties(int index) {
    return consultaties(Input.without("consultaties", consultaties, index));
  }

  /**
   * Fills in {@code nietGeconsulteerd}, in place of what was there; an empty list empties it.
   *
   * @param nietGeconsulteerd the layers that were not asked for a bestuurlijk oordeel, and why
   * @return this builder
   */
  public B nietGeconsulteerd(Collection<NietGeconsulteerd> nietGeconsulteerd) {
    this.nietGeconsulteerd = Input.list(nietGeconsulteerd);
    return self();
  }

  /**
   * Adds one to {@code nietGeconsulteerd}.
   *
   * @param addition fills in the one that is added; of the list: the layers that were not asked for
   *     a bestuurlijk oordeel, and why
   * @return this builder
   */
  public B nietGeconsulteerd(Consumer<NietGeconsulteerd.Builder> addition) {
    NietGeconsulteerd.Builder one = NietGeconsulteerd.builder();
    required(addition, "nietGeconsulteerd").accept(one);
    return nietGeconsulteerd(Input.with(nietGeconsulteerd, List.of(one.build())));
  }

  /**
   * Changes one of {@code nietGeconsulteerd} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B nietGeconsulteerd(int index, Consumer<NietGeconsulteerd.Builder> change) {
    NietGeconsulteerd.Builder one = Input.at("nietGeconsulteerd", nietGeconsulteerd, index).toBuilder();
    required(change, "nietGeconsulteerd").accept(one);
    return nietGeconsulteerd(Input.replaced(nietGeconsulteerd, index, one.build()));
  }

  /**
   * Takes one of {@code nietGeconsulteerd} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderNietGeconsulteerd(int index) {
    return nietGeconsulteerd(Input.without("nietGeconsulteerd", nietGeconsulteerd, index));
  }

  /**
   * Fills in {@code documenten}, in place of what was there; an empty list empties it.
   *
   * @param documenten the documents on which the record rests
   * @return this builder
   */
  public B documenten(Collection<Document> documenten) {
    this.documenten = Input.list(documenten);
    return self();
  }

  /**
   * Adds one to {@code documenten}.
   *
   * @param addition fills in the one that is added; of the list: the documents on which the record
   *     rests
   * @return this builder
   */
  public B documenten(Consumer<Document.Builder> addition) {
    Document.Builder one = Document.builder();
    required(addition, "documenten").accept(one);
    return documenten(Input.with(documenten, List.of(one.build())));
  }

  /**
   * Changes one of {@code documenten} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B documenten(int index, Consumer<Document.Builder> change) {
    Document.Builder one = Input.at("documenten", documenten, index).toBuilder();
    required(change, "documenten").accept(one);
    return documenten(Input.replaced(documenten, index, one.build()));
  }

  /**
   * Takes one of {@code documenten} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderDocumenten(int index) {
    return documenten(Input.without("documenten", documenten, index));
  }

  /**
   * Fills in {@code afspraken}, in place of what was there; an empty list empties it.
   *
   * @param afspraken the agreements made
   * @return this builder
   */
  public B afspraken(Collection<Afspraak> afspraken) {
    this.afspraken = Input.list(afspraken);
    return self();
  }

  /**
   * Adds one to {@code afspraken}.
   *
   * @param addition fills in the one that is added; of the list: the agreements made
   * @return this builder
   */
  public B afspraken(Consumer<Afspraak.Builder> addition) {
    Afspraak.Builder one = Afspraak.builder();
    required(addition, "afspraken").accept(one);
    return afspraken(Input.with(afspraken, List.of(one.build())));
  }

  /**
   * Changes one of {@code afspraken} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B afspraken(int index, Consumer<Afspraak.Builder> change) {
    Afspraak.Builder one = Input.at("afspraken", afspraken, index).toBuilder();
    required(change, "afspraken").accept(one);
    return afspraken(Input.replaced(afspraken, index, one.build()));
  }

  /**
   * Takes one of {@code afspraken} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderAfspraken(int index) {
    return afspraken(Input.without("afspraken", afspraken, index));
  }

  /**
   * Fills in {@code evaluaties}, in place of what was there; an empty list empties it.
   *
   * @param evaluaties how the consequences are followed
   * @return this builder
   */
  public B evaluaties(Collection<Evaluatie> evaluaties) {
    this.evaluaties = Input.list(evaluaties);
    return self();
  }

  /**
   * Adds one to {@code evaluaties}.
   *
   * @param addition fills in the one that is added; of the list: how the consequences are followed
   * @return this builder
   */
  public B evaluaties(Consumer<Evaluatie.Builder> addition) {
    Evaluatie.Builder one = Evaluatie.builder();
    required(addition, "evaluaties").accept(one);
    return evaluaties(Input.with(evaluaties, List.of(one.build())));
  }

  /**
   * Changes one of {@code evaluaties} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B evaluaties(int index, Consumer<Evaluatie.Builder> change) {
    Evaluatie.Builder one = Input.at("evaluaties", evaluaties, index).toBuilder();
    required(change, "evaluaties").accept(one);
    return evaluaties(Input.replaced(evaluaties, index, one.build()));
  }

  /**
   * Takes one of {@code evaluaties} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderEvaluaties(int index) {
    return evaluaties(Input.without("evaluaties", evaluaties, index));
  }

  /**
   * Fills in {@code uitwerkingen}, in place of what was there; an empty list empties it.
   *
   * @param uitwerkingen effects that are handled elsewhere or later
   * @return this builder
   */
  public B uitwerkingen(Collection<Uitwerking> uitwerkingen) {
    this.uitwerkingen = Input.list(uitwerkingen);
    return self();
  }

  /**
   * Adds one to {@code uitwerkingen}.
   *
   * @param addition fills in the one that is added; of the list: effects that are handled elsewhere
   *     or later
   * @return this builder
   */
  public B uitwerkingen(Consumer<Uitwerking.Builder> addition) {
    Uitwerking.Builder one = Uitwerking.builder();
    required(addition, "uitwerkingen").accept(one);
    return uitwerkingen(Input.with(uitwerkingen, List.of(one.build())));
  }

  /**
   * Changes one of {@code uitwerkingen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B uitwerkingen(int index, Consumer<Uitwerking.Builder> change) {
    Uitwerking.Builder one = Input.at("uitwerkingen", uitwerkingen, index).toBuilder();
    required(change, "uitwerkingen").accept(one);
    return uitwerkingen(Input.replaced(uitwerkingen, index, one.build()));
  }

  /**
   * Takes one of {@code uitwerkingen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderUitwerkingen(int index) {
    return uitwerkingen(Input.without("uitwerkingen", uitwerkingen, index));
  }

  /**
   * Fills in {@code beantwoordt}, in place of what was there; an empty list empties it.
   *
   * @param beantwoordt the promises of other records that this one answers
   * @return this builder
   */
  public B beantwoordt(Collection<BeantwoordeToezegging> beantwoordt) {
    this.beantwoordt = Input.list(beantwoordt);
    return self();
  }

  /**
   * Adds one to {@code beantwoordt}.
   *
   * @param addition fills in the one that is added; of the list: the promises of other records that
   *     this one answers
   * @return this builder
   */
  public B beantwoordt(Consumer<BeantwoordeToezegging.Builder> addition) {
    BeantwoordeToezegging.Builder one = BeantwoordeToezegging.builder();
    required(addition, "beantwoordt").accept(one);
    return beantwoordt(Input.with(beantwoordt, List.of(one.build())));
  }

  /**
   * Changes one of {@code beantwoordt} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B beantwoordt(int index, Consumer<BeantwoordeToezegging.Builder> change) {
    BeantwoordeToezegging.Builder one = Input.at("beantwoordt", beantwoordt, index).toBuilder();
    required(change, "beantwoordt").accept(one);
    return beantwoordt(Input.replaced(beantwoordt, index, one.build()));
  }

  /**
   * Takes one of {@code beantwoordt} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBeantwoordt(int index) {
    return beantwoordt(Input.without("beantwoordt", beantwoordt, index));
  }

  /**
   * Fills in {@code invoering}.
   *
   * @param invoering the introduction and the entry into force, or null
   * @return this builder
   */
  public B invoering(@Nullable Invoering invoering) {
    this.invoering = invoering;
    return self();
  }

  /**
   * Changes {@code invoering} in place, or begins it.
   *
   * @param change fills it in: the introduction and the entry into force, or null
   * @return this builder
   */
  public B invoering(Consumer<Invoering.Builder> change) {
    Invoering.Builder one = invoering == null ? Invoering.builder() : invoering.toBuilder();
    required(change, "invoering").accept(one);
    return invoering(one.build());
  }

  /**
   * Takes {@code invoering} away.
   *
   * @return this builder
   */
  public B zonderInvoering() {
    invoering = null;
    return self();
  }

  /**
   * Fills in {@code spoed}.
   *
   * @param spoed the urgency that keeps the layers from being heard beforehand, or null for none
   * @return this builder
   */
  public B spoed(@Nullable Spoed spoed) {
    this.spoed = spoed;
    return self();
  }

  /**
   * Changes {@code spoed} in place, or begins it.
   *
   * @param change fills it in: the urgency that keeps the layers from being heard beforehand, or
   *     null for none
   * @return this builder
   */
  public B spoed(Consumer<Spoed.Builder> change) {
    Spoed.Builder one = spoed == null ? Spoed.builder() : spoed.toBuilder();
    required(change, "spoed").accept(one);
    return spoed(one.build());
  }

  /**
   * Takes {@code spoed} away.
   *
   * @return this builder
   */
  public B zonderSpoed() {
    spoed = null;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public UdoTraject build() {
    return new UdoTraject(
        orDefault(schemaVersie),
        regelset,
        kenmerk,
        orDefault(voornemen),
        verloop,
        gevolgen,
        hoorplicht,
        bekostiging,
        rijkskosten,
        overleg,
        gevolgenVoorAnderen,
        partijen,
        consultaties,
        nietGeconsulteerd,
        documenten,
        afspraken,
        evaluaties,
        uitwerkingen,
        beantwoordt,
        invoering,
        spoed);
  }
}
