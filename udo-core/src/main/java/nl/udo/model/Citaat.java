package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words of a party itself, in the language in which they were said.
 *
 * @param tekst the words, without quotation marks; blank text makes the whole absent where it
 *     stands
 * @param taal the language as a BCP 47 tag, for instance "pap", "fy" or "en"; null for Dutch
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Citaat(String tekst, @Nullable String taal) {

  /**
   * Keeps what was given, with blank text as empty.
   *
   * @throws IllegalArgumentException when the language is not written as BCP 47 writes it
   */
  public Citaat {
    tekst = Input.textOrEmpty(tekst);
    taal = Input.text(taal);
    if (taal != null) {
      try {
        new Locale.Builder().setLanguageTag(taal);
      } catch (IllformedLocaleException e) {
        throw new IllegalArgumentException(
            "de taal van een citaat is een taalcode (BCP 47), zoals nl, pap, fy of en", e);
      }
    }
  }

  /**
   * Words in Dutch.
   *
   * @param tekst the words, without quotation marks; null or blank gives null
   * @return the quotation, or null
   */
  public static @Nullable Citaat van(@Nullable String tekst) {
    String given = Input.text(tekst);
    return given == null ? null : new Citaat(given, null);
  }

  /** One line without content, because frameworks log it. */
  @Override
  public String toString() {
    return Outline.of(this);
  }
}
