package nl.udo.paragraaf.wording;

import nl.udo.model.Instantie;
import nl.udo.model.Partij;
import nl.udo.paragraaf.statements.Register;
import org.jspecify.annotations.Nullable;

/** Whether the name of a body is a plural, as far as anything says so. */
final class BodyNumber {

  private BodyNumber() {}

  /** Whether a body is more than one; null for a name that tells nothing, of which nobody did. */
  static @Nullable Boolean isPlural(Register register, Instantie body) {
    if (body.naam() == null) {
      return Layers.isSeveral(body.soort());
    }
    Partij party = register.partij(body.naam());
    if (party.meervoud() != null) {
      return party.meervoud();
    }
    return isKnown(party) ? Boolean.FALSE : Layers.isPlural(Dutch.phrase(body.naam()));
  }

  private static boolean isKnown(Partij party) {
    return Partij.koepels().contains(party) || Partij.ministeries().contains(party);
  }
}
