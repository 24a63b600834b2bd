package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.udo.paragraaf.Hoofdstuk;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.grouping.ParagraphPlan;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Sectie;

/** What stands below the heading of a chapter of the toelichting. */
final class ChapterText {

  private final Indeling indeling;
  private final Headings headings;

  ChapterText(Indeling indeling, Headings headings) {
    this.indeling = indeling;
    this.headings = headings;
  }

  /** Planned paragraphs by the chapter in which they are told. */
  static Map<Hoofdstuk, List<ParagraphPlan>> divide(List<ParagraphPlan> plan) {
    Map<Hoofdstuk, List<ParagraphPlan>> plans = new EnumMap<>(Hoofdstuk.class);
    List<ParagraphPlan> opening = new ArrayList<>();
    for (ParagraphPlan p : plan) {
      if (p.part() == Part.OPENING) {
        opening.add(p);
      } else {
        plans.computeIfAbsent(Chapters.of(p.thema()), h -> new ArrayList<>()).add(p);
      }
    }
    if (!opening.isEmpty()) {
      // What the proposal follows from stands where its consequences are told.
      Hoofdstuk first = plans.isEmpty() ? Hoofdstuk.GEVOLGEN : plans.keySet().iterator().next();
      plans.computeIfAbsent(first, h -> new ArrayList<>()).addAll(0, opening);
    }
    return plans;
  }

  /**
   * A chapter with the sections of the host; what comes after one has a heading of its own.
   *
   * @param headed whether headings for whom they are stand between its paragraphs
   */
  List<Blok> blocks(Hoofdstuk h, List<WrittenParagraph> written, boolean headed, Content content) {
    List<Blok> ours = ours(h, written, headed, content);
    List<Blok> all = new ArrayList<>(indeling.sectiesVooraan(h));
    if (all.isEmpty() || ours.isEmpty() || ours.get(0) instanceof Sectie) {
      all.addAll(ours);
    } else {
      all.add(new Sectie(null, headings.inside(h), ours));
    }
    all.addAll(indeling.sectiesAchteraan(h));
    return all;
  }

  private List<Blok> ours(
      Hoofdstuk h, List<WrittenParagraph> written, boolean headed, Content content) {
    List<WrittenParagraph> inOrder = new ArrayList<>();
    for (Part part : Part.values()) {
      inOrder.addAll(WrittenParagraph.of(part, written));
    }
    Predicate<Thema> themes = thema -> Chapters.of(thema) == h;
    List<Blok> blocks =
        headed ? content.withHeadings(inOrder, themes) : content.withoutHeadings(inOrder, themes);
    // A gap may be about those of whom nothing is told yet.
    String forWhom = headings.forWhom(h, content.isMarkingGaps() ? List.of() : written);
    if (blocks.isEmpty() || forWhom == null) {
      return blocks;
    }
    // A chapter that is also about others says for whom this is.
    List<Blok> section = new ArrayList<>();
    section.add(new Sectie(null, forWhom, blocks));
    return section;
  }
}
