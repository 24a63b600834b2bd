package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A difference between amounts, explained: what was asked or needed against what is provided.
 *
 * @param bedrag how large it is, or null
 * @param verklaring where it comes from and what is done about it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Verschil(Bedrag bedrag, String verklaring) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Verschil {
    verklaring = Invoer.tekst(verklaring);
  }
}
