package nl.udo.weergave;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.BlockVisitor;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Inline;
import nl.udo.tekst.InlineVisitor;
import nl.udo.tekst.Noten;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;

/**
 * Plain text: a blank line between paragraphs, tables in columns, notes numbered at the end.
 * Immutable and thread-safe.
 *
 * <p>Lines of tables are never broken, so they may be longer than the width that was asked for.
 */
public final class Tekstweergave implements Weergave {

  private static final Tekstweergave ZONDER_AFBREKING = new Tekstweergave(Integer.MAX_VALUE);
  private static final int TUSSENRUIMTE = 2;

  private final int breedte;

  private Tekstweergave(int breedte) {
    this.breedte = breedte;
  }

  /**
   * One line per paragraph, as a word processor wants it.
   *
   * @return the format
   */
  public static Tekstweergave standaard() {
    return ZONDER_AFBREKING;
  }

  /**
   * Lines of at most so many characters, broken at spaces.
   *
   * @param tekens the width; a longer word stays whole
   * @return the format
   */
  public static Tekstweergave breed(int tekens) {
    if (tekens < 1) {
      throw new IllegalArgumentException("een regel heeft ten minste één teken");
    }
    return new Tekstweergave(tekens);
  }

  @Override
  public void schrijf(Tekststuk stuk, Appendable uit) throws IOException {
    Lines lines = new Lines(Noten.van(stuk));
    stuk.blokken().forEach(lines::block);
    lines.notes();
    for (String line : lines.lines) {
      uit.append(line).append('\n');
    }
  }

  /** One text on its way to lines. */
  private final class Lines implements BlockVisitor<Void>, InlineVisitor<String> {

    private final List<String> lines = new ArrayList<>();
    private final Noten noten;

    private Lines(Noten noten) {
      this.noten = noten;
    }

    private void block(Blok blok) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      blok.accept(this);
    }

    private void notes() {
      if (!noten.alle().isEmpty()) {
        lines.add("");
        noten.alle().forEach(noot -> wrap(words(noot.tekst()), "[" + noten.nummer(noot) + "] "));
      }
    }

    private String words(Tekst tekst) {
      return tekst.delen().stream().map(deel -> deel.accept(this)).collect(Collectors.joining());
    }

    @Override
    public Void sectie(Sectie sectie) {
      wrap(sectie.titel(), "");
      sectie.blokken().forEach(this::block);
      return null;
    }

    @Override
    public Void alinea(Alinea alinea) {
      wrap(words(alinea.tekst()), "");
      return null;
    }

    @Override
    public Void opsomming(Opsomming opsomming) {
      int number = 1;
      for (Tekst item : opsomming.onderdelen()) {
        wrap(words(item), opsomming.genummerd() ? number++ + ". " : "- ");
      }
      return null;
    }

    @Override
    public Void gat(Gat gat) {
      wrap(gat.tekst(), "");
      return null;
    }

    @Override
    public Void conceptmelding(Conceptmelding melding) {
      wrap(melding.merk(), "");
      wrap(melding.tekst(), "");
      return null;
    }

    @Override
    public Void tabel(Tabel tabel) {
      wrap(tabel.titel(), "");
      List<List<String>> rows = new ArrayList<>();
      rows.add(tabel.kolommen().stream().map(Tabel.Kolom::kop).toList());
      tabel.rijen().forEach(rij -> rows.add(rij.stream().map(this::words).toList()));
      int[] widths = new int[tabel.kolommen().size()];
      for (List<String> row : rows) {
        for (int k = 0; k < widths.length; k++) {
          widths[k] = Math.max(widths[k], length(row.get(k)));
        }
      }
      for (List<String> row : rows) {
        StringBuilder line = new StringBuilder();
        for (int k = 0; k < widths.length; k++) {
          String cell = row.get(k);
          String filling = " ".repeat(widths[k] - length(cell));
          boolean right = tabel.kolommen().get(k).bedragen();
          line.append(k == 0 ? "" : " ".repeat(TUSSENRUIMTE));
          line.append(right ? filling + cell : cell + filling);
        }
        lines.add(line.toString().stripTrailing());
      }
      return null;
    }

    @Override
    public String woorden(Inline.Woorden woorden) {
      return woorden.tekst();
    }

    @Override
    public String cursief(Inline.Cursief cursief) {
      return cursief.tekst();
    }

    @Override
    public String anderstalig(Inline.Anderstalig anderstalig) {
      return anderstalig.tekst();
    }

    @Override
    public String koppeling(Inline.Koppeling koppeling) {
      return koppeling.tekst();
    }

    @Override
    public String verwijzing(Inline.Verwijzing verwijzing) {
      return "[" + noten.nummer(verwijzing.noot()) + "]";
    }

    /** The text in lines of at most the width, the later ones as far in as the first begins. */
    private void wrap(String text, String first) {
      StringBuilder line = new StringBuilder(first);
      boolean empty = true;
      for (String word : text.split(" ")) {
        if (!empty && line.length() + 1 + word.length() > breedte) {
          lines.add(line.toString());
          line = new StringBuilder(" ".repeat(first.length()));
          empty = true;
        }
        line.append(empty ? "" : " ").append(word);
        empty = false;
      }
      lines.add(line.toString());
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
