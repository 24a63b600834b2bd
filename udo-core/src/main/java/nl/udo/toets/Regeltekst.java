package nl.udo.toets;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a rule says, in one language.
 *
 * @param vraag the question it asks
 * @param melding what is wrong when it is not met, a whole sentence
 * @param advies how to mend it, whole sentences
 * @param meldingen more precise sentences, each by its name: a check names the one that fits
 * @param adviezen advice that belongs to one of those sentences, by the same name
 */
public record Regeltekst(
    String vraag,
    String melding,
    String advies,
    Map<String, String> meldingen,
    Map<String, String> adviezen) {

  /** Guards that all is there, and keeps the order of the texts. */
  public Regeltekst {
    Objects.requireNonNull(vraag, "vraag");
    Objects.requireNonNull(melding, "melding");
    Objects.requireNonNull(advies, "advies");
    meldingen = Collections.unmodifiableMap(new LinkedHashMap<>(meldingen));
    adviezen = Collections.unmodifiableMap(new LinkedHashMap<>(adviezen));
  }

  /**
   * What a rule with one sentence says.
   *
   * @param vraag the question it asks
   * @param melding what is wrong when it is not met
   * @param advies how to mend it
   */
  public Regeltekst(String vraag, String melding, String advies) {
    this(vraag, melding, advies, Map.of(), Map.of());
  }
}
