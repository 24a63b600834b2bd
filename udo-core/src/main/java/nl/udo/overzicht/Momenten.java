package nl.udo.overzicht;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.udo.model.Moment;
import nl.udo.overzicht.Opvolgregister.Reeks;
import org.jspecify.annotations.Nullable;

/**
 * The last days of the moments at which something was promised more than once, in little room: it
 * stays when the record is not kept.
 *
 * @param bekend those of which a date follows from the record, in order; no more than a list of
 *     promises shows
 * @param aantal how many moments there are, or {@link Integer#MAX_VALUE} when they go on
 * @param vanaf of moments that go on, the first of those; or null
 * @param elkeMaanden how many months lie between two of those
 */
record Momenten(List<LocalDate> bekend, int aantal, @Nullable LocalDate vanaf, int elkeMaanden) {

  private static final int MEESTE = 8;

  /** More moments than this are counted and not named. */
  private static final int GENOEMD = 3;

  /** Further than a calendar goes. */
  private static final long VERSTE = 120_000;

  /** Of moments of which there are several, or one that comes again; null for all else. */
  static @Nullable Momenten van(List<Moment> momenten, @Nullable Dagen inwerkingtreding) {
    Moment steeds = momenten.stream().filter(m -> m.elkeMaanden() != null).findFirst().orElse(null);
    if (steeds == null && momenten.size() < 2) {
      return null;
    }
    List<LocalDate> bekend =
        momenten.stream()
            .filter(m -> m.elkeMaanden() == null)
            .map(m -> laatste(m, inwerkingtreding))
            .filter(Objects::nonNull)
            .sorted()
            .limit(MEESTE)
            .toList();
    if (steeds == null || steeds.elkeMaanden() == null) {
      return new Momenten(bekend, momenten.size(), null, 0);
    }
    int elke = steeds.elkeMaanden();
    LocalDate vanaf = laatste(steeds, inwerkingtreding);
    // "Na drie jaar en daarna elke vijf jaar": the second follows on the first.
    while (vanaf != null && !bekend.isEmpty() && !vanaf.isAfter(bekend.get(bekend.size() - 1))) {
      vanaf = later(vanaf, elke);
    }
    return new Momenten(bekend, Integer.MAX_VALUE, vanaf, elke);
  }

  /** The last day of the first of a moment; null when no calendar can show it. */
  static @Nullable LocalDate laatste(@Nullable Moment moment, @Nullable Dagen inwerkingtreding) {
    return laatste(Dagen.van(moment, inwerkingtreding, LocalDate.MIN));
  }

  /** A record can say ten million months; a calendar has four digits for a year. */
  static @Nullable LocalDate laatste(@Nullable Dagen dagen) {
    return dagen == null || !dagen.inDeKalender() ? null : dagen.tot();
  }

  private static @Nullable LocalDate later(LocalDate dag, long maanden) {
    if (maanden > VERSTE) {
      return null;
    }
    LocalDate later = dag.plusMonths(maanden);
    return new Dagen(later, later).inDeKalender() ? later : null;
  }

  /** The last day of one of them, counted from 0; null when it is not known. */
  @Nullable LocalDate dag(int nummer) {
    if (nummer < bekend.size()) {
      return bekend.get(nummer);
    }
    return vanaf == null ? null : later(vanaf, (long) (nummer - bekend.size()) * elkeMaanden);
  }

  /** How they stand on a day, of which the first so many are answered. */
  Reeks op(LocalDate dag, int antwoorden) {
    int voorbij = (int) bekend.stream().filter(d -> d.isBefore(dag)).count();
    if (voorbij == bekend.size() && vanaf != null && vanaf.isBefore(dag)) {
      // Not one by one: a record can say every month since the year 1.
      voorbij += (int) (ChronoUnit.MONTHS.between(vanaf, dag) / elkeMaanden);
      LocalDate volgende = dag(voorbij);
      voorbij += volgende != null && volgende.isBefore(dag) ? 1 : 0;
    }
    List<LocalDate> onbeantwoord =
        voorbij - antwoorden > GENOEMD
            ? List.of()
            : IntStream.range(antwoorden, voorbij)
                .mapToObj(this::dag)
                .filter(Objects::nonNull)
                .toList();
    return new Reeks(voorbij, voorbij == 0 ? null : dag(voorbij - 1), dag(voorbij), onbeantwoord);
  }
}
