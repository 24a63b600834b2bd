package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A deviation from the organic law (Gemeentewet 115, Provinciewet 113 lid 2, WolBES 210).
 *
 * @param bepaling the provision that is deviated from
 * @param gronden the grounds for it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Afwijking(String bepaling, String gronden) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Afwijking {
    bepaling = Invoer.tekst(bepaling);
    gronden = Invoer.tekst(gronden);
  }
}
