package nl.udo.paragraaf.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.udo.lists.Lists;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Houding;
import nl.udo.paragraaf.statements.Horen.Beoordeeld;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * Which judgements against a proposal came to another: the next that the same parties thought of
 * the same subject was in favour, or that of the whole without conditions, of which one may be
 * about that very subject. A text tells of such a judgement as one that held <em>still</em>.
 */
final class ChangedViews {

  private static final Set<Houding> IN_FAVOUR = EnumSet.of(Houding.VOOR, Houding.ONDER_VOORWAARDEN);
  private static final Set<Houding> WHOLLY = EnumSet.of(Houding.VOOR);

  /** Per party and subject, what was judged on a first day. */
  private final Map<Object, TreeMap<LocalDate, Houding>> views = new HashMap<>();

  private ChangedViews(List<Uitspraak> uitspraken) {
    for (Uitspraak u : uitspraken) {
      if (u.datum() != null && u.inhoud() instanceof Standpunt s) {
        for (Beoordeeld b : s.oordelen()) {
          Houding tenor = b.strekking().houding();
          if (tenor != null) {
            LocalDate day = u.datum().eersteDag();
            s.partijen().forEach(p -> subjects(b).forEach(o -> add(p, o, day, tenor)));
          }
        }
      }
    }
  }

  /** The statements, with those judgements marked as such. */
  static List<Uitspraak> mark(List<Uitspraak> uitspraken) {
    ChangedViews views = new ChangedViews(uitspraken);
    List<Uitspraak> marked = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      marked.add(
          u.inhoud() instanceof Standpunt s && views.isChanged(u, s) ? u.zegt(s.alsHerzien()) : u);
    }
    return marked;
  }

  private void add(String party, Onderwerp subject, LocalDate day, Houding tenor) {
    views
        .computeIfAbsent(List.of(party, subject), k -> new TreeMap<>())
        .merge(day, tenor, ChangedViews::heaviest);
  }

  /** Of several judgements on one day, the one that is least in favour. */
  private static Houding heaviest(Houding one, Houding other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private boolean isChanged(Uitspraak u, Standpunt s) {
    if (u.datum() == null
        || s.partijen().isEmpty()
        || s.oordelen().size() != 1
        || s.oordelen().get(0).strekking().houding() != Houding.TEGEN) {
      return false;
    }
    LocalDate day = u.datum().laatsteDag();
    List<Onderwerp> subjects = subjects(s.oordelen().get(0));
    return Lists.every(s.partijen(), p -> Lists.every(subjects, o -> cameToAnother(p, o, day)));
  }

  /** Whether the next that a party thought of a subject, or of the whole, was in favour. */
  private boolean cameToAnother(String party, Onderwerp subject, LocalDate day) {
    Map.Entry<LocalDate, Houding> own = next(party, subject, day);
    Map.Entry<LocalDate, Houding> whole =
        subject == Onderwerp.GEHEEL ? null : next(party, Onderwerp.GEHEEL, day);
    boolean wholeFirst = whole != null && (own == null || whole.getKey().isBefore(own.getKey()));
    Map.Entry<LocalDate, Houding> first = wholeFirst ? whole : own;
    Set<Houding> enough = wholeFirst ? WHOLLY : IN_FAVOUR;
    return first != null && enough.contains(first.getValue());
  }

  private Map.@Nullable Entry<LocalDate, Houding> next(
      String party, Onderwerp subject, LocalDate day) {
    TreeMap<LocalDate, Houding> days = views.get(List.of(party, subject));
    return days == null ? null : days.higherEntry(day);
  }

  private static List<Onderwerp> subjects(Beoordeeld b) {
    return b.onderwerpen().isEmpty() ? List.of(Onderwerp.GEHEEL) : b.onderwerpen();
  }
}
