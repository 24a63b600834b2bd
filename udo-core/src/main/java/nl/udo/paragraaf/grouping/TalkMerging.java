package nl.udo.paragraaf.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.model.Overleg;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;

/** Talks on money are one sentence where they were on the same. */
final class TalkMerging {

  private static final String MINISTER = "minister";

  private TalkMerging() {}

  /**
   * Talks on the same money are one sentence; what came of the last stands behind it where all were
   * with the same or on one day, or where it says itself with whom.
   */
  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return Joining.move(
        Joining.byKey(
            uitspraken, u -> isTalk(u, false) ? subjects(u) : null, TalkMerging::talkedTogether),
        u -> isTalk(u, false) ? subjects(u) : null,
        u -> isTalk(u, true) ? subjects(u) : null,
        (home, last) ->
            home.details().isEmpty()
                    && !firstDay(last).isBefore(lastDay(home))
                    && (met(home).equals(met(last))
                        || lastDay(last).equals(firstDay(home))
                        || Lists.every(last.details(), TalkMerging::namesAMinister))
                ? talkedTogether(home, last)
                : null);
  }

  private static boolean namesAMinister(Uitspraak detail) {
    return detail.inhoud() instanceof Inhoud.EigenWoorden words
        && words.tekst().tekst().contains(MINISTER);
  }

  /** With whom. */
  private static Set<Object> met(Uitspraak u) {
    return Set.copyOf(Lists.each(((Geld.Fondsoverleg) u.inhoud()).overleg(), Overleg::met));
  }

  private static boolean isTalk(Uitspraak u, boolean told) {
    return u.inhoud() instanceof Geld.Fondsoverleg f
        && u.details().isEmpty() != told
        && Lists.every(f.overleg(), o -> o.datum() != null);
  }

  private static List<Object> subjects(Uitspraak u) {
    Overleg first = ((Geld.Fondsoverleg) u.inhoud()).overleg().get(0);
    return List.of(first.over(), first.met().isEmpty());
  }

  private static LocalDate firstDay(Uitspraak u) {
    return days(u).map(Datum::eersteDag).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  private static LocalDate lastDay(Uitspraak u) {
    return days(u).map(Datum::laatsteDag).max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
  }

  private static Stream<Datum> days(Uitspraak u) {
    return ((Geld.Fondsoverleg) u.inhoud())
        .overleg().stream().map(Overleg::datum).filter(Objects::nonNull);
  }

  private static Uitspraak talkedTogether(Uitspraak een, Uitspraak ander) {
    List<Overleg> overleg = new ArrayList<>(((Geld.Fondsoverleg) een.inhoud()).overleg());
    overleg.addAll(((Geld.Fondsoverleg) ander.inhoud()).overleg());
    overleg.sort(Comparator.comparing(o -> Inhoud.gezegd(o.datum()).eersteDag()));
    return een.samen(ander, new Geld.Fondsoverleg(overleg)).op(overleg.get(0).datum());
  }
}
