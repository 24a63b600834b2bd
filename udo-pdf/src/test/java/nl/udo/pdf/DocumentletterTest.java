package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A font with a memory measures and writes as the font of PDFBox that it stands for. */
class DocumentletterTest {
  private static final String ZIN = "Tot € 1.250 per gemeente – «één» keer: ĳ, ő, ș.";

  @ParameterizedTest
  @EnumSource(Snede.class)
  void elkTekenHeeftDeMaatEnDeCodeVanPdfbox(Snede snede) throws IOException {
    Letters letters = Letters.standaard();
    TrueTypeFont font = letters.ontleed().get(0).get(snede.ordinal());
    try (PDDocument document = new PDDocument()) {
      PDFont echt = PDType0Font.load(document, font, true);
      PDFont onze = new Documentletter.Beelden(font).voor(document);
      int aantal = 0;
      for (int teken = 0; teken <= Character.MAX_CODE_POINT; teken++) {
        if (letters.kanTekenen(teken) && !Letters.isZonderBeeld(teken) && teken >= ' ') {
          String tekst = Character.toString(teken);
          assertEquals(echt.getStringWidth(tekst), onze.getStringWidth(tekst), tekst);
          assertArrayEquals(echt.encode(tekst), onze.encode(tekst), tekst);
          aantal++;
        }
      }
      assertTrue(aantal > 500, aantal + " tekens");
      assertEquals(echt.getStringWidth(ZIN), onze.getStringWidth(ZIN));
      assertArrayEquals(echt.encode(ZIN), onze.encode(ZIN));
    }
  }

  @Test
  void eenTweedeDocumentKrijgtDezelfdeMatenEnEenEigenLetter() throws IOException {
    TrueTypeFont font = Letters.standaard().ontleed().get(0).get(0);
    Documentletter.Beelden beelden = new Documentletter.Beelden(font);
    try (PDDocument eerste = new PDDocument();
        PDDocument tweede = new PDDocument()) {
      PDFont een = beelden.voor(eerste);
      PDFont twee = beelden.voor(tweede);
      assertEquals(een.getStringWidth(ZIN), twee.getStringWidth(ZIN));
      assertNotSame(een.getCOSObject(), twee.getCOSObject());
    }
  }

  @Test
  void watErNietInStaatWordtGeweigerd() throws IOException {
    TrueTypeFont font = Letters.standaard().ontleed().get(0).get(0);
    try (PDDocument document = new PDDocument()) {
      PDFont letter = new Documentletter.Beelden(font).voor(document);
      assertThrows(IllegalArgumentException.class, () -> letter.getStringWidth("goed 你"));
      assertThrows(IllegalArgumentException.class, () -> letter.encode("goed 你"));
    }
  }
}
