package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A term from a closed list of the field, such as a layer of government or a kind of grant.
 *
 * <p>Every enum of the model is a {@code Term}; its {@link #code()} is the spelling in JSON.
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
   *
   * @return the code, for instance {@code ministeriele-regeling}; never null
   */
  @JsonValue
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
