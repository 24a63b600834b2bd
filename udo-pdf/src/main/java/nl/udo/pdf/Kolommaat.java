package nl.udo.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * How wide a column is, in points. Left to itself openhtmltopdf gives an empty column as much as a
 * full one, and lays out every cell twice to find that out.
 *
 * @param minste what its longest word needs
 * @param ruim what its longest text needs on one line
 * @param tekst all its text on one line
 */
record Kolommaat(double minste, double ruim, double tekst) {
  /** A column that needs no more than this part of the paper is not broken. */
  private static final double SMAL = 0.2;

  /** On the table: its columns are as wide as their first cells say. */
  static final String VAST = "udo-vast";

  /** On a cell in the first row; no page of a user gets this far with it. */
  static final String BREEDTE = "width";

  Kolommaat ruimste(Kolommaat ander) {
    return new Kolommaat(
        Math.max(minste, ander.minste), Math.max(ruim, ander.ruim), tekst + ander.tekst);
  }

  /**
   * Divides the width over the columns: each its longest word, narrow ones all they want, the rest
   * by how much text there is. Leaves tables alone with cells over several columns or rows, and
   * those that cannot fit.
   */
  static void geef(Element tabel, double breedte, List<Kolommaat> kolommen) {
    double nodig = kolommen.stream().mapToDouble(Kolommaat::minste).sum();
    NodeList rijen = tabel.getElementsByTagName("tr");
    if (nodig > breedte || rijen.getLength() == 0 || !isRegelmatig(rijen, kolommen.size())) {
      return;
    }
    double[] maten = verdeel(breedte, kolommen);
    int k = 0;
    for (Node n = rijen.item(0).getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element cel) {
        double procent = maten[k] / breedte * 100;
        cel.setAttribute(BREEDTE, String.format(Locale.ROOT, "%.2f%%", procent));
        k++;
      }
    }
    String klasse = tabel.getAttribute("class");
    tabel.setAttribute("class", klasse.isEmpty() ? VAST : klasse + " " + VAST);
  }

  private static double[] verdeel(double breedte, List<Kolommaat> kolommen) {
    double[] maten = kolommen.stream().mapToDouble(Kolommaat::minste).toArray();
    double over = breedte - DoubleStream.of(maten).sum();
    Set<Integer> breed = new TreeSet<>();
    for (int k = 0; k < maten.length; k++) {
      Kolommaat kolom = kolommen.get(k);
      double erbij = kolom.ruim - kolom.minste;
      if (kolom.ruim <= breedte * SMAL && erbij <= over) {
        maten[k] += erbij;
        over -= erbij;
      } else {
        breed.add(k);
      }
    }
    if (breed.isEmpty()) {
      for (int k = 0; k < maten.length; k++) {
        maten[k] += over / maten.length;
      }
      return maten;
    }
    deelNaarTekst(breed, maten, over, kolommen);
    return maten;
  }

  /** Who has so little text that its longest word is more than its share, keeps that word. */
  private static void deelNaarTekst(
      Set<Integer> breed, double[] maten, double over, List<Kolommaat> kolommen) {
    Set<Integer> delers = new TreeSet<>(breed);
    while (!delers.isEmpty()) {
      double pot = over + delers.stream().mapToDouble(k -> maten[k]).sum();
      double tekst = delers.stream().mapToDouble(k -> kolommen.get(k).tekst).sum();
      double perPunt = pot / tekst;
      if (!delers.removeIf(k -> kolommen.get(k).tekst * perPunt < maten[k])) {
        delers.forEach(k -> maten[k] = kolommen.get(k).tekst * perPunt);
        return;
      }
    }
  }

  private static boolean isRegelmatig(NodeList rijen, int kolommen) {
    for (int r = 0; r < rijen.getLength(); r++) {
      int cellen = 0;
      for (Node n = rijen.item(r).getFirstChild(); n != null; n = n.getNextSibling()) {
        if (n instanceof Element cel) {
          if (cel.hasAttribute("colspan") || cel.hasAttribute("rowspan")) {
            return false;
          }
          cellen++;
        }
      }
      if (cellen != kolommen) {
        return false;
      }
    }
    return true;
  }
}
