package nl.udo.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What every builder does alike. The part of a builder that only copies is generated on top of it
 * ({@code …Fields}); by hand stand only the words of the field.
 *
 * @param <B> the builder itself
 */
abstract class BuilderBase<B extends BuilderBase<B>> {

  BuilderBase() {}

  @SuppressWarnings("unchecked") // every builder is declared as the B of its own fields
  final B self() {
    return (B) this;
  }

  /** What a lambda is asked for, told by name when it is absent. */
  static <T> T required(T value, String name) {
    return Input.required(value, "de invulling van " + name);
  }

  /** Dates given as texts, each as {@link Datum#van(String)} reads it. */
  static List<Datum> dates(String[] texts) {
    return Stream.of(texts == null ? new String[0] : texts).map(Datum::van).toList();
  }
}
