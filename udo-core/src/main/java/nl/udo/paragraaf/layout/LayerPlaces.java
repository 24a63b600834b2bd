package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.grouping.ParagraphPlan;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/**
 * Where in a text by layer each paragraph stands that opens it or is about layers: what is of more
 * before what is of one, but costs before what pays them, and tasks before what they ask.
 */
final class LayerPlaces {

  /** The places, in the order of the text. */
  enum Place {
    /** What opens the text: right below its heading, because it says itself whom it is about. */
    OPENING,
    /** What is of all layers: who reads of one of them needs it too. */
    OF_ALL,
    /** What is of several: before the first of these. */
    OF_SEVERAL,
    /** What is of one layer, or of a part of it. */
    OF_ONE,
    /** What is of several and rests on what is told of each, or is of a part of them. */
    BEHIND,
    /** The same of all. */
    BEHIND_ALL,
    /** What is only about the Rijk. */
    OF_THE_RIJK;

    /** Whether it stands among the layers, before or behind some of these. */
    private boolean isAmongLayers() {
      return this == OF_SEVERAL || this == OF_ONE || this == BEHIND;
    }
  }

  private final Headings headings;

  /** The layers that each heading names: a part of several can be told of for one of these. */
  private final Map<String, Set<Overheidslaag>> layers = new HashMap<>();

  /** The scopes of which the text tells tasks, by their headings. */
  private final Map<String, Bereik> tasks = new HashMap<>();

  /** The same of what these cost. */
  private final Map<String, Bereik> costs = new HashMap<>();

  LayerPlaces(Headings headings, List<ParagraphPlan> plans) {
    this.headings = headings;
    for (ParagraphPlan p : plans) {
      layers
          .computeIfAbsent(headings.scope(p.bereik()), s -> EnumSet.noneOf(Overheidslaag.class))
          .addAll(p.bereik().overheden());
      if (p.part() == Part.TAKEN_EN_BEVOEGDHEDEN && !stays(p)) {
        tasks.put(headings.scope(p.bereik()), p.bereik());
      } else if (Lists.any(p.uitspraken(), LayerPlaces::isOfCosts)) {
        costs.put(headings.scope(p.bereik()), p.bereik());
      }
    }
  }

  private static boolean isOfCosts(Uitspraak u) {
    return u.thema() == Thema.RAMING && !(u.inhoud() instanceof Bron);
  }

  private static boolean stays(ParagraphPlan p) {
    return Lists.every(p.uitspraken(), u -> u.inhoud().blijftGelijk());
  }

  /** The place of a paragraph. */
  Place of(ParagraphPlan p) {
    boolean all = headings.scope(p.bereik()).isEmpty();
    if (headings.ofTheRijk(p.thema()) != null) {
      return Place.OF_THE_RIJK;
    }
    if (p.part() == Part.OPENING && (all || p.uitspraken().get(0).inhoud() instanceof Kader)) {
      return Place.OPENING;
    }
    if (!all && named(p).size() == 1) {
      return Place.OF_ONE;
    }
    boolean behind = !all && p.bereik().deel() != null || restsOnOthers(p);
    return all
        ? behind ? Place.BEHIND_ALL : Place.OF_ALL
        : behind ? Place.BEHIND : Place.OF_SEVERAL;
  }

  private Set<Overheidslaag> named(ParagraphPlan p) {
    return layers.getOrDefault(headings.scope(p.bereik()), Set.of());
  }

  /** Paragraphs in the order of the text; those of one place and scope in their own. */
  List<ParagraphPlan> inOrder(List<ParagraphPlan> plans) {
    Map<String, Integer> scopes = headings.scopes(plans);
    List<Placed> placed = new ArrayList<>();
    for (ParagraphPlan p : plans) {
      Place place = of(p);
      int scope = scopes.getOrDefault(headings.scope(p.bereik()), 0);
      placed.add(
          place.isAmongLayers()
              ? new Placed(p, Place.OF_ONE, layer(p, place), place, rank(p.bereik()), scope)
              : new Placed(p, place, 0, place, 0, 0));
    }
    return Lists.each(Lists.sorted(placed, Placed.ORDER), Placed::plan);
  }

  /** The layer before which, or behind which, a section stands. */
  private int layer(ParagraphPlan p, Place place) {
    List<Overheidslaag> lagen = List.copyOf(named(p));
    return lagen.get(place == Place.BEHIND ? lagen.size() - 1 : 0).ordinal();
  }

  /** A layer before its parts, and these before the rest of it. */
  private static int rank(Bereik bereik) {
    return !bereik.overige().isEmpty() ? 2 : bereik.deel() != null ? 1 : 0;
  }

  /**
   * A paragraph with what decides where it stands.
   *
   * @param stage its place, or that of one layer where it stands among these
   * @param layer the layer before which, or behind which, it stands
   * @param rank whether it is of a layer, a part or the rest
   * @param scope the number of its scope in the order of the plan
   */
  private record Placed(
      ParagraphPlan plan, Place stage, int layer, Place place, int rank, int scope) {

    static final Comparator<Placed> ORDER =
        Comparator.comparing(Placed::stage)
            .thenComparing(Placed::layer)
            .thenComparing(Placed::place)
            .thenComparing(Placed::rank)
            .thenComparing(Placed::scope);
  }

  /**
   * Whether what is of several speaks of what is only told of some of these: how their tasks work
   * out, or who pays their costs; or of those that are left.
   */
  private boolean restsOnOthers(ParagraphPlan p) {
    return Lists.any(p.uitspraken(), LayerPlaces::isOfTheRest)
        || switch (p.part()) {
          case TAKEN_EN_BEVOEGDHEDEN -> stays(p) && isOnlyOfOthers(p.bereik(), tasks);
          case UITVOERING -> isOnlyOfOthers(p.bereik(), tasks);
          case FINANCIELE_GEVOLGEN -> !begins(p) && isOnlyOfOthers(p.bereik(), costs);
          case OPENING, OVERLEG, UITWERKING, EVALUATIE_EN_INWERKINGTREDING -> false;
        };
  }

  /** Whether it says that nothing else changes, or speaks of the others beside some. */
  private static boolean isOfTheRest(Uitspraak u) {
    return u.bereik().rest() && u.inhoud().blijftGelijk() || !u.bereik().overige().isEmpty();
  }

  /** Whether it begins what is told of money: who studied costs, or that nothing is known yet. */
  private static boolean begins(ParagraphPlan p) {
    Inhoud first = p.uitspraken().get(0).inhoud();
    return first instanceof Bron.Onderzoek
        || first instanceof Bron.Peilingsuitkomst
        || first instanceof Inhoud.Onbekend o && o.onderwerp() == null;
  }

  /** Whether something is told of some of those of a scope, and not of all of them. */
  private boolean isOnlyOfOthers(Bereik bereik, Map<String, Bereik> told) {
    String own = headings.scope(bereik);
    return !told.containsKey(own)
        && Lists.any(
            told.values(), b -> own.isEmpty() || bereik.overheden().containsAll(b.overheden()));
  }
}
