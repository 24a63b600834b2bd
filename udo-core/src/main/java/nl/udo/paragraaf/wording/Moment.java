package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import org.jspecify.annotations.Nullable;

/**
 * When and in what parties judged.
 *
 * @param time on which day or in which month, or that it was when the sentence before says; or null
 * @param place in what, where a sentence must tell that; or null
 */
record Moment(@Nullable String time, @Nullable String place) {

  /** That of what others judged as well, of which the text told. */
  static final Moment TOLD = new Moment(null, null);

  /** A moment, or null where neither is known. */
  static @Nullable Moment of(@Nullable String time, @Nullable String place) {
    return time == null && place == null ? null : new Moment(time, place);
  }

  /** Both as one adverbial; null where neither needs telling. */
  @Nullable String words(Sentences sentences) {
    if (time == null || place == null) {
      return time == null ? place : time;
    }
    return sentences.text(Zin.OORDEEL_DATUM_WAAR, "datum", time, "waar", place);
  }
}
