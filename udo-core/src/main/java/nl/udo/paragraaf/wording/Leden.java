package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.Contract;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import org.jspecify.annotations.Nullable;

/** The leden of an article as a statute names them; the record may give numbers or words. */
final class Leden {

  private static final List<Zin> ORDINALS =
      List.of(
          Zin.LID_1,
          Zin.LID_2,
          Zin.LID_3,
          Zin.LID_4,
          Zin.LID_5,
          Zin.LID_6,
          Zin.LID_7,
          Zin.LID_8,
          Zin.LID_9,
          Zin.LID_10,
          Zin.LID_11,
          Zin.LID_12,
          Zin.LID_13,
          Zin.LID_14,
          Zin.LID_15,
          Zin.LID_16,
          Zin.LID_17,
          Zin.LID_18,
          Zin.LID_19,
          Zin.LID_20);

  private static final Pattern CALLED =
      Pattern.compile("^(lid |leden )|( lid| leden)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN = Pattern.compile(", | en | tot en met ");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(e|de|ste)?");

  private Leden() {}

  /** What one or more leden are called: "eerste lid", "eerste en tweede lid", "lid 1a". */
  @Contract("_, !null -> !null")
  static @Nullable String name(Sentences sentences, @Nullable String lid) {
    if (lid == null) {
      return null;
    }
    String given = CALLED.matcher(Dutch.phrase(lid)).replaceAll("");
    StringBuilder ordinals = new StringBuilder();
    int end = 0;
    Matcher between = BETWEEN.matcher(given);
    boolean several = false;
    while (between.find()) {
      several = true;
      if (!append(sentences, given.substring(end, between.start()), ordinals)) {
        return sentences.text(Zin.LID_ANDERS, "leden", given);
      }
      ordinals.append(between.group());
      end = between.end();
    }
    if (append(sentences, given.substring(end), ordinals)) {
      return sentences.text(Zin.LID_NAAM, "hoeveelste", ordinals.toString());
    }
    return several
        ? sentences.text(Zin.LID_ANDERS, "leden", given)
        : sentences.text(Zin.LID_ANDER, "lid", given);
  }

  private static boolean append(Sentences sentences, String lid, StringBuilder ordinals) {
    String ordinal = ordinal(sentences, lid);
    ordinals.append(ordinal);
    return ordinal != null;
  }

  /** A number, or its word, as an ordinal; null for what is no number, or one that has none. */
  private static @Nullable String ordinal(Sentences sentences, String lid) {
    Matcher number = NUMBER.matcher(lid);
    if (number.matches()) {
      int n = Integer.parseInt(number.group(1));
      return n > 0 && n <= ORDINALS.size() ? sentences.text(ORDINALS.get(n - 1)) : null;
    }
    String word = lid.toLowerCase(Locale.ROOT);
    return Lists.any(ORDINALS, zin -> sentences.text(zin).equals(word)) ? word : null;
  }
}
