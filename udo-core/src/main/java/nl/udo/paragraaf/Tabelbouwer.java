package nl.udo.paragraaf;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Bedrag;

/** A table of amounts: columns of text, then the amounts, per year where there are years. */
final class Tabelbouwer {

  private final String titel;
  private final Jaren jaren;
  private final List<String> koppen;
  private final List<List<String>> teksten = new ArrayList<>();
  private final List<List<Bedrag>> bedragen = new ArrayList<>();

  Tabelbouwer(String titel, Jaren jaren, String... koppen) {
    this.titel = titel;
    this.jaren = jaren;
    this.koppen = List.of(koppen);
  }

  void rij(List<Bedrag> bedragenVanRij, String... cellen) {
    teksten.add(List.of(cellen));
    bedragen.add(bedragenVanRij);
  }

  /**
   * Makes the table, without the columns in which nothing stands.
   *
   * @param totaal the heading of the row with the sums, or null when the rows do not add up
   */
  Tabel bouw(String kopBedrag, String totaal) {
    List<Tabel.Kolom> kolommen = new ArrayList<>();
    List<List<String>> rijen = new ArrayList<>();
    teksten.forEach(rij -> rijen.add(new ArrayList<>()));
    List<String> sommen = new ArrayList<>();
    for (int k = 0; k < koppen.size(); k++) {
      int kolom = k;
      if (k == 0 || teksten.stream().anyMatch(rij -> !rij.get(kolom).isEmpty())) {
        kolommen.add(new Tabel.Kolom(koppen.get(k), false));
        voegToe(rijen, teksten.stream().map(rij -> rij.get(kolom)).toList());
        sommen.add(k == 0 && totaal != null ? totaal : "");
      }
    }
    if (bedragen.stream().anyMatch(rij -> !jaren.overig(rij).isEmpty())) {
      kolommen.add(new Tabel.Kolom(kopBedrag, true));
      voegToe(rijen, bedragen.stream().map(b -> Bedragtekst.opsomming(jaren.overig(b))).toList());
      sommen.add("");
    }
    boolean telbaar = totaal != null && jaren.zijnKolommen() && rijen.size() > 1;
    List<Bedrag> alle = bedragen.stream().flatMap(List::stream).toList();
    for (int jaar : jaren.kolommen()) {
      kolommen.add(new Tabel.Kolom(Integer.toString(jaar), true));
      voegToe(rijen, bedragen.stream().map(b -> Jaren.cel(b, jaar)).toList());
      String som = Jaren.som(alle, jaar);
      telbaar &= som != null;
      sommen.add(som);
    }
    if (telbaar) {
      rijen.add(sommen);
    }
    return new Tabel(titel, kolommen, rijen);
  }

  private static void voegToe(List<List<String>> rijen, List<String> kolom) {
    for (int i = 0; i < kolom.size(); i++) {
      rijen.get(i).add(kolom.get(i));
    }
  }
}
