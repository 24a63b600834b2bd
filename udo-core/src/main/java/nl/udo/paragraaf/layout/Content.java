package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Sectie;

/** Written paragraphs of one text as blocks, each with its gaps behind it. Not thread-safe. */
final class Content {

  private final Headings headings;
  private final Rendering rendering;
  private final Gaps gaps;

  Content(Headings headings, Rendering rendering, Gaps gaps) {
    this.headings = headings;
    this.rendering = rendering;
    this.gaps = gaps;
  }

  /**
   * Paragraphs of some themes; below headings for whom, where their own words do not say so. The
   * gaps that none of them took stand before those headings, which are not theirs.
   */
  List<Blok> paragraphs(List<WrittenParagraph> own, Predicate<Thema> themes) {
    if (!headings.areNeeded(own)) {
      List<Blok> blocks = plain(joined(own));
      blocks.addAll(gaps(themes));
      return blocks;
    }
    Map<String, List<WrittenParagraph>> scopes = new LinkedHashMap<>();
    own.forEach(p -> scopes.computeIfAbsent(headings.scope(p), s -> new ArrayList<>()).add(p));
    List<WrittenParagraph> all = scopes.getOrDefault("", List.of());
    scopes.remove("");
    List<Blok> blocks =
        plain(all.stream().filter(p -> headings.ofTheRijk(p.thema()) == null).toList());
    blocks.addAll(gaps(themes));
    scopes.forEach((scope, those) -> blocks.add(new Sectie(null, scope, plain(those))));
    // Nothing can stand behind a heading and not below it, so that these have one of their own.
    for (WrittenParagraph p : all) {
      String heading = headings.ofTheRijk(p.thema());
      if (heading != null) {
        blocks.add(new Sectie(null, heading, plain(List.of(p))));
      }
    }
    return blocks;
  }

  /** Short paragraphs on one theme as one, though they are for others: their words say for whom. */
  private static List<WrittenParagraph> joined(List<WrittenParagraph> own) {
    List<WrittenParagraph> joined = new ArrayList<>();
    for (WrittenParagraph p : own) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).isOneWith(p)) {
        joined.set(last, joined.get(last).with(p));
      } else {
        joined.add(p);
      }
    }
    return joined;
  }

  /** Paragraphs one after the other. */
  List<Blok> plain(List<WrittenParagraph> own) {
    List<Blok> blocks = new ArrayList<>();
    for (WrittenParagraph p : own) {
      blocks.addAll(rendering.blocks(p));
      blocks.addAll(gaps.at(p));
    }
    return blocks;
  }

  /** The gaps of a part that no paragraph took. */
  List<Blok> gaps(Part part) {
    return gaps(thema -> Part.of(thema) == part);
  }

  private List<Blok> gaps(Predicate<Thema> themes) {
    List<Blok> blocks = new ArrayList<>();
    for (Thema thema : Thema.values()) {
      if (themes.test(thema)) {
        blocks.addAll(gaps.of(thema));
      }
    }
    return blocks;
  }

  /** Whether the text has gaps at all. */
  boolean isMarkingGaps() {
    return gaps.isMarking();
  }
}
