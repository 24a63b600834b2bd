// Made of Evaluatie.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Evaluatie} that only copies. */
abstract class EvaluatieFields<B extends EvaluatieFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  @Nullable String onderwerp;
  Evaluatie.@Nullable Soort soort;
  List<Moment> momenten = List.of();
  List<String> uitvoerders = List.of();
  List<String> voorgesteldDoor = List.of();
  @Nullable String vervolg;

  EvaluatieFields() {}

  EvaluatieFields(Evaluatie source) {
    kenmerk = source.kenmerk();
    onderwerp = source.onderwerp();
    soort = source.soort();
    momenten = source.momenten();
    uitvoerders = source.uitvoerders();
    voorgesteldDoor = source.voorgesteldDoor();
    vervolg = source.vervolg();
  }

  /**
   * Fills in {@code kenmerk}.
   *
   * @param kenmerk a short name by which other parts of the record refer to it, or null
   * @return this builder
   */
  public B kenmerk(@Nullable String kenmerk) {
    this.kenmerk = kenmerk;
    return self();
  }

  /**
   * Fills in {@code onderwerp}.
   *
   * @param onderwerp what is evaluated, with its article, for instance "de betaalbaarheid"; or null
   * @return this builder
   */
  public B onderwerp(@Nullable String onderwerp) {
    this.onderwerp = onderwerp;
    return self();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort evaluation, monitoring or invoeringstoets; or null
   * @return this builder
   */
  public B soort(Evaluatie.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code momenten}, in place of what was there; an empty list empties it.
   *
   * @param momenten when
   * @return this builder
   */
  public B momenten(Collection<Moment> momenten) {
    this.momenten = Input.list(momenten);
    return self();
  }

  /**
   * Adds one to {@code momenten}.
   *
   * @param addition fills in the one that is added; of the list: when
   * @return this builder
   */
  public B momenten(Consumer<Moment.Builder> addition) {
    Moment.Builder one = Moment.builder();
    required(addition, "momenten").accept(one);
    return momenten(Input.with(momenten, List.of(one.build())));
  }

  /**
   * Changes one of {@code momenten} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B momenten(int index, Consumer<Moment.Builder> change) {
    Moment.Builder one = Input.at("momenten", momenten, index).toBuilder();
    required(change, "momenten").accept(one);
    return momenten(Input.replaced(momenten, index, one.build()));
  }

  /**
   * Takes one of {@code momenten} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderMomenten(int index) {
    return momenten(Input.without("momenten", momenten, index));
  }

  /**
   * Fills in {@code uitvoerders}, in place of what was there; none empties it.
   *
   * @param uitvoerders the kenmerken of those who carry it out
   * @return this builder
   */
  public B uitvoerders(String... uitvoerders) {
    return uitvoerders(Input.row(uitvoerders));
  }

  /**
   * Fills in {@code uitvoerders}, in place of what was there; an empty list empties it.
   *
   * @param uitvoerders the kenmerken of those who carry it out
   * @return this builder
   */
  public B uitvoerders(Collection<String> uitvoerders) {
    this.uitvoerders = Input.list(uitvoerders);
    return self();
  }

  /**
   * Takes one of {@code uitvoerders} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderUitvoerders(int index) {
    return uitvoerders(Input.without("uitvoerders", uitvoerders, index));
  }

  /**
   * Fills in {@code voorgesteldDoor}, in place of what was there; none empties it.
   *
   * @param voorgesteldDoor the kenmerken of those who proposed it
   * @return this builder
   */
  public B voorgesteldDoor(String... voorgesteldDoor) {
    return voorgesteldDoor(Input.row(voorgesteldDoor));
  }

  /**
   * Fills in {@code voorgesteldDoor}, in place of what was there; an empty list empties it.
   *
   * @param voorgesteldDoor the kenmerken of those who proposed it
   * @return this builder
   */
  public B voorgesteldDoor(Collection<String> voorgesteldDoor) {
    this.voorgesteldDoor = Input.list(voorgesteldDoor);
    return self();
  }

  /**
   * Takes one of {@code voorgesteldDoor} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderVoorgesteldDoor(int index) {
    return voorgesteldDoor(Input.without("voorgesteldDoor", voorgesteldDoor, index));
  }

  /**
   * Fills in {@code vervolg}.
   *
   * @param vervolg what follows from it, in whole sentences, or null
   * @return this builder
   */
  public B vervolg(@Nullable String vervolg) {
    this.vervolg = vervolg;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Evaluatie build() {
    return new Evaluatie(
        kenmerk,
        onderwerp,
        soort,
        momenten,
        uitvoerders,
        voorgesteldDoor,
        vervolg);
  }
}
