package nl.udo.paragraaf.wording;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tells a payment apart from others.
 *
 * @param words the name
 * @param recipient whether it is who receives it, and not what it is for
 */
record FundingName(Words words, boolean recipient) {

  /** What it is for, or null when that is not known. */
  static @Nullable FundingName of(@Nullable Words post) {
    return post == null ? null : new FundingName(post, false);
  }

  static FundingName ofRecipient(Words recipient) {
    return new FundingName(recipient, true);
  }

  void putInto(Map<String, Object> values) {
    values.put(recipient ? "ontvanger" : "post", words);
  }

  /** A sentence that names none. */
  static void takeFrom(Map<String, Object> values) {
    values.remove("ontvanger");
    values.remove("post");
  }
}
