package nl.udo.model;

import java.util.HashMap;
import java.util.Map;
import nl.udo.usertext.Names;

/**
 * The parties of a record by every name that they have: those that the record describes, then the
 * koepels and ministries that the library knows. A name is recognised with or without article and
 * full stops, in any case and Unicode form, and with white space that nobody sees. Not thread-safe.
 */
public final class PartyIndex {

  private final Map<String, Partij> byKey = new HashMap<>();
  private final Map<String, Partij> byName = new HashMap<>();

  private PartyIndex() {}

  /**
   * The index of a record.
   *
   * @param traject the record
   * @return the index
   */
  public static PartyIndex of(UdoTraject traject) {
    PartyIndex index = new PartyIndex();
    traject.partijen().forEach(index::add);
    Partij.koepels().forEach(index::add);
    Partij.ministeries().forEach(index::add);
    return index;
  }

  private void add(Partij partij) {
    byKey.putIfAbsent(Names.key(partij.kenmerk()), partij);
    if (partij.afkorting() != null) {
      byKey.putIfAbsent(Names.key(partij.naam()), partij);
    }
    if (partij.soort() == Partij.Soort.RIJK) {
      byKey.putIfAbsent(Names.key("ministerie van " + partij.naam()), partij);
    }
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
          Partij known = byKey.get(Names.key(name));
          return known != null ? known : Partij.builder().naam(name).build();
        });
  }
}
