package nl.udo.bewoording;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Wording that cannot be used: it says nothing of a sentence that is not there, loses a fact of the
 * record, or cannot be read. It is thrown when wording is loaded, with all its mistakes at once,
 * and not while a text is written.
 */
public final class OngeldigeBewoordingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A mistake.
   *
   * @param bestand the name under which the wording was loaded, or null for a single sentence
   * @param regel the line, from 1; 0 for a single sentence or for a file as a whole
   * @param sleutel the key of the sentence, or null when there is none
   * @param melding what is wrong and what would be right, in Dutch
   */
  public record Fout(@Nullable String bestand, int regel, @Nullable String sleutel, String melding)
      implements Serializable {

    /**
     * The mistake on one line: file, line, key and what is wrong.
     *
     * @return for instance "eigen.properties, regel 3, taak.te: {wat} ontbreekt"
     */
    @Override
    public String toString() {
      StringBuilder tekst = new StringBuilder();
      if (bestand != null) {
        tekst.append(bestand);
      }
      if (regel > 0) {
        tekst.append(", regel ").append(regel);
      }
      if (sleutel != null) {
        tekst.append(tekst.length() > 0 ? ", " : "").append(sleutel);
      }
      return tekst.append(tekst.length() > 0 ? ": " : "").append(melding).toString();
    }
  }

  /** The mistakes, in the order of the file; an array can be serialized, as an exception is. */
  private final Fout[] fouten;

  OngeldigeBewoordingException(List<Fout> fouten) {
    super(
        "de bewoording is niet te gebruiken:\n"
            + fouten.stream().map(Fout::toString).collect(Collectors.joining("\n")));
    this.fouten = fouten.toArray(new Fout[0]);
  }

  /**
   * The mistakes.
   *
   * @return all of them, in the order of the file
   */
  public List<Fout> fouten() {
    return List.of(fouten);
  }
}
