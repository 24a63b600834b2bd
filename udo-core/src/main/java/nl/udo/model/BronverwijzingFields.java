// Made of Bronverwijzing.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Bronverwijzing} that only copies. */
abstract class BronverwijzingFields<B extends BronverwijzingFields<B>> extends BuilderBase<B> {

  @Nullable String document;
  @Nullable String plaats;

  BronverwijzingFields() {}

  BronverwijzingFields(Bronverwijzing source) {
    document = source.document();
    plaats = source.plaats();
  }

  /**
   * Fills in {@code document}.
   *
   * @param document the kenmerk of the document, for instance "het onderzoek van AEF", or null
   * @return this builder
   */
  public B document(@Nullable String document) {
    this.document = document;
    return self();
  }

  /**
   * Fills in {@code plaats}.
   *
   * @param plaats the place in it, for instance "blz. 12" or "paragraaf 4.2", or null for the whole
   * @return this builder
   */
  public B plaats(@Nullable String plaats) {
    this.plaats = plaats;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Bronverwijzing build() {
    return new Bronverwijzing(
        document,
        plaats);
  }
}
