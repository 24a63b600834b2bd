package nl.udo.pdf;

import java.util.List;
import nl.udo.paragraaf.Alinea;
import nl.udo.paragraaf.Sectie;
import nl.udo.paragraaf.Tabel;
import nl.udo.toets.Regelresultaat;
import nl.udo.toets.Staat;
import nl.udo.toets.Toetsverslag;

/** The annex that tells how each rule of the checklist stands. */
final class Toetsbijlage {

  private static final List<Tabel.Kolom> KOLOMMEN =
      List.of(
          new Tabel.Kolom("Regel", false),
          new Tabel.Kolom("Vraag", false),
          new Tabel.Kolom("Stand", false));

  private Toetsbijlage() {}

  static Sectie van(Toetsverslag verslag) {
    String wijzigingen =
        verslag.wijzigingen().isEmpty()
            ? "."
            : " (" + String.join("; ", verslag.wijzigingen()) + ").";
    return new Sectie(
        null,
        "Bijlage: stand van de toets",
        List.of(
            new Alinea(
                "Deze bijlage geeft de stand volgens regelset " + verslag.regelset() + wijzigingen),
            new Tabel(
                "Stand per regel",
                KOLOMMEN,
                verslag.regels().stream().map(Toetsbijlage::rij).toList())));
  }

  private static List<String> rij(Regelresultaat regel) {
    return List.of(regel.code(), regel.vraag(), stand(regel.staat()));
  }

  private static String stand(Staat staat) {
    // Kept together in its narrow column.
    return staat.code().replace('-', '\u00A0');
  }
}
