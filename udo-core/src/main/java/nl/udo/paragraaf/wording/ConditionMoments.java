package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import org.jspecify.annotations.Nullable;

/** Before what conditions must be met, as far as a sentence of its own has to say so. */
final class ConditionMoments {

  private final Pen pen;

  ConditionMoments(Pen pen) {
    this.pen = pen;
  }

  /** Of one condition; null where it was met, so that it does not count any more. */
  @Nullable String of(@Nullable Voorwaarde v) {
    Voorwaarde.Vervulmoment moment = ConditionOutcome.moment(v);
    return moment == null ? null : pen.sentences.text(pen.voice.before(moment));
  }

  /** Of each of several conditions; null where that differs. */
  @Nullable String ofAll(List<? extends @Nullable Voorwaarde> all) {
    String first = all.size() > 1 ? of(all.get(0)) : null;
    return first != null && Lists.every(all, v -> first.equals(of(v))) ? first : null;
  }

  /** Of one condition of a judgement; null where another sentence says so. */
  @Nullable String of(Standpunt s, int i) {
    return s.isAlleenVoorwaarden() || ofAll(s) != null
        ? null
        : of(s.voorwaarden().get(i).voorwaarde());
  }

  /** Of each of several conditions of a judgement; the sentence that sets them alone says so. */
  @Nullable String ofAll(Standpunt s) {
    List<@Nullable Voorwaarde> all = new ArrayList<>();
    s.voorwaarden().forEach(v -> all.add(v.voorwaarde()));
    return s.isAlleenVoorwaarden() ? null : ofAll(all);
  }
}
