package nl.udo.usertext;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When two names are one, and which name was probably meant. */
public final class Names {

  private static final Pattern ARTICLE = Pattern.compile("^(?:de|het|'t|’t) +");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** In a name of so many letters a short word may be missing. */
  private static final int LONG = 15;

  private Names() {}

  /**
   * What a name is recognised by: its letters and digits, without the article before it and
   * whatever its case, diacritics, full stops, white space and Unicode form. An ampersand is "en".
   *
   * @param name the name
   * @return the key; equal keys are one name
   */
  public static String key(String name) {
    String plain = plainKey(name);
    if (plain != null) {
      return plain;
    }
    String words =
        Characters.oneLine(name).replace(Characters.HARD_SPACE, ' ').toLowerCase(Locale.ROOT);
    String bare = ARTICLE.matcher(words).replaceFirst("").replace("&", "en");
    String letters = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
    String key = SEPARATORS.matcher(letters).replaceAll("");
    // A name of signs only is still a name.
    return key.isEmpty() ? words : key;
  }

  /**
   * The key of a name of ASCII letters, digits and separators, or null for any other: most names.
   */
  private static @Nullable String plainKey(String name) {
    StringBuilder key = new StringBuilder(name.length());
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > '~' || c < ' ') {
        return null;
      }
      if (c >= 'A' && c <= 'Z') {
        key.append((char) (c + 'a' - 'A'));
      } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        key.append(c);
      } else if (c == '&' || c == '\'') {
        return null;
      } else if (c == ' ' && first && key.length() > 0) {
        // The first word ends here: an article is no part of the name.
        first = false;
        if (isArticle(key)) {
          key.setLength(0);
        }
      }
    }
    return key.length() == 0 ? null : key.toString();
  }

  private static boolean isArticle(CharSequence word) {
    return word.length() == 2 && word.charAt(0) == 'd' && word.charAt(1) == 'e'
        || word.length() == 3
            && word.charAt(0) == 'h'
            && word.charAt(1) == 'e'
            && word.charAt(2) == 't';
  }

  /**
   * The name that was probably meant: the one that differs least, when it differs little.
   *
   * @param name the name as it was typed
   * @param known the names that there are
   * @return one of them, or null when none is near
   */
  public static @Nullable String nearest(String name, Collection<String> known) {
    String key = key(name);
    int least = key.length() < 3 ? 1 : key.length() < 5 ? 2 : key.length() < LONG ? 3 : 4;
    String nearest = null;
    for (String candidate : known) {
      int distance = distance(key, key(candidate), least);
      if (distance > 0 && distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** How many letters differ (Levenshtein), or more than the most that matters. */
  private static int distance(String one, String two, int most) {
    if (Math.abs(one.length() - two.length()) > most) {
      return most + 1;
    }
    int[] row = new int[two.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= two.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[two.length()];
  }
}
