package nl.udo.weergave;

import java.io.IOException;
import java.util.ArrayList;
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
 * Plain text: a blank line between paragraphs, tables in columns. Immutable and thread-safe.
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
    List<String> regels = new ArrayList<>();
    stuk.blokken().forEach(blok -> voegToe(blok, regels));
    for (String regel : regels) {
      uit.append(regel).append('\n');
    }
  }

  private void voegToe(Blok blok, List<String> regels) {
    if (!regels.isEmpty()) {
      regels.add("");
    }
    if (blok instanceof Sectie sectie) {
      breekAf(sectie.titel(), "", "", regels);
      sectie.blokken().forEach(deel -> voegToe(deel, regels));
    } else if (blok instanceof Alinea alinea) {
      breekAf(alinea.tekst(), "", "", regels);
    } else if (blok instanceof Opsomming opsomming) {
      for (int i = 0; i < opsomming.onderdelen().size(); i++) {
        String teken = opsomming.genummerd() ? (i + 1) + ". " : "- ";
        breekAf(opsomming.onderdelen().get(i), teken, " ".repeat(teken.length()), regels);
      }
    } else if (blok instanceof Gat gat) {
      breekAf(gat.tekst(), "", "", regels);
    } else if (blok instanceof Conceptmelding melding) {
      breekAf(melding.merk(), "", "", regels);
      breekAf(melding.tekst(), "", "", regels);
    } else if (blok instanceof Tabel tabel) {
      breekAf(tabel.titel(), "", "", regels);
      tabel(tabel, regels);
    }
  }

  private void breekAf(String tekst, String eerste, String volgende, List<String> regels) {
    StringBuilder regel = new StringBuilder(eerste);
    boolean leeg = true;
    for (String woord : tekst.split(" ")) {
      if (!leeg && regel.length() + 1 + woord.length() > breedte) {
        regels.add(regel.toString());
        regel = new StringBuilder(volgende);
        leeg = true;
      }
      regel.append(leeg ? "" : " ").append(woord);
      leeg = false;
    }
    regels.add(regel.toString());
  }

  private static void tabel(Tabel tabel, List<String> regels) {
    List<List<String>> rijen = new ArrayList<>();
    rijen.add(tabel.kolommen().stream().map(Tabel.Kolom::kop).toList());
    rijen.addAll(tabel.rijen());
    int[] breedtes = new int[tabel.kolommen().size()];
    for (List<String> rij : rijen) {
      for (int k = 0; k < breedtes.length; k++) {
        breedtes[k] = Math.max(breedtes[k], lengte(rij.get(k)));
      }
    }
    for (List<String> rij : rijen) {
      StringBuilder regel = new StringBuilder();
      for (int k = 0; k < breedtes.length; k++) {
        String cel = rij.get(k);
        String vulling = " ".repeat(breedtes[k] - lengte(cel));
        boolean rechts = tabel.kolommen().get(k).bedragen();
        regel.append(k == 0 ? "" : " ".repeat(TUSSENRUIMTE));
        regel.append(rechts ? vulling + cel : cel + vulling);
      }
      regels.add(regel.toString().stripTrailing());
    }
  }

  private static int lengte(String tekst) {
    return tekst.codePointCount(0, tekst.length());
  }
}
