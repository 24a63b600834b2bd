package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.paragraaf.statements.Horen.Dag;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import org.jspecify.annotations.Nullable;

/** How it is said when parties judged. */
final class JudgementDays {

  /** On how many days parties can have judged, each of which a sentence names. */
  private static final int DAYS_IN_A_SENTENCE = 3;

  private final Pen pen;

  JudgementDays(Pen pen) {
    this.pen = pen;
  }

  /** The day of all that was judged, or null. */
  static @Nullable Datum only(Standpunt s) {
    Datum first = s.data().isEmpty() ? null : s.data().get(0).datum();
    for (Dag other : s.data()) {
      if (!other.datum().equals(first)) {
        return null;
      }
    }
    return first;
  }

  /** When all of it was judged: on a day, else in a month; null where there is none in common. */
  @Nullable String inCommon(Standpunt s) {
    Datum day = only(s);
    if (day != null || s.data().isEmpty()) {
      return pen.times.on(day);
    }
    Datum first = s.data().get(0).datum();
    boolean month =
        first.maand() != null
            && s.data().stream()
                .map(Dag::datum)
                .allMatch(d -> d.jaar() == first.jaar() && first.maand().equals(d.maand()));
    return month ? pen.times.on(new Datum(null, first.jaar(), null, first.maand(), null)) : null;
  }

  /** Who judged when, of judgements that have no month in common; null for too many days. */
  @Nullable Words each(Standpunt s) {
    Map<Datum, List<String>> days = new LinkedHashMap<>();
    s.data()
        .forEach(d -> days.computeIfAbsent(d.datum(), k -> new ArrayList<>()).addAll(d.partijen()));
    return days.isEmpty() || days.size() > DAYS_IN_A_SENTENCE
        ? null
        : Words.list(
            Lists.each(
                days.entrySet(),
                day ->
                    pen.sentences.fill(
                        Zin.OORDEEL_WIE_WANNEER,
                        "partijen",
                        pen.speakers.orSomeone(day.getValue()),
                        "datum",
                        pen.times.on(day.getKey()))));
  }
}
