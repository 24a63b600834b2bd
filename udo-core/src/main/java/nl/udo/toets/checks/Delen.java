package nl.udo.toets.checks;

import nl.udo.model.Deel;
import nl.udo.model.Gevolg;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/** Which gevolgen are about the same part of a layer. */
final class Delen {

  private Delen() {}

  /** What a designated part is recognised by; null for a gevolg that is about the whole layer. */
  static @Nullable String sleutel(Gevolg gevolg) {
    Deel deel = gevolg.deel();
    if (deel == null) {
      return null;
    }
    String naam = deel.omschrijving() == null ? deel.korteNaam() : deel.omschrijving();
    return naam == null ? "?" : Names.key(naam);
  }

  /** Words that tell a gevolg from others of its layers: its part, else its provisions; or null. */
  static @Nullable String woorden(Gevolg gevolg) {
    Deel deel = gevolg.deel();
    if (deel != null && (deel.korteNaam() != null || deel.omschrijving() != null)) {
      return deel.korteNaam() == null ? deel.omschrijving() : deel.korteNaam();
    }
    return gevolg.bepalingen().isEmpty() ? null : String.join(", ", gevolg.bepalingen());
  }

  /** Whether a gevolg says that its layers are left out: then nothing more is asked of it. */
  static boolean isUitgezonderd(Gevolg gevolg) {
    return gevolg.uitgezonderd() != null;
  }
}
