// Made of LoseVerwijzing.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link LoseVerwijzing} that only copies. */
abstract class LoseVerwijzingFields<B extends LoseVerwijzingFields<B>> extends BuilderBase<B> {

  @Nullable String pointer;
  @Nullable String naam;
  @Nullable String bedoeld;

  LoseVerwijzingFields() {}

  LoseVerwijzingFields(LoseVerwijzing source) {
    pointer = source.pointer();
    naam = source.naam();
    bedoeld = source.bedoeld();
  }

  /**
   * Fills in {@code pointer}.
   *
   * @param pointer JSON Pointer to the name
   * @return this builder
   */
  public B pointer(@Nullable String pointer) {
    this.pointer = pointer;
    return self();
  }

  /**
   * Fills in {@code naam}.
   *
   * @param naam what stands there
   * @return this builder
   */
  public B naam(@Nullable String naam) {
    this.naam = naam;
    return self();
  }

  /**
   * Fills in {@code bedoeld}.
   *
   * @param bedoeld the known name that differs least from it, or null when none is near
   * @return this builder
   */
  public B bedoeld(@Nullable String bedoeld) {
    this.bedoeld = bedoeld;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public LoseVerwijzing build() {
    return new LoseVerwijzing(
        orDefault(pointer),
        orDefault(naam),
        bedoeld);
  }
}
