package nl.udo.pdf.fonts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The three faces of a family, as their files. */
record FontFamily(byte[] regular, byte[] bold, byte[] italic) {

  byte[] bytes(FontFace face) {
    return switch (face) {
      case REGULAR -> regular;
      case BOLD -> bold;
      case ITALIC -> italic;
    };
  }

  TrueTypeFont parsed(FontFace face) {
    try (InputStream in = new ByteArrayInputStream(bytes(face))) {
      return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
    } catch (IOException e) {
      throw unusable(face, e);
    }
  }

  /** Embeds each face in a document of no use, so that what forbids it shows now. */
  void tryOut() {
    for (FontFace face : FontFace.values()) {
      try (PDDocument document = new PDDocument();
          TrueTypeFont font = parsed(face)) {
        PDType0Font.load(document, font, true);
      } catch (IOException | RuntimeException e) {
        throw unusable(face, e);
      }
    }
  }

  /** Tells of each character that has a glyph how wide it is, in thousandths of the size. */
  void measure(FontFace face, Measure receiver) {
    try (TrueTypeFont font = parsed(face)) {
      CmapLookup characters = font.getUnicodeCmapLookup();
      float scale = 1000f / font.getUnitsPerEm();
      // By glyph: there are some thousands of them, and over a million code points.
      for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
        List<Integer> codes = characters.getCharCodes(glyph);
        if (codes != null) {
          float width = font.getAdvanceWidth(glyph) * scale;
          codes.forEach(character -> receiver.is(character, width));
        }
      }
    } catch (IOException e) {
      throw unusable(face, e);
    }
  }

  private static IllegalArgumentException unusable(FontFace face, Exception reason) {
    return new IllegalArgumentException(
        "geen bruikbare TrueType-letter die mag worden ingesloten ("
            + face.dutch()
            + "): "
            + reason.getMessage(),
        reason);
  }

  /** Takes the width of one character. */
  interface Measure {
    void is(int character, float width);
  }
}
