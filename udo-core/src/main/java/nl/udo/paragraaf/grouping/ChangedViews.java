package nl.udo.paragraaf.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
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

  private static final Set<Strekking> AGAINST =
      EnumSet.of(Strekking.BEDENKINGEN, Strekking.AFWIJZEND);
  private static final Set<Strekking> FOR =
      EnumSet.of(Strekking.ONDERSCHRIJFT, Strekking.GEEN_BEZWAAR, Strekking.ONDER_VOORWAARDEN);

  /** Per party and subject, whether what was judged on a first day was in favour. */
  private final Map<Object, TreeMap<LocalDate, Boolean>> views = new HashMap<>();

  /** Per party, whether what was judged of the whole was in favour without conditions. */
  private final Map<String, TreeMap<LocalDate, Boolean>> wholes = new HashMap<>();

  private ChangedViews(List<Uitspraak> uitspraken) {
    for (Uitspraak u : uitspraken) {
      if (u.datum() != null && u.inhoud() instanceof Standpunt s) {
        for (Beoordeeld b : s.oordelen()) {
          for (Onderwerp o : subjects(b)) {
            s.partijen().forEach(p -> add(p, o, u.datum().eersteDag(), b.strekking()));
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
          u.inhoud() instanceof Standpunt s && views.isChanged(u, s) ? u.zegt(changed(s)) : u);
    }
    return marked;
  }

  private void add(String party, Onderwerp subject, LocalDate day, Strekking tenor) {
    boolean inFavour = FOR.contains(tenor);
    if (inFavour || AGAINST.contains(tenor)) {
      views
          .computeIfAbsent(List.of(party, subject), k -> new TreeMap<>())
          .merge(day, inFavour, Boolean::logicalAnd);
      if (subject == Onderwerp.GEHEEL) {
        boolean wholly = inFavour && tenor != Strekking.ONDER_VOORWAARDEN;
        wholes.computeIfAbsent(party, k -> new TreeMap<>()).merge(day, wholly, Boolean::logicalAnd);
      }
    }
  }

  private boolean isChanged(Uitspraak u, Standpunt s) {
    if (u.datum() == null
        || s.partijen().isEmpty()
        || s.oordelen().size() != 1
        || !AGAINST.contains(s.oordelen().get(0).strekking())) {
      return false;
    }
    LocalDate day = u.datum().laatsteDag();
    return s.partijen().stream()
        .allMatch(
            p ->
                subjects(s.oordelen().get(0)).stream()
                    .allMatch(o -> Boolean.TRUE.equals(next(p, o, day))));
  }

  /** Whether the next that a party thought of a subject or of the whole was in favour, if any. */
  private @Nullable Boolean next(String party, Onderwerp subject, LocalDate day) {
    Map.Entry<LocalDate, Boolean> own = after(views.get(List.of(party, subject)), day);
    Map.Entry<LocalDate, Boolean> whole =
        subject == Onderwerp.GEHEEL ? null : after(wholes.get(party), day);
    if (own == null || whole == null) {
      return own != null ? own.getValue() : whole != null ? whole.getValue() : null;
    }
    return whole.getKey().isBefore(own.getKey()) ? whole.getValue() : own.getValue();
  }

  private static Map.@Nullable Entry<LocalDate, Boolean> after(
      @Nullable TreeMap<LocalDate, Boolean> days, LocalDate day) {
    return days == null ? null : days.higherEntry(day);
  }

  private static List<Onderwerp> subjects(Beoordeeld b) {
    return b.onderwerpen().isEmpty() ? List.of(Onderwerp.GEHEEL) : b.onderwerpen();
  }

  private static Standpunt changed(Standpunt s) {
    return new Standpunt(
        s.partijen(),
        s.oordelen(),
        s.citaten(),
        s.gronden(),
        s.voorwaarden(),
        s.reactie(),
        s.data(),
        s.punten(),
        s.over(),
        true);
  }
}
