package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Bepaling;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Horen.Voorwaardelijk;
import org.jspecify.annotations.Nullable;

/** What came of a condition of a judgement, as far as the record tells. */
final class ConditionOutcome {

  private ConditionOutcome() {}

  /** By what a condition was met, where that fits in the sentence that says so; or null. */
  static @Nullable Formulering means(Voorwaardelijk v) {
    Formulering door =
        v.voorwaarde() != null && isFulfilled(v) ? v.voorwaarde().vervulling().get(0).door() : null;
    return Pen.is(door, Vorm.WOORDGROEP) || Pen.is(door, Vorm.BIJZIN) ? door : null;
  }

  /** Whether one thing came of a condition, which counts before the answer to its point. */
  static boolean isFulfilled(Voorwaardelijk v) {
    return v.voorwaarde() != null && v.voorwaarde().vervulling().size() == 1;
  }

  /** How far a condition was met, by what came of it or else by the answer to its point. */
  static Vervulling.@Nullable Stand of(Voorwaardelijk v) {
    if (v.voorwaarde() != null && isFulfilled(v)) {
      return v.voorwaarde().vervulling().get(0).stand();
    }
    if (v.reactie() == null || v.reactie().soort() == null) {
      return null;
    }
    return switch (v.reactie().soort()) {
      case OVERGENOMEN -> Vervulling.Stand.VERVULD;
      case DEELS_OVERGENOMEN -> Vervulling.Stand.DEELS;
      case NIET_OVERGENOMEN -> Vervulling.Stand.NIET;
      case DOORGESCHOVEN, TER_KENNISNEMING, IN_BERAAD -> null;
    };
  }

  /**
   * Before what a condition must be met, where that still counts: not of one that was met; or null.
   */
  static Voorwaarde.@Nullable Vervulmoment moment(@Nullable Voorwaarde v) {
    boolean met =
        v != null
            && !v.vervulling().isEmpty()
            && v.vervulling().stream().allMatch(f -> f.stand() == Vervulling.Stand.VERVULD);
    return v == null || met ? null : v.voor();
  }

  /** By what it was met or why it was not; or null. */
  static @Nullable Formulering why(Voorwaardelijk v) {
    if (v.voorwaarde() != null && isFulfilled(v)) {
      Formulering door = v.voorwaarde().vervulling().get(0).door();
      if (door != null) {
        return door;
      }
    }
    if (v.reactie() == null) {
      return null;
    }
    return v.reactie().reden() != null ? v.reactie().reden() : v.reactie().toelichting();
  }

  /** The provisions in which it was met. */
  static List<Bepaling> provisions(Voorwaardelijk v) {
    List<Bepaling> all = new ArrayList<>();
    if (v.voorwaarde() != null) {
      v.voorwaarde().vervulling().forEach(f -> all.addAll(f.bepalingen()));
    }
    if (v.reactie() != null) {
      all.addAll(v.reactie().bepalingen());
    }
    return all;
  }
}
