package nl.udo.toets.checks;

import java.util.EnumMap;
import java.util.Map;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Overheidslaag;
import nl.udo.recht.toepassing.Norm;

/** Which forms of money from a fund the law has for a layer. */
final class Uitkeringsvormen {

  /**
   * The norm that makes a form. The specifieke uitkering is none of these: also waterschappen are
   * paid what is called so; the openbare lichamen have the bijzondere uitkering in its place.
   */
  private static final Map<Vorm, Norm> NORMEN =
      new EnumMap<>(
          Map.of(
              Vorm.ALGEMENE_UITKERING, Norm.ALGEMENE_UITKERING,
              Vorm.ACCRES, Norm.ALGEMENE_UITKERING,
              Vorm.INTEGRATIE_UITKERING, Norm.INTEGRATIE_UITKERING,
              Vorm.DECENTRALISATIE_UITKERING, Norm.DECENTRALISATIE_UITKERING,
              Vorm.VERZAMELUITKERING, Norm.VERZAMELUITKERING,
              Vorm.VRIJE_UITKERING, Norm.VRIJE_UITKERING));

  private Uitkeringsvormen() {}

  /** Whether the law has the form of a payment for a layer, as far as it is one of a fund. */
  static boolean bestaat(Geldstromen.Betaling betaling, Overheidslaag laag) {
    Norm norm = NORMEN.get(betaling.bekostiging().vorm());
    return norm == null || norm.kent(laag);
  }

  /** Whether an uitkering for a purpose has the name that the law gives it for a layer. */
  static boolean heetZo(Geldstromen.Betaling betaling, Overheidslaag laag) {
    boolean bijzonder = laag == Overheidslaag.OPENBARE_LICHAMEN;
    return betaling.bekostiging().vorm()
        != (bijzonder ? Vorm.SPECIFIEKE_UITKERING : Vorm.BIJZONDERE_UITKERING);
  }
}
