package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The ratification of an agreement.
 *
 * @param door by whom
 * @param datum when, or null
 * @param voorbehoud under which reservation, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bekrachtiging(String door, Datum datum, String voorbehoud) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Bekrachtiging {
    door = Invoer.tekst(door);
    voorbehoud = Invoer.tekst(voorbehoud);
  }
}
