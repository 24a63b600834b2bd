package nl.udo.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * The koepels and ministries that the library knows, by every name that they have: the same for all
 * records, and so made once.
 */
final class KnownParties {

  /** The koepels before the ministries. */
  static final List<Partij> ALL =
      Stream.concat(Partij.koepels().stream(), Partij.ministeries().stream()).toList();

  private static final Map<String, Partij> BY_KEY = byKey(ALL);

  private KnownParties() {}

  /**
   * The known party of a name.
   *
   * @param key the {@linkplain Names#key key} of the name
   * @return the party, or null when the library knows none of that name
   */
  static @Nullable Partij find(String key) {
    return BY_KEY.get(key);
  }

  /** Parties by the key of each of their names; a name of two is that of the first. */
  static Map<String, Partij> byKey(List<Partij> parties) {
    Map<String, Partij> byKey = new HashMap<>();
    for (Partij party : parties) {
      party.names().forEach(name -> byKey.putIfAbsent(Names.key(name), party));
    }
    return byKey;
  }
}
