package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Wijzigingen.Soort;
import nl.udo.overzicht.Wijzigingen.Thema;
import nl.udo.overzicht.Wijzigingen.Wijziging;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * The changes that were found, in the order in which they are told: by theme, of the proposal first
 * what happened to it, of money first what was agreed and last how sums differ, else as the record
 * has them. Two that read the same are told once, with the places of both.
 */
final class Wijzigingslijst {

  /** Recorded with the bevoegdheden, and told with the money, as in the paragraph. */
  private static final String UITKERINGSVORM = "/uitkeringsvormEnBeleidsvrijheid";

  private record Gevonden(Soort soort, Thema thema, int rang, String zin) {}

  /** The places of what reads the same. */
  private record Plaatsen(Set<String> eerder, Set<String> later) {}

  /**
   * A change that reads best as a list.
   *
   * @param aanhef its sentences, of which the last ends in a colon
   */
  record Opgesomd(String aanhef, List<String> onderdelen) {

    /** The same on one line. */
    String zin() {
      return Stream.concat(Stream.of(aanhef), onderdelen.stream().map(Notatie::alsZin))
          .collect(Collectors.joining(" "));
    }
  }

  private final UdoTraject eerder;
  private final UdoTraject later;
  private final Set<String> overGeld = new HashSet<>();
  private final Map<Gevonden, Plaatsen> gevonden = new LinkedHashMap<>();
  private final Map<String, Opgesomd> opgesomd = new HashMap<>();

  Wijzigingslijst(UdoTraject eerder, UdoTraject later) {
    this.eerder = eerder;
    this.later = later;
    Stream.of(eerder, later).flatMap(Wijzigingslijst::geldstromen).forEach(this::afgesproken);
  }

  private static Stream<Bekostiging> geldstromen(UdoTraject traject) {
    return Stream.concat(
        traject.bekostiging().stream(),
        traject.gevolgen().stream()
            .filter(g -> g.middelen() != null)
            .flatMap(g -> g.middelen().bekostiging().stream()));
  }

  private void afgesproken(Bekostiging bekostiging) {
    if (bekostiging.afspraak() != null) {
      overGeld.add(Names.key(bekostiging.afspraak()));
    }
  }

  void meld(Soort soort, String zin, @Nullable String toen, @Nullable String nu) {
    meld(
        soort, zin, toen == null ? List.of() : List.of(toen), nu == null ? List.of() : List.of(nu));
  }

  /** What is new and reads as a list, with its places, of which the first decides where it is. */
  void opsomming(String aanhef, List<String> onderdelen, List<String> nu) {
    Opgesomd lijst = new Opgesomd(aanhef, onderdelen);
    opgesomd.put(lijst.zin(), lijst);
    meld(Soort.TOEGEVOEGD, lijst.zin(), List.of(), nu);
  }

  /** As a list, by the sentence of the change. */
  Map<String, Opgesomd> opgesomd() {
    return Map.copyOf(opgesomd);
  }

  /** A change of some places, of which the first decides where it is told. */
  void meld(Soort soort, String zin, List<String> toen, List<String> nu) {
    String plaats = nu.isEmpty() ? toen.get(0) : nu.get(0);
    Thema thema = thema(plaats, nu.isEmpty() ? eerder : later);
    Plaatsen plaatsen =
        gevonden.computeIfAbsent(
            new Gevonden(soort, thema, rang(plaats), Benaming.leesbaar(zin)),
            g -> new Plaatsen(new LinkedHashSet<>(), new LinkedHashSet<>()));
    plaatsen.eerder.addAll(toen);
    plaatsen.later.addAll(nu);
  }

  List<Wijziging> alle() {
    List<Wijziging> alle = new ArrayList<>();
    gevonden.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Gevonden, Plaatsen> e) -> e.getKey().thema)
                .thenComparing(e -> e.getKey().rang))
        .forEach(
            e ->
                alle.add(
                    new Wijziging(
                        e.getKey().soort,
                        e.getKey().thema,
                        e.getKey().zin,
                        List.copyOf(e.getValue().eerder),
                        List.copyOf(e.getValue().later))));
    return List.copyOf(alle);
  }

  private Thema thema(String plaats, UdoTraject traject) {
    if (plaats.endsWith("/kenmerk")) {
      return Thema.OVERIGE_GEGEVENS;
    }
    String[] delen = plaats.split("/");
    return switch (delen.length > 1 ? delen[1] : "") {
      case "verloop", "invoering", "voornemen", "spoed" -> Thema.VOORSTEL;
      case "gevolgen" ->
          plaats.endsWith(UITKERINGSVORM)
              ? Thema.GELD
              : vanGevolg(delen.length > 3 ? delen[3] : "");
      case "bekostiging", "rijkskosten", "overleg" -> Thema.GELD;
      case "gevolgenVoorAnderen" -> Thema.TAKEN;
      case "hoorplicht", "consultaties", "nietGeconsulteerd" -> Thema.OVERLEG;
      case "afspraken" -> vanAfspraak(traject.afspraken().get(Integer.parseInt(delen[2])));
      case "evaluaties", "uitwerkingen", "beantwoordt" -> Thema.TOEZEGGINGEN;
      default -> Thema.OVERIGE_GEGEVENS;
    };
  }

  private static Thema vanGevolg(String aspect) {
    return switch (aspect) {
      case "middelen" -> Thema.GELD;
      case "taken", "bevoegdheden", "uitvoeringskracht" -> Thema.TAKEN;
      default -> Thema.VOORSTEL;
    };
  }

  private Thema vanAfspraak(Afspraak afspraak) {
    if (afspraak.stand() == Afspraak.Stand.NOG_TE_MAKEN) {
      return Thema.TOEZEGGINGEN;
    }
    boolean geld = afspraak.kenmerk() != null && overGeld.contains(Names.key(afspraak.kenmerk()));
    return geld ? Thema.GELD : Thema.OVERLEG;
  }

  private static int rang(String plaats) {
    if (plaats.startsWith("/verloop")) {
      return 0;
    } else if (plaats.startsWith("/invoering")) {
      return 1;
    }
    if (plaats.startsWith("/afspraken")) {
      return 2;
    } else if (plaats.endsWith(UITKERINGSVORM)) {
      return 4;
    }
    return plaats.contains("/middelen/verschillen") ? 5 : 3;
  }
}
