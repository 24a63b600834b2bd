package nl.udo.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.usertext.Names;

/**
 * The parties of a record by every name that they have: those that the record describes, then the
 * koepels and ministries that the library knows. A name is recognised with or without article and
 * full stops, in any case and Unicode form, and with white space that nobody sees. Not thread-safe.
 */
public final class PartyIndex {

  private final Map<String, Partij> described;
  private final Map<String, Partij> byName = new HashMap<>();

  private PartyIndex(List<Partij> described) {
    this.described = KnownParties.byKey(described);
  }

  /**
   * The index of a record.
   *
   * @param traject the record
   * @return the index
   */
  public static PartyIndex of(UdoTraject traject) {
    return new PartyIndex(traject.partijen());
  }

  /**
   * The party of a name: one that the record describes, else a koepel or ministry that the library
   * knows, else a party of which only the name is known.
   *
   * @param naam the name, as the record has it
   * @return the party, never null
   */
  public Partij find(String naam) {
    return byName.computeIfAbsent(
        naam,
        name -> {
          Partij own = described.get(Names.key(name));
          return own != null ? own : Partij.van(name);
        });
  }
}
