// Made of Partij.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Partij} that only copies. */
abstract class PartijFields<B extends PartijFields<B>> extends BuilderBase<B> {

  @Nullable String naam;
  @Nullable String afkorting;
  @Nullable String lidwoord;
  @Nullable Boolean meervoud;
  Partij.@Nullable Soort soort;
  List<Overheidslaag> vertegenwoordigt = List.of();

  PartijFields() {}

  PartijFields(Partij source) {
    naam = source.naam();
    afkorting = source.afkorting();
    lidwoord = source.lidwoord();
    meervoud = source.meervoud();
    soort = source.soort();
    vertegenwoordigt = source.vertegenwoordigt();
  }

  /**
   * Fills in {@code naam}.
   *
   * @param naam the name in full, without article
   * @return this builder
   */
  public B naam(@Nullable String naam) {
    this.naam = naam;
    return self();
  }

  /**
   * Fills in {@code afkorting}.
   *
   * @param afkorting the usual abbreviation, or null
   * @return this builder
   */
  public B afkorting(@Nullable String afkorting) {
    this.afkorting = afkorting;
    return self();
  }

  /**
   * Fills in {@code lidwoord}.
   *
   * @param lidwoord the article before the abbreviation or else the name, "de" or "het"; or null
   *     for none
   * @return this builder
   */
  public B lidwoord(@Nullable String lidwoord) {
    this.lidwoord = lidwoord;
    return self();
  }

  /**
   * Fills in {@code meervoud}.
   *
   * @param meervoud whether its name is a plural, so that its verb is one: "vier grote gemeenten",
   *     "veiligheidsregio's"; or null for a singular
   * @return this builder
   */
  public B meervoud(@Nullable Boolean meervoud) {
    this.meervoud = meervoud;
    return self();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what kind of party it is, or null
   * @return this builder
   */
  public B soort(Partij.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code vertegenwoordigt}, in place of what was there; none empties it.
   *
   * @param vertegenwoordigt the layers of which it is a representative; empty for none
   * @return this builder
   */
  public B vertegenwoordigt(Overheidslaag... vertegenwoordigt) {
    return vertegenwoordigt(Input.row(vertegenwoordigt));
  }

  /**
   * Fills in {@code vertegenwoordigt}, in place of what was there; an empty list empties it.
   *
   * @param vertegenwoordigt the layers of which it is a representative; empty for none
   * @return this builder
   */
  public B vertegenwoordigt(Collection<Overheidslaag> vertegenwoordigt) {
    this.vertegenwoordigt = Input.list(vertegenwoordigt);
    return self();
  }

  /**
   * Takes one of {@code vertegenwoordigt} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderVertegenwoordigt(int index) {
    return vertegenwoordigt(Input.without("vertegenwoordigt", vertegenwoordigt, index));
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Partij build() {
    return new Partij(
        orDefault(naam),
        afkorting,
        lidwoord,
        meervoud,
        soort,
        vertegenwoordigt);
  }
}
