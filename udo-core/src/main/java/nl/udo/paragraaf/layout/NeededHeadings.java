package nl.udo.paragraaf.layout;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.wording.Dutch;
import nl.udo.paragraaf.wording.Layers;

/** Which parts of a text need headings for whom its paragraphs are. */
final class NeededHeadings {

  /** More paragraphs than a reader looks through for those of one layer. */
  private static final int WITHOUT_HEADINGS = 6;

  /** The same where another part of the text has headings: a reader expects them there too. */
  private static final int BESIDE_HEADINGS = 3;

  private final Headings headings;

  NeededHeadings(Headings headings) {
    this.headings = headings;
  }

  /**
   * Whether paragraphs need headings for whom they are: the words of some do not say so, or they
   * are so many that a reader seeks those of one layer.
   */
  boolean isNeeded(List<WrittenParagraph> own) {
    return areMany(own)
        || own.stream()
            .anyMatch(
                p -> p.mayNotSayForWhom() && !headings.scope(p).isEmpty() && !beginsWithItsName(p));
  }

  /** Whether layered paragraphs are for several others, and more than a reader looks through. */
  private boolean areMany(List<WrittenParagraph> own) {
    List<String> scopes = layered(own);
    return scopes.size() > WITHOUT_HEADINGS
        && scopes.stream().filter(s -> !s.isEmpty()).distinct().count() > 1;
  }

  /** Whether they are for others too, and more than a few: one for a part has such a heading. */
  private boolean areSome(List<WrittenParagraph> own) {
    List<String> scopes = layered(own);
    return scopes.size() > BESIDE_HEADINGS && scopes.stream().distinct().count() > 1;
  }

  /** For whom layered paragraphs are. */
  private List<String> layered(List<WrittenParagraph> own) {
    return own.stream()
        .filter(p -> p.part() != Part.OPENING && LayeredText.isLayered(p.part()))
        .filter(p -> headings.ofTheRijk(p.thema()) == null)
        .map(headings::scope)
        .toList();
  }

  /** Whether words of the record begin with those whom they are for, by a name that says who. */
  private boolean beginsWithItsName(WrittenParagraph p) {
    Deel deel = p.bereik().deel();
    boolean known = deel == null || headings.scope(p).equals(Dutch.capital(Layers.fullName(deel)));
    return known && p.beginsWith(headings.scope(p));
  }

  /**
   * The parts of a whole text in which a sentence says for whom something is, where elsewhere such
   * a heading does: the opening, of which a heading would stand beside those of the other parts.
   */
  Set<Part> led(List<WrittenParagraph> written) {
    return opensAnother(written) && isNeeded(WrittenParagraph.of(Part.OPENING, written))
        ? Set.of(Part.OPENING)
        : Set.of();
  }

  /** Whether a text has more than its opening. */
  private static boolean opensAnother(List<WrittenParagraph> written) {
    return Lists.any(written, p -> p.part() != Part.OPENING);
  }

  /**
   * The parts of a text in which such headings stand: those that need them, and beside one of these
   * each other part that is told of several in more than a few paragraphs.
   */
  Set<Part> between(List<WrittenParagraph> written) {
    List<Part> parts =
        Arrays.stream(Part.values())
            .filter(part -> part != Part.OPENING || !opensAnother(written))
            .toList();
    Set<Part> headed = EnumSet.noneOf(Part.class);
    headed.addAll(Lists.only(parts, part -> isNeeded(WrittenParagraph.of(part, written))));
    if (Lists.any(headed, LayeredText::isLayered)) {
      headed.addAll(Lists.only(parts, part -> areSome(WrittenParagraph.of(part, written))));
    }
    return headed;
  }
}
