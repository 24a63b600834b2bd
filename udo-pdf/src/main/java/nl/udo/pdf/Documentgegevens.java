package nl.udo.pdf;

import java.time.Instant;
import java.util.Objects;

/**
 * What the file says about itself.
 *
 * @param titel document title, shown by the reader in its title bar; never blank
 * @param kortetitel short title for the running header
 * @param opsteller author, for example the ministry; null when unknown
 * @param onderwerp subject; null when there is none
 * @param moment creation moment, supplied by the caller so that equal input gives equal bytes; null
 *     when the file does not tell it
 * @param concept whether every page is marked as a draft
 */
record Documentgegevens(
    String titel,
    String kortetitel,
    String opsteller,
    String onderwerp,
    Instant moment,
    boolean concept) {

  Documentgegevens {
    if (titel == null || titel.isBlank()) {
      throw new IllegalArgumentException("PDF/UA vraagt een titel");
    }
    Objects.requireNonNull(kortetitel, "kortetitel");
  }
}
