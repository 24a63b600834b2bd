package nl.udo.validatie;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Text that is data: as a template it is escaped, so that no interpolator finds a parameter or an
 * expression in it; interpolated, it is the text again. Needs no expression language and no bundle.
 */
final class Woordelijk implements MessageInterpolator {

  private static final String BETEKENISVOL = "{}$\\";

  static String sjabloon(String tekst) {
    StringBuilder sjabloon = new StringBuilder();
    for (int i = 0; i < tekst.length(); i++) {
      if (BETEKENISVOL.indexOf(tekst.charAt(i)) >= 0) {
        sjabloon.append('\\');
      }
      sjabloon.append(tekst.charAt(i));
    }
    return sjabloon.toString();
  }

  @Override
  public String interpolate(String sjabloon, Context context) {
    StringBuilder tekst = new StringBuilder();
    for (int i = 0; i < sjabloon.length(); i++) {
      boolean ontsnapt =
          sjabloon.charAt(i) == '\\'
              && i + 1 < sjabloon.length()
              && BETEKENISVOL.indexOf(sjabloon.charAt(i + 1)) >= 0;
      tekst.append(sjabloon.charAt(ontsnapt ? ++i : i));
    }
    return tekst.toString();
  }

  @Override
  public String interpolate(String sjabloon, Context context, Locale locale) {
    return interpolate(sjabloon, context);
  }
}
