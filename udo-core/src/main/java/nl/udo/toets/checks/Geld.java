package nl.udo.toets.checks;

import static nl.udo.model.Bekostiging.Vorm.AFDRACHT;
import static nl.udo.model.Bekostiging.Vorm.ALGEMENE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.ANDERE_VORM;
import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_FONDSUITKERING;
import static nl.udo.model.Bekostiging.Vorm.DECENTRALISATIE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.GEEN_COMPENSATIE;
import static nl.udo.model.Bekostiging.Vorm.INTEGRATIE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.NOG_OPEN;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.UITNAME;
import static nl.udo.model.Bekostiging.Vorm.VRIJE_UITKERING;
import static nl.udo.toets.checks.Aspecten.heeftGevolgen;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
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

  private static final Set<Bekostiging.Vorm> VRAAGT_GROND =
      EnumSet.of(GEEN_COMPENSATIE, NOG_OPEN, ANDERE_VORM);

  private static final List<Overheidslaag> ALLE = List.of(Overheidslaag.values());

  private Geld() {}

  /** Money that goes from the overheden to the Rijk meets no cost of theirs. */
  private static final Set<Bekostiging.Vorm> NAAR_HET_RIJK = EnumSet.of(AFDRACHT, UITNAME);

  /** The layers of a gevolg that get an uitkering for it. */
  static List<Overheidslaag> lagenMetUitkering(Gevolg gevolg) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    if (heeftGevolgen(gevolg.middelen())) {
      gevolg.middelen().bekostiging().stream()
          .filter(bekostiging -> UITKERINGEN.contains(bekostiging.vorm()))
          .forEach(bekostiging -> lagen.addAll(lagen(bekostiging, gevolg)));
    }
    return List.copyOf(lagen);
  }

  /** The amounts of which the number is known; a half-filled row is not yet an amount. */
  static List<Bedrag> bekend(List<Bedrag> bedragen) {
    return bedragen.stream().filter(bedrag -> bedrag.waarde() != null).toList();
  }

  static boolean isLast(Kostenpost post) {
    return post.richting() == Kostenpost.Richting.LAST;
  }

  /** The layers on which a cost falls. */
  static List<Overheidslaag> lagen(Kostenpost post, Gevolg gevolg) {
    return post.overheden().isEmpty() ? gevolg.overheden() : post.overheden();
  }

  /** The layers for which a way of funding is. */
  static List<Overheidslaag> lagen(Bekostiging bekostiging, Gevolg gevolg) {
    return bekostiging.overheden().isEmpty() ? gevolg.overheden() : bekostiging.overheden();
  }

  /**
   * What is met in a gevolg, made once, so that many costs beside many ways of funding are not each
   * held against each.
   */
  static final class Dekking {
    private final Set<Overheidslaag> alles = EnumSet.noneOf(Overheidslaag.class);
    private final Map<Overheidslaag, Set<Kostenpost.Soort>> soorten =
        new EnumMap<>(Overheidslaag.class);

    Dekking(Gevolg gevolg) {
      for (Bekostiging bekostiging : gevolg.middelen().bekostiging()) {
        if (bekostiging.vorm() == null || isNaarHetRijk(bekostiging)) {
          continue;
        }
        for (Overheidslaag laag :
            bekostiging.overheden().isEmpty() ? ALLE : bekostiging.overheden()) {
          if (bekostiging.kostensoorten().isEmpty()) {
            alles.add(laag);
          } else {
            soorten
                .computeIfAbsent(laag, l -> EnumSet.noneOf(Kostenpost.Soort.class))
                .addAll(bekostiging.kostensoorten());
          }
        }
      }
    }

    /** Whether a cost is met for a layer in a way of which the form is named. */
    boolean dekt(Kostenpost post, Overheidslaag laag) {
      return alles.contains(laag)
          // A cost of unknown kind is not demonstrably met by money for one kind.
          || post.soort() != null && soorten.getOrDefault(laag, Set.of()).contains(post.soort());
    }
  }

  static boolean isNaarHetRijk(Bekostiging bekostiging) {
    return NAAR_HET_RIJK.contains(bekostiging.vorm());
  }

  /**
   * Whether a form says too little by itself, so that a ground or a description belongs with it.
   */
  static boolean vraagtGrond(Bekostiging bekostiging) {
    return VRAAGT_GROND.contains(bekostiging.vorm());
  }
}
