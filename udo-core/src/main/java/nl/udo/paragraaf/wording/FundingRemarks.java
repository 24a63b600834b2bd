package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bekostiging;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Says particulars of one way of funding, with its name where it is not clear which that is. */
final class FundingRemarks {

  /** What is clear of itself. */
  enum Clear {
    NOTHING,
    /** That it is about the payment that was told last. */
    PAYMENT,
    /** The same, and that this is all funding there is. */
    FUNDING
  }

  private final Pen pen;
  private final Uitspraak u;
  private final String payment;
  private final FundingName name;
  private final Clear clear;

  FundingRemarks(Pen pen, Uitspraak u, Bekostiging b, FundingName name, Clear clear) {
    this.pen = pen;
    this.u = u;
    this.payment = pen.sentences.text(MoneySentences.payment(b.vorm()));
    this.name = name;
    this.clear = clear;
  }

  /** Says one, unless the first of its values is absent. */
  void say(Zin key, @Nullable Object... namesAndValues) {
    if (namesAndValues.length == 0 || namesAndValues[1] != null) {
      say(key, Sentences.values(namesAndValues));
    }
  }

  void say(Zin key, Map<String, Object> own) {
    Map<String, Object> values = pen.values(u, "deze", payment);
    values.putAll(own);
    Words bare = pen.sentences.fill(key, values);
    values.putAll(name.values());
    say(clear != Clear.NOTHING, bare, pen.sentences.fill(key, values));
  }

  /** Says one of the funding as such: where there is more, that would be of all of it. */
  void sayOfFunding(Zin key, String what, @Nullable String value) {
    if (value != null) {
      sayOfFunding(key, Map.of(what, value));
    }
  }

  void sayOfFunding(Zin key, Map<String, String> what) {
    Zin named = name.values().isEmpty() ? Zin.BEKOSTIGING_DEZE : Zin.BEKOSTIGING_DE;
    Map<String, Object> values =
        pen.values(u, "bekostiging", pen.sentences.fill(named, name.values()));
    values.putAll(what);
    Words apart = pen.sentences.fill(key, values);
    values.put("bekostiging", pen.sentences.fill(Zin.BEKOSTIGING_DE));
    say(clear == Clear.FUNDING, pen.sentences.fill(key, values), apart);
  }

  /** Without its name where that is clear, unless it was said so of another. */
  private void say(boolean isClear, Words bare, Words named) {
    if (isClear) {
      pen.sayFirst(u, List.of(bare, named));
    } else {
      pen.say(u, named, List.of());
    }
  }
}
