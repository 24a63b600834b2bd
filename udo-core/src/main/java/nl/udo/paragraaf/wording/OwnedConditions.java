package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Sentences on conditions, which say whose these are only where it is needed. */
final class OwnedConditions {

  private final Pen pen;
  private final ConditionWording conditions;

  OwnedConditions(Pen pen, ConditionWording conditions) {
    this.pen = pen;
    this.conditions = conditions;
  }

  /** What came of conditions; with their owner and date where it was said of others already. */
  void say(Uitspraak u, Standpunt s, Zin key, Map<String, Object> values) {
    Words owner = pen.speakers.orSomeone(s.partijen());
    String date = pen.times.date(u.datum());
    List<Words> candidates = new ArrayList<>();
    // A clause on when it must be met needs the condition before it.
    if (values.get("voor") == null && isJustBefore(s)) {
      values.put("waaraan", pen.sentences.fill(Zin.VOORWAARDE_HIERAAN));
      candidates.add(pen.sentences.fill(key, values));
    }
    for (@Nullable Words of :
        Arrays.asList(
            null,
            pen.sentences.fill(Zin.VAN, "wie", owner),
            pen.sentences.fill(Zin.VAN, "wie", owner, "datum", date))) {
      values.put("van", of);
      values.put("waaraan", pen.sentences.fill(Zin.VOORWAARDE_AAN, "van", of));
      candidates.add(pen.sentences.fill(key, values));
    }
    pen.sayFirst(u, candidates);
  }

  /** Whether the sentence just before sets the only condition, so that it need not be named. */
  private boolean isJustBefore(Standpunt s) {
    return s.voorwaarden().size() == 1
        && s.citaten().isEmpty()
        && s.gronden().isEmpty()
        && !conditions.isList(s.voorwaarden());
  }
}
