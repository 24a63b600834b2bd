// Made of Spoed.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Spoed} that only copies. */
abstract class SpoedFields<B extends SpoedFields<B>> extends BuilderBase<B> {

  @Nullable String reden;
  @Nullable Datum oordeelGevraagdOp;
  @Nullable Moment openbaarmaking;
  List<Overheidslaag> overheden = List.of();

  SpoedFields() {}

  SpoedFields(Spoed source) {
    reden = source.reden();
    oordeelGevraagdOp = source.oordeelGevraagdOp();
    openbaarmaking = source.openbaarmaking();
    overheden = source.overheden();
  }

  /**
   * Fills in {@code reden}.
   *
   * @param reden why it cannot wait, in whole sentences, or null
   * @return this builder
   */
  public B reden(@Nullable String reden) {
    this.reden = reden;
    return self();
  }

  /**
   * Fills in {@code oordeelGevraagdOp}.
   *
   * @param oordeelGevraagdOp when the oordeel will be asked for, or was, or null
   * @return this builder
   */
  public B oordeelGevraagdOp(@Nullable Datum oordeelGevraagdOp) {
    this.oordeelGevraagdOp = oordeelGevraagdOp;
    return self();
  }

  /**
   * Fills in {@code oordeelGevraagdOp}.
   *
   * @param oordeelGevraagdOp when the oordeel will be asked for, or was, or null; a date as {@link
   *     Datum#van(String)} reads it
   * @return this builder
   */
  public B oordeelGevraagdOp(@Nullable String oordeelGevraagdOp) {
    return oordeelGevraagdOp(Datum.van(oordeelGevraagdOp));
  }

  /**
   * Fills in {@code openbaarmaking}.
   *
   * @param openbaarmaking when the oordeel will be published, or was, or null
   * @return this builder
   */
  public B openbaarmaking(@Nullable Moment openbaarmaking) {
    this.openbaarmaking = openbaarmaking;
    return self();
  }

  /**
   * Changes {@code openbaarmaking} in place, or begins it.
   *
   * @param change fills it in: when the oordeel will be published, or was, or null
   * @return this builder
   */
  public B openbaarmaking(Consumer<Moment.Builder> change) {
    Moment.Builder one = openbaarmaking == null ? Moment.builder() : openbaarmaking.toBuilder();
    required(change, "openbaarmaking").accept(one);
    return openbaarmaking(one.build());
  }

  /**
   * Takes {@code openbaarmaking} away.
   *
   * @return this builder
   */
  public B zonderOpenbaarmaking() {
    openbaarmaking = null;
    return self();
  }

  /**
   * Fills in {@code overheden}, in place of what was there; none empties it.
   *
   * @param overheden the layers that cannot be heard beforehand; empty for all
   * @return this builder
   */
  public B overheden(Overheidslaag... overheden) {
    return overheden(Input.row(overheden));
  }

  /**
   * Fills in {@code overheden}, in place of what was there; an empty list empties it.
   *
   * @param overheden the layers that cannot be heard beforehand; empty for all
   * @return this builder
   */
  public B overheden(Collection<Overheidslaag> overheden) {
    this.overheden = Input.list(overheden);
    return self();
  }

  /**
   * Takes one of {@code overheden} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOverheden(int index) {
    return overheden(Input.without("overheden", overheden, index));
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Spoed build() {
    return new Spoed(
        reden,
        oordeelGevraagdOp,
        openbaarmaking,
        overheden);
  }
}
