package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Inwerkingtreding.Wijze;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Vervolg;

/** Rules on entry into force: the whole and the provisions that follow later are one sentence. */
final class EntryMerging {

  private EntryMerging() {}

  /**
   * Tells with the entry of the whole the one entry of some provisions that is later. Where more
   * provisions follow, or what departs from the vaste verandermomenten is the later entry, each is
   * told by itself.
   */
  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Integer> entries = new ArrayList<>();
    int departure = -1;
    for (int i = 0; i < uitspraken.size(); i++) {
      if (uitspraken.get(i).inhoud() instanceof Vervolg.Ingang) {
        entries.add(i);
      } else if (uitspraken.get(i).inhoud() instanceof Vervolg.Uitzonderingsgrond) {
        departure = i;
      }
    }
    if (entries.size() != 2 || departure > entries.get(1)) {
      return uitspraken;
    }
    Uitspraak whole = uitspraken.get(entries.get(0));
    Uitspraak later = uitspraken.get(entries.get(1));
    Vervolg.Ingang first = (Vervolg.Ingang) whole.inhoud();
    Inwerkingtreding second = ((Vervolg.Ingang) later.inhoud()).ingang();
    if (!whole.details().isEmpty() || !isException(first.ingang(), second)) {
      return uitspraken;
    }
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    over.set(
        entries.get(0),
        whole.samen(later, new Vervolg.Ingang(first.ingang(), first.bekendmaking(), second)));
    over.remove(entries.get(1).intValue());
    return over;
  }

  private static boolean isException(Inwerkingtreding whole, Inwerkingtreding later) {
    return whole.bepalingen().isEmpty()
        && !later.bepalingen().isEmpty()
        && isDay(whole)
        && isDay(later)
        && (whole.datum() == null) == (later.datum() == null);
  }

  /** Whether it is a day, settled or meant, and nothing else. */
  private static boolean isDay(Inwerkingtreding i) {
    return (i.wijze() == null || i.wijze() == Wijze.DATUM)
        && (i.datum() != null || i.beoogd() != null)
        && i.maandenNaBekendmaking() == null
        && i.terugwerkendTotEnMet() == null;
  }
}
