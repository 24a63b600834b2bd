package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import org.jspecify.annotations.Nullable;

/**
 * Before what conditions must be met. The sentence that sets one says it as it was set, whatever
 * came of it; a sentence of its own says it as far as it is still due.
 */
final class ConditionMoments {

  private final Pen pen;

  /** The judgement that was looked at last, and before what each of its conditions must be met. */
  private @Nullable Standpunt last;

  private @Nullable String ofLast;

  ConditionMoments(Pen pen) {
    this.pen = pen;
  }

  /** Of one condition as it was set; null where that names no moment. */
  static @Nullable String asSet(@Nullable Voorwaarde v, Sentences sentences, Voice voice) {
    return v == null || v.voor() == null ? null : sentences.text(voice.before(v.voor()));
  }

  /** Of one condition; null where it was met, so that it does not count any more. */
  @Nullable String stillDue(@Nullable Voorwaarde v) {
    Voorwaarde.Vervulmoment moment = ConditionOutcome.stillDue(v);
    return moment == null ? null : pen.sentences.text(pen.voice.before(moment));
  }

  /** Of each of several conditions; null where that differs. */
  @Nullable String stillDueOfAll(List<? extends @Nullable Voorwaarde> all) {
    String first = all.size() > 1 ? stillDue(all.get(0)) : null;
    return first != null && all.stream().allMatch(v -> first.equals(stillDue(v))) ? first : null;
  }

  /** Of one condition of a judgement; null where another sentence says so. */
  @Nullable String stillDue(Standpunt s, int i) {
    return s.isAlleenVoorwaarden() || stillDueOfAll(s) != null
        ? null
        : stillDue(s.voorwaarden().get(i).voorwaarde());
  }

  /** Of each of several conditions of a judgement; the sentence that sets them alone says so. */
  @Nullable String stillDueOfAll(Standpunt s) {
    if (last != s) {
      List<@Nullable Voorwaarde> all = new ArrayList<>();
      s.voorwaarden().forEach(v -> all.add(v.voorwaarde()));
      ofLast = s.isAlleenVoorwaarden() ? null : stillDueOfAll(all);
      last = s;
    }
    return ofLast;
  }
}
