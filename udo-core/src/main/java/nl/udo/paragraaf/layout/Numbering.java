package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.List;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Sectie;

/** The numbers of sections. */
final class Numbering {

  private Numbering() {}

  /** The same blocks with numbers below this one; without numbers when it is null. */
  static List<Blok> below(String number, List<? extends Blok> blocks) {
    List<Blok> numbered = new ArrayList<>();
    int next = 1;
    for (Blok block : blocks) {
      if (block instanceof Sectie sectie) {
        String own = number == null ? null : number + "." + next++;
        numbered.add(new Sectie(own, sectie.kop(), below(own, sectie.blokken())));
      } else {
        numbered.add(block);
      }
    }
    return numbered;
  }
}
