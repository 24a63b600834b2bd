package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Sectie;

/** The whole text by layer: the parts that are about layers below a heading for each. */
final class LayeredText {

  private final Headings headings;
  private final PartOrder order;

  LayeredText(Headings headings, PartOrder order) {
    this.headings = headings;
    this.order = order;
  }

  /** Whether there are paragraphs for more than one layer or part of a layer. */
  boolean fits(List<WrittenParagraph> written) {
    return written.stream().map(headings::scope).filter(s -> !s.isEmpty()).distinct().count() > 1;
  }

  /** The parts that have a heading for each layer. */
  Set<Part> headed() {
    return EnumSet.copyOf(Lists.only(order.parts(), LayeredText::isLayered));
  }

  /** The parts for layers, then what is told for all. */
  List<Blok> blocks(List<WrittenParagraph> written, Content content) {
    Predicate<WrittenParagraph> general = p -> headings.scope(p).isEmpty() || !isLayered(p.part());
    List<Part> layered = Lists.only(order.parts(), LayeredText::isLayered);
    List<Blok> all = new ArrayList<>();
    layered.forEach(part -> all.addAll(order.before(part)));
    all.addAll(perScope(Lists.only(written, general.negate()), content));
    layered.forEach(part -> all.addAll(order.after(part)));
    all.addAll(general(Lists.only(written, general), content));
    return all;
  }

  /** Whether a part is told for each layer apart, where headings go by layer. */
  static boolean isLayered(Part part) {
    return switch (part) {
      case OPENING, TAKEN_EN_BEVOEGDHEDEN, UITVOERING, FINANCIELE_GEVOLGEN -> true;
      case OVERLEG, UITWERKING, EVALUATIE_EN_INWERKINGTREDING -> false;
    };
  }

  private List<Blok> perScope(List<WrittenParagraph> written, Content content) {
    Map<String, List<WrittenParagraph>> scopes = new LinkedHashMap<>();
    written.forEach(p -> scopes.computeIfAbsent(headings.scope(p), k -> new ArrayList<>()).add(p));
    List<Blok> sections = new ArrayList<>();
    scopes.forEach(
        (scope, paragraphs) -> {
          content.headed(paragraphs.get(0));
          List<Blok> section = new ArrayList<>();
          for (Part part : order.parts()) {
            List<WrittenParagraph> own = WrittenParagraph.of(part, paragraphs);
            List<Blok> blocks = content.plain(own);
            if (part == Part.OPENING) {
              section.addAll(blocks);
            } else if (!blocks.isEmpty()) {
              section.add(new Sectie(null, headings.of(part, own), blocks));
            }
          }
          sections.add(new Sectie(null, scope, section));
        });
    return sections;
  }

  private List<Blok> general(List<WrittenParagraph> written, Content content) {
    List<Blok> all = new ArrayList<>();
    for (Part part : order.parts()) {
      boolean apart = !isLayered(part);
      if (apart) {
        all.addAll(order.before(part));
      }
      List<WrittenParagraph> own = WrittenParagraph.of(part, written);
      List<Blok> blocks = content.plain(own);
      blocks.addAll(content.gaps(part));
      if (!blocks.isEmpty()) {
        all.add(new Sectie(null, headings.of(part, own), blocks));
      }
      if (apart) {
        all.addAll(order.after(part));
      }
    }
    return all;
  }
}
