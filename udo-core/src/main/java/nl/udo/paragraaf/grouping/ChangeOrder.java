package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/** The order of paragraphs on what changes and on what stays as it is. */
final class ChangeOrder {

  private ChangeOrder() {}

  /** Paragraphs in which something changes before those in which all stays as it is. */
  static List<ParagraphPlan> changeFirst(List<ParagraphPlan> plan) {
    List<ParagraphPlan> over = new ArrayList<>();
    for (Part part : Part.values()) {
      List<ParagraphPlan> eigen = Lists.only(plan, p -> p.part() == part);
      // What is not known of layers together stands behind what is known of one of them.
      boolean rest = Lists.any(eigen, ChangeOrder::isUnknownRest);
      if (part == Part.TAKEN_EN_BEVOEGDHEDEN || part == Part.FINANCIELE_GEVOLGEN) {
        eigen =
            restBehindItsPart(
                Lists.sorted(
                    eigen, Comparator.comparingInt(p -> rest && isUnknown(p) ? 1 : changing(p))));
      } else if (rest) {
        eigen = Lists.sorted(eigen, Comparator.comparing(ChangeOrder::isUnknown));
      }
      over.addAll(eigen);
    }
    return over;
  }

  /**
   * That nothing changes for the rest of a layer stands right behind what changes for a part; for
   * the rest of the proposal also behind what changes by some provisions.
   */
  private static List<ParagraphPlan> restBehindItsPart(List<ParagraphPlan> plan) {
    List<ParagraphPlan> over = new ArrayList<>(plan);
    for (ParagraphPlan p : plan) {
      if (stays(p) && !p.bereik().overige().isEmpty()) {
        over.remove(p);
        int behind = behindItsPart(p, over);
        over.add(behind < 0 ? plan.indexOf(p) : behind, p);
      }
    }
    return over;
  }

  /** The place behind the last that changes for a part of the layers of a rest; -1 for none. */
  private static int behindItsPart(ParagraphPlan rest, List<ParagraphPlan> others) {
    boolean ofProvisions = rest.uitspraken().get(0).bereik().rest();
    int place = others.size();
    while (place > 0 && !isOfAPart(others.get(place - 1).bereik(), rest, ofProvisions)) {
      place--;
    }
    if (place == 0) {
      return -1;
    }
    // Behind what stays for that rest and stood before it: tasks come before powers.
    while (place < others.size() && isSameRest(others.get(place), rest)) {
      place++;
    }
    return place;
  }

  private static boolean isOfAPart(Bereik bereik, ParagraphPlan rest, boolean orOfProvisions) {
    return (bereik.deel() != null || orOfProvisions)
        && Lists.any(bereik.overheden(), rest.bereik().overige()::contains);
  }

  /** Whether nothing changes for the rest of the same layers. */
  private static boolean isSameRest(ParagraphPlan p, ParagraphPlan rest) {
    return stays(p) && p.bereik().overige().equals(rest.bereik().overige());
  }

  /** What changes, then what stays as it is, then what is of the Rijk and of no layer. */
  private static int changing(ParagraphPlan p) {
    if (p.thema() == Thema.RIJKSKOSTEN || p.thema() == Thema.FONDSOVERLEG) {
      return 2;
    }
    return stays(p) ? 1 : 0;
  }

  private static boolean isUnknownRest(ParagraphPlan p) {
    return isUnknown(p) && p.uitspraken().get(0).bereik().rest();
  }

  /** Whether consequences are not known yet, of several layers together. */
  private static boolean isUnknown(ParagraphPlan p) {
    Uitspraak first = p.uitspraken().get(0);
    return first.bereik().overheden().size() > 1
        && first.bereik().deel() == null
        && first.inhoud() instanceof Inhoud.Onbekend o
        && o.onderwerp() == null;
  }

  private static boolean stays(ParagraphPlan p) {
    return p.uitspraken().get(0).inhoud().blijftGelijk();
  }
}
