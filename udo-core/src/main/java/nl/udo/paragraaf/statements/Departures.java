package nl.udo.paragraaf.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Vervolg.Afwijking;
import nl.udo.recht.toepassing.Ingangsdatum;
import nl.udo.recht.toepassing.Invoeringseis;
import org.jspecify.annotations.Nullable;

/**
 * Which entries into force of a record depart from the vaste verandermomenten or the term after
 * publication, and from which of the two, as far as their dates show.
 */
final class Departures {

  private final UdoTraject traject;
  private final @Nullable Datum published;
  private final List<Inwerkingtreding> entries;

  Departures(UdoTraject traject, @Nullable Datum published, List<Inwerkingtreding> entries) {
    this.traject = traject;
    this.published = published;
    this.entries = entries;
  }

  /**
   * From what is departed, and for which provisions: what the dates show; where they show nothing,
   * what they leave open.
   */
  List<Afwijking> from() {
    if (entries.isEmpty()) {
      return List.of(new Afwijking(EnumSet.allOf(Invoeringseis.class), List.of(), false));
    }
    List<Afwijking> shown = departures(eis -> entry -> isShown(entry, eis));
    return shown.isEmpty()
        ? departures(eis -> entry -> eis.isOpen(entry, published, traject.voornemen()))
        : shown;
  }

  /** What the same entries depart from is one departure. */
  private List<Afwijking> departures(Function<Invoeringseis, Predicate<Inwerkingtreding>> departs) {
    Map<Afwijking, Set<Invoeringseis>> byProvisions = new LinkedHashMap<>();
    for (Invoeringseis eis : Invoeringseis.values()) {
      List<Inwerkingtreding> departing = Lists.only(entries, departs.apply(eis));
      if (!departing.isEmpty()) {
        byProvisions
            .computeIfAbsent(
                new Afwijking(Set.of(), provisions(departing), isOfTheOthers(departing)),
                p -> EnumSet.noneOf(Invoeringseis.class))
            .add(eis);
      }
    }
    List<Afwijking> all = new ArrayList<>();
    byProvisions.forEach(
        (own, van) -> all.add(new Afwijking(van, own.bepalingen(), own.overige())));
    // Behind that of some provisions, that of the whole would seem to be of those.
    all.sort(Comparator.comparing(a -> !a.overige() && !a.bepalingen().isEmpty()));
    return all;
  }

  /** Whether the whole departs, and not all of the provisions that have an entry of their own. */
  private boolean isOfTheOthers(List<Inwerkingtreding> departing) {
    List<Inwerkingtreding> wholes = Lists.only(entries, i -> i.bepalingen().isEmpty());
    return departing.size() < entries.size() && !wholes.isEmpty() && departing.containsAll(wholes);
  }

  /**
   * The provisions with an entry of their own that departs; none where all depart. Those that enter
   * into force with the whole are among the others of that.
   */
  private List<String> provisions(List<Inwerkingtreding> departing) {
    if (departing.size() == entries.size()) {
      return List.of();
    }
    Set<@Nullable Datum> ofWholes = new HashSet<>();
    entries.stream()
        .filter(i -> i.bepalingen().isEmpty())
        .map(Ingangsdatum::van)
        .forEach(ofWholes::add);
    return departing.stream()
        .filter(i -> !ofWholes.contains(Ingangsdatum.van(i)))
        .flatMap(i -> i.bepalingen().stream())
        .distinct()
        .toList();
  }

  /** The place of the last entry that departs, or of the last where the dates show of none. */
  int last() {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (departs(entries.get(i))) {
        return i;
      }
    }
    return entries.size() - 1;
  }

  /** Whether the first entry departs, which is that of the whole where there is one. */
  boolean isOfTheFirst() {
    return !entries.isEmpty() && departs(entries.get(0));
  }

  private boolean departs(Inwerkingtreding entry) {
    return isShown(entry, Invoeringseis.VAST_MOMENT) || isShown(entry, Invoeringseis.TERMIJN);
  }

  private boolean isShown(Inwerkingtreding entry, Invoeringseis eis) {
    return eis.isAfgeweken(entry, published, traject.voornemen());
  }
}
