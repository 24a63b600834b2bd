package nl.udo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Toetsverslag;
import nl.udo.weergave.MvtParagraaf;
import nl.udo.word.UdoWord;

/**
 * Writes the paragraph, or all fragments per chapter, as one Word file.
 *
 * @param sjabloon the template, or null for the look of the library
 * @param plaats the place in it, or null for the end
 */
record WordOutput(Path sjabloon, String plaats) {

  void write(Collection<MvtParagraaf> delen, Toetsverslag verslag, Path bestand)
      throws IOException {
    UdoWord.Builder builder = UdoWord.builder();
    if (sjabloon != null) {
      builder.sjabloon(sjabloon);
    }
    if (plaats != null) {
      builder.plaats(plaats);
    }
    UdoWord word = builder.build();
    Tekststuk tekst = samen(delen, verslag);
    FileReplacement.write(bestand, uit -> word.schrijf(tekst, uit));
  }

  /** All parts as one text, with the mark of a draft once. */
  private static Tekststuk samen(Collection<MvtParagraaf> delen, Toetsverslag verslag) {
    List<Blok> blokken = new ArrayList<>();
    Tekststuk laatste = null;
    for (MvtParagraaf deel : delen) {
      laatste = deel.stuk();
      for (Blok blok : laatste.blokken()) {
        if (!(blok instanceof Conceptmelding) || blokken.isEmpty()) {
          blokken.add(blok);
        }
      }
    }
    return new Tekststuk(
        laatste == null ? verslag.traject().voornemen().titel() : laatste.onderwerp(),
        Tekststuk.NEDERLANDS,
        verslag.regelset(),
        laatste != null && laatste.concept(),
        verslag.traject(),
        blokken);
  }
}
