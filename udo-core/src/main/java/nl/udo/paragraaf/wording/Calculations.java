package nl.udo.paragraaf.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bedrag;
import nl.udo.model.Berekening;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/** How it is told how an estimate was calculated: each sum with its explanation right behind it. */
final class Calculations {

  private final Pen pen;
  private final EstimateParts parts;

  Calculations(Pen pen, EstimateParts parts) {
    this.pen = pen;
    this.parts = parts;
  }

  /** The sums of an estimate: those up to one that the record explains are one sentence. */
  void tell(Uitspraak u, Geraamd g, ToldEstimates told, EstimateDetails details) {
    Together together = new Together(u, g, told);
    List<Berekening> all = g.raming().berekening();
    for (int i = 0; i < all.size(); i++) {
      together.add(all.get(i));
      List<Uitspraak> explained = details.ofSum(g, i);
      if (!explained.isEmpty()) {
        together.end();
        details.tell(explained);
      }
    }
    together.end();
  }

  /** Sums that one sentence holds: they are all the estimate itself, or none of them is. */
  private final class Together {
    private final Uitspraak u;
    private final Geraamd g;
    private final ToldEstimates told;
    private final List<Words> sums = new ArrayList<>();
    private boolean ofOutcomes;

    /** Whether a sentence before holds other sums of the estimate. */
    private boolean more;

    Together(Uitspraak u, Geraamd g, ToldEstimates told) {
      this.u = u;
      this.g = g;
      this.told = told;
    }

    void add(Berekening b) {
      boolean outcome = isOutcome(b, g.raming());
      Words sum = sum(b, outcome);
      if (sum == null) {
        return;
      }
      if (outcome != ofOutcomes) {
        end();
      }
      sums.add(sum);
      ofOutcomes = outcome;
    }

    void end() {
      if (!sums.isEmpty()) {
        say();
        more = true;
        sums.clear();
      }
    }

    private void say() {
      Words sum =
          pen.sentences.fill(
              ofOutcomes ? Zin.RAMING_SOM : Zin.RAMING_SOM_PER,
              "sommen",
              Words.list(sums),
              "ook",
              more ? pen.sentences.text(Zin.RAMING_SOM_OOK) : null);
      Map<String, Object> values = pen.values(u, "post", pen.posts.post(g.post()), "som", sum);
      List<Words> sentences = new ArrayList<>();
      Words makers = told.isRival(g) ? parts.makers(g.raming()) : null;
      if (told.alone()) {
        sentences.add(pen.sentences.fill(Zin.RAMING_BEREKENING_DAARBIJ, values));
      } else if (makers != null) {
        Map<String, Object> ofMakers = new HashMap<>(values);
        ofMakers.put("opstellers", makers);
        if (told.rivals()) {
          ofMakers.remove("post");
        }
        sentences.add(pen.sentences.fill(Zin.RAMING_BEREKENING_DOOR, ofMakers));
      }
      sentences.add(pen.sentences.fill(Zin.RAMING_BEREKENING, values));
      pen.sayFirst(u, sentences);
    }
  }

  /**
   * The number times the price; without a price how many there are.
   *
   * @param outcome whether with the outcome, which is the estimate: of another nobody said it
   */
  private @Nullable Words sum(Berekening b, boolean outcome) {
    Bedrag price = b.prijs();
    if (b.aantal() == null) {
      return null;
    }
    if (price == null || b.totaal() == null) {
      return b.eenheid() == null
          ? null
          : pen.sentences.fill(
              Zin.RAMING_SOM_AANTAL,
              "aantal",
              Figures.of(b.aantal()),
              "eenheid",
              Dutch.phrase(b.eenheid()));
    }
    return pen.sentences.fill(
        Zin.RAMING_SOM_EEN,
        "aantal",
        Figures.of(b.aantal()),
        "eenheid",
        Dutch.phrase(b.eenheid()),
        "prijs",
        // When it is due, the estimate itself says.
        pen.amounts.of(
            price.toBuilder().duur(null).vanJaar(null).totEnMetJaar(null).prijspeil(null).build()),
        "totaal",
        outcome ? pen.amounts.outcome(b.totaal(), price) : null);
  }

  private static boolean isOutcome(Berekening b, Raming r) {
    Bedrag price = b.prijs();
    return price != null
        && price.tot() == null
        && price.ontwikkeling() == null
        && b.totaal() != null
        && isEstimate(b.totaal(), r);
  }

  /** Whether an outcome is the estimate itself, which can be told of it without a doubt. */
  private static boolean isEstimate(BigDecimal outcome, Raming r) {
    return Bedragen.bekende(r.bedragen()).stream()
        .flatMap(b -> Stream.of(b.waarde(), b.tot()))
        .filter(Objects::nonNull)
        .anyMatch(amount -> outcome.compareTo(amount) == 0);
  }
}
