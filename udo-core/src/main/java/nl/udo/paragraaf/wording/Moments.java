package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Moment;
import nl.udo.paragraaf.statements.Inhoud;

/** Several moments of one thing in words. */
final class Moments {

  private final Sentences sentences;
  private final Times times;

  Moments(Sentences sentences, Times times) {
    this.sentences = sentences;
    this.times = times;
  }

  /** Several moments: those after the entry into force as one, and what is repeated last. */
  List<String> each(List<Moment> moments) {
    if (moments.size() == 2 && isBegin(moments.get(0)) && isOnlyRepeated(moments.get(1))) {
      return List.of(repeatedFrom(moments.get(1), moments.get(0)));
    }
    List<Moment> after = moments.stream().filter(Moments::isAfterEntry).toList();
    List<String> once = new ArrayList<>();
    List<String> repeated = new ArrayList<>();
    for (Moment m : moments) {
      String text = times.moment(m);
      if (text == null || after.size() > 1 && after.contains(m) && m != after.get(0)) {
        continue;
      }
      if (after.size() > 1 && m == after.get(0)) {
        text = afterEntry(after);
      }
      boolean again = m.elkeMaanden() != null && m.datum() == null;
      (again ? repeated : once).add(text);
    }
    for (String text : repeated) {
      once.add(once.isEmpty() ? text : sentences.text(Zin.TIJD_DAARNA, "herhaling", text));
    }
    return once;
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
  private String repeatedFrom(Moment often, Moment begin) {
    return sentences.text(
        Zin.TIJD_VANAF_HERHALING, "moment", times.moment(begin), "herhaling", times.moment(often));
  }

  /** Whether it is some time after the entry into force, and nothing else. */
  private static boolean isAfterEntry(Moment m) {
    return m.maandenNaInwerkingtreding() != null
        && m.maandenNaInwerkingtreding() > 0
        && m.datum() == null
        && m.elkeMaanden() == null
        && m.omschrijving() == null;
  }

  /** één en drie jaar na de inwerkingtreding; een half jaar en binnen vier jaar daarna. */
  private String afterEntry(List<Moment> moments) {
    boolean years = moments.stream().allMatch(Moments::isUnboundYears);
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
