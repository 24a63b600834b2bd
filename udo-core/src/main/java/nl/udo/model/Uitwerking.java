package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An effect that is handled elsewhere: in another regulation, or later in an algemene maatregel van
 * bestuur.
 *
 * @param onderwerp what is handled elsewhere, in whole sentences
 * @param regeling the regulation that handles it, or null
 * @param moment when, or null
 * @param overheden the layers it concerns; empty for all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Uitwerking(
    String onderwerp, String regeling, Moment moment, List<Overheidslaag> overheden) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Uitwerking {
    onderwerp = Invoer.tekst(onderwerp);
    regeling = Invoer.tekst(regeling);
    overheden = Invoer.termen(overheden);
  }
}
