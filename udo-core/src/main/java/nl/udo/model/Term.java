package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A term from a closed list of the field, such as a layer of government or a kind of grant.
 *
 * <p>Every enum of the model is a {@code Term}; its {@link #code()} is the spelling in JSON and its
 * {@link #label()} is what a form shows.
 */
public interface Term {

  /**
   * The name of the constant, as {@link Enum#name()} gives it.
   *
   * @return the name, never null
   */
  String name();

  /**
   * The spelling of this term in JSON: lower case, words joined by a hyphen, without diacritics.
   * What is in no list is {@code overig}; its constant says of which list, as {@code ANDERE_KOSTEN}
   * does, so that the terms of several lists can be imported side by side.
   *
   * <p>Each enum of this library repeats this method with its annotation: what lists the values of
   * an enum for OpenAPI looks at the enum itself and not at what it implements.
   *
   * @return the code, for instance {@code ministeriele-regeling}; never null
   */
  @JsonValue
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * How a form shows this term to whoever fills it in, in Dutch: without capital and article,
   * except in names. For the paragraph it is not made.
   *
   * @return the label, for instance {@code ministeriële regeling}; never null
   */
  default String label() {
    return Labels.of(this);
  }
}
