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

  /**
   * Tells with the entry of the whole, which is the first, the one entry of some provisions that is
   * later. Where more provisions follow, or only the later entry departs from the vaste
   * verandermomenten, each is told by itself, and the whole without them.
   */
  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Integer> entries = new ArrayList<>();
    int departure = -1;
    boolean wholeDeparts = false;
    for (int i = 0; i < uitspraken.size(); i++) {
      if (uitspraken.get(i).inhoud() instanceof Vervolg.Ingang) {
        entries.add(i);
      } else if (uitspraken.get(i).inhoud() instanceof Vervolg.Uitzonderingsgrond g) {
        departure = i;
        wholeDeparts = g.vanHetGeheel();
      }
    }
    if (departure < 0 && areByDecree(uitspraken, entries)) {
      return inParts(uitspraken, entries);
    }
    if (entries.size() < 2
        || !entry(uitspraken, entries.get(0)).bepalingen().isEmpty()
        || entries.stream().skip(1).anyMatch(i -> entry(uitspraken, i).bepalingen().isEmpty())) {
      return uitspraken;
    }
    Uitspraak whole = uitspraken.get(entries.get(0));
    Inwerkingtreding second = entry(uitspraken, entries.get(1));
    boolean together =
        entries.size() == 2
            && (departure < entries.get(1) || wholeDeparts)
            && whole.details().isEmpty()
            && isException(entry(uitspraken, entries.get(0)), second);
    if (!together) {
      return apart(uitspraken, entries);
    }
    Uitspraak later = uitspraken.get(entries.get(1));
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    over.set(entries.get(0), whole.samen(later, ((Vervolg.Ingang) whole.inhoud()).met(second)));
    over.remove(entries.get(1).intValue());
    return over;
  }

  /**
   * Whether a decree settles of several provisions, and of no whole, when they enter into force.
   */
  private static boolean areByDecree(List<Uitspraak> uitspraken, List<Integer> entries) {
    return entries.size() > 1
        && Lists.every(
            entries,
            i -> {
              Inwerkingtreding part = entry(uitspraken, i);
              return isByDecree(part)
                  && !part.bepalingen().isEmpty()
                  && part.terugwerkendTotEnMet() == null;
            })
        && Lists.every(
            entries.subList(0, entries.size() - 1), i -> uitspraken.get(i).details().isEmpty());
  }

  /** Tells the entries of all parts with that of the first, where nothing more is told of these. */
  private static List<Uitspraak> inParts(List<Uitspraak> uitspraken, List<Integer> entries) {
    Uitspraak first = uitspraken.get(entries.get(0));
    Vervolg.Ingang all =
        ((Vervolg.Ingang) first.inhoud()).inDelen(Lists.each(entries, i -> entry(uitspraken, i)));
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    for (int i : entries.subList(1, entries.size())) {
      first = first.samen(uitspraken.get(i), all);
    }
    over.set(entries.get(0), first);
    for (int k = entries.size() - 1; k > 0; k--) {
      over.remove(entries.get(k).intValue());
    }
    return over;
  }

  private static Inwerkingtreding entry(List<Uitspraak> uitspraken, int i) {
    return ((Vervolg.Ingang) uitspraken.get(i).inhoud()).ingang();
  }

  /**
   * Tells the entry of the whole without the provisions that have one of their own. Of those that
   * enter with the whole it is left to tell how far they work back.
   */
  private static List<Uitspraak> apart(List<Uitspraak> uitspraken, List<Integer> entries) {
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    Uitspraak whole = uitspraken.get(entries.get(0));
    Inwerkingtreding first = entry(uitspraken, entries.get(0));
    List<String> own = new ArrayList<>();
    for (int i : entries.subList(1, entries.size())) {
      Inwerkingtreding part = entry(uitspraken, i);
      if (!isMoment(part, first)) {
        if (startsByItself(part) && !(isByDecree(first) && canBeByDecree(part))) {
          own.addAll(part.bepalingen());
        }
      } else if (part.terugwerkendTotEnMet() != null) {
        Vervolg.Ingang told = (Vervolg.Ingang) uitspraken.get(i).inhoud();
        over.set(i, uitspraken.get(i).zegt(told.alleenTerugwerkend()));
      }
    }
    if (!own.isEmpty()) {
      over.set(entries.get(0), whole.zegt(((Vervolg.Ingang) whole.inhoud()).zonder(own)));
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
