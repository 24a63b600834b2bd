package nl.udo.paragraaf.statements;

import java.util.List;

/**
 * What a record has to say and what of it is left out.
 *
 * @param uitspraken the statements
 * @param weglatingen the places of the record that get no words, with the reason
 */
public record Uitspraken(List<Uitspraak> uitspraken, List<Weglating> weglatingen) {

  /** Keeps what was given. */
  public Uitspraken {
    uitspraken = List.copyOf(uitspraken);
    weglatingen = List.copyOf(weglatingen);
  }
}
