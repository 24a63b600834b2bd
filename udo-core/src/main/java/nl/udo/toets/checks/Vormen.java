package nl.udo.toets.checks;

import java.util.regex.Pattern;
import nl.udo.model.Formulering;
import nl.udo.model.UdoTraject;
import nl.udo.model.Woordgroep;
import nl.udo.usertext.Characters;
import nl.udo.usertext.RecordWalk;
import org.jspecify.annotations.Nullable;

/**
 * Texts that cannot be printed as they are: a clause or noun phrase that is a sentence, which the
 * paragraph would put behind a verb, and a character that no output keeps.
 */
final class Vormen {

  /** A full stop at the end, but not that of "e.d." or "enz.". */
  private static final Pattern EINDIGT_ALS_ZIN =
      Pattern.compile("(?<!\\.\\p{L})(?<!\\b(?:enz|etc|bv|jl|resp|art|nr|ca|c\\.q))[.!?]\\s*$");

  /** A full stop with a new sentence behind it. */
  private static final Pattern TWEE_ZINNEN = Pattern.compile("\\p{Ll}{2}[.!?]\\s+\\p{Lu}");

  private static final RecordWalk TEKSTEN = new RecordWalk(p -> p.type() == String.class);

  private Vormen() {}

  static void kijk(UdoTraject traject, Plek begin) {
    TEKSTEN.walk(
        traject,
        (value, property, place) -> {
          if (value instanceof Formulering vorm) {
            if (vorm.vorm() != Formulering.Vorm.ZIN && isZin(vorm.tekst())) {
              vorm(begin, place, vorm.tekst());
            }
          } else if (value instanceof String text) {
            if (property.annotation(Woordgroep.class) != null && isZin(text)) {
              vorm(begin, place, text);
            }
            for (int c : Characters.unkept(text)) {
              begin.betreft(Characters.name(c)).nietVoldaan(pad(place), "teken", null);
            }
          }
          return true;
        });
  }

  private static void vorm(Plek begin, RecordWalk.Place place, @Nullable String tekst) {
    begin.betreft(tekst).nietVoldaan(pad(place), "vorm", null);
  }

  private static String pad(RecordWalk.Place place) {
    return place.pointer().substring(1);
  }

  private static boolean isZin(@Nullable String tekst) {
    return tekst != null
        && heeftZinsteken(tekst)
        && (EINDIGT_ALS_ZIN.matcher(tekst).find() || TWEE_ZINNEN.matcher(tekst).find());
  }

  /** Most phrases have no mark at all with which a sentence ends, and need no closer look. */
  private static boolean heeftZinsteken(String tekst) {
    return tekst.indexOf('.') >= 0 || tekst.indexOf('!') >= 0 || tekst.indexOf('?') >= 0;
  }
}
