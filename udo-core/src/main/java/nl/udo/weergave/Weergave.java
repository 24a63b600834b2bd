package nl.udo.weergave;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.udo.tekst.Tekststuk;

/** A format in which a text is shown. An implementation is immutable and thread-safe. */
@FunctionalInterface
public interface Weergave {

  /**
   * Writes a text in this format.
   *
   * @param stuk the text
   * @param uit where to; not closed
   * @throws IOException when it cannot be written
   */
  void schrijf(Tekststuk stuk, Appendable uit) throws IOException;

  /**
   * Gives a text in this format.
   *
   * @param stuk the text
   * @return the text in this format
   */
  default String schrijf(Tekststuk stuk) {
    StringBuilder uit = new StringBuilder();
    try {
      schrijf(stuk, uit);
    } catch (IOException e) {
      // A StringBuilder has nothing that can fail.
      throw new UncheckedIOException(e);
    }
    return uit.toString();
  }
}
