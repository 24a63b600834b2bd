package nl.udo.toets.checks;

import nl.udo.model.Grondslag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import org.jspecify.annotations.Nullable;

/**
 * On what kind of regulation something rests. What names no regulation rests on the regulation of
 * the record itself, with or without an article, and so on one of its kind.
 *
 * @param soort the kind; null when it is not known, or when policy is no regulation at all
 */
record Rechtsgrond(Grondslag.@Nullable Soort soort) {

  static Rechtsgrond van(@Nullable Grondslag grondslag, UdoTraject traject) {
    if (grondslag != null && grondslag.soort() != null) {
      return new Rechtsgrond(grondslag.soort());
    }
    return new Rechtsgrond(isEigen(grondslag) ? eigen(traject.voornemen().soort()) : null);
  }

  /** Whether no other regulation is named: then it is the regulation of the record itself. */
  static boolean isEigen(@Nullable Grondslag grondslag) {
    return grondslag == null || grondslag.soort() == null && grondslag.regeling() == null;
  }

  private static Grondslag.@Nullable Soort eigen(@Nullable Regelingsoort soort) {
    if (soort == null) {
      return null;
    }
    return switch (soort) {
      case WET -> Grondslag.Soort.WET;
      case AMVB -> Grondslag.Soort.AMVB;
      case MINISTERIELE_REGELING -> Grondslag.Soort.MINISTERIELE_REGELING;
      case BELEID -> null;
    };
  }

  boolean is(Grondslag.Soort ander) {
    return soort == ander;
  }
}
