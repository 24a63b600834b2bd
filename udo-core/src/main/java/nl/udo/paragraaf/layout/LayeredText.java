package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.grouping.ParagraphPlan;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.layout.LayerPlaces.Place;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Sectie;

/** The whole text by layer: the parts that are about layers below a heading for each. */
final class LayeredText {

  private final Headings headings;
  private final PartOrder order;
  private final LayerPlaces places;

  LayeredText(Headings headings, PartOrder order, List<ParagraphPlan> plans) {
    this.headings = headings;
    this.order = order;
    this.places = new LayerPlaces(headings, plans);
  }

  /** Whether there are sections for more than one layer or part of a layer. */
  boolean fits(List<WrittenParagraph> written) {
    return written.stream()
            .filter(p -> places.of(p.plan()) != Place.OPENING)
            .map(headings::scope)
            .filter(s -> !s.isEmpty())
            .distinct()
            .count()
        > 1;
  }

  /** The parts that have a heading for each layer. */
  Set<Part> headed() {
    return EnumSet.copyOf(Lists.only(order.parts(), LayeredText::isLayered));
  }

  /** Planned paragraphs in the order in which they will be read. */
  List<ParagraphPlan> inOrder(List<ParagraphPlan> plans) {
    List<ParagraphPlan> layered = places.inOrder(Lists.only(plans, p -> isLayered(p.part())));
    List<ParagraphPlan> all = new ArrayList<>();
    all.addAll(Lists.only(layered, p -> places.of(p) == Place.OPENING));
    all.addAll(Lists.only(plans, p -> comesFirst(p.part())));
    all.addAll(Lists.only(layered, p -> places.of(p) != Place.OPENING));
    all.addAll(Lists.only(plans, p -> !isLayered(p.part()) && !comesFirst(p.part())));
    return all;
  }

  /** Whether a part that is not told for each layer comes before all that are. */
  private boolean comesFirst(Part part) {
    return !isLayered(part)
        && Lists.none(
            order.parts(), p -> p != Part.OPENING && isLayered(p) && order.isBefore(p, part));
  }

  /** What opens it, what is about layers, and the other parts in their place beside that. */
  List<Blok> blocks(List<WrittenParagraph> written, Content content) {
    List<Part> layered = Lists.only(order.parts(), LayeredText::isLayered);
    List<Part> apart = Lists.only(order.parts(), p -> !isLayered(p));
    List<Blok> opening =
        content.plain(Lists.only(written, p -> places.of(p.plan()) == Place.OPENING));
    List<Blok> first = apart(Lists.only(apart, this::comesFirst), written, content);
    Sections sections = new Sections(content);
    Lists.only(written, p -> isLayered(p.part())).forEach(sections::add);
    opening.addAll(content.gaps(Part.OPENING));
    layered.forEach(sections::addGaps);
    List<Blok> all = new ArrayList<>(opening);
    all.addAll(first);
    layered.forEach(part -> all.addAll(order.before(part)));
    all.addAll(sections.blocks());
    layered.forEach(part -> all.addAll(order.after(part)));
    all.addAll(apart(Lists.only(apart, p -> !comesFirst(p)), written, content));
    return all;
  }

  /** Whether a part is told for each layer apart, where headings go by layer. */
  static boolean isLayered(Part part) {
    return switch (part) {
      case OPENING, TAKEN_EN_BEVOEGDHEDEN, UITVOERING, FINANCIELE_GEVOLGEN -> true;
      case OVERLEG, UITWERKING, EVALUATIE_EN_INWERKINGTREDING -> false;
    };
  }

  /** Parts that are not told for each layer, with the sections of the host beside them. */
  private List<Blok> apart(List<Part> parts, List<WrittenParagraph> written, Content content) {
    List<Blok> all = new ArrayList<>();
    for (Part part : parts) {
      all.addAll(order.before(part));
      List<WrittenParagraph> own = WrittenParagraph.of(part, written);
      List<Blok> blocks = content.plain(own);
      blocks.addAll(content.gaps(part));
      if (!blocks.isEmpty()) {
        all.add(new Sectie(null, headings.of(part, own), blocks));
      }
      all.addAll(order.after(part));
    }
    return all;
  }

  /** A section with a heading for whom it is, while its parts are filled. */
  private record Section(String heading, Map<Part, List<Blok>> parts) {

    Section(String heading) {
      this(heading, new EnumMap<>(Part.class));
    }

    void add(Part part, List<Blok> blocks) {
      parts.computeIfAbsent(part, p -> new ArrayList<>()).addAll(blocks);
    }
  }

  /** The sections about layers while they are filled, in the order of the text. */
  private final class Sections {

    private final Content content;
    private final List<Section> filled = new ArrayList<>();

    /** What is of all behind these: the headings of its parts stand beside those for whom it is. */
    private final Section behind = new Section("");

    private final List<Blok> ofTheRijk = new ArrayList<>();

    Sections(Content content) {
      this.content = content;
    }

    void add(WrittenParagraph p) {
      switch (places.of(p.plan())) {
        case OPENING -> {
          // Stands before all sections.
        }
        case OF_ALL -> add(headings.all(), p);
        case OF_SEVERAL, OF_ONE, BEHIND -> add(headings.scope(p), p);
        case BEHIND_ALL -> behind.add(p.part(), content.plain(List.of(p)));
        case OF_THE_RIJK -> {
          String heading = Objects.requireNonNull(headings.ofTheRijk(p.thema()));
          ofTheRijk.add(new Sectie(null, heading, content.plain(List.of(p))));
        }
      }
    }

    private void add(String heading, WrittenParagraph p) {
      if (filled.isEmpty() || !last().heading().equals(heading)) {
        filled.add(new Section(heading));
        if (!headings.scope(p).isEmpty()) {
          content.headed(p);
        }
      }
      last().add(p.part(), content.plain(List.of(p)));
    }

    private Section last() {
      return filled.get(filled.size() - 1);
    }

    /** The gaps of a part that no paragraph took: below the heading of those whom each is about. */
    void addGaps(Part part) {
      content.gaps(part, this::heading, (heading, gaps) -> below(heading).add(part, gaps));
    }

    private String heading(Bereik who) {
      String scope = headings.scope(who);
      return !scope.isEmpty() || who.overheden().isEmpty() ? scope : headings.all();
    }

    private Section below(String heading) {
      Section section = Lists.first(filled, s -> s.heading().equals(heading));
      return section == null ? behind : section;
    }

    List<Blok> blocks() {
      List<Blok> all = new ArrayList<>();
      filled.forEach(section -> all.add(new Sectie(null, section.heading(), blocks(section))));
      all.addAll(blocks(behind));
      all.addAll(ofTheRijk);
      return all;
    }

    /** Parts in their order, each below its heading; what opens a section needs none. */
    private List<Blok> blocks(Section section) {
      List<Blok> all = new ArrayList<>();
      for (Part part : order.parts()) {
        List<Blok> own = section.parts().getOrDefault(part, List.of());
        if (part == Part.OPENING) {
          all.addAll(own);
        } else if (!own.isEmpty()) {
          all.add(new Sectie(null, headings.of(part, List.of()), own));
        }
      }
      return all;
    }
  }
}
