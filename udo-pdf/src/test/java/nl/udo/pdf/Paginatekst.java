package nl.udo.pdf;

import java.util.List;

/** The words of a text before it is printed, to hold against the words that come out. */
final class Paginatekst {
  private Paginatekst() {}

  static List<String> woorden(String xhtml) {
    return Poort.woorden(TestPage.text(xhtml));
  }

  /** The first place where the words part, with some words around it; empty when they are equal. */
  static String verschil(List<String> verwacht, List<String> gevonden) {
    int i = 0;
    while (i < verwacht.size() && i < gevonden.size() && verwacht.get(i).equals(gevonden.get(i))) {
      i++;
    }
    if (i == verwacht.size() && i == gevonden.size()) {
      return "";
    }
    return "woord " + i + ": verwacht " + rond(verwacht, i) + ", gevonden " + rond(gevonden, i);
  }

  private static List<String> rond(List<String> woorden, int i) {
    return woorden.subList(Math.max(0, i - 3), Math.min(woorden.size(), i + 4));
  }
}
