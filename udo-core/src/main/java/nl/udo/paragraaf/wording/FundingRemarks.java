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
    Words named = pen.sentences.fill(key, values);
    values.putAll(name.full());
    say(clear != Clear.NOTHING, bare, named, pen.sentences.fill(key, values));
  }

  /** Says one of the funding as such: where there is more, that would be of all of it. */
  void sayOfFunding(Zin key, String what, @Nullable String value) {
    if (value != null) {
      sayOfFunding(key, Map.of(what, value));
    }
  }

  void sayOfFunding(Zin key, Map<String, String> what) {
    say(
        clear == Clear.FUNDING,
        ofFunding(key, Zin.BEKOSTIGING_DE, Map.of(), what),
        ofFunding(
            key,
            name.values().isEmpty() ? Zin.BEKOSTIGING_DEZE : Zin.BEKOSTIGING_DE,
            name.values(),
            what),
        ofFunding(
            key,
            name.full().isEmpty() ? Zin.BEKOSTIGING_DEZE : Zin.BEKOSTIGING_DE,
            name.full(),
            what));
  }

  private Words ofFunding(
      Zin key, Zin funding, Map<String, Words> named, Map<String, String> what) {
    Map<String, Object> values = pen.values(u, "bekostiging", pen.sentences.fill(funding, named));
    values.putAll(what);
    return pen.sentences.fill(key, values);
  }

  /** Without its name where that is clear, unless it was said so of another. */
  private void say(boolean isClear, Words bare, Words named, Words full) {
    pen.sayFirst(u, isClear ? List.of(bare, named, full) : List.of(named, full));
  }
}
