package nl.udo.paragraaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.udo.model.Bedrag;
import nl.udo.tekst.Tabel;

/**
 * A table of amounts: columns of text, then the amounts, per year where there are years. More years
 * than a page is wide stand in tables below each other.
 */
final class Tabelbouwer {
  /** As many columns as a page can show with amounts that keep their lines. */
  private static final int BREEDTE = 6;

  private static final int MINSTE_JAREN = 2;

  /** One row: whose amounts they are, the amounts and the cells with text. */
  private record Rij(String overheid, List<Bedrag> bedragen, List<String> cellen) {}

  private final String titel;
  private final Jaren jaren;
  private final List<String> koppen;
  private final List<Rij> rijen = new ArrayList<>();

  Tabelbouwer(String titel, Jaren jaren, String... koppen) {
    this.titel = titel;
    this.jaren = jaren;
    this.koppen = List.of(koppen);
  }

  /**
   * Adds a row.
   *
   * @param overheid the layer whose amounts these are, by which they are added up; may be empty
   */
  void rij(String overheid, List<Bedrag> bedragen, String... cellen) {
    rijen.add(new Rij(overheid, bedragen, List.of(cellen)));
  }

  /**
   * Makes the table or, with many years, the tables; without the columns in which nothing stands.
   *
   * @param totaal the heading of a row with sums for a layer, or for "" of all; null when the rows
   *     do not add up
   */
  List<Tabel> bouw(String kopBedrag, Function<String, String> totaal) {
    List<Tabel.Kolom> kolommen = new ArrayList<>();
    List<List<String>> cellen = new ArrayList<>();
    rijen.forEach(rij -> cellen.add(new ArrayList<>()));
    int teksten = 0;
    for (int k = 0; k < koppen.size(); k++) {
      int kolom = k;
      if (k == 0 || rijen.stream().anyMatch(rij -> !rij.cellen().get(kolom).isEmpty())) {
        kolommen.add(new Tabel.Kolom(koppen.get(k), false));
        voegToe(cellen, rij -> rij.cellen().get(kolom));
        teksten++;
      }
    }
    boolean buitenDeJaren = rijen.stream().anyMatch(rij -> !jaren.overig(rij.bedragen()).isEmpty());
    if (buitenDeJaren) {
      kolommen.add(new Tabel.Kolom(kopBedrag, true));
      voegToe(cellen, rij -> Bedragtekst.inCel(jaren.overig(rij.bedragen())));
    }
    for (int jaar : jaren.kolommen()) {
      kolommen.add(new Tabel.Kolom(Integer.toString(jaar), true));
      voegToe(cellen, rij -> Jaren.cel(rij.bedragen(), jaar));
    }
    // An amount outside the years may fall in any of them, so then no year has a sum.
    if (totaal != null && rijen.size() > 1 && !(buitenDeJaren && jaren.zijnKolommen())) {
      cellen.addAll(totalen(totaal, teksten));
    }
    return verdeeld(Tabel.van(titel, kolommen, cellen));
  }

  /** The years over as many tables as are needed; each begins with the heads of the rows. */
  private List<Tabel> verdeeld(Tabel geheel) {
    List<Integer> alle = jaren.kolommen();
    int breedte = geheel.kolommen().size();
    int ervoor = breedte - alle.size();
    if (breedte <= BREEDTE || !jaren.zijnKolommen()) {
      return List.of(geheel);
    }
    List<Tabel> delen = new ArrayList<>();
    int van = 0;
    while (van < alle.size()) {
      int links = delen.isEmpty() ? ervoor : 1;
      int tot = Math.min(alle.size(), van + Math.max(MINSTE_JAREN, BREEDTE - links));
      List<Integer> kolommen = new ArrayList<>();
      IntStream.range(0, links).forEach(kolommen::add);
      IntStream.range(ervoor + van, ervoor + tot).forEach(kolommen::add);
      delen.add(
          new Tabel(
              deeltitel(alle.get(van), alle.get(tot - 1)),
              kolommen.stream().map(geheel.kolommen()::get).toList(),
              geheel.rijen().stream()
                  .map(rij -> kolommen.stream().map(rij::get).toList())
                  .toList()));
      van = tot;
    }
    return delen;
  }

  private String deeltitel(int van, int tot) {
    String begin = Integer.toString(van);
    return van == tot
        ? Zinnen.zin("tabel.jaar", Map.of("titel", titel, "jaar", begin))
        : Zinnen.zin(
            "tabel.jaren", Map.of("titel", titel, "van", begin, "tot", Integer.toString(tot)));
  }

  private void voegToe(List<List<String>> cellen, Function<Rij, String> kolom) {
    for (int i = 0; i < rijen.size(); i++) {
      cellen.get(i).add(kolom.apply(rijen.get(i)));
    }
  }

  /** Sums per layer where a layer has several rows, and of all rows; none when one is missing. */
  private List<List<String>> totalen(Function<String, String> kop, int teksten) {
    List<List<String>> totalen = new ArrayList<>();
    List<String> overheden = rijen.stream().map(Rij::overheid).distinct().toList();
    if (overheden.size() > 1) {
      for (String overheid : overheden) {
        List<Rij> eigen = rijen.stream().filter(rij -> rij.overheid().equals(overheid)).toList();
        if (eigen.size() > 1) {
          totalen.add(som(kop.apply(overheid), eigen, teksten));
        }
      }
    }
    totalen.add(som(kop.apply(""), rijen, teksten));
    return totalen.stream().anyMatch(rij -> rij.contains(null)) ? List.of() : totalen;
  }

  private List<String> som(String kop, List<Rij> eigen, int teksten) {
    List<Bedrag> alle = eigen.stream().flatMap(rij -> rij.bedragen().stream()).toList();
    List<String> cellen = new ArrayList<>();
    cellen.add(kop);
    while (cellen.size() < teksten) {
      cellen.add("");
    }
    if (jaren.zijnKolommen()) {
      jaren.kolommen().forEach(jaar -> cellen.add(Jaren.som(alle, jaar)));
    } else {
      cellen.add(Jaren.som(alle));
    }
    return cellen;
  }
}
