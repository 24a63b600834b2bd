package nl.udo.weergave;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
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

  /** By its number, whether a sign has a meaning wherever it stands. */
  private static final boolean[] BIJZONDER = tabel("\\`*_[]<>&|~$^");

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
    uit.append(written(stuk));
  }

  @Override
  public String schrijf(Tekststuk stuk) {
    return written(stuk).toString();
  }

  private static StringBuilder written(Tekststuk stuk) {
    Writing writing = new Writing(Noten.van(stuk));
    stuk.blokken().forEach(writing::block);
    writing.notes();
    return writing.out;
  }

  /** One text on its way to Markdown. */
  private static final class Writing implements BlockVisitor<Void>, InlineVisitor<Void> {

    private static final int USUAL_LENGTH = 4096;

    private final StringBuilder out = new StringBuilder(USUAL_LENGTH);
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
        line(noot.tekst());
      }
    }

    private void line(Tekst tekst) {
      int begin = out.length();
      words(tekst);
      escapeBegin(begin);
      out.append('\n');
    }

    private void line(String tekst) {
      int begin = out.length();
      escape(tekst);
      escapeBegin(begin);
      out.append('\n');
    }

    private void words(Tekst tekst) {
      tekst.delen().forEach(deel -> deel.accept(this));
    }

    @Override
    public Void sectie(Sectie sectie) {
      out.append("#".repeat(Math.min(level, DIEPSTE_NIVEAU))).append(' ');
      heading(sectie.titel());
      level++;
      sectie.blokken().forEach(this::block);
      level--;
      return null;
    }

    /** Signs like those before a heading, at its end, would close it. */
    private void heading(String tekst) {
      int begin = out.length();
      escape(tekst);
      int end = out.length();
      while (end > begin && Character.isWhitespace(out.charAt(end - 1))) {
        end--;
      }
      int signs = end;
      while (signs > begin && out.charAt(signs - 1) == '#') {
        signs--;
      }
      if (signs < end) {
        out.insert(signs, '\\');
      }
      out.append('\n');
    }

    @Override
    public Void alinea(Alinea alinea) {
      line(alinea.tekst());
      return null;
    }

    @Override
    public Void opsomming(Opsomming opsomming) {
      int number = 1;
      for (Tekst item : opsomming.onderdelen()) {
        if (opsomming.genummerd()) {
          out.append(number++).append(". ");
        } else {
          out.append("- ");
        }
        line(item);
      }
      return null;
    }

    @Override
    public Void gat(Gat gat) {
      bold(gat.tekst());
      return null;
    }

    @Override
    public Void conceptmelding(Conceptmelding melding) {
      bold(melding.merk());
      out.append('\n');
      line(melding.tekst());
      return null;
    }

    private void bold(String tekst) {
      out.append("**");
      escape(tekst);
      out.append("**\n");
    }

    @Override
    public Void tabel(Tabel tabel) {
      line(tabel.titel());
      out.append('\n');
      row(tabel.kolommen(), kolom -> escape(kolom.kop()));
      row(tabel.kolommen(), kolom -> out.append(kolom.bedragen() ? "---:" : "---"));
      tabel.rijen().forEach(rij -> row(rij, this::words));
      return null;
    }

    private <T> void row(List<T> cells, Consumer<T> cell) {
      String before = "| ";
      for (T one : cells) {
        out.append(before);
        cell.accept(one);
        before = " | ";
      }
      out.append(" |\n");
    }

    @Override
    public Void woorden(Inline.Woorden woorden) {
      escape(woorden.tekst());
      return null;
    }

    @Override
    public Void cursief(Inline.Cursief cursief) {
      String around = cursief.tekst().isBlank() ? "" : "*";
      out.append(around);
      escape(cursief.tekst());
      out.append(around);
      return null;
    }

    @Override
    public Void anderstalig(Inline.Anderstalig anderstalig) {
      escape(anderstalig.tekst());
      return null;
    }

    @Override
    public Void koppeling(Inline.Koppeling koppeling) {
      out.append('[');
      escape(koppeling.tekst());
      out.append("](<").append(koppeling.adres().toASCIIString()).append(">)");
      return null;
    }

    @Override
    public Void verwijzing(Inline.Verwijzing verwijzing) {
      out.append("[^").append(noten.nummer(verwijzing.noot())).append(']');
      return null;
    }

    /** Words, with a sign before each sign that has a meaning wherever it stands. */
    private void escape(String tekst) {
      int begin = 0;
      for (int i = 0; i < tekst.length(); i++) {
        if (isBijzonder(tekst.charAt(i))) {
          out.append(tekst, begin, i).append('\\');
          begin = i;
        }
      }
      // A whole string is copied at once, a part of it sign by sign.
      out.append(begin == 0 ? tekst : tekst.substring(begin));
    }

    /** At the beginning of a line more signs have a meaning. */
    private void escapeBegin(int begin) {
      if (begin == out.length()) {
        return;
      }
      if (BIJZONDER_AAN_BEGIN.indexOf(out.charAt(begin)) >= 0) {
        out.insert(begin, '\\');
        return;
      }
      int digits = begin;
      while (digits < out.length() && Character.isDigit(out.charAt(digits))) {
        digits++;
      }
      boolean numbers =
          digits > begin
              && digits < out.length()
              && (out.charAt(digits) == '.' || out.charAt(digits) == ')');
      if (numbers) {
        out.insert(digits, '\\');
      }
    }
  }

  private static boolean isBijzonder(char teken) {
    return teken < BIJZONDER.length && BIJZONDER[teken];
  }

  private static boolean[] tabel(String tekens) {
    boolean[] tabel = new boolean[128];
    tekens.chars().forEach(teken -> tabel[teken] = true);
    return tabel;
  }
}
