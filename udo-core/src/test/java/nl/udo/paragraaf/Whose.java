package nl.udo.paragraaf;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Bevoegdheidswijziging.Ingreep;
import nl.udo.model.Bevoegdheidswijziging.Uitoefening;
import nl.udo.model.Orgaan;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Verplichting;
import org.jspecify.annotations.Nullable;

/**
 * Whose a task or a power of a generated record is, and what becomes of it.
 *
 * @param organ an organ of the layer, or null for the layer itself
 * @param directed whether a power is directed to somebody, by a mark of its own
 * @param use whether a power must be used, or null
 * @param intervention how a power intervenes, or null
 * @param body who has a power that is of no layer, or where it goes; or null
 * @param power what becomes of a power that is told in a phrase
 * @param task what becomes of a task that is told in a phrase
 * @param force how far a task binds, or null
 */
record Whose(
    @Nullable Orgaan organ,
    boolean directed,
    @Nullable Uitoefening use,
    @Nullable Ingreep intervention,
    @Nullable String body,
    Bevoegdheidswijziging.Soort power,
    Taakwijziging.Soort task,
    @Nullable Verplichting force) {

  /** What is added to the mark of a power for whom it is directed to. */
  static final String DIRECTED = "houder";

  /** Of an organ only where all those for whom it is have one and the same. */
  static Arbitrary<Whose> any(Holder holder) {
    Arbitrary<Orgaan> organs =
        holder.layers.size() > 1
            ? Arbitraries.just(null)
            : Arbitraries.of(Organ.of(holder.layers.get(0))).injectNull(0.4);
    return Combinators.combine(
            organs,
            Arbitraries.of(true, false),
            Arbitraries.of(Uitoefening.class).injectNull(0.5),
            Arbitraries.of(Ingreep.class).injectNull(0.6),
            Arbitraries.of("de Kiesraad", "de minister").injectNull(0.8),
            Arbitraries.of(Bevoegdheidswijziging.Soort.class),
            Arbitraries.of(Taakwijziging.Soort.class),
            Arbitraries.of(Verplichting.class).injectNull(0.3))
        .as(Whose::new);
  }

  void task(Taakwijziging.Builder builder) {
    builder.orgaan(organ).soort(task).verplichting(force);
    if (task == Taakwijziging.Soort.NAAR_ELDERS) {
      builder.naar(body);
    }
  }

  void power(Bevoegdheidswijziging.Builder builder, String mark) {
    builder.orgaan(organ).soort(power).uitoefening(use).ingreep(intervention);
    builder.jegens(directed ? "de " + mark + DIRECTED : null);
    if (power == Bevoegdheidswijziging.Soort.NAAR_ELDERS) {
      builder.naar(body);
    } else if (organ == null) {
      builder.andereInstantie(body);
    }
  }
}
