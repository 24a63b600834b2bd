package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.statements.Bereik;
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
   * Paragraphs of some themes below headings for whom they are. A gap that none of them took stands
   * below the heading of those whom it is about, or before all.
   */
  List<Blok> withHeadings(List<WrittenParagraph> own, Predicate<Thema> themes) {
    Map<String, List<WrittenParagraph>> scopes = new LinkedHashMap<>();
    for (WrittenParagraph p : own) {
      String scope = p.tellsWhoIsLeftOut() ? "" : headings.scope(p);
      scopes.computeIfAbsent(scope, s -> new ArrayList<>()).add(p);
    }
    Map<String, Integer> numbers = headings.scopes(Lists.each(own, WrittenParagraph::plan));
    List<WrittenParagraph> all = scopes.getOrDefault("", List.of());
    scopes.remove("");
    List<WrittenParagraph> stays =
        scopes.isEmpty() ? List.of() : Lists.only(all, this::staysForAll);
    List<Blok> blocks =
        plain(Lists.only(all, p -> headings.ofTheRijk(p.thema()) == null && !stays.contains(p)));
    Map<String, List<Blok>> below = new LinkedHashMap<>();
    for (Map.Entry<String, List<WrittenParagraph>> e : byLayer(scopes, numbers)) {
      headed(e.getValue().get(0));
      below.put(e.getKey(), plain(e.getValue()));
    }
    // Nothing can stand behind a heading and not below it, so that these have one of their own.
    List<Blok> ofTheRijk = new ArrayList<>();
    for (WrittenParagraph p : all) {
      String heading = headings.ofTheRijk(p.thema());
      if (heading != null) {
        ofTheRijk.add(new Sectie(null, heading, plain(List.of(p))));
      }
    }
    gaps(
        themes,
        who -> below.containsKey(headings.scope(who)) ? headings.scope(who) : "",
        (scope, those) -> below.getOrDefault(scope, blocks).addAll(those));
    below.forEach((scope, those) -> blocks.add(new Sectie(null, scope, those)));
    if (!stays.isEmpty()) {
      blocks.add(new Sectie(null, headings.all(), plain(stays)));
    }
    blocks.addAll(ofTheRijk);
    return blocks;
  }

  private boolean staysForAll(WrittenParagraph p) {
    return headings.staysForAll(p.part(), p.bereik(), p.uitspraken());
  }

  /** The same without headings: their words say for whom they are. */
  List<Blok> withoutHeadings(List<WrittenParagraph> own, Predicate<Thema> themes) {
    List<Blok> blocks = plain(WrittenParagraph.joined(own));
    blocks.addAll(gaps(themes));
    return blocks;
  }

  /** Layer by layer, the parts of one together. */
  private static List<Map.Entry<String, List<WrittenParagraph>>> byLayer(
      Map<String, List<WrittenParagraph>> scopes, Map<String, Integer> numbers) {
    return scopes.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, List<WrittenParagraph>>>comparingInt(
                    e -> Headings.firstLayer(e.getValue().get(0).bereik()))
                .thenComparing(e -> numbers.getOrDefault(e.getKey(), 0)))
        .toList();
  }

  /** Tells that a heading comes for whom a paragraph is: below it their name must be explained. */
  void headed(WrittenParagraph first) {
    rendering.headed(first.bereik().deel());
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

  /**
   * The same by whom each is about.
   *
   * @param taker takes those of a group
   */
  void gaps(Part part, Function<Bereik, String> group, BiConsumer<String, List<Blok>> taker) {
    gaps(thema -> Part.of(thema) == part, group, taker);
  }

  private List<Blok> gaps(Predicate<Thema> themes) {
    List<Blok> blocks = new ArrayList<>();
    gaps(themes, who -> "", (none, those) -> blocks.addAll(those));
    return blocks;
  }

  private void gaps(
      Predicate<Thema> themes,
      Function<Bereik, String> group,
      BiConsumer<String, List<Blok>> taker) {
    for (Thema thema : Thema.values()) {
      if (themes.test(thema)) {
        gaps.of(thema, group).forEach(taker);
      }
    }
  }

  /** Whether the text has gaps at all. */
  boolean isMarkingGaps() {
    return gaps.isMarking();
  }
}
