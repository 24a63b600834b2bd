package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import nl.udo.pdf.fonts.DocumentFont;
import nl.udo.pdf.fonts.FontFace;
import nl.udo.pdf.fonts.FontSet;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A font with a memory measures and writes as the font of PDFBox that it stands for. */
class DocumentFontTest {
  private static final String ZIN = "Tot € 1.250 per gemeente – «één» keer: ĳ, ő, ș.";

  @ParameterizedTest
  @EnumSource(FontFace.class)
  void elkTekenHeeftDeMaatEnDeCodeVanPdfbox(FontFace snede) throws IOException {
    FontSet letters = FontSet.standard();
    TrueTypeFont font = letters.parsed().get(0).get(snede.ordinal());
    try (PDDocument document = new PDDocument()) {
      PDFont echt = PDType0Font.load(document, font, true);
      PDFont onze = new DocumentFont.Glyphs(font).in(document);
      int aantal = 0;
      for (int teken = 0; teken <= Character.MAX_CODE_POINT; teken++) {
        if (letters.canDraw(teken) && !FontSet.isWithoutImage(teken) && teken >= ' ') {
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
    TrueTypeFont font = FontSet.standard().parsed().get(0).get(0);
    DocumentFont.Glyphs beelden = new DocumentFont.Glyphs(font);
    try (PDDocument eerste = new PDDocument();
        PDDocument tweede = new PDDocument()) {
      PDFont een = beelden.in(eerste);
      PDFont twee = beelden.in(tweede);
      assertEquals(een.getStringWidth(ZIN), twee.getStringWidth(ZIN));
      assertNotSame(een.getCOSObject(), twee.getCOSObject());
    }
  }

  @Test
  void watErNietInStaatWordtGeweigerd() throws IOException {
    TrueTypeFont font = FontSet.standard().parsed().get(0).get(0);
    try (PDDocument document = new PDDocument()) {
      PDFont letter = new DocumentFont.Glyphs(font).in(document);
      assertThrows(IllegalArgumentException.class, () -> letter.getStringWidth("goed 你"));
      assertThrows(IllegalArgumentException.class, () -> letter.encode("goed 你"));
    }
  }
}
