// Made of Dossier.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Dossier} that only copies. */
abstract class DossierFields<B extends DossierFields<B>> extends BuilderBase<B> {

  @Nullable String nummer;
  @Nullable String omschrijving;

  DossierFields() {}

  DossierFields(Dossier source) {
    nummer = source.nummer();
    omschrijving = source.omschrijving();
  }

  /**
   * Fills in {@code nummer}.
   *
   * @param nummer the number as it is written in Kamerstukken, for instance "35 483"
   * @return this builder
   */
  public B nummer(@Nullable String nummer) {
    this.nummer = nummer;
    return self();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving what the dossier is, when there are several, or null
   * @return this builder
   */
  public B omschrijving(@Nullable String omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Dossier build() {
    return new Dossier(
        nummer,
        omschrijving);
  }
}
