package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Moment;
import nl.udo.paragraaf.statements.Inhoud;
import org.jspecify.annotations.Nullable;

/** Several moments of one thing in words, in the order in which the record has them. */
final class Moments {

  private final Sentences sentences;
  private final Times times;

  Moments(Sentences sentences, Times times) {
    this.sentences = sentences;
    this.times = times;
  }

  /** All of them; null where none is known. */
  @Nullable Words all(List<Moment> moments) {
    if (moments.size() == 2 && isBegin(moments.get(0)) && isOnlyRepeated(moments.get(1))) {
      return repeatedFrom(moments.get(1), moments.get(0));
    }
    if (moments.size() == 2 && isBegin(moments.get(1)) && isOnlyRepeated(moments.get(0))) {
      return repeatedFrom(moments.get(0), moments.get(1));
    }
    int first = 0;
    while (first < moments.size() && isRepeated(moments.get(first))) {
      first++;
    }
    List<String> repeated = told(moments.subList(0, first));
    List<Moment> others = moments.subList(first, moments.size());
    List<String> next = next(others);
    if (!repeated.isEmpty() && !next.isEmpty() && others.get(0).grens() != null) {
      // A bound is no end to what is repeated, nor its beginning.
      return sentences
          .fill(
              Zin.TIJD_HERHALING_EN,
              Sentences.values("herhaling", Dutch.list(repeated), "momenten", Dutch.list(next)))
          .closed();
    }
    List<String> all = new ArrayList<>(repeated);
    all.addAll(next);
    return all.isEmpty() ? null : Words.of(Dutch.list(all));
  }

  private List<String> told(List<Moment> moments) {
    List<String> told = new ArrayList<>();
    for (Moment m : moments) {
      String text = times.moment(m);
      if (text != null) {
        told.add(text);
      }
    }
    return told;
  }

  /** Moments of which the first is not repeated: what is repeated comes after those, and last. */
  private List<String> next(List<Moment> moments) {
    List<String> once = new ArrayList<>();
    List<Moment> after = Lists.only(moments, Moments::isAfterEntry);
    boolean bound = false;
    for (Moment m : moments) {
      if (isAfterEntry(m)) {
        // Those after the entry into force stand together, where the first of them is.
        once.addAll(m == after.get(0) ? afterEntryEach(after) : List.of());
      } else if (!isRepeated(m)) {
        // Behind one that is bound it would be bound as well.
        boolean again = bound && m.grens() == null;
        once.addAll(
            Lists.each(
                told(List.of(m)),
                text -> again ? sentences.text(Zin.TIJD_OPNIEUW, "moment", text) : text));
        bound = m.grens() != null;
      }
    }
    for (String text : told(Lists.only(moments, Moments::isRepeated))) {
      once.add(sentences.text(Zin.TIJD_DAARNA, "herhaling", text));
    }
    return once;
  }

  private static boolean isRepeated(Moment m) {
    return m.elkeMaanden() != null && m.datum() == null;
  }

  /** Whether it is the day from which something is, and nothing else. */
  private static boolean isBegin(Moment m) {
    return m.grens() == Moment.Grens.VANAF
        && m.datum() != null
        && m.maandenNaInwerkingtreding() == null
        && m.elkeMaanden() == null
        && m.omschrijving() == null;
  }

  /** Whether it is how often something is, and nothing else. */
  private static boolean isOnlyRepeated(Moment m) {
    return m.elkeMaanden() != null
        && m.datum() == null
        && m.maandenNaInwerkingtreding() == null
        && m.omschrijving() == null;
  }

  /** vanaf juni 2029 elke drie jaar. */
  private Words repeatedFrom(Moment often, Moment begin) {
    return sentences.fill(
        Zin.TIJD_VANAF_HERHALING,
        Sentences.values("moment", times.moment(begin), "herhaling", times.moment(often)));
  }

  /** Whether it is some time after the entry into force, and nothing else. */
  private static boolean isAfterEntry(Moment m) {
    return m.maandenNaInwerkingtreding() != null
        && m.maandenNaInwerkingtreding() > 0
        && m.datum() == null
        && m.elkeMaanden() == null
        && m.omschrijving() == null;
  }

  /** Binnen drie jaar na de inwerkingtreding, opnieuw zes jaar na de inwerkingtreding. */
  private List<String> afterEntryEach(List<Moment> moments) {
    List<String> each = new ArrayList<>();
    for (List<Moment> group : sharing(moments)) {
      String text = afterEntry(group);
      each.add(each.isEmpty() ? text : sentences.text(Zin.TIJD_OPNIEUW, "moment", text));
    }
    return each;
  }

  /**
   * Those that can share "na de inwerkingtreding": behind one that is bound, one that is not would
   * be bound as well.
   */
  private static List<List<Moment>> sharing(List<Moment> moments) {
    List<List<Moment>> groups = new ArrayList<>();
    boolean bound = false;
    for (Moment m : moments) {
      if (groups.isEmpty() || bound && m.grens() == null) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(m);
      bound = m.grens() != null;
    }
    return groups;
  }

  /** één en drie jaar na de inwerkingtreding; een half jaar en binnen vier jaar daarna. */
  private String afterEntry(List<Moment> moments) {
    boolean years = Lists.every(moments, Moments::isUnboundYears);
    List<String> each = new ArrayList<>();
    for (Moment m : moments) {
      int months = Inhoud.gezegd(m.maandenNaInwerkingtreding());
      String duration = times.duration(months);
      each.add(
          years
              ? Dutch.number(months / Times.MONTHS_PER_YEAR)
              : m.grens() == null
                  ? duration
                  : sentences.text(AmountSentences.bound(m.grens()), "moment", duration));
    }
    String all = Dutch.list(each);
    return sentences.text(
        Zin.TIJD_NA_INWERKINGTREDING,
        "duur",
        years ? sentences.text(Zin.TIJD_JAAR, "getal", all) : all);
  }

  private static boolean isUnboundYears(Moment m) {
    Integer months = m.maandenNaInwerkingtreding();
    return m.grens() == null && months != null && months % Times.MONTHS_PER_YEAR == 0;
  }
}
