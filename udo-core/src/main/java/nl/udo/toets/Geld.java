package nl.udo.toets;

import static nl.udo.model.Bekostiging.Vorm.ALGEMENE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_FONDSUITKERING;
import static nl.udo.model.Bekostiging.Vorm.DECENTRALISATIE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.GEEN_COMPENSATIE;
import static nl.udo.model.Bekostiging.Vorm.INTEGRATIE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.NOG_OPEN;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.VRIJE_UITKERING;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Duur;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;

/** How costs and funding of a gevolg stand to each other. */
final class Geld {

  private static final Set<Bekostiging.Vorm> UITKERINGEN =
      EnumSet.of(
          ALGEMENE_UITKERING,
          INTEGRATIE_UITKERING,
          DECENTRALISATIE_UITKERING,
          SPECIFIEKE_UITKERING,
          BIJZONDERE_FONDSUITKERING,
          VRIJE_UITKERING);

  private Geld() {}

  static boolean heeftUitkering(Gevolg gevolg) {
    return gevolg.middelen() != null
        && gevolg.middelen().bekostiging().stream()
            .anyMatch(bekostiging -> UITKERINGEN.contains(bekostiging.vorm()));
  }

  static boolean isLast(Kostenpost post) {
    return post.richting() == Kostenpost.Richting.LAST;
  }

  /** The layers on which a cost falls. */
  static List<Overheidslaag> lagen(Kostenpost post, Gevolg gevolg) {
    return post.overheden().isEmpty() ? gevolg.overheden() : post.overheden();
  }

  /** The ways in which a cost is met for a layer; a form must have been named. */
  static Stream<Bekostiging> bekostiging(Kostenpost post, Overheidslaag laag, Middelen middelen) {
    return middelen.bekostiging().stream()
        .filter(bekostiging -> bekostiging.vorm() != null)
        .filter(
            bekostiging ->
                bekostiging.overheden().isEmpty() || bekostiging.overheden().contains(laag))
        .filter(
            bekostiging ->
                bekostiging.kostensoorten().isEmpty()
                    || bekostiging.kostensoorten().contains(post.soort()));
  }

  /** Whether a form says that nothing has been arranged, so that a ground belongs with it. */
  static boolean vraagtGrond(Bekostiging bekostiging) {
    return bekostiging.vorm() == GEEN_COMPENSATIE || bekostiging.vorm() == NOG_OPEN;
  }

  /** Whether costs and funding have amounts that are not exactly equal. */
  static boolean verschilt(Middelen middelen) {
    List<Bedrag> kosten =
        middelen.kosten().stream()
            .filter(Geld::isLast)
            .flatMap(post -> post.ramingen().stream())
            .flatMap(raming -> raming.bedragen().stream())
            .toList();
    List<Bedrag> bekostiging =
        middelen.bekostiging().stream().flatMap(b -> b.bedragen().stream()).toList();
    if (kosten.isEmpty()) {
      return false;
    }
    if (bekostiging.isEmpty()) {
      return middelen.bekostiging().stream().anyMatch(Geld::vraagtGrond);
    }
    boolean meerRamingen = middelen.kosten().stream().anyMatch(post -> post.ramingen().size() > 1);
    return meerRamingen
        || Stream.of(Duur.values())
            .anyMatch(
                duur -> {
                  Optional<BigDecimal> last = som(kosten, duur);
                  Optional<BigDecimal> baat = som(bekostiging, duur);
                  return last.isEmpty() || baat.isEmpty() || last.get().compareTo(baat.get()) != 0;
                });
  }

  /** The exact sum of the amounts of one kind; empty when they do not add up to one number. */
  private static Optional<BigDecimal> som(List<Bedrag> bedragen, Duur duur) {
    BigDecimal som = BigDecimal.ZERO;
    for (Bedrag bedrag : bedragen) {
      if (bedrag.duur() == null
          || bedrag.tot() != null
          || bedrag.benadering() != null
          || bedrag.per() != null
          || bedrag.ontwikkeling() != null
          || bedrag.valuta() != bedragen.get(0).valuta()) {
        return Optional.empty();
      }
      if (bedrag.duur() == duur) {
        som = som.add(bedrag.waarde());
      }
    }
    return Optional.of(som);
  }
}
