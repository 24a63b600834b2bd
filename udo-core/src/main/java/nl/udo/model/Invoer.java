package nl.udo.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * What every record does with what it is given, so that equal content is an equal record: blank
 * text is absent text, absent lists are empty lists, lists are unmodifiable copies.
 */
final class Invoer {

  private Invoer() {}

  /** Whether a text says nothing: only white space, or characters that cannot be seen at all. */
  private static boolean isLeeg(String tekst) {
    return tekst.codePoints().allMatch(teken -> teken <= ' ' || Character.isWhitespace(teken));
  }

  /** Returns the text as given, or null when it is null or says nothing. */
  static String tekst(String tekst) {
    if (tekst == null || isLeeg(tekst)) {
      return null;
    }
    for (int i = 0; i < tekst.length(); i++) {
      char teken = tekst.charAt(i);
      if (!Character.isSurrogate(teken)) {
        continue;
      }
      if (Character.isHighSurrogate(teken)
          && i + 1 < tekst.length()
          && Character.isLowSurrogate(tekst.charAt(i + 1))) {
        i++;
      } else {
        // No encoding can carry half a character: it would come back as something else.
        throw new IllegalArgumentException(
            "de tekst bevat op positie %d een half teken (een losse surrogate U+%04X);"
                    .formatted(i + 1, (int) teken)
                + " herstel of verwijder dat teken");
      }
    }
    return tekst;
  }

  static <T> List<T> lijst(Collection<? extends T> lijst) {
    if (lijst == null) {
      return List.of();
    }
    int plaats = 0;
    for (T onderdeel : lijst) {
      if (onderdeel == null) {
        throw new IllegalArgumentException(
            "onderdeel %d van de lijst is leeg (null); vul het in of laat het weg"
                .formatted(plaats));
      }
      plaats++;
    }
    return List.copyOf(lijst);
  }

  /** What a setter of a builder was given in a row. */
  static <T> List<T> rij(T[] rij) {
    return rij == null ? List.of() : lijst(Arrays.asList(rij));
  }

  /** Texts of a list; a blank one says nothing and is left out, as a blank text is elsewhere. */
  static List<String> teksten(Collection<String> lijst) {
    List<String> teksten = new ArrayList<>();
    for (String tekst : lijst(lijst)) {
      if (tekst(tekst) != null) {
        teksten.add(tekst);
      }
    }
    return List.copyOf(teksten);
  }

  /** Terms without repetition, in the order of their list: their order in a record says nothing. */
  static <E extends Enum<E>> List<E> termen(Collection<E> lijst) {
    List<E> termen = lijst(lijst);
    return termen.isEmpty() ? termen : List.copyOf(EnumSet.copyOf(termen));
  }

  /** The list with one more at its end; builders add with it. */
  static <T> List<T> met(List<T> lijst, T nieuw) {
    List<T> samen = new ArrayList<>(lijst);
    samen.add(nieuw);
    return List.copyOf(samen);
  }
}
