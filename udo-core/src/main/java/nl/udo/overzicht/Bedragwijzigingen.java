package nl.udo.overzicht;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.udo.model.Bedrag;
import nl.udo.overzicht.Wijzigingen.Soort;
import org.jspecify.annotations.Nullable;

/** How amounts changed: by how much is told of what is the same amount but for its number. */
final class Bedragwijzigingen {

  private final Versie eerder;
  private final Wijzigingslijst lijst;

  Bedragwijzigingen(Versie eerder, Wijzigingslijst lijst) {
    this.eerder = eerder;
    this.lijst = lijst;
  }

  void bedragen(List<Bedrag> toen, List<Bedrag> nu, Plaats plaats, String pad) {
    Map<Integer, Integer> paren = paren(toen, nu);
    String naam = eerder.naam(plaats).tekst();
    for (int i = 0; i < toen.size(); i++) {
      String was = Plaats.onder(plaats.eerder(), pad + "/" + i);
      Integer j = paren.get(i);
      if (j == null) {
        bedrag(Soort.VERVALLEN, toen.get(i), naam, was, null);
      } else if (!toen.get(i).equals(nu.get(j))) {
        String is = Plaats.onder(plaats.later(), pad + "/" + j);
        verschuiving(toen.get(i), nu.get(j), naam, was, is);
      }
    }
    Set<Integer> bekend = Set.copyOf(paren.values());
    for (int j = 0; j < nu.size(); j++) {
      if (!bekend.contains(j)) {
        String is = Plaats.onder(plaats.later(), pad + "/" + j);
        bedrag(Soort.TOEGEVOEGD, nu.get(j), naam, null, is);
      }
    }
  }

  private void bedrag(
      Soort soort, Bedrag bedrag, String naam, @Nullable String toen, @Nullable String nu) {
    lijst.meld(
        soort,
        Woorden.zin(
            "wijziging.bedrag." + soort.code(), "naam", naam, "bedrag", Waarden.tekst(bedrag)),
        toen,
        nu);
  }

  /** Equal amounts first, then those that are the same but for how much it is. */
  private static Map<Integer, Integer> paren(List<Bedrag> toen, List<Bedrag> nu) {
    Map<Integer, Integer> paren = new TreeMap<>();
    Set<Integer> bezet = new HashSet<>();
    for (boolean gelijk : new boolean[] {true, false}) {
      for (int i = 0; i < toen.size(); i++) {
        for (int j = 0; j < nu.size() && !paren.containsKey(i); j++) {
          boolean past =
              gelijk ? toen.get(i).equals(nu.get(j)) : isVerschoven(toen.get(i), nu.get(j));
          if (past && bezet.add(j)) {
            paren.put(i, j);
          }
        }
      }
    }
    return paren;
  }

  /** Whether it is the same amount, larger or smaller: only the number is another. */
  static boolean isVerschoven(Bedrag was, Bedrag is) {
    return was.waarde() != null
        && is.waarde() != null
        && was.tot() == null
        && is.tot() == null
        && was.toBuilder().waarde(is.waarde()).build().equals(is);
  }

  void verschuiving(
      Bedrag was, Bedrag is, String naam, @Nullable String toen, @Nullable String nu) {
    BigDecimal van = was.waarde();
    BigDecimal naar = is.waarde();
    boolean omhoog = van != null && naar != null && naar.compareTo(van) > 0;
    lijst.meld(
        Soort.GEWIJZIGD,
        Woorden.zin(
            omhoog ? "wijziging.bedrag.verhoogd" : "wijziging.bedrag.verlaagd",
            "naam",
            naam,
            "oud",
            Notatie.bedrag(was),
            "nieuw",
            Notatie.bedrag(is)),
        toen,
        nu);
  }
}
