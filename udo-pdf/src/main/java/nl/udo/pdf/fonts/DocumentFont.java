package nl.udo.pdf.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A font as one document embeds it. What a character looks like in the content of a page and how
 * wide it is, is looked up in {@link Glyphs}, which outlive the document: PDFBox works both out
 * anew for every character of every word, and layout asks it three times per word.
 */
public final class DocumentFont extends PDFont {
  private final PDType0Font font;
  private final Glyphs glyphs;

  /** What goes into the subset, so that PDFBox need not look up each letter of each word. */
  private final BitSet used = new BitSet();

  private DocumentFont(PDType0Font font, Glyphs glyphs) {
    super(font.getCOSObject());
    this.font = font;
    this.glyphs = glyphs;
  }

  @Override
  public float getStringWidth(String text) throws IOException {
    float width = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      width += glyphs.of(character, font).width;
      i += Character.charCount(character);
    }
    return width;
  }

  @Override
  protected byte[] encode(int character) throws IOException {
    return glyphs.of(character, font).code;
  }

  @Override
  public String getName() {
    // Also asked for while this object is made, when there is no font yet.
    return dict.getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public void addToSubset(int character) {
    if (!used.get(character)) {
      used.set(character);
      font.addToSubset(character);
    }
  }

  @Override
  public void subset() throws IOException {
    font.subset();
  }

  @Override
  public boolean willBeSubset() {
    return font.willBeSubset();
  }

  @Override
  public PDFontDescriptor getFontDescriptor() {
    return font.getFontDescriptor();
  }

  @Override
  public Matrix getFontMatrix() {
    return font.getFontMatrix();
  }

  @Override
  public BoundingBox getBoundingBox() throws IOException {
    return font.getBoundingBox();
  }

  @Override
  public Vector getPositionVector(int code) {
    return font.getPositionVector(code);
  }

  @Override
  @Deprecated
  public float getHeight(int code) throws IOException {
    return font.getHeight(code);
  }

  @Override
  public float getWidth(int code) throws IOException {
    return font.getWidth(code);
  }

  @Override
  public boolean hasExplicitWidth(int code) throws IOException {
    return font.hasExplicitWidth(code);
  }

  @Override
  public float getWidthFromFont(int code) throws IOException {
    return font.getWidthFromFont(code);
  }

  @Override
  protected float getStandard14Width(int code) {
    throw new UnsupportedOperationException("geen van de veertien vaste letters");
  }

  @Override
  public float getAverageFontWidth() {
    return font.getAverageFontWidth();
  }

  @Override
  public boolean isEmbedded() {
    return font.isEmbedded();
  }

  @Override
  public boolean isDamaged() {
    return font.isDamaged();
  }

  @Override
  public boolean isVertical() {
    return font.isVertical();
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    return font.readCode(in);
  }

  /**
   * A parsed font, and of each character met so far its code and its width, in thousandths of the
   * size. Not thread-safe.
   */
  public static final class Glyphs {
    /** Up to here are the letters of all but a few texts. */
    private static final int LATIN = 0x250;

    private final TrueTypeFont font;
    private final Glyph[] latin = new Glyph[LATIN];
    private final Map<Integer, Glyph> others = new HashMap<>();

    /**
     * Of a font, nothing known yet.
     *
     * @param font the font
     */
    public Glyphs(TrueTypeFont font) {
      this.font = font;
    }

    /**
     * The font for a document, reduced to the characters it uses when the document is saved.
     *
     * @param document the document
     * @return the font
     * @throws IOException when the font cannot be read
     */
    public PDFont in(PDDocument document) throws IOException {
      return new DocumentFont(PDType0Font.load(document, font, true), this);
    }

    /**
     * @throws IllegalArgumentException when the font lacks the character
     */
    private Glyph of(int character, PDType0Font font) throws IOException {
      Glyph glyph = character < LATIN ? latin[character] : others.get(character);
      if (glyph == null) {
        String text = Character.toString(character);
        glyph = new Glyph(font.encode(text), font.getStringWidth(text));
        remember(character, glyph);
      }
      return glyph;
    }

    private void remember(int character, Glyph glyph) {
      if (character < LATIN) {
        latin[character] = glyph;
      } else {
        others.put(character, glyph);
      }
    }
  }

  private record Glyph(byte[] code, float width) {}
}
