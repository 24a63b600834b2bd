package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The entry into force, of the whole or of some provisions.
 *
 * @param datum the date, or null when not yet known
 * @param bepalingen the provisions it is about; empty for all
 * @param eerderBeoogd dates that were aimed at before, in order
 * @param toelichting what there is to say about it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Inwerkingtreding(
    Datum datum, List<String> bepalingen, List<Datum> eerderBeoogd, String toelichting) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Inwerkingtreding {
    bepalingen = Invoer.teksten(bepalingen);
    eerderBeoogd = Invoer.lijst(eerderBeoogd);
    toelichting = Invoer.tekst(toelichting);
  }
}
