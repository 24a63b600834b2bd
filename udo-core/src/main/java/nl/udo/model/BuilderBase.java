package nl.udo.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /** A value that may be absent here, and in whose place the record puts its own or refuses. */
  @SuppressWarnings("NullAway") // a component says what is read of it, and that is never null
  static <T> T orDefault(@Nullable T value) {
    return value;
  }

  /** Values given as texts, each as it is read; a text that says nothing is left out. */
  static <T> List<T> each(String[] texts, Function<String, T> reader) {
    return Input.texts(Input.row(texts)).stream().map(reader).toList();
  }
}
