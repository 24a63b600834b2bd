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
   * told by itself, and the whole without them.
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
      return apart(uitspraken, entries);
    }
    Uitspraak whole = uitspraken.get(entries.get(0));
    Uitspraak later = uitspraken.get(entries.get(1));
    Vervolg.Ingang first = (Vervolg.Ingang) whole.inhoud();
    Inwerkingtreding second = ((Vervolg.Ingang) later.inhoud()).ingang();
    if (!whole.details().isEmpty() || !isException(first.ingang(), second)) {
      return apart(uitspraken, entries);
    }
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    over.set(entries.get(0), whole.samen(later, first.met(second)));
    over.remove(entries.get(1).intValue());
    return over;
  }

  /** Tells the entry of the whole on a day without the provisions that have one of their own. */
  private static List<Uitspraak> apart(List<Uitspraak> uitspraken, List<Integer> entries) {
    if (entries.size() < 2) {
      return uitspraken;
    }
    Uitspraak whole = uitspraken.get(entries.get(0));
    Vervolg.Ingang first = (Vervolg.Ingang) whole.inhoud();
    List<String> own = new ArrayList<>();
    for (int i : entries.subList(1, entries.size())) {
      Inwerkingtreding later = ((Vervolg.Ingang) uitspraken.get(i).inhoud()).ingang();
      if (later.bepalingen().isEmpty() || !startsByItself(later)) {
        return uitspraken;
      }
      own.addAll(later.bepalingen());
    }
    if (!first.ingang().bepalingen().isEmpty() || !isDay(first.ingang())) {
      return uitspraken;
    }
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    over.set(entries.get(0), whole.zegt(first.zonder(own)));
    return over;
  }

  /** Whether it is known when, or by what, it enters into force: not only from when it counts. */
  private static boolean startsByItself(Inwerkingtreding i) {
    return i.datum() != null
        || i.beoogd() != null
        || i.maandenNaBekendmaking() != null
        || i.wijze() == Wijze.KONINKLIJK_BESLUIT;
  }

  private static boolean isException(Inwerkingtreding whole, Inwerkingtreding later) {
    return whole.bepalingen().isEmpty()
        && !later.bepalingen().isEmpty()
        && isDay(whole)
        && (isAfterPublication(later)
            || isDay(later) && (whole.datum() == null) == (later.datum() == null));
  }

  private static boolean isAfterPublication(Inwerkingtreding i) {
    return i.wijze() == Wijze.NA_BEKENDMAKING
        && i.maandenNaBekendmaking() != null
        && i.datum() == null
        && i.beoogd() == null
        && i.terugwerkendTotEnMet() == null;
  }

  /** Whether it is a day, settled or meant, and nothing else. */
  private static boolean isDay(Inwerkingtreding i) {
    return (i.wijze() == null || i.wijze() == Wijze.DATUM)
        && (i.datum() != null || i.beoogd() != null)
        && i.maandenNaBekendmaking() == null
        && i.terugwerkendTotEnMet() == null;
  }
}
