package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Document;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** What is said of estimates in the words of the record; each is told once. */
final class EstimateDetails {

  private final List<Uitspraak> left;
  private final Consumer<Uitspraak> tell;

  EstimateDetails(List<Uitspraak> details, Consumer<Uitspraak> tell) {
    this.left = new ArrayList<>(details);
    this.tell = tell;
  }

  /**
   * What is about one estimate: what the record says of it, then what its source does not cover,
   * unless that is of more than this one.
   *
   * @param place where the record has it, or null where nobody knows
   * @param all the estimates that are told with it
   */
  List<Uitspraak> of(@Nullable String place, Raming r, List<Geraamd> all) {
    List<Uitspraak> own =
        new ArrayList<>(
            Lists.only(left, d -> place != null && d.pointer().startsWith(place + "/")));
    if (Lists.count(all, g -> isOfTheSame(g.raming().bron(), r.bron())) == 1) {
      left.stream().filter(d -> isItsLimit(d, r.bron())).forEach(own::add);
    }
    left.removeAll(own);
    return own;
  }

  private static boolean isOfTheSame(@Nullable Bronverwijzing een, @Nullable Bronverwijzing ander) {
    return een != null
        && ander != null
        && een.document() != null
        && een.document().equals(ander.document());
  }

  private boolean isItsLimit(Uitspraak detail, @Nullable Bronverwijzing bron) {
    return bron != null
        && detail.inhoud() instanceof Bron.Beperking b
        && isOfAmounts(b)
        && b.document().kenmerk() != null
        && b.document().kenmerk().equals(bron.document());
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

  private static boolean isWords(Uitspraak detail) {
    return detail.inhoud() instanceof Inhoud.EigenWoorden;
  }

  /** Whether a limit is of amounts alone: what is also concluded stands before it. */
  private boolean isOfAmounts(Bron.Beperking b) {
    return !b.vanMeer()
        && Lists.none(
            left, d -> d.inhoud() instanceof Bron.Conclusie c && c.document().equals(b.document()));
  }

  /** What some sources do not cover. */
  List<Uitspraak> limits(Predicate<Document> which) {
    return taken(d -> d.inhoud() instanceof Bron.Beperking b && which.test(b.document()));
  }

  private List<Uitspraak> taken(Predicate<Uitspraak> which) {
    List<Uitspraak> own = Lists.only(left, which);
    left.removeAll(own);
    return own;
  }

  /** Whether the record says something of a part of an estimate that was not told yet. */
  boolean hasOf(String place) {
    return left.stream().anyMatch(d -> d.pointer().startsWith(place + "/"));
  }

  /** Tells what the record says of a part of an estimate. */
  void tellOf(String place) {
    tell(taken(d -> d.pointer().startsWith(place + "/")));
  }

  void tell(List<Uitspraak> details) {
    details.forEach(tell);
  }

  void others() {
    left.forEach(tell);
  }
}
