package nl.udo.paragraaf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;

/**
 * The names of parties: in full with the abbreviation the first time, the abbreviation afterwards.
 * Belongs to one text and remembers what it has introduced.
 */
final class Namen {

  private final UdoTraject traject;
  private final Set<String> bekend = new HashSet<>();

  Namen(UdoTraject traject) {
    this.traject = traject;
  }

  String partij(String kenmerk) {
    return partij(traject.partij(kenmerk));
  }

  /** A party, unless the record describes one of the same kenmerk itself. */
  String partijOf(Partij gewoonlijk) {
    boolean eigen =
        traject.partijen().stream().anyMatch(p -> p.kenmerk().equals(gewoonlijk.kenmerk()));
    return partij(eigen ? traject.partij(gewoonlijk.kenmerk()) : gewoonlijk);
  }

  private String partij(Partij partij) {
    String naam = Nederlands.opEenRegel(partij.naam());
    if (partij.afkorting() == null) {
      return lidwoord(partij) + naam;
    }
    String afkorting = Nederlands.opEenRegel(partij.afkorting());
    if (bekend.add(afkorting)) {
      return lidwoord(partij) + naam + " (" + afkorting + ")";
    }
    // A ministry has an article before its name and none before its abbreviation.
    return partij.soort() == Partij.Soort.RIJK ? afkorting : lidwoord(partij) + afkorting;
  }

  private static String lidwoord(Partij partij) {
    return partij.lidwoord() == null ? "" : Nederlands.opEenRegel(partij.lidwoord()) + " ";
  }

  Naamgroep partijen(List<String> kenmerken) {
    return Nederlands.naamgroep(kenmerken.stream().map(this::partij).toList());
  }
}
