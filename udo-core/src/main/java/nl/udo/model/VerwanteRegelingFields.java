// Made of VerwanteRegeling.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link VerwanteRegeling} that only copies. */
abstract class VerwanteRegelingFields<B extends VerwanteRegelingFields<B>> extends BuilderBase<B> {

  VerwanteRegeling.@Nullable Soort soort;
  @Nullable String titel;
  @Nullable String dossier;
  @Nullable String toelichting;

  VerwanteRegelingFields() {}

  VerwanteRegelingFields(VerwanteRegeling source) {
    soort = source.soort();
    titel = source.titel();
    dossier = source.dossier();
    toelichting = source.toelichting();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort how it is related, or null
   * @return this builder
   */
  public B soort(VerwanteRegeling.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code titel}.
   *
   * @param titel its title, or null
   * @return this builder
   */
  public B titel(@Nullable String titel) {
    this.titel = titel;
    return self();
  }

  /**
   * Fills in {@code dossier}.
   *
   * @param dossier the number of its dossier of the Kamer, for instance "35 112", or null
   * @return this builder
   */
  public B dossier(@Nullable String dossier) {
    this.dossier = dossier;
    return self();
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting how they belong together, in whole sentences, or null
   * @return this builder
   */
  public B toelichting(@Nullable String toelichting) {
    this.toelichting = toelichting;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public VerwanteRegeling build() {
    return new VerwanteRegeling(
        soort,
        titel,
        dossier,
        toelichting);
  }
}
