package nl.udo.recht.toepassing;

import nl.udo.model.Datum;
import nl.udo.model.Inwerkingtreding;
import org.jspecify.annotations.Nullable;

/** When a regulation enters into force, as far as a record can tell. */
public final class Ingangsdatum {

  private Ingangsdatum() {}

  /**
   * The date of an entry into force.
   *
   * @param ingang the entry into force
   * @return the date that was settled, else the one that is intended; null when there is neither
   */
  public static @Nullable Datum van(Inwerkingtreding ingang) {
    return ingang.datum() == null ? ingang.beoogd() : ingang.datum();
  }
}
