package nl.udo.paragraaf.wording;

import java.util.HashMap;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Vervulling;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Horen.Voorwaardelijk;
import org.jspecify.annotations.Nullable;

/**
 * How a judgement is tied to one of the same moment before it. Belongs to one text; not
 * thread-safe.
 */
final class JudgementTies {

  private final Pen pen;

  /** Whether the last judgement of each party was in favour. */
  private final Map<String, Boolean> favourable = new HashMap<>();

  /** How the last judgement was tied to that of the same moment before it; or null. */
  private @Nullable Zin tied;

  /** Whether it is told behind that judgement that a condition was not, or not wholly, met. */
  private boolean unmet;

  JudgementTies(Pen pen) {
    this.pen = pen;
  }

  /** Remembers a judgement, and how it was tied. */
  void tied(Standpunt s, @Nullable Zin tie) {
    tied = tie;
    unmet = Lists.any(s.voorwaarden(), JudgementTies::isUnmet);
    boolean inFavour = JudgementWording.isPositive(s.laatste());
    s.partijen().forEach(party -> favourable.put(party, inFavour));
  }

  private static boolean isUnmet(Voorwaardelijk v) {
    Vervulling.Stand stand = ConditionOutcome.of(v);
    return ConditionOutcome.isByLayer(v) || stand != null && stand != Vervulling.Stand.VERVULD;
  }

  /** Whether a judgement goes against what those of whom it is said before it. */
  private boolean turns(Standpunt s) {
    boolean positive = JudgementWording.isPositive(s.oordelen().get(0));
    return s.partijen().stream().anyMatch(p -> favourable.getOrDefault(p, positive) != positive);
  }

  /**
   * That it was judged at the moment of what was told before it; null behind what others judged, to
   * which such words would tie it.
   */
  private @Nullable Zin sameMoment(Standpunt s) {
    Strekking tenor = s.oordelen().get(0).strekking();
    boolean own = pen.speakers.wereLast(s.partijen());
    boolean none = tenor == Strekking.GEEN_OORDEEL && pen.speakers.wasAnswered();
    if (none || tenor == Strekking.NOG_NIET_TE_BEOORDELEN) {
      return Zin.OORDEEL_TOEN;
    }
    boolean turns = turns(s);
    // Behind a condition that was not met it would go against that, and "ook" would reject more.
    if (turns && tied != Zin.OORDEEL_WEL && (own ? !unmet : !pen.speakers.wasAnswered())) {
      return Zin.OORDEEL_WEL;
    }
    if (!own || turns && unmet && tenor == Strekking.AFWIJZEND) {
      return null;
    }
    return pen.speakers.wasAnswered() ? Zin.OORDEEL_OOK : Zin.OORDEEL_DAARBIJ;
  }

  /** How a judgement is tied to what was told of the same moment just before it; or null. */
  @Nullable Zin tie(Standpunt s, @Nullable Moment full) {
    return isOfToldMoment(s, full) ? sameMoment(s) : null;
  }

  /** Whether the paragraph told already when those judged whose judgement it is. */
  boolean isOfToldMoment(Standpunt s, @Nullable Moment full) {
    boolean dated = full != null && full.time() != null && !s.data().isEmpty();
    Datum day = dated ? JudgementDays.only(s) : null;
    return day != null
        && !(isOpen(s) && pen.speakers.wasAnswered() && !pen.speakers.wereLast(s.partijen()))
        && pen.speakers.wasJudgedOn(day, s.partijen(), s.gevraagd().vorm());
  }

  /** Whether it could not be judged yet: then "then" behind an answer is when that was given. */
  private static boolean isOpen(Standpunt s) {
    return s.oordelen().get(0).strekking() == Strekking.NOG_NIET_TE_BEOORDELEN;
  }
}
