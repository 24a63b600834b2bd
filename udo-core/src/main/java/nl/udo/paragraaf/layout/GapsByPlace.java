package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Places;
import org.jspecify.annotations.Nullable;

/**
 * Gaps by the place of the record where they belong. Each is taken once, so that a text marks no
 * gap twice and what is left at the end belongs nowhere else.
 *
 * <p>A text asks at every place of the record; most have no gap, and looking through all gaps each
 * time made the work grow with the square of a record. Here each gap lies ready at its place and at
 * all those around it. Not thread-safe.
 */
final class GapsByPlace {

  /** A gap that is taken at one of the places where it lies ready is gone from the others. */
  private static final class Open {
    private final Gap gap;
    private boolean taken;

    Open(Gap gap) {
      this.gap = gap;
    }
  }

  private final List<Open> all;
  private final Map<String, List<Open>> at = new HashMap<>();
  private final Map<String, List<Open>> from = new HashMap<>();
  private final Map<String, List<Open>> themePlaces = new HashMap<>();

  /** Lays gaps ready, which are given in the order of the report. */
  GapsByPlace(List<Gap> gaps) {
    all = Lists.each(gaps, Open::new);
    for (Open open : all) {
      String place = open.gap.pointer();
      add(at, place, open);
      add(from, place, open);
      Places.above(place).forEach(above -> add(from, above, open));
    }
    // Of a theme, the gaps of one consequence stand together.
    all.stream()
        .sorted(Comparator.comparingInt(open -> open.gap.consequence()))
        .forEach(open -> add(themePlaces, ThemePlaces.of(open.gap), open));
  }

  private static void add(Map<String, List<Open>> places, @Nullable String place, Open open) {
    if (place != null) {
      places.computeIfAbsent(place, p -> new ArrayList<>(1)).add(open);
    }
  }

  /** Whether there was a gap at a place or below it; it may be taken since. */
  boolean hadAny(String pointer) {
    return from.containsKey(pointer);
  }

  /** Takes the gaps at a place and none below it, in the order of the report. */
  List<Gap> takeAt(String pointer) {
    return take(at.remove(pointer));
  }

  /** Takes the gaps at a place and below it, in the order of the report. */
  List<Gap> takeFrom(String pointer) {
    return take(from.remove(pointer));
  }

  /** Takes the gaps that are in a place of a theme and in no narrower one. */
  List<Gap> takeOfTheme(String place) {
    return take(themePlaces.remove(place));
  }

  /** Takes all that are left, in the order of the report. */
  List<Gap> takeRest() {
    return take(all);
  }

  private static List<Gap> take(@Nullable List<Open> places) {
    if (places == null) {
      return List.of();
    }
    List<Gap> taken = new ArrayList<>(places.size());
    for (Open open : places) {
      if (!open.taken) {
        open.taken = true;
        taken.add(open.gap);
      }
    }
    return taken;
  }
}
