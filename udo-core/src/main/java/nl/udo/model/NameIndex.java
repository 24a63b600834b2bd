package nl.udo.model;

import java.util.HashMap;
import java.util.Map;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * Things of a record by the short name by which its other parts refer to them. A name is recognised
 * as a reference is: with or without article and full stops, in any case and Unicode form. Not
 * thread-safe.
 *
 * @param <T> what is named
 */
public final class NameIndex<T> {

  private final Map<String, T> byKey = new HashMap<>();

  /** By a name as it was added, for most references are written as what they refer to. */
  private final Map<String, T> byName = new HashMap<>();

  /** An empty index. */
  public NameIndex() {}

  /**
   * Adds something; a name of two is that of the first.
   *
   * @param kenmerk its short name; what has none cannot be found
   * @param named what is named
   */
  public void add(@Nullable String kenmerk, T named) {
    if (kenmerk != null) {
      T first = byKey.putIfAbsent(Names.key(kenmerk), named);
      byName.putIfAbsent(kenmerk, first == null ? named : first);
    }
  }

  /**
   * What a name leads to.
   *
   * @param kenmerk the name, as the record has it
   * @return what is named; null for no name, and for one that leads nowhere
   */
  public @Nullable T find(@Nullable String kenmerk) {
    if (kenmerk == null || byKey.isEmpty()) {
      return null;
    }
    T named = byName.get(kenmerk);
    return named == null ? byKey.get(Names.key(kenmerk)) : named;
  }
}
