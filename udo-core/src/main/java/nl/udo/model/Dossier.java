package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A dossier of the Kamer that belongs to the policy.
 *
 * @param nummer the number as it is written in Kamerstukken, for instance "35 483"
 * @param omschrijving what the dossier is, when there are several, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Dossier(String nummer, String omschrijving) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Dossier {
    nummer = Invoer.tekst(nummer);
    omschrijving = Invoer.tekst(omschrijving);
  }
}
