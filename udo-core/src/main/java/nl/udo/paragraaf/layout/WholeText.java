package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.Regeling;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Sectie;

/** What stands below the heading of the whole text, part by part; headings only where needed. */
final class WholeText {

  /** More paragraphs than a reader oversees without headings. */
  private static final int WITHOUT_HEADINGS = 3;

  /** The same in a letter: it is no toelichting, of which the law wants a part on money. */
  private static final int WITHOUT_HEADINGS_IN_A_LETTER = 6;

  private final UdoTraject traject;
  private final Headings headings;
  private final PartOrder order;

  WholeText(UdoTraject traject, Headings headings, PartOrder order) {
    this.traject = traject;
    this.headings = headings;
    this.order = order;
  }

  /**
   * The blocks of a text.
   *
   * @param forWhom the parts in which headings for whom they are stand between paragraphs
   */
  List<Blok> blocks(List<WrittenParagraph> written, Set<Part> forWhom, Content content) {
    Map<Part, List<Blok>> parts = new LinkedHashMap<>();
    boolean gapsApart = false;
    boolean sections = false;
    for (Part part : order.parts()) {
      List<WrittenParagraph> own = WrittenParagraph.of(part, written);
      Predicate<Thema> themes = thema -> Part.of(thema) == part;
      List<Blok> blocks =
          forWhom.contains(part)
              ? content.withHeadings(own, themes)
              : content.withoutHeadings(own, themes);
      if (!blocks.isEmpty()) {
        parts.put(part, blocks);
        gapsApart |= own.isEmpty();
        sections |= hasSections(blocks);
      }
    }
    // In a draft a gap must not seem to belong to the text above it. Nor must what comes after a
    // section of the host, or of some layers, seem to belong to that.
    boolean headed =
        order.hasOwnSections()
            || parts.size() > 1 && (gapsApart || sections || needsHeadings(written));
    List<Blok> all = new ArrayList<>();
    for (Part part : order.parts()) {
      List<Blok> blocks = parts.getOrDefault(part, List.of());
      boolean bare =
          part == Part.OPENING
              || !headed
              || !content.isMarkingGaps()
                  && !order.hasOwnSections()
                  && !hasSections(blocks)
                  && isLoneLead(part, written);
      all.addAll(order.before(part));
      if (bare) {
        all.addAll(blocks);
      } else if (!blocks.isEmpty()) {
        List<WrittenParagraph> own = WrittenParagraph.of(part, written);
        all.add(new Sectie(null, headings.of(part, own), blocks));
      }
      all.addAll(order.after(part));
    }
    return all;
  }

  private static boolean hasSections(List<Blok> blocks) {
    return Lists.any(blocks, Sectie.class::isInstance);
  }

  /** With many paragraphs, or where the law wants money apart and there is more than money. */
  private boolean needsHeadings(List<WrittenParagraph> written) {
    boolean money = Lists.any(written, p -> p.part() == Part.FINANCIELE_GEVOLGEN);
    boolean more =
        Lists.any(
            written, p -> p.part() != Part.FINANCIELE_GEVOLGEN && p.thema() != Thema.HERKOMST);
    boolean letter = traject.voornemen().soort() == Regelingsoort.BELEID;
    boolean apart =
        !letter
            && !Norm.FINANCIELE_GEVOLGEN
                .artikelen(traject.geraakteOverheden(), Regeling.van(traject))
                .isEmpty();
    return written.size() > (letter ? WITHOUT_HEADINGS_IN_A_LETTER : WITHOUT_HEADINGS)
        || money && more && apart;
  }

  /** Whether all that is not about money is one paragraph before it: it needs no heading. */
  private boolean isLoneLead(Part part, List<WrittenParagraph> written) {
    long money = Lists.count(written, p -> p.part() == Part.FINANCIELE_GEVOLGEN);
    return order.isBefore(part, Part.FINANCIELE_GEVOLGEN)
        && money > 0
        && written.size() - money == 1;
  }
}
