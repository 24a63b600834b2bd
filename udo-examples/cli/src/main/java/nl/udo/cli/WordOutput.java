package nl.udo.cli;

import java.io.IOException;
import java.nio.file.Path;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.word.UdoWord;

/**
 * Writes the paragraph as a Word file.
 *
 * @param sjabloon the template, or null for the look of the library
 * @param plaats the place in it, or null for the end
 */
record WordOutput(Path sjabloon, String plaats) {

  void write(MvtParagraaf paragraaf, Path bestand) throws IOException {
    UdoWord.Builder builder = UdoWord.builder();
    if (sjabloon != null) {
      builder.sjabloon(sjabloon);
    }
    if (plaats != null) {
      builder.plaats(plaats);
    }
    UdoWord word = builder.build();
    FileReplacement.write(bestand, uit -> word.schrijf(paragraaf, uit));
  }
}
