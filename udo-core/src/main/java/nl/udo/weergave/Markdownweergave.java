package nl.udo.weergave;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.udo.paragraaf.Alinea;
import nl.udo.paragraaf.Blok;
import nl.udo.paragraaf.Conceptmelding;
import nl.udo.paragraaf.Gat;
import nl.udo.paragraaf.Opsomming;
import nl.udo.paragraaf.Sectie;
import nl.udo.paragraaf.Tabel;
import nl.udo.paragraaf.Tekststuk;

/**
 * Markdown: CommonMark, with the usual pipe notation for tables. Text of the record is escaped, so
 * that it stands there as it is. Immutable and thread-safe.
 */
public final class Markdownweergave implements Weergave {

  private static final Markdownweergave STANDAARD = new Markdownweergave();
  private static final String OVERAL_BIJZONDER = "\\`*_[]<>&|~$^";
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
    String scheiding = "";
    for (Blok blok : stuk.blokken()) {
      uit.append(scheiding);
      blok(blok, EERSTE_NIVEAU, uit);
      scheiding = "\n";
    }
  }

  private static void blok(Blok blok, int niveau, Appendable uit) throws IOException {
    if (blok instanceof Sectie sectie) {
      uit.append("#".repeat(Math.min(niveau, DIEPSTE_NIVEAU))).append(' ');
      uit.append(regel(sectie.titel())).append('\n');
      for (Blok deel : sectie.blokken()) {
        uit.append('\n');
        blok(deel, niveau + 1, uit);
      }
    } else if (blok instanceof Alinea alinea) {
      uit.append(begin(alinea.tekst())).append('\n');
    } else if (blok instanceof Opsomming opsomming) {
      int nummer = 1;
      for (String deel : opsomming.onderdelen()) {
        uit.append(opsomming.genummerd() ? nummer++ + ". " : "- ");
        uit.append(begin(deel)).append('\n');
      }
    } else if (blok instanceof Gat gat) {
      uit.append("**").append(regel(gat.tekst())).append("**\n");
    } else if (blok instanceof Conceptmelding melding) {
      uit.append("**").append(regel(melding.merk())).append("**\n\n");
      uit.append(begin(melding.tekst())).append('\n');
    } else if (blok instanceof Tabel tabel) {
      uit.append(begin(tabel.titel())).append("\n\n");
      tabel(tabel, uit);
    }
  }

  private static void tabel(Tabel tabel, Appendable uit) throws IOException {
    rij(tabel.kolommen().stream().map(Tabel.Kolom::kop).toList(), uit);
    uit.append(
        tabel.kolommen().stream()
            .map(kolom -> kolom.bedragen() ? "---:" : "---")
            .collect(Collectors.joining(" | ", "| ", " |\n")));
    for (List<String> rij : tabel.rijen()) {
      rij(rij, uit);
    }
  }

  private static void rij(List<String> cellen, Appendable uit) throws IOException {
    uit.append(
        cellen.stream()
            .map(Markdownweergave::regel)
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  /** Text at the beginning of a line, where more signs have a meaning. */
  private static String begin(String tekst) {
    String veilig = regel(tekst);
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

  private static String regel(String tekst) {
    StringBuilder veilig = new StringBuilder(tekst.length() + 8);
    for (int i = 0; i < tekst.length(); i++) {
      char teken = tekst.charAt(i);
      if (OVERAL_BIJZONDER.indexOf(teken) >= 0) {
        veilig.append('\\');
      }
      veilig.append(teken);
    }
    return veilig.toString();
  }
}
