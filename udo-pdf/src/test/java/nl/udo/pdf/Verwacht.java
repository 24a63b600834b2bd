package nl.udo.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Blok;
import nl.udo.paragraaf.Conceptmelding;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.Tekststuk;
import nl.udo.toets.Regelresultaat;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import nl.udo.weergave.MvtParagraaf;

/** What the text renderer says of a record, to hold against what the PDF says. */
final class Verwacht {
  private Verwacht() {}

  static Toetsverslag verslag(UdoTraject traject) {
    return UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
  }

  static List<String> concept(UdoTraject traject) {
    return Poort.woorden(MvtParagraaf.concept(traject).stuk());
  }

  /** The fragments one after the other, with the line at the top once. */
  static List<String> conceptHoofdstukken(UdoTraject traject) {
    Toetsverslag verslag = verslag(traject);
    List<Blok> blokken = new ArrayList<>();
    MvtParagraaf.conceptHoofdstukken(verslag, Indeling.standaard())
        .values()
        .forEach(
            deel -> {
              List<Blok> eigen = new ArrayList<>(deel.stuk().blokken());
              if (!blokken.isEmpty()) {
                eigen.removeIf(Conceptmelding.class::isInstance);
              }
              blokken.addAll(eigen);
            });
    return Poort.woorden(new Tekststuk(null, verslag.regelset(), true, blokken));
  }

  static List<String> bijlage(UdoTraject traject) {
    Toetsverslag verslag = verslag(traject);
    StringBuilder tekst = new StringBuilder("Bijlage: stand van de toets\n");
    tekst.append("Deze bijlage geeft de stand volgens regelset ").append(verslag.regelset());
    tekst.append(".\nStand per regel\nRegel Vraag Stand\n");
    for (Regelresultaat regel : verslag.regels()) {
      tekst.append(regel.code()).append(' ').append(regel.vraag()).append(' ');
      tekst.append(regel.staat().code().replace('-', ' ')).append('\n');
    }
    return Poort.woorden(tekst.toString());
  }

  static List<String> samen(List<String> een, List<String> twee) {
    List<String> samen = new ArrayList<>(een);
    samen.addAll(twee);
    return samen;
  }
}
