package nl.udo.pdf;

import java.io.IOException;
import java.io.InputStream;
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
 * wide it is, is looked up in {@link Beelden}, which outlive the document: PDFBox works both out
 * anew for every character of every word, and layout asks it three times per word.
 */
final class Documentletter extends PDFont {
  private final PDType0Font letter;
  private final Beelden beelden;

  private Documentletter(PDType0Font letter, Beelden beelden) {
    super(letter.getCOSObject());
    this.letter = letter;
    this.beelden = beelden;
  }

  @Override
  public float getStringWidth(String tekst) throws IOException {
    float breedte = 0;
    for (int i = 0; i < tekst.length(); ) {
      int teken = tekst.codePointAt(i);
      breedte += beelden.van(teken, letter).breedte;
      i += Character.charCount(teken);
    }
    return breedte;
  }

  @Override
  protected byte[] encode(int teken) throws IOException {
    return beelden.van(teken, letter).code;
  }

  @Override
  public String getName() {
    // Also asked for while this object is made, when there is no letter yet.
    return dict.getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public void addToSubset(int teken) {
    letter.addToSubset(teken);
  }

  @Override
  public void subset() throws IOException {
    letter.subset();
  }

  @Override
  public boolean willBeSubset() {
    return letter.willBeSubset();
  }

  @Override
  public PDFontDescriptor getFontDescriptor() {
    return letter.getFontDescriptor();
  }

  @Override
  public Matrix getFontMatrix() {
    return letter.getFontMatrix();
  }

  @Override
  public BoundingBox getBoundingBox() throws IOException {
    return letter.getBoundingBox();
  }

  @Override
  public Vector getPositionVector(int code) {
    return letter.getPositionVector(code);
  }

  @Override
  @Deprecated
  public float getHeight(int code) throws IOException {
    return letter.getHeight(code);
  }

  @Override
  public float getWidth(int code) throws IOException {
    return letter.getWidth(code);
  }

  @Override
  public boolean hasExplicitWidth(int code) throws IOException {
    return letter.hasExplicitWidth(code);
  }

  @Override
  public float getWidthFromFont(int code) throws IOException {
    return letter.getWidthFromFont(code);
  }

  @Override
  protected float getStandard14Width(int code) {
    throw new UnsupportedOperationException("geen van de veertien vaste letters");
  }

  @Override
  public float getAverageFontWidth() {
    return letter.getAverageFontWidth();
  }

  @Override
  public boolean isEmbedded() {
    return letter.isEmbedded();
  }

  @Override
  public boolean isDamaged() {
    return letter.isDamaged();
  }

  @Override
  public boolean isVertical() {
    return letter.isVertical();
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    return letter.readCode(in);
  }

  /**
   * A parsed font, and of each character met so far its code and its width, in thousandths of the
   * size. Not thread-safe.
   */
  static final class Beelden {
    private final TrueTypeFont font;
    private final Map<Integer, Beeld> bekend = new HashMap<>();

    Beelden(TrueTypeFont font) {
      this.font = font;
    }

    /** The font for a document, reduced to the characters it uses when the document is saved. */
    PDFont voor(PDDocument document) throws IOException {
      return new Documentletter(PDType0Font.load(document, font, true), this);
    }

    /**
     * @throws IllegalArgumentException when the font lacks the character
     */
    private Beeld van(int teken, PDType0Font letter) throws IOException {
      Beeld beeld = bekend.get(teken);
      if (beeld == null) {
        String tekst = Character.toString(teken);
        beeld = new Beeld(letter.encode(tekst), letter.getStringWidth(tekst));
        bekend.put(teken, beeld);
      }
      return beeld;
    }
  }

  private record Beeld(byte[] code, float breedte) {}
}
