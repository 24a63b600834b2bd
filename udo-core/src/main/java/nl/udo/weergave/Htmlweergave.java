package nl.udo.weergave;

import java.io.IOException;
import java.util.List;
import nl.udo.paragraaf.Alinea;
import nl.udo.paragraaf.Blok;
import nl.udo.paragraaf.Conceptmelding;
import nl.udo.paragraaf.Gat;
import nl.udo.paragraaf.Opsomming;
import nl.udo.paragraaf.Sectie;
import nl.udo.paragraaf.Tabel;
import nl.udo.paragraaf.Tekststuk;

/**
 * HTML that is also well-formed XML: headings, paragraphs, lists and tables with marked header
 * cells, which paste into a word processor as such. Text of the record is escaped. Immutable and
 * thread-safe.
 *
 * <p>Classes: {@code udo-concept} for the line at the top of a draft, {@code udo-ontbreekt} for a
 * gap, {@code udo-tabeltitel} for the paragraph before a table, {@code udo-tabel} for a table and
 * {@code udo-bedrag} for a cell with an amount.
 */
public final class Htmlweergave implements Weergave {

  private static final int DIEPSTE_KOP = 6;
  private static final Htmlweergave FRAGMENT = new Htmlweergave(2, false);
  private static final Htmlweergave PAGINA = new Htmlweergave(1, true);
  private static final String STIJL =
      "body{font-family:sans-serif;line-height:1.5;max-width:45em;margin:2em auto;padding:0 1em}"
          + "table{border-collapse:collapse}"
          + "th,td{border-bottom:1px solid #767676;padding:.25em .75em;text-align:left;"
          + "vertical-align:top}"
          + ".udo-bedrag{text-align:right}"
          + ".udo-tabeltitel{font-weight:bold;margin-bottom:.25em}"
          + ".udo-ontbreekt{border-left:.25em solid #a90061;padding-left:.75em}"
          + ".udo-concept{border:1px solid #a90061;padding:.5em .75em}";

  private final int eersteKop;
  private final boolean pagina;

  private Htmlweergave(int eersteKop, boolean pagina) {
    this.eersteKop = eersteKop;
    this.pagina = pagina;
  }

  /**
   * A fragment whose first heading is an h2, as a part of a larger page.
   *
   * @return the format
   */
  public static Htmlweergave fragment() {
    return FRAGMENT;
  }

  /**
   * A fragment whose first heading is of another level.
   *
   * @param niveau the level of the first heading, 1 to 6
   * @return the format
   */
  public static Htmlweergave fragment(int niveau) {
    if (niveau < 1 || niveau > DIEPSTE_KOP) {
      throw new IllegalArgumentException("een kop heeft niveau 1 tot en met 6");
    }
    return new Htmlweergave(niveau, false);
  }

  /**
   * A page of its own, whose first heading is an h1. It loads nothing.
   *
   * @return the format
   */
  public static Htmlweergave pagina() {
    return PAGINA;
  }

  @Override
  public void schrijf(Tekststuk stuk, Appendable uit) throws IOException {
    if (pagina) {
      uit.append("<!DOCTYPE html>\n<html lang=\"nl-NL\">\n<head>\n<meta charset=\"utf-8\" />\n");
      uit.append("<meta name=\"viewport\" content=\"width=device-width\" />\n");
      uit.append("<meta name=\"generator\" content=\"udo, regelset ");
      uit.append(veilig(stuk.regelset())).append("\" />\n<title>");
      uit.append(veilig(titel(stuk))).append("</title>\n<style>").append(STIJL);
      uit.append("</style>\n</head>\n<body>\n");
    }
    for (Blok blok : stuk.blokken()) {
      blok(blok, eersteKop, uit);
    }
    if (pagina) {
      uit.append("</body>\n</html>\n");
    }
  }

  private static String titel(Tekststuk stuk) {
    String kop =
        stuk.blokken().stream()
            .filter(Sectie.class::isInstance)
            .map(blok -> ((Sectie) blok).titel())
            .findFirst()
            .orElse("");
    return stuk.onderwerp() == null ? kop : kop + " – " + stuk.onderwerp();
  }

  private static void blok(Blok blok, int niveau, Appendable uit) throws IOException {
    if (blok instanceof Sectie sectie) {
      String kop = "h" + Math.min(niveau, DIEPSTE_KOP);
      element(kop, null, sectie.titel(), uit);
      for (Blok deel : sectie.blokken()) {
        blok(deel, niveau + 1, uit);
      }
    } else if (blok instanceof Alinea alinea) {
      element("p", null, alinea.tekst(), uit);
    } else if (blok instanceof Opsomming opsomming) {
      String lijst = opsomming.genummerd() ? "ol" : "ul";
      uit.append('<').append(lijst).append(">\n");
      for (String deel : opsomming.onderdelen()) {
        element("li", null, deel, uit);
      }
      uit.append("</").append(lijst).append(">\n");
    } else if (blok instanceof Gat gat) {
      element("p", "udo-ontbreekt", gat.tekst(), uit);
    } else if (blok instanceof Conceptmelding melding) {
      uit.append("<p class=\"udo-concept\"><strong>").append(veilig(melding.merk()));
      uit.append("</strong> ").append(veilig(melding.tekst())).append("</p>\n");
    } else if (blok instanceof Tabel tabel) {
      tabel(tabel, uit);
    }
  }

  private static void tabel(Tabel tabel, Appendable uit) throws IOException {
    element("p", "udo-tabeltitel", tabel.titel(), uit);
    uit.append("<table class=\"udo-tabel\">\n<thead>\n<tr>");
    for (Tabel.Kolom kolom : tabel.kolommen()) {
      cel("th", "col", kolom.bedragen(), kolom.kop(), uit);
    }
    uit.append("</tr>\n</thead>\n<tbody>\n");
    for (List<String> rij : tabel.rijen()) {
      uit.append("<tr>");
      for (int k = 0; k < rij.size(); k++) {
        boolean kop = k == 0;
        cel(
            kop ? "th" : "td",
            kop ? "row" : null,
            tabel.kolommen().get(k).bedragen(),
            rij.get(k),
            uit);
      }
      uit.append("</tr>\n");
    }
    uit.append("</tbody>\n</table>\n");
  }

  private static void cel(String naam, String scope, boolean bedrag, String tekst, Appendable uit)
      throws IOException {
    uit.append('<').append(naam);
    if (scope != null) {
      uit.append(" scope=\"").append(scope).append('"');
    }
    if (bedrag) {
      uit.append(" class=\"udo-bedrag\"");
    }
    uit.append('>').append(veilig(tekst)).append("</").append(naam).append('>');
  }

  private static void element(String naam, String klasse, String tekst, Appendable uit)
      throws IOException {
    uit.append('<').append(naam);
    if (klasse != null) {
      uit.append(" class=\"").append(klasse).append('"');
    }
    uit.append('>').append(veilig(tekst)).append("</").append(naam).append(">\n");
  }

  private static String veilig(String tekst) {
    StringBuilder veilig = new StringBuilder(tekst.length() + 16);
    for (int i = 0; i < tekst.length(); i++) {
      char teken = tekst.charAt(i);
      switch (teken) {
        case '<' -> veilig.append("&lt;");
        case '>' -> veilig.append("&gt;");
        case '&' -> veilig.append("&amp;");
        case '"' -> veilig.append("&quot;");
        // Not characters of XML; text of the record does not get here with them.
        case '\ufffe', '\uffff' -> veilig.append('\ufffd');
        default -> veilig.append(teken);
      }
    }
    return veilig.toString();
  }
}
