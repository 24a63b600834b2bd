// Made of Uitkeringsvoorwaarden.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Uitkeringsvoorwaarden} that only copies. */
abstract class UitkeringsvoorwaardenFields<B extends UitkeringsvoorwaardenFields<B>> extends BuilderBase<B> {

  @Nullable String aanvrager;
  @Nullable Periode venster;
  @Nullable String besluit;
  @Nullable Moment bestedenVoor;
  @Nullable String voorschot;
  @Nullable String terugvordering;
  @Nullable String verantwoording;
  @Nullable String btwDeel;
  List<String> onderdelen = List.of();
  @Nullable String opvolging;

  UitkeringsvoorwaardenFields() {}

  UitkeringsvoorwaardenFields(Uitkeringsvoorwaarden source) {
    aanvrager = source.aanvrager();
    venster = source.venster();
    besluit = source.besluit();
    bestedenVoor = source.bestedenVoor();
    voorschot = source.voorschot();
    terugvordering = source.terugvordering();
    verantwoording = source.verantwoording();
    btwDeel = source.btwDeel();
    onderdelen = source.onderdelen();
    opvolging = source.opvolging();
  }

  /**
   * Fills in {@code aanvrager}.
   *
   * @param aanvrager who applies and for whom, in whole sentences, or null
   * @return this builder
   */
  public B aanvrager(@Nullable String aanvrager) {
    this.aanvrager = aanvrager;
    return self();
  }

  /**
   * Fills in {@code venster}.
   *
   * @param venster from when until when can be applied, or null
   * @return this builder
   */
  public B venster(@Nullable Periode venster) {
    this.venster = venster;
    return self();
  }

  /**
   * Changes {@code venster} in place, or begins it.
   *
   * @param change fills it in: from when until when can be applied, or null
   * @return this builder
   */
  public B venster(Consumer<Periode.Builder> change) {
    Periode.Builder one = venster == null ? Periode.builder() : venster.toBuilder();
    required(change, "venster").accept(one);
    return venster(one.build());
  }

  /**
   * Takes {@code venster} away.
   *
   * @return this builder
   */
  public B zonderVenster() {
    venster = null;
    return self();
  }

  /**
   * Fills in {@code besluit}.
   *
   * @param besluit who decides, and in agreement with whom, in whole sentences, or null
   * @return this builder
   */
  public B besluit(@Nullable String besluit) {
    this.besluit = besluit;
    return self();
  }

  /**
   * Fills in {@code bestedenVoor}.
   *
   * @param bestedenVoor by when it must be spent, or null
   * @return this builder
   */
  public B bestedenVoor(@Nullable Moment bestedenVoor) {
    this.bestedenVoor = bestedenVoor;
    return self();
  }

  /**
   * Changes {@code bestedenVoor} in place, or begins it.
   *
   * @param change fills it in: by when it must be spent, or null
   * @return this builder
   */
  public B bestedenVoor(Consumer<Moment.Builder> change) {
    Moment.Builder one = bestedenVoor == null ? Moment.builder() : bestedenVoor.toBuilder();
    required(change, "bestedenVoor").accept(one);
    return bestedenVoor(one.build());
  }

  /**
   * Takes {@code bestedenVoor} away.
   *
   * @return this builder
   */
  public B zonderBestedenVoor() {
    bestedenVoor = null;
    return self();
  }

  /**
   * Fills in {@code voorschot}.
   *
   * @param voorschot what is paid in advance, in whole sentences, or null
   * @return this builder
   */
  public B voorschot(@Nullable String voorschot) {
    this.voorschot = voorschot;
    return self();
  }

  /**
   * Fills in {@code terugvordering}.
   *
   * @param terugvordering what is reclaimed, in whole sentences, or null
   * @return this builder
   */
  public B terugvordering(@Nullable String terugvordering) {
    this.terugvordering = terugvordering;
    return self();
  }

  /**
   * Fills in {@code verantwoording}.
   *
   * @param verantwoording how each layer accounts for it, such as SiSa, in whole sentences, or null
   * @return this builder
   */
  public B verantwoording(@Nullable String verantwoording) {
    this.verantwoording = verantwoording;
    return self();
  }

  /**
   * Fills in {@code btwDeel}.
   *
   * @param btwDeel the part that goes through the BTW-compensatiefonds, in whole sentences, or null
   * @return this builder
   */
  public B btwDeel(@Nullable String btwDeel) {
    this.btwDeel = btwDeel;
    return self();
  }

  /**
   * Fills in {@code onderdelen}, in place of what was there; none empties it.
   *
   * @param onderdelen the parts that it consists of
   * @return this builder
   */
  public B onderdelen(String... onderdelen) {
    return onderdelen(Input.row(onderdelen));
  }

  /**
   * Fills in {@code onderdelen}, in place of what was there; an empty list empties it.
   *
   * @param onderdelen the parts that it consists of
   * @return this builder
   */
  public B onderdelen(Collection<String> onderdelen) {
    this.onderdelen = Input.list(onderdelen);
    return self();
  }

  /**
   * Takes one of {@code onderdelen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOnderdelen(int index) {
    return onderdelen(Input.without("onderdelen", onderdelen, index));
  }

  /**
   * Fills in {@code opvolging}.
   *
   * @param opvolging the form that replaces it later, in whole sentences, or null
   * @return this builder
   */
  public B opvolging(@Nullable String opvolging) {
    this.opvolging = opvolging;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Uitkeringsvoorwaarden build() {
    return new Uitkeringsvoorwaarden(
        aanvrager,
        venster,
        besluit,
        bestedenVoor,
        voorschot,
        terugvordering,
        verantwoording,
        btwDeel,
        onderdelen,
        opvolging);
  }
}
