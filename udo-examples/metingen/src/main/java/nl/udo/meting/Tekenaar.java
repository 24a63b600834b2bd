package nl.udo.meting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws text line by line, as one writes such a program in an afternoon. */
final class Tekenaar implements AutoCloseable {
  private static final float LINKS = 71;
  private static final float BREED = 453;
  private static final float BOVEN = 760;
  private static final float ONDER = 80;
  private static final float REGEL = 1.45f;

  private final PDDocument document;
  private final PDFont gewoon;
  private final PDFont vet;
  private final PDFont cursief;
  private final String titel;
  private final List<PDPageContentStream> bladen = new ArrayList<>();
  private PDPageContentStream blad;
  private float hoogte = ONDER;
  private int niveau;

  Tekenaar(PDDocument document, List<PDFont> letters, String titel) {
    this.document = document;
    this.gewoon = letters.get(0);
    this.vet = letters.get(1);
    this.cursief = letters.get(2);
    this.titel = titel;
  }

  void teken(Blok blok) {
    try {
      if (blok instanceof Sectie sectie) {
        alinea(vet, niveau == 0 ? 17 : 12.5f, 0, sectie.titel());
        niveau++;
        sectie.blokken().forEach(this::teken);
        niveau--;
      } else if (blok instanceof Alinea alinea) {
        alinea(gewoon, 9.5f, 0, alinea.tekst().woorden());
      } else if (blok instanceof Gat gat) {
        alinea(cursief, 9.5f, 9, gat.tekst());
      } else if (blok instanceof Conceptmelding melding) {
        alinea(vet, 9.5f, 0, melding.merk() + " " + melding.tekst());
      } else if (blok instanceof Opsomming lijst) {
        for (Tekst deel : lijst.onderdelen()) {
          alinea(gewoon, 9.5f, 17, "• " + deel.woorden());
        }
      } else if (blok instanceof Tabel tabel) {
        tabel(tabel);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tabel(Tabel tabel) throws IOException {
    alinea(vet, 9.5f, 0, tabel.titel());
    List<List<String>> rijen = new ArrayList<>();
    rijen.add(tabel.kolommen().stream().map(Tabel.Kolom::kop).toList());
    tabel.rijen().forEach(rij -> rijen.add(rij.stream().map(Tekst::woorden).toList()));
    float breed = BREED / tabel.kolommen().size();
    for (List<String> rij : rijen) {
      ruimte(40);
      float boven = hoogte;
      float laagste = hoogte;
      for (int k = 0; k < rij.size(); k++) {
        hoogte = boven;
        regels(k == 0 ? vet : gewoon, 8.5f, k * breed, breed - 6, rij.get(k));
        laagste = Math.min(laagste, hoogte);
      }
      hoogte = laagste;
    }
  }

  private void alinea(PDFont letter, float maat, float in, String tekst) throws IOException {
    regels(letter, maat, in, BREED - in, tekst);
    hoogte -= maat * 0.6f;
  }

  private void regels(PDFont letter, float maat, float in, float breed, String tekst)
      throws IOException {
    StringBuilder regel = new StringBuilder();
    float gevuld = 0;
    float spatie = letter.getStringWidth(" ") / 1000 * maat;
    for (String woord : tekst.split(" ")) {
      float w = letter.getStringWidth(woord) / 1000 * maat;
      if (gevuld + w > breed && regel.length() > 0) {
        regel(letter, maat, in, regel.toString());
        regel.setLength(0);
        gevuld = 0;
      }
      regel.append(regel.length() > 0 ? " " : "").append(woord);
      gevuld += w + spatie;
    }
    regel(letter, maat, in, regel.toString());
  }

  private void regel(PDFont letter, float maat, float in, String tekst) throws IOException {
    ruimte(maat * REGEL);
    hoogte -= maat * REGEL;
    toon(blad, letter, maat, LINKS + in, hoogte, tekst);
  }

  private void ruimte(float nodig) throws IOException {
    if (blad == null || hoogte - nodig < ONDER) {
      PDPage pagina = new PDPage(PDRectangle.A4);
      document.addPage(pagina);
      blad = new PDPageContentStream(document, pagina);
      bladen.add(blad);
      hoogte = BOVEN;
    }
  }

  private static void toon(
      PDPageContentStream blad, PDFont letter, float maat, float x, float y, String tekst)
      throws IOException {
    blad.beginText();
    blad.setFont(letter, maat);
    blad.newLineAtOffset(x, y);
    blad.showText(tekst);
    blad.endText();
  }

  @Override
  public void close() throws IOException {
    for (int i = 0; i < bladen.size(); i++) {
      PDPageContentStream dit = bladen.get(i);
      toon(dit, gewoon, 8, LINKS, 790, titel);
      toon(dit, vet, 9, 470, 790, "CONCEPT");
      toon(dit, gewoon, 8, 470, 50, "Pagina " + (i + 1) + " van " + bladen.size());
      dit.close();
    }
  }
}
