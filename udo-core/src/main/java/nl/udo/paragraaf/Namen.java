package nl.udo.paragraaf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.model.Partij;
import nl.udo.model.PartyIndex;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;

/**
 * The names of parties: in full with the abbreviation the first time, the abbreviation afterwards.
 * Belongs to one text and remembers what it has introduced.
 */
final class Namen {

  private static final String LOS_WOORD = "(?<![\\p{L}\\p{N}\\p{Pd}])%s(?![\\p{L}\\p{N}\\p{Pd}])";

  private final UdoTraject traject;
  private final PartyIndex partijen;
  private final Set<String> bekend = new HashSet<>();

  Namen(UdoTraject traject) {
    this.traject = traject;
    this.partijen = PartyIndex.of(traject);
  }

  String partij(String kenmerk) {
    return naam(gevonden(kenmerk), true);
  }

  /** A party, unless the record describes one of the same kenmerk itself. */
  String partijOf(Partij gewoonlijk) {
    return naam(isBeschreven(gewoonlijk) ? gevonden(gewoonlijk.kenmerk()) : gewoonlijk, true);
  }

  Naamgroep partijen(List<String> kenmerken) {
    return Nederlands.naamgroep(kenmerken.stream().map(this::partij).toList());
  }

  /** Parties without articles, for a table. */
  String kaal(List<String> kenmerken) {
    return Nederlands.opsomming(kenmerken.stream().map(k -> naam(gevonden(k), false)).toList());
  }

  /** The names under which a text of the record may speak of parties. */
  List<String> alsGenoemd(List<String> kenmerken) {
    return kenmerken.stream()
        .map(partijen::find)
        .flatMap(p -> List.of(p.kenmerk(), p.naam()).stream())
        .map(Nederlands::opEenRegel)
        .distinct()
        .toList();
  }

  /**
   * A text that speaks of parties by their abbreviation, with those that have not been introduced
   * in full: de brief van de Vereniging van Nederlandse Gemeenten (VNG).
   */
  String voluit(String tekst, List<String> kenmerken) {
    String voluit = tekst;
    for (String kenmerk : kenmerken) {
      Partij partij = gevonden(kenmerk);
      String afkorting =
          partij.afkorting() == null ? "" : Nederlands.opEenRegel(partij.afkorting());
      // Not within a longer name, such as VNG-brief.
      Matcher plaats =
          Pattern.compile(LOS_WOORD.replace("%s", Pattern.quote(afkorting))).matcher(voluit);
      if (!afkorting.isEmpty()
          && !bekend.contains(afkorting)
          && !Nederlands.noemt(voluit, Nederlands.opEenRegel(partij.naam()))
          && plaats.find()) {
        boolean zegtMinisterie = voluit.toLowerCase(Locale.ROOT).contains("minist");
        String naam = naam(partij, isMinisterie(partij) && !zegtMinisterie);
        voluit = voluit.substring(0, plaats.start()) + naam + voluit.substring(plaats.end());
      }
    }
    return voluit;
  }

  /** The full names of parties of which the text would otherwise only show the abbreviation. */
  List<String> nogVoluit(List<String> kenmerken) {
    return kenmerken.stream()
        .map(partijen::find)
        .filter(p -> p.afkorting() != null && bekend.add(Nederlands.opEenRegel(p.afkorting())))
        .map(p -> Nederlands.opEenRegel(p.naam()))
        .toList();
  }

  private boolean isBeschreven(Partij partij) {
    return traject.partijen().contains(gevonden(partij.kenmerk()));
  }

  private Partij gevonden(String kenmerk) {
    return partijen.find(kenmerk);
  }

  private String naam(Partij partij, boolean metLidwoord) {
    String naam = Nederlands.opEenRegel(partij.naam());
    String lidwoord =
        metLidwoord && partij.lidwoord() != null
            ? Nederlands.opEenRegel(partij.lidwoord()) + " "
            : "";
    boolean voluit = true;
    String afkorting = "";
    if (partij.afkorting() != null) {
      afkorting = Nederlands.opEenRegel(partij.afkorting());
      voluit = bekend.add(afkorting);
    }
    boolean ministerie = isMinisterie(partij);
    if (!voluit) {
      // A ministry has an article before its name and none before its abbreviation.
      return (ministerie ? "" : lidwoord) + afkorting;
    }
    String achter = afkorting.isEmpty() ? "" : " (" + afkorting + ")";
    if (!ministerie) {
      return lidwoord + naam + achter;
    }
    boolean zegtHetZelf = naam.toLowerCase(Locale.ROOT).startsWith("ministerie");
    if (!metLidwoord) {
      return naam + achter;
    }
    return Zinnen.zin(
        zegtHetZelf ? "ministerie.zelf" : "ministerie", Map.of("naam", naam + achter));
  }

  /** Whether a party is a ministry: the record says so, or it is known under that name. */
  private boolean isMinisterie(Partij partij) {
    Voornemen v = traject.voornemen();
    String naam = partij.naam();
    String klein = naam.toLowerCase(Locale.ROOT);
    if (partij.equals(v.ministerie() == null ? null : gevonden(v.ministerie()))
        || v.andereMinisteries().stream().anyMatch(m -> partij.equals(gevonden(m)))) {
      return !klein.startsWith("minister van") && !klein.startsWith("de ");
    }
    if (partij.soort() != null && partij.soort() != Partij.Soort.RIJK) {
      return false;
    }
    return Partij.ministeries().contains(Partij.van(naam));
  }
}
