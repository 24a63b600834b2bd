package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.Onderdeel;
import nl.udo.paragraaf.grouping.ParagraphPlan;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.tekst.Sectie;

/** The order of the parts in an arrangement, with the sections of the host beside them. */
final class PartOrder {

  private final Indeling indeling;
  private final List<Part> parts = new ArrayList<>(List.of(Part.OPENING));

  PartOrder(Indeling indeling) {
    this.indeling = indeling;
    indeling.volgorde().forEach(onderdeel -> parts.add(part(onderdeel)));
  }

  private static Part part(Onderdeel onderdeel) {
    return switch (onderdeel) {
      case TAKEN_EN_BEVOEGDHEDEN -> Part.TAKEN_EN_BEVOEGDHEDEN;
      case UITVOERING -> Part.UITVOERING;
      case FINANCIELE_GEVOLGEN -> Part.FINANCIELE_GEVOLGEN;
      case OVERLEG -> Part.OVERLEG;
      case UITWERKING -> Part.UITWERKING;
      case EVALUATIE_EN_INWERKINGTREDING -> Part.EVALUATIE_EN_INWERKINGTREDING;
    };
  }

  /** The parts, the opening first. */
  List<Part> parts() {
    return parts;
  }

  /** Paragraphs in this order, so that a name is in full where it is read first. */
  List<ParagraphPlan> of(List<ParagraphPlan> plans) {
    return plans.stream().sorted(Comparator.comparingInt(p -> parts.indexOf(p.part()))).toList();
  }

  boolean isBefore(Part one, Part other) {
    return parts.indexOf(one) < parts.indexOf(other);
  }

  boolean hasOwnSections() {
    return Lists.any(
        indeling.volgorde(),
        o -> !indeling.sectiesVoor(o).isEmpty() || !indeling.sectiesNa(o).isEmpty());
  }

  /** The sections of the host before a part; none before the opening. */
  List<Sectie> before(Part part) {
    int index = parts.indexOf(part) - 1;
    return index < 0 ? List.of() : indeling.sectiesVoor(indeling.volgorde().get(index));
  }

  /** The sections of the host after a part; none after the opening. */
  List<Sectie> after(Part part) {
    int index = parts.indexOf(part) - 1;
    return index < 0 ? List.of() : indeling.sectiesNa(indeling.volgorde().get(index));
  }
}
