package nl.udo.paragraaf.wording;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tells a payment apart from others: what it is for, or who receives it.
 *
 * @param values the same as a sentence is filled in with it; none where nothing tells it apart
 * @param full what it is for and who receives it, for where one of both was said before
 */
record FundingName(Map<String, Words> values, Map<String, Words> full) {

  /** What it is for, if that is known. */
  static FundingName of(@Nullable Words post) {
    Map<String, Words> values = post == null ? Map.of() : Map.of("post", post);
    return new FundingName(values, values);
  }

  static FundingName ofRecipient(Words recipient, @Nullable Words post) {
    Map<String, Words> values = Map.of("ontvanger", recipient);
    return new FundingName(
        values, post == null ? values : Map.of("ontvanger", recipient, "post", post));
  }
}
