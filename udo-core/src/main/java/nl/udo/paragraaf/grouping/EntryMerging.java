package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.udo.lists.Lists;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Inwerkingtreding.Wijze;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Vervolg;
import nl.udo.recht.toepassing.Ingangsdatum;

/** Rules on entry into force: the whole and the provisions that depart from it, told as one. */
final class EntryMerging {

  private EntryMerging() {}

  /** An entry into force, with the place of the statement that tells it. */
  private record Entry(int place, Uitspraak told, Vervolg.Ingang ingang) {

    Inwerkingtreding itself() {
      return ingang.ingang();
    }

    boolean isOfTheWhole() {
      return itself().bepalingen().isEmpty();
    }
  }

  /**
   * Tells with the entry of the whole, which is the first, the one entry of some provisions that is
   * later. Where more provisions follow, or only the later entry departs from the vaste
   * verandermomenten, each is told by itself, and the whole without them.
   */
  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Entry> entries = new ArrayList<>();
    int departure = -1;
    boolean wholeDeparts = false;
    for (int i = 0; i < uitspraken.size(); i++) {
      Uitspraak u = uitspraken.get(i);
      if (u.inhoud() instanceof Vervolg.Ingang ingang) {
        entries.add(new Entry(i, u, ingang));
      } else if (u.inhoud() instanceof Vervolg.Uitzonderingsgrond g) {
        departure = i;
        wholeDeparts = g.vanHetGeheel();
      }
    }
    if (entries.size() < 2) {
      return uitspraken;
    }
    Entry whole = entries.get(0);
    List<Entry> parts = entries.subList(1, entries.size());
    List<Entry> decreed = byDecree(entries);
    if (Lists.none(entries, Entry::isOfTheWhole) && areTogether(decreed, departure)) {
      return withTheFirst(
          uitspraken, decreed, decreed.get(0).ingang().inDelen(Lists.each(decreed, Entry::itself)));
    }
    if (!whole.isOfTheWhole() || Lists.any(parts, Entry::isOfTheWhole)) {
      return uitspraken;
    }
    Entry second = parts.get(0);
    boolean together =
        parts.size() == 1
            && (departure < second.place() || wholeDeparts)
            && whole.told().details().isEmpty()
            && isException(whole.itself(), second.itself());
    return together
        ? withTheFirst(uitspraken, entries, whole.ingang().met(second.itself()))
        : apart(uitspraken, whole, parts);
  }

  /** The entries by a decree, which can settle several. */
  private static List<Entry> byDecree(List<Entry> entries) {
    return Lists.only(
        entries, e -> isByDecree(e.itself()) && e.itself().terugwerkendTotEnMet() == null);
  }

  /** Whether nothing else is told between several entries. */
  private static boolean areTogether(List<Entry> entries, int departure) {
    if (entries.size() < 2) {
      return false;
    }
    int first = entries.get(0).place();
    List<Entry> before = entries.subList(0, entries.size() - 1);
    int last = entries.get(entries.size() - 1).place();
    return last - first == before.size()
        && (departure < first || departure > last)
        && Lists.every(before, e -> e.told().details().isEmpty());
  }

  /** Tells all entries where the first of them stands. */
  private static List<Uitspraak> withTheFirst(
      List<Uitspraak> uitspraken, List<Entry> entries, Vervolg.Ingang all) {
    Entry home = entries.get(0);
    Uitspraak together = home.told();
    for (Entry e : entries.subList(1, entries.size())) {
      together = together.samen(e.told(), all);
    }
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    over.set(home.place(), together);
    over.removeAll(Lists.each(entries.subList(1, entries.size()), Entry::told));
    return over;
  }

  /**
   * Tells the entry of the whole without the provisions that have one of their own. Of those that
   * enter with the whole it is left to tell how far they work back.
   */
  private static List<Uitspraak> apart(List<Uitspraak> uitspraken, Entry whole, List<Entry> parts) {
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    Inwerkingtreding first = whole.itself();
    List<String> own = new ArrayList<>();
    for (Entry e : parts) {
      Inwerkingtreding part = e.itself();
      if (!isMoment(part, first)) {
        if (startsByItself(part) && !(isByDecree(first) && canBeByDecree(part))) {
          own.addAll(part.bepalingen());
        }
      } else if (part.terugwerkendTotEnMet() != null) {
        over.set(e.place(), e.told().zegt(e.ingang().alleenTerugwerkend()));
      }
    }
    if (!own.isEmpty()) {
      over.set(whole.place(), whole.told().zegt(whole.ingang().zonder(own)));
    }
    return over;
  }

  /** Whether some provisions enter into force at the moment at which the whole does. */
  private static boolean isMoment(Inwerkingtreding part, Inwerkingtreding whole) {
    return Objects.equals(Ingangsdatum.van(part), Ingangsdatum.van(whole))
        && Objects.equals(part.maandenNaBekendmaking(), whole.maandenNaBekendmaking())
        && isByDecree(part) == isByDecree(whole);
  }

  /** A decree may settle a day of their own for some provisions. */
  private static boolean canBeByDecree(Inwerkingtreding i) {
    return isByDecree(i) || i.wijze() == null && i.datum() == null;
  }

  private static boolean isByDecree(Inwerkingtreding i) {
    return i.wijze() == Wijze.KONINKLIJK_BESLUIT;
  }

  /** Whether it is known when, or by what, it enters into force: not only from when it counts. */
  private static boolean startsByItself(Inwerkingtreding i) {
    return i.datum() != null
        || i.beoogd() != null
        || i.maandenNaBekendmaking() != null
        || i.wijze() == Wijze.NA_BEKENDMAKING
        || isByDecree(i);
  }

  private static boolean isException(Inwerkingtreding whole, Inwerkingtreding later) {
    return isDay(whole)
            && (isAfterPublication(later)
                || isDay(later) && (whole.datum() == null) == (later.datum() == null))
        || isAfterPublication(whole) && isAfterPublication(later) && !isMoment(later, whole);
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
    return !isByDecree(i)
        && (i.datum() != null || i.beoogd() != null)
        && i.maandenNaBekendmaking() == null
        && i.terugwerkendTotEnMet() == null;
  }
}
