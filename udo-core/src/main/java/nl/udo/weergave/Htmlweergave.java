package nl.udo.weergave;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.BlockVisitor;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Inline;
import nl.udo.tekst.InlineVisitor;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Noten;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;

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
      uit.append("<!DOCTYPE html>\n<html lang=\"")
          .append(veilig(stuk.taal()))
          .append("\">\n<head>\n<meta charset=\"utf-8\" />\n");
      uit.append("<meta name=\"viewport\" content=\"width=device-width\" />\n");
      uit.append("<meta name=\"generator\" content=\"udo, regelset ");
      uit.append(veilig(stuk.regelset())).append("\" />\n");
      if (!stuk.bewoording().gewijzigd().isEmpty()) {
        uit.append("<meta name=\"udo-bewoording\" content=\"");
        uit.append(stuk.bewoording().kenmerk()).append("\" />\n");
      }
      uit.append("<title>");
      uit.append(veilig(stuk.titel())).append("</title>\n<style>").append(STIJL);
      uit.append("</style>\n</head>\n<body>\n");
    }
    Writing writing = new Writing(stuk, eersteKop, !pagina);
    if (!pagina) {
      uit.append("<div lang=\"").append(veilig(stuk.taal())).append("\">\n");
    }
    stuk.blokken().forEach(blok -> blok.accept(writing));
    writing.notes();
    uit.append(writing.out);
    uit.append(pagina ? "</body>\n</html>\n" : "</div>\n");
  }

  /** One text on its way to HTML. */
  private static final class Writing implements BlockVisitor<Void>, InlineVisitor<String> {

    private final StringBuilder out = new StringBuilder();
    private final Noten noten;
    private final Bewoording bewoording;
    private final Set<Noot> referred = new HashSet<>();
    private final boolean styled;
    private int level;

    private Writing(Tekststuk stuk, int level, boolean styled) {
      this.noten = Noten.van(stuk);
      this.bewoording = stuk.bewoording();
      this.level = level;
      this.styled = styled;
    }

    private void element(String name, String attributes, String content) {
      out.append('<').append(name).append(attributes).append('>').append(content);
      out.append("</").append(name).append(">\n");
    }

    private String words(Tekst tekst) {
      return tekst.delen().stream().map(deel -> deel.accept(this)).collect(Collectors.joining());
    }

    /**
     * A fragment carries its own style: what is pasted into a word processor leaves classes behind.
     */
    private String style(String style) {
      return styled ? " style=\"" + style + "\"" : "";
    }

    private String of(Zin zin, int number) {
      return veilig(bewoording.zeg(zin, "nummer", Integer.toString(number)));
    }

    private void notes() {
      if (noten.alle().isEmpty()) {
        return;
      }
      out.append("<section class=\"udo-noten\" role=\"doc-endnotes\" aria-label=\"");
      out.append(veilig(bewoording.zeg(Zin.STUK_NOTEN))).append("\">\n");
      for (Noot noot : noten.alle()) {
        int number = noten.nummer(noot);
        element(
            "p",
            " id=\"udo-noot-" + number + "\"",
            "<a href=\"#udo-verwijzing-"
                + number
                + "\" role=\"doc-backlink\" aria-label=\""
                + of(Zin.STUK_NOOT_TERUG, number)
                + "\">"
                + number
                + "</a> "
                + words(noot.tekst()));
      }
      out.append("</section>\n");
    }

    @Override
    public Void sectie(Sectie sectie) {
      element("h" + Math.min(level, DIEPSTE_KOP), "", veilig(sectie.titel()));
      level++;
      sectie.blokken().forEach(blok -> blok.accept(this));
      level--;
      return null;
    }

    @Override
    public Void alinea(Alinea alinea) {
      element("p", "", words(alinea.tekst()));
      return null;
    }

    @Override
    public Void opsomming(Opsomming opsomming) {
      String list = opsomming.genummerd() ? "ol" : "ul";
      out.append('<').append(list).append(">\n");
      opsomming.onderdelen().forEach(item -> element("li", "", words(item)));
      out.append("</").append(list).append(">\n");
      return null;
    }

    @Override
    public Void gat(Gat gat) {
      element("p", " class=\"udo-ontbreekt\"", veilig(gat.tekst()));
      return null;
    }

    @Override
    public Void conceptmelding(Conceptmelding melding) {
      element(
          "p",
          " class=\"udo-concept\"",
          "<strong>" + veilig(melding.merk()) + "</strong> " + veilig(melding.tekst()));
      return null;
    }

    @Override
    public Void tabel(Tabel tabel) {
      element("p", " class=\"udo-tabeltitel\"", veilig(tabel.titel()));
      out.append("<table class=\"udo-tabel\"").append(style("border-collapse:collapse"));
      out.append(">\n<thead>\n<tr>");
      for (Tabel.Kolom kolom : tabel.kolommen()) {
        cell("th", " scope=\"col\"", kolom.bedragen(), veilig(kolom.kop()));
      }
      out.append("</tr>\n</thead>\n<tbody>\n");
      for (List<Tekst> rij : tabel.rijen()) {
        out.append("<tr>");
        for (int k = 0; k < rij.size(); k++) {
          boolean bedrag = tabel.kolommen().get(k).bedragen();
          cell(k == 0 ? "th" : "td", k == 0 ? " scope=\"row\"" : "", bedrag, words(rij.get(k)));
        }
        out.append("</tr>\n");
      }
      out.append("</tbody>\n</table>\n");
      return null;
    }

    private void cell(String name, String scope, boolean bedrag, String content) {
      out.append('<').append(name).append(scope);
      out.append(bedrag ? " class=\"udo-bedrag\"" : "");
      out.append(
          style(
              "border-bottom:1px solid #767676;padding:.25em .75em;vertical-align:top;text-align:"
                  + (bedrag ? "right" : "left")));
      out.append('>').append(content).append("</").append(name).append('>');
    }

    @Override
    public String woorden(Inline.Woorden woorden) {
      return veilig(woorden.tekst());
    }

    @Override
    public String cursief(Inline.Cursief cursief) {
      return "<em>" + veilig(cursief.tekst()) + "</em>";
    }

    @Override
    public String anderstalig(Inline.Anderstalig anderstalig) {
      String taal = veilig(anderstalig.taal());
      return "<span lang=\"" + taal + "\">" + veilig(anderstalig.tekst()) + "</span>";
    }

    @Override
    public String koppeling(Inline.Koppeling koppeling) {
      String adres = veilig(koppeling.adres().toASCIIString());
      return "<a href=\"" + adres + "\">" + veilig(koppeling.tekst()) + "</a>";
    }

    @Override
    public String verwijzing(Inline.Verwijzing verwijzing) {
      int number = noten.nummer(verwijzing.noot());
      // A note leads back to the first place that refers to it; an id stands there once.
      String id = referred.add(verwijzing.noot()) ? " id=\"udo-verwijzing-" + number + "\"" : "";
      return "<sup><a href=\"#udo-noot-"
          + number
          + "\""
          + id
          + " role=\"doc-noteref\" aria-label=\""
          + of(Zin.STUK_NOOT, number)
          + "\">"
          + number
          + "</a></sup>";
    }
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
