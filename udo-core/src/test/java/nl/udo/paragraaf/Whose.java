package nl.udo.paragraaf;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Bevoegdheidswijziging.Ingreep;
import nl.udo.model.Bevoegdheidswijziging.Uitoefening;
import nl.udo.model.Orgaan;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Taakwijziging;
import org.jspecify.annotations.Nullable;

/**
 * Whose a task or a power of a generated record is, and towards whom.
 *
 * @param organ an organ of the layer, or null for the layer itself
 * @param use whether a power must be used, or null
 * @param towards to whom a power is directed, or null
 * @param intervention how a power intervenes, or null
 */
record Whose(
    @Nullable Orgaan organ,
    @Nullable Uitoefening use,
    @Nullable String towards,
    @Nullable Ingreep intervention) {

  /** Of an organ only where all those for whom it is have one and the same. */
  static Arbitrary<Whose> any(Holder holder) {
    Arbitrary<Orgaan> organs =
        holder.layers.size() > 1
            ? Arbitraries.just(null)
            : Arbitraries.of(organs(holder.layers.get(0))).injectNull(0.4);
    return Combinators.combine(
            organs,
            Arbitraries.of(Uitoefening.class).injectNull(0.5),
            Arbitraries.of("een ieder", "de houder van een vergunning").injectNull(0.6),
            Arbitraries.of(Ingreep.class).injectNull(0.6))
        .as(Whose::new);
  }

  private static List<Orgaan> organs(Overheidslaag layer) {
    return switch (layer) {
      case GEMEENTEN -> List.of(Orgaan.RAAD, Orgaan.COLLEGE, Orgaan.BURGEMEESTER);
      case PROVINCIES ->
          List.of(
              Orgaan.PROVINCIALE_STATEN,
              Orgaan.GEDEPUTEERDE_STATEN,
              Orgaan.COMMISSARIS_VAN_DE_KONING,
              Orgaan.COMMISSARIS_ALS_RIJKSORGAAN);
      case WATERSCHAPPEN ->
          List.of(Orgaan.ALGEMEEN_BESTUUR, Orgaan.DAGELIJKS_BESTUUR, Orgaan.VOORZITTER);
      case OPENBARE_LICHAMEN ->
          List.of(Orgaan.EILANDSRAAD, Orgaan.BESTUURSCOLLEGE, Orgaan.GEZAGHEBBER);
    };
  }

  Taakwijziging.Builder task(Taakwijziging.Builder task) {
    return task.orgaan(organ);
  }

  void power(Bevoegdheidswijziging.Builder power) {
    power.orgaan(organ).uitoefening(use).jegens(towards).ingreep(intervention);
  }
}
