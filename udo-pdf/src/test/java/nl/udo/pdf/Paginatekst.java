package nl.udo.pdf;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of a page before it is printed, to hold against the words that come out. */
final class Paginatekst {
  private Paginatekst() {}

  static List<String> woorden(String xhtml) {
    Document document = Pagina.lees(xhtml, Letters.standaard(), Voorbeeld.gegevens());
    StringBuilder uit = new StringBuilder();
    schrijf((Element) document.getElementsByTagName("body").item(0), uit);
    return Knoop.splits(uit.toString().replace("" + Regelbreker.MERK, ""));
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

  private static void schrijf(Element element, StringBuilder uit) {
    if (element.getAttribute("class").matches("udo-koptekst|udo-conceptmerk")) {
      return;
    }
    boolean blok = !List.of("span", "strong", "em", "sup", "sub").contains(element.getTagName());
    uit.append(blok ? "\n" : "");
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element kind) {
        schrijf(kind, uit);
      } else {
        uit.append(n.getNodeValue());
      }
    }
    uit.append(blok ? "\n" : "");
  }
}
