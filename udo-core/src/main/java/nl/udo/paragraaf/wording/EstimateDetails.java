package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Document;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** What is said of estimates in the words of the record; each is told once. */
final class EstimateDetails {

  private final List<Uitspraak> details;
  private final Consumer<Uitspraak> tell;
  private final Set<Uitspraak> told = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What is said of what stands below a place. */
  private final Map<String, List<Uitspraak>> below = new HashMap<>();

  private final Map<Document, List<Uitspraak>> conclusions = new HashMap<>();

  /** What documents do not cover, by their kenmerk. */
  private final Map<String, List<Uitspraak>> limits = new HashMap<>();

  /** How many of the estimates are from a document. */
  private final Map<String, Integer> from = new HashMap<>();

  /**
   * The details of estimates.
   *
   * @param estimates those that are told together
   */
  EstimateDetails(List<Uitspraak> details, List<Geraamd> estimates, Consumer<Uitspraak> tell) {
    this.details = details;
    this.tell = tell;
    for (Uitspraak d : details) {
      Places.above(d.pointer()).forEach(place -> add(below, place, d));
      if (d.inhoud() instanceof Bron.Conclusie c) {
        add(conclusions, c.document(), d);
      } else if (d.inhoud() instanceof Bron.Beperking b && b.document().kenmerk() != null) {
        add(limits, b.document().kenmerk(), d);
      }
    }
    for (Geraamd g : estimates) {
      String document = document(g.raming());
      if (document != null) {
        from.merge(document, 1, Integer::sum);
      }
    }
  }

  private static <K> void add(Map<K, List<Uitspraak>> details, K key, Uitspraak detail) {
    details.computeIfAbsent(key, k -> new ArrayList<>()).add(detail);
  }

  private static @Nullable String document(Raming r) {
    return r.bron() == null ? null : r.bron().document();
  }

  /**
   * What is about one estimate: what the record says of it, then what its source does not cover,
   * unless that is of more than this one.
   *
   * @param place where the record has it, or null where nobody knows
   */
  List<Uitspraak> of(@Nullable String place, Raming r) {
    List<Uitspraak> own = new ArrayList<>(place == null ? List.of() : left(place));
    String document = document(r);
    if (document != null && from.getOrDefault(document, 0) == 1) {
      for (Uitspraak limit : limits.getOrDefault(document, List.of())) {
        if (!told.contains(limit)
            && !own.contains(limit)
            && isOfAmounts((Bron.Beperking) limit.inhoud())) {
          own.add(limit);
        }
      }
    }
    told.addAll(own);
    return own;
  }

  private List<Uitspraak> left(String place) {
    return Lists.only(below.getOrDefault(place, List.of()), d -> !told.contains(d));
  }

  /**
   * What the record says of the estimates, then of the cost as such, then what their source does
   * not cover.
   */
  List<Uitspraak> ofEstimates() {
    List<Uitspraak> own =
        new ArrayList<>(taken(d -> isWords(d) && d.pointer().contains("/ramingen/")));
    own.addAll(taken(EstimateDetails::isWords));
    own.addAll(taken(d -> d.inhoud() instanceof Bron.Beperking b && isOfAmounts(b)));
    return own;
  }

  /** What the record says of costs as such. */
  List<Uitspraak> ofCosts() {
    return taken(
        d -> isWords(d) && d.pointer().contains("/kosten/") && !d.pointer().contains("/ramingen/"));
  }

  /**
   * What the source of one estimate does not cover where it is of more than this one, unless it has
   * estimates beside it or more is still to be told of it.
   */
  List<Uitspraak> limitsOf(Raming r) {
    String document = document(r);
    return document == null || from.getOrDefault(document, 0) != 1
        ? List.of()
        : taken(
            d ->
                d.inhoud() instanceof Bron.Beperking b
                    && document.equals(b.document().kenmerk())
                    && isConcluded(b.document()));
  }

  private static boolean isWords(Uitspraak detail) {
    return detail.inhoud() instanceof Inhoud.EigenWoorden;
  }

  /** Whether a limit is of amounts alone: what is also concluded stands before it. */
  private boolean isOfAmounts(Bron.Beperking b) {
    return !b.vanMeer() && isConcluded(b.document());
  }

  /** Whether all that a document concludes was told, if it concludes anything. */
  private boolean isConcluded(Document d) {
    return Lists.every(conclusions.getOrDefault(d, List.of()), told::contains);
  }

  /** What some sources do not cover. */
  List<Uitspraak> limits(Predicate<Document> which) {
    return taken(d -> d.inhoud() instanceof Bron.Beperking b && which.test(b.document()));
  }

  private List<Uitspraak> taken(Predicate<Uitspraak> which) {
    List<Uitspraak> own = Lists.only(details, d -> !told.contains(d) && which.test(d));
    told.addAll(own);
    return own;
  }

  /** Whether the record says something of a part of an estimate that was not told yet. */
  boolean hasOf(String place) {
    return !left(place).isEmpty();
  }

  /** Tells what the record says of a part of an estimate. */
  void tellOf(String place) {
    List<Uitspraak> own = left(place);
    told.addAll(own);
    tell(own);
  }

  void tell(List<Uitspraak> details) {
    details.forEach(tell);
  }

  void others() {
    tell(taken(d -> true));
  }
}
