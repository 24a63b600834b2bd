package nl.udo.paragraaf.wording;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tells a payment apart from others: what it is for, or who receives it.
 *
 * @param values the same as a sentence is filled in with it; none where nothing tells it apart
 */
record FundingName(Map<String, Words> values) {

  /** What it is for, if that is known. */
  static FundingName of(@Nullable Words post) {
    return new FundingName(post == null ? Map.of() : Map.of("post", post));
  }

  static FundingName ofRecipient(Words recipient) {
    return new FundingName(Map.of("ontvanger", recipient));
  }
}
