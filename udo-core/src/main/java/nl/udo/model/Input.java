package nl.udo.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import nl.udo.usertext.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What every record and builder does with what it is given, so that equal content is an equal
 * record: blank text is absent text, absent lists are empty lists, lists are unmodifiable copies.
 */
final class Input {

  private Input() {}

  /** Returns the text as given, or null when it is null or says nothing. */
  static @Nullable String text(@Nullable String text) {
    if (text == null || Characters.saysNothing(text)) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        // No encoding can carry half a character: it would come back as something else.
        throw new IllegalArgumentException(
            "de tekst bevat op positie "
                + (i + 1)
                + " een half teken (een losse surrogate "
                + Characters.name(c)
                + "); herstel of verwijder dat teken");
      }
    }
    return text;
  }

  /** The same for a text without which the whole says nothing: empty then, and never null. */
  static String textOrEmpty(@Nullable String text) {
    String given = text(text);
    return given == null ? "" : given;
  }

  static <T> List<T> list(Collection<? extends T> list) {
    if (list == null) {
      return List.of();
    }
    int index = 0;
    for (T element : list) {
      if (element == null) {
        throw new IllegalArgumentException(
            "onderdeel " + index + " van de lijst is leeg (null); vul het in of laat het weg");
      }
      index++;
    }
    return List.copyOf(list);
  }

  /** What a setter of a builder was given in a row. */
  static <T> List<T> row(T[] row) {
    return row == null ? List.of() : list(Arrays.asList(row));
  }

  /** Texts of a list; a blank one says nothing and is left out, as a blank text is elsewhere. */
  static List<String> texts(Collection<String> list) {
    List<String> texts = new ArrayList<>();
    for (String text : list(list)) {
      if (text(text) != null) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  /** A text with its form, or null when there is no text. */
  static @Nullable Formulering phrase(@Nullable Formulering phrase) {
    return phrase == null || phrase.tekst().isEmpty() ? null : phrase;
  }

  /** Texts with their forms; those without text say nothing and are left out. */
  static List<Formulering> phrases(Collection<Formulering> list) {
    return list(list).stream().filter(phrase -> !phrase.tekst().isEmpty()).toList();
  }

  /** A quotation, or null when there are no words. */
  static @Nullable Citaat quotation(@Nullable Citaat quotation) {
    return quotation == null || quotation.tekst().isEmpty() ? null : quotation;
  }

  /** Terms without repetition, in the order of their list: their order in a record says nothing. */
  static <E extends Enum<E>> List<E> terms(Collection<E> list) {
    List<E> terms = list(list);
    return terms.isEmpty() ? terms : List.copyOf(EnumSet.copyOf(terms));
  }

  /** The list with more at its end; builders add with it. */
  static <T> List<T> with(List<T> list, List<T> more) {
    List<T> together = new ArrayList<>(list);
    together.addAll(more);
    return List.copyOf(together);
  }

  /** One element, told by the name of its list when there is none of that number. */
  static <T> T at(String name, List<T> list, int index) {
    if (index < 0 || index >= list.size()) {
      throw new IllegalArgumentException(
          name
              + " heeft geen onderdeel "
              + index
              + ": er zijn er "
              + list.size()
              + ", geteld vanaf 0");
    }
    return list.get(index);
  }

  static <T> List<T> replaced(List<T> list, int index, T element) {
    List<T> changed = new ArrayList<>(list);
    changed.set(index, element);
    return List.copyOf(changed);
  }

  static <T> List<T> without(String name, List<T> list, int index) {
    at(name, list, index);
    List<T> changed = new ArrayList<>(list);
    changed.remove(index);
    return List.copyOf(changed);
  }

  /** A value that may not be absent, told by its name. */
  static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException(name + " ontbreekt (null)");
    }
    return value;
  }
}
