package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

/** The details of estimates that are told together, by the estimate that each is about. */
final class EstimateDetails {

  private final Details all;

  /** Where the record has each estimate, as far as anybody knows. */
  private final Map<Geraamd, String> places;

  /** What is said of what stands below a place. */
  private final Map<String, List<Uitspraak>> below = new HashMap<>();

  private final Map<Document, List<Uitspraak>> conclusions = new HashMap<>();

  /** What documents do not cover, by their kenmerk. */
  private final Map<String, List<Uitspraak>> limits = new HashMap<>();

  /** How many of the estimates are from a document. */
  private final Map<String, Integer> from = new HashMap<>();

  EstimateDetails(Uitspraak u, List<Geraamd> estimates, Consumer<Uitspraak> write) {
    this.all = new Details(u.details(), write);
    this.places = places(u, estimates);
    for (Uitspraak d : u.details()) {
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

  /** Where the record has each of some estimates: they were joined in the order of their places. */
  static Map<Geraamd, String> places(Uitspraak u, List<Geraamd> estimates) {
    List<String> all = places(u);
    Map<Geraamd, String> places = new IdentityHashMap<>();
    for (int i = 0; i < Math.min(all.size(), estimates.size()); i++) {
      places.put(estimates.get(i), all.get(i));
    }
    return places;
  }

  /** The places of estimates that a statement speaks for. */
  static List<String> places(Uitspraak u) {
    return Lists.only(u.pointers(), Places::isEstimate);
  }

  private static <K> void add(Map<K, List<Uitspraak>> details, K key, Uitspraak detail) {
    details.computeIfAbsent(key, k -> new ArrayList<>()).add(detail);
  }

  private static @Nullable String document(Raming r) {
    return r.bron() == null ? null : r.bron().document();
  }

  /** The source of an estimate, where no other estimate is from it; or null. */
  private @Nullable String ownDocument(Raming r) {
    String document = document(r);
    return document != null && from.getOrDefault(document, 0) == 1 ? document : null;
  }

  /**
   * What is about one estimate: what the record says of it, then what its source does not cover,
   * unless that is of more than this one.
   */
  List<Uitspraak> of(Geraamd g) {
    List<Uitspraak> own = new ArrayList<>(below(g, ""));
    String document = ownDocument(g.raming());
    if (document != null) {
      own.addAll(
          all.take(
              limits.getOrDefault(document, List.of()),
              d -> isOfAmounts((Bron.Beperking) d.inhoud())));
    }
    return own;
  }

  /** What the record says of a sum by which an estimate was calculated. */
  List<Uitspraak> ofSum(Geraamd g, int sum) {
    return below(g, "/berekening/" + sum);
  }

  private List<Uitspraak> below(Geraamd g, String part) {
    String place = places.get(g);
    return place == null
        ? List.of()
        : all.take(below.getOrDefault(place + part, List.of()), d -> true);
  }

  /**
   * What the record says of the estimates, then of the cost as such, then what their source does
   * not cover.
   */
  List<Uitspraak> ofEstimates() {
    List<Uitspraak> own =
        new ArrayList<>(all.take(d -> isWords(d) && Places.isInEstimate(d.pointer())));
    own.addAll(all.take(EstimateDetails::isWords));
    own.addAll(all.take(d -> d.inhoud() instanceof Bron.Beperking b && isOfAmounts(b)));
    return own;
  }

  /** What the record says of costs as such. */
  List<Uitspraak> ofCosts() {
    return all.take(d -> isWords(d) && Places.isInCost(d.pointer()));
  }

  /**
   * What the source of one estimate does not cover where it is of more than this one, unless it has
   * estimates beside it or more is still to be told of it.
   */
  List<Uitspraak> limitsOf(Raming r) {
    String document = ownDocument(r);
    return document == null
        ? List.of()
        : all.take(
            limits.getOrDefault(document, List.of()),
            d -> isConcluded(((Bron.Beperking) d.inhoud()).document()));
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
    return Lists.every(conclusions.getOrDefault(d, List.of()), all::isTaken);
  }

  /** What some sources do not cover. */
  List<Uitspraak> limits(Predicate<Document> which) {
    return all.take(d -> d.inhoud() instanceof Bron.Beperking b && which.test(b.document()));
  }

  void tell(List<Uitspraak> details) {
    all.tell(details);
  }

  void others() {
    all.others();
  }
}
