package nl.udo.bewoording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Judges words that take the place of the standard words of a sentence: they can be filled in with
 * what the standard words are filled in with, and lose nothing of it.
 */
final class Keuring {

  /** What speaks and what is spoken of; every sentence of the paragraph may use it or not. */
  static final Set<String> STEM = Set.of("voorstel", "grond", "regeling", "regering");

  /** What stands in front of a word without a space. */
  private static final String AANEEN = ",;:.";

  /**
   * A place in a sentence.
   *
   * @param naam its name
   * @param voorwaarden the names that must all be there for it to be written
   * @param feit whether it writes what is filled in, and not a word by its number
   */
  private record Vindplaats(String naam, Set<String> voorwaarden, boolean feit) {}

  private final List<Vindplaats> standaard;
  private final Set<String> namen = new TreeSet<>();

  /** The names for which there is always something to fill in. */
  private final Set<String> vast = new HashSet<>();

  private final boolean spreekt;
  private final String standaardtekst;

  Keuring(Zin zin, String standaardtekst, Sjabloon sjabloon) {
    this.standaardtekst = standaardtekst;
    this.standaard = vindplaatsen(sjabloon);
    this.spreekt = zin.spreekt();
    for (Vindplaats v : standaard) {
      namen.add(v.naam());
      if (v.voorwaarden().isEmpty()) {
        vast.add(v.naam());
      }
    }
    if (spreekt) {
      vast.addAll(STEM);
    }
  }

  /** What is wrong with other words, in Dutch; nothing when they are right. */
  List<String> bezwaren(String tekst) {
    if (tekst.isBlank()) {
      return List.of("de zin is leeg");
    }
    if (tekst.chars().anyMatch(Character::isISOControl)) {
      return List.of("er staat een regeleinde of een stuurteken in de zin");
    }
    List<Vindplaats> gegeven;
    try {
      gegeven = vindplaatsen(Sjabloon.van(tekst));
    } catch (Sjabloon.Onleesbaar e) {
      return List.of(e.getMessage());
    }
    List<String> bezwaren = new ArrayList<>();
    Set<String> onbekend = new TreeSet<>();
    for (Vindplaats v : gegeven) {
      if (!namen.contains(v.naam()) && !vast.contains(v.naam())) {
        onbekend.add(v.naam());
      } else if (!vast.contains(v.naam()) && !v.voorwaarden().contains(v.naam())) {
        bezwaren.add("{" + v.naam() + "} kan ontbreken en moet daarom tussen [ en ] staan");
      }
    }
    onbekend.forEach(naam -> bezwaren.add("{" + naam + "} bestaat hier niet; " + bekende()));
    if (bezwaren.isEmpty()) {
      verlies(gegeven, bezwaren);
    }
    if (isAfgesloten(standaardtekst)
        && Character.isLetterOrDigit(tekst.codePointBefore(tekst.length()))) {
      bezwaren.add("de zin eindigt niet op een leesteken; de volgende komt er direct achter");
    }
    if (isAaneen(standaardtekst) && !isAaneen(tekst)) {
      bezwaren.add(
          "de zin begint niet met een leesteken of met \"\\ \" en komt dus vast aan het woord ervoor");
    }
    return bezwaren.stream().distinct().toList();
  }

  /** What the standard words would write and these do not, always or sometimes. */
  private void verlies(List<Vindplaats> gegeven, List<String> bezwaren) {
    for (Vindplaats feit : standaard) {
      if (!feit.feit() || STEM.contains(feit.naam()) && spreekt) {
        continue;
      }
      List<Vindplaats> eigen =
          gegeven.stream().filter(v -> v.feit() && v.naam().equals(feit.naam())).toList();
      if (eigen.isEmpty()) {
        bezwaren.add("{" + feit.naam() + "} ontbreekt; zonder gaat een gegeven verloren");
      } else if (eigen.stream().noneMatch(v -> staatErOok(v, feit))) {
        bezwaren.add(
            "{"
                + feit.naam()
                + "} valt weg als "
                + teVeel(eigen.get(0), feit)
                + " ontbreekt; zet het tussen eigen haken of erbuiten");
      }
    }
  }

  /** Whether a place is written at least when the standard one is. */
  private boolean staatErOok(Vindplaats eigen, Vindplaats feit) {
    return eigen.voorwaarden().stream()
        .allMatch(naam -> feit.voorwaarden().contains(naam) || vast.contains(naam));
  }

  private String teVeel(Vindplaats eigen, Vindplaats feit) {
    return eigen.voorwaarden().stream()
        .filter(naam -> !feit.voorwaarden().contains(naam) && !vast.contains(naam))
        .sorted()
        .map(naam -> "{" + naam + "}")
        .collect(Collectors.joining(" of "));
  }

  private String bekende() {
    Set<String> alle = new TreeSet<>(namen);
    if (spreekt) {
      alle.addAll(STEM);
    }
    return alle.isEmpty()
        ? "in deze zin wordt niets ingevuld"
        : "wel " + alle.stream().map(naam -> "{" + naam + "}").collect(Collectors.joining(", "));
  }

  /** Whether words end as a sentence, or announce a list. */
  private static boolean isAfgesloten(String tekst) {
    return tekst.endsWith(".") || tekst.endsWith(":");
  }

  private static boolean isAaneen(String tekst) {
    int eerste = tekst.codePointAt(0);
    return Character.isWhitespace(eerste) || AANEEN.indexOf(eerste) >= 0;
  }

  private static List<Vindplaats> vindplaatsen(Sjabloon sjabloon) {
    List<Vindplaats> alle = new ArrayList<>();
    verzamel(sjabloon.delen(), Set.of(), alle);
    return alle;
  }

  private static void verzamel(
      List<Sjabloon.Deel> delen, Set<String> voorwaarden, List<Vindplaats> alle) {
    for (Sjabloon.Deel deel : delen) {
      if (deel instanceof Sjabloon.Weglaatbaar w) {
        Set<String> binnen = new HashSet<>(voorwaarden);
        w.delen().stream().map(Sjabloon::naam).filter(n -> n != null).forEach(binnen::add);
        verzamel(w.delen(), binnen, alle);
      }
      String naam = Sjabloon.naam(deel);
      if (naam != null) {
        alle.add(new Vindplaats(naam, voorwaarden, deel instanceof Sjabloon.Plaats));
      }
    }
  }
}
