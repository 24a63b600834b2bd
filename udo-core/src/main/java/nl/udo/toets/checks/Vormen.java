package nl.udo.toets.checks;

import java.util.regex.Pattern;
import nl.udo.model.Formulering;
import nl.udo.model.UdoTraject;
import nl.udo.model.Woordgroep;
import nl.udo.toets.Plaatshouder;
import nl.udo.usertext.Characters;
import nl.udo.usertext.FullStops;
import nl.udo.usertext.RecordWalk;
import org.jspecify.annotations.Nullable;

/**
 * Texts that cannot be printed as they are: a clause or noun phrase that is a sentence, which the
 * paragraph would put behind a verb, a placeholder, and a character that no output keeps.
 */
final class Vormen {

  /** A mark at the end; see {@link FullStops} for that of "e.d." or "enz.". */
  private static final Pattern EINDIGT_ALS_ZIN = Pattern.compile("[.!?]\\s*$");

  /** A full stop with a new sentence behind it. */
  private static final Pattern TWEE_ZINNEN = Pattern.compile("\\p{Ll}{2}[.!?]\\s+\\p{Lu}");

  private static final RecordWalk TEKSTEN = new RecordWalk(p -> p.type() == String.class);

  private Vormen() {}

  static void kijk(UdoTraject traject, Plek begin) {
    TEKSTEN.walk(
        traject,
        (value, property, place) -> {
          if (value instanceof Formulering vorm) {
            vorm(begin, place, vorm.tekst(), vorm.vorm() != Formulering.Vorm.ZIN);
          } else if (value instanceof String text) {
            if (property.annotation(Woordgroep.class) != null) {
              vorm(begin, place, text, true);
            }
            for (int c : Characters.unkept(text)) {
              begin.betreft(Characters.name(c)).nietVoldaan(pad(place), "teken", null);
            }
          }
          return true;
        });
  }

  /**
   * Looks at words that stand in a sentence.
   *
   * @param inZin whether they must be a part of one
   */
  private static void vorm(
      Plek begin, RecordWalk.Place place, @Nullable String tekst, boolean inZin) {
    if (Plaatshouder.is(tekst)) {
      begin.betreft(tekst).nietVoldaan(pad(place), Plaatshouder.TEKST, null);
    } else if (inZin && isZin(tekst)) {
      begin.betreft(tekst).nietVoldaan(pad(place), "vorm", null);
    }
  }

  private static String pad(RecordWalk.Place place) {
    return place.pointer().substring(1);
  }

  private static boolean isZin(@Nullable String tekst) {
    return tekst != null
        && heeftZinsteken(tekst)
        && (eindigtAlsZin(tekst) || TWEE_ZINNEN.matcher(tekst).find());
  }

  private static boolean eindigtAlsZin(String tekst) {
    return EINDIGT_ALS_ZIN.matcher(tekst).find() && !FullStops.endsWithAbbreviation(tekst);
  }

  /** Most phrases have no mark at all with which a sentence ends, and need no closer look. */
  private static boolean heeftZinsteken(String tekst) {
    return tekst.indexOf('.') >= 0 || tekst.indexOf('!') >= 0 || tekst.indexOf('?') >= 0;
  }
}
