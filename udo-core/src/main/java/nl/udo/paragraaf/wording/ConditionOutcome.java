package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Bepaling;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Horen.Voorwaardelijk;
import org.jspecify.annotations.Nullable;

/** What came of a condition of a judgement, as far as the record tells. */
final class ConditionOutcome {

  private ConditionOutcome() {}

  /**
   * The one thing that came of a condition for all whom it concerns, which counts before the answer
   * to its point; null where nothing did, or it is told by layer.
   */
  static @Nullable Vervulling whole(Voorwaardelijk v) {
    List<Vervulling> told = told(v);
    return told.size() == 1 && told.get(0).overheden().isEmpty() ? told.get(0) : null;
  }

  /** Whether what came of a condition is told for some layers, so that no sentence is of all. */
  static boolean isByLayer(Voorwaardelijk v) {
    return !told(v).isEmpty() && whole(v) == null;
  }

  /** What came of a condition, as far as the record says how far it was met. */
  static List<Vervulling> told(Voorwaarde v) {
    return Lists.only(v.vervulling(), f -> f.stand() != null);
  }

  private static List<Vervulling> told(Voorwaardelijk v) {
    return told(v.voorwaarde());
  }

  /** How far a condition was met by all, by what came of it or else by the answer to its point. */
  static Vervulling.@Nullable Stand of(Voorwaardelijk v) {
    Vervulling whole = whole(v);
    if (whole != null) {
      return whole.stand();
    }
    if (isByLayer(v) || v.reactie() == null || v.reactie().soort() == null) {
      return null;
    }
    return switch (v.reactie().soort()) {
      case OVERGENOMEN -> Vervulling.Stand.VERVULD;
      case DEELS_OVERGENOMEN -> Vervulling.Stand.DEELS;
      case NIET_OVERGENOMEN -> Vervulling.Stand.NIET;
      case DOORGESCHOVEN, TER_KENNISNEMING, IN_BERAAD -> null;
    };
  }

  /** By what a condition was met or why it was not, as what came of it tells; or null. */
  static @Nullable Formulering by(Voorwaardelijk v) {
    Vervulling whole = whole(v);
    return whole == null ? null : whole.door();
  }

  /** By what a condition was met, as that or else the answer to its point tells; or null. */
  static @Nullable Formulering means(Voorwaardelijk v) {
    Formulering by = by(v);
    return by == null && v.reactie() != null ? v.reactie().toelichting() : by;
  }

  /** Whether the sentences on how far a condition was met tell the answer to its point as well. */
  static boolean tellsAnswer(Voorwaardelijk v) {
    Vervulling.Stand stand = of(v);
    return stand != null && (stand != Vervulling.Stand.NIET || by(v) == null);
  }

  /** When a condition was met, or else its point was answered; or null. */
  static @Nullable Datum date(Voorwaardelijk v) {
    Vervulling whole = whole(v);
    if (whole != null && whole.datum() != null) {
      return whole.datum();
    }
    return v.reactie() == null ? null : v.reactie().datum();
  }

  /**
   * Before what a condition must be met, where that still counts: not of one that was met; or null.
   */
  static Voorwaarde.@Nullable Vervulmoment stillDue(@Nullable Voorwaarde v) {
    boolean met =
        v != null
            && !v.vervulling().isEmpty()
            && Lists.every(v.vervulling(), f -> f.stand() == Vervulling.Stand.VERVULD);
    return v == null || met ? null : v.voor();
  }

  /** The provisions in which it was met. */
  static List<Bepaling> provisions(Voorwaardelijk v) {
    Vervulling whole = whole(v);
    List<Bepaling> all = new ArrayList<>(whole == null ? List.of() : whole.bepalingen());
    if (v.reactie() != null) {
      all.addAll(v.reactie().bepalingen());
    }
    return all;
  }
}
