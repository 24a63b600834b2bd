package nl.udo.weergave;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.BlockVisitor;
import nl.udo.tekst.Blok;
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
 * Markdown: CommonMark, with the usual pipe notation for tables. Text of the record is escaped, so
 * that it stands there as it is. Immutable and thread-safe.
 */
public final class Markdownweergave implements Weergave {

  private static final Markdownweergave STANDAARD = new Markdownweergave();
  private static final String BIJZONDER_AAN_BEGIN = "#+-=";
  private static final int EERSTE_NIVEAU = 2;
  private static final int DIEPSTE_NIVEAU = 6;

  private Markdownweergave() {}

  /**
   * Markdown whose first heading is of the second level, as a part of a larger document.
   *
   * @return the format
   */
  public static Markdownweergave standaard() {
    return STANDAARD;
  }

  @Override
  public void schrijf(Tekststuk stuk, Appendable uit) throws IOException {
    Writing writing = new Writing(Noten.van(stuk));
    stuk.blokken().forEach(blok -> writing.block(blok));
    writing.notes();
    uit.append(writing.out);
  }

  /** One text on its way to Markdown. */
  private static final class Writing implements BlockVisitor<Void>, InlineVisitor<String> {

    private final StringBuilder out = new StringBuilder();
    private final Noten noten;
    private int level = EERSTE_NIVEAU;

    private Writing(Noten noten) {
      this.noten = noten;
    }

    private void block(Blok blok) {
      out.append(out.isEmpty() ? "" : "\n");
      blok.accept(this);
    }

    private void notes() {
      for (Noot noot : noten.alle()) {
        out.append("\n[^").append(noten.nummer(noot)).append("]: ");
        out.append(begin(words(noot.tekst()))).append('\n');
      }
    }

    private String words(Tekst tekst) {
      StringBuilder words = new StringBuilder();
      for (Inline deel : tekst.delen()) {
        words.append(deel.accept(this));
      }
      return words.toString();
    }

    @Override
    public Void sectie(Sectie sectie) {
      out.append("#".repeat(Math.min(level, DIEPSTE_NIVEAU))).append(' ');
      out.append(kop(sectie.titel())).append('\n');
      level++;
      sectie.blokken().forEach(this::block);
      level--;
      return null;
    }

    @Override
    public Void alinea(Alinea alinea) {
      out.append(begin(words(alinea.tekst()))).append('\n');
      return null;
    }

    @Override
    public Void opsomming(Opsomming opsomming) {
      int number = 1;
      for (Tekst item : opsomming.onderdelen()) {
        out.append(opsomming.genummerd() ? number++ + ". " : "- ");
        out.append(begin(words(item))).append('\n');
      }
      return null;
    }

    @Override
    public Void gat(Gat gat) {
      out.append("**").append(regel(gat.tekst())).append("**\n");
      return null;
    }

    @Override
    public Void conceptmelding(Conceptmelding melding) {
      out.append("**").append(regel(melding.merk())).append("**\n\n");
      out.append(begin(regel(melding.tekst()))).append('\n');
      return null;
    }

    @Override
    public Void tabel(Tabel tabel) {
      out.append(begin(regel(tabel.titel()))).append("\n\n");
      row(tabel.kolommen().stream().map(kolom -> regel(kolom.kop())).toList());
      out.append(
          tabel.kolommen().stream()
              .map(kolom -> kolom.bedragen() ? "---:" : "---")
              .collect(Collectors.joining(" | ", "| ", " |\n")));
      tabel.rijen().forEach(rij -> row(rij.stream().map(this::words).toList()));
      return null;
    }

    private void row(List<String> cells) {
      out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    public String woorden(Inline.Woorden woorden) {
      return regel(woorden.tekst());
    }

    @Override
    public String cursief(Inline.Cursief cursief) {
      String words = regel(cursief.tekst());
      return words.isBlank() ? words : "*" + words + "*";
    }

    @Override
    public String anderstalig(Inline.Anderstalig anderstalig) {
      return regel(anderstalig.tekst());
    }

    @Override
    public String koppeling(Inline.Koppeling koppeling) {
      return "[" + regel(koppeling.tekst()) + "](<" + koppeling.adres().toASCIIString() + ">)";
    }

    @Override
    public String verwijzing(Inline.Verwijzing verwijzing) {
      return "[^" + noten.nummer(verwijzing.noot()) + "]";
    }
  }

  /** Escaped text at the beginning of a line, where more signs have a meaning. */
  private static String begin(String veilig) {
    if (veilig.isEmpty()) {
      return veilig;
    }
    if (BIJZONDER_AAN_BEGIN.indexOf(veilig.charAt(0)) >= 0) {
      return "\\" + veilig;
    }
    int cijfers = 0;
    while (cijfers < veilig.length() && Character.isDigit(veilig.charAt(cijfers))) {
      cijfers++;
    }
    boolean nummering =
        cijfers > 0
            && cijfers < veilig.length()
            && (veilig.charAt(cijfers) == '.' || veilig.charAt(cijfers) == ')');
    return nummering ? veilig.substring(0, cijfers) + "\\" + veilig.substring(cijfers) : veilig;
  }

  /** The escaped words of a heading: signs like those before it, at its end, would close it. */
  private static String kop(String tekst) {
    String veilig = regel(tekst);
    int einde = veilig.stripTrailing().length();
    int begin = einde;
    while (begin > 0 && veilig.charAt(begin - 1) == '#') {
      begin--;
    }
    return begin == einde ? veilig : veilig.substring(0, begin) + "\\" + veilig.substring(begin);
  }

  private static String regel(String tekst) {
    int eerste = bijzonder(tekst, 0);
    if (eerste == tekst.length()) {
      return tekst;
    }
    StringBuilder veilig = new StringBuilder(tekst.length() + 8);
    int begin = 0;
    for (int i = eerste; i < tekst.length(); i = bijzonder(tekst, i + 1)) {
      veilig.append(tekst, begin, i).append('\\');
      begin = i;
    }
    return veilig.append(tekst, begin, tekst.length()).toString();
  }

  /** The next sign that has a meaning wherever it stands, or the end. */
  private static int bijzonder(String tekst, int vanaf) {
    int i = vanaf;
    while (i < tekst.length() && !isBijzonder(tekst.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBijzonder(char teken) {
    return switch (teken) {
      case '\\', '`', '*', '_', '[', ']', '<', '>', '&', '|', '~', '$', '^' -> true;
      default -> false;
    };
  }
}
