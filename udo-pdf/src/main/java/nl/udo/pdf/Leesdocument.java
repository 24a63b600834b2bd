package nl.udo.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A file of anyone, opened by PDFBox with care. PDFBox unpacks object streams and cross-reference
 * streams whole, in memory, by any filter and with any predictor; here it asks for them, so here
 * they are bounded, by what they are and not by what the bytes of the file look like.
 */
final class Leesdocument extends COSDocument {
  /**
   * What may be unpacked while the file is opened, in all: of a file that qpdf packed, as much as
   * the file itself is large. Objects take some fifty times as much in memory.
   */
  private static final int RUIMTE = 2 << 20;

  private static final int MAAL_BESTAND = 8;
  private static final int HOOGSTENS = 64 << 20;

  /**
   * Largest file of which PDFBox may repair the structure: it searches the file for what looks like
   * objects, which takes a second for every few megabytes.
   */
  private static final int HERSTEL = 8 << 20;

  /** What an entry of a cross-reference stream takes in memory, against its few bytes. */
  private static final int PER_VERWIJZING = 32;

  /** Longest row of a predictor, in bits; a cross-reference has rows of a few bytes. */
  private static final int LANGSTE_RIJ = 8 << 16;

  private static final List<COSName> FLATE =
      List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

  private final ICOSParser ontleder;
  private long tegoed;

  private Leesdocument(ICOSParser ontleder, long grootte) {
    super(null, ontleder);
    this.ontleder = ontleder;
    tegoed = Math.min(HOOGSTENS, RUIMTE + MAAL_BESTAND * grootte);
  }

  static PDDocument open(byte[] bestand) throws IOException {
    return open(new RandomAccessReadBuffer(bestand));
  }

  /** The same from a source that a test counts the reads of. */
  static PDDocument open(RandomAccessRead bestand) throws IOException {
    return new Ontleder(bestand).parse(bestand.length() <= HERSTEL);
  }

  /** The parser of PDFBox, and its helper for damaged files, with this document as theirs. */
  private static final class Ontleder extends PDFParser {
    Ontleder(RandomAccessRead bestand) throws IOException {
      super(bestand);
      document.close();
      document = new Leesdocument(this, bestand.length());
    }
  }

  /** Asked before any security handler is made; those may want libraries that are not there. */
  @Override
  public COSDictionary getEncryptionDictionary() {
    if (getTrailer().containsKey(COSName.ENCRYPT)) {
      throw PdfLeesfout.VERSLEUTELD.fout();
    }
    return null;
  }

  @Override
  public COSStream createCOSStream(COSDictionary kenmerken, long begin, long lengte)
      throws IOException {
    COSStream stroom = new Stroom(ontleder.createRandomAccessReadView(begin, lengte));
    kenmerken.forEach(stroom::setItem);
    stroom.setKey(kenmerken.getKey());
    return stroom;
  }

  private void neemOp(int bytes, int kosten) {
    tegoed -= (long) bytes * kosten;
    if (tegoed < 0) {
      throw PdfLeesfout.BESTAND_TE_GROOT.fout();
    }
  }

  /** Unpacks for the parser as far as the document allows; {@link Uitpakker} reads the record. */
  private final class Stroom extends COSStream {
    Stroom(RandomAccessReadView ruw) throws IOException {
      super(null, ruw);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
      Maatbeker uit = new Maatbeker(containsKey(COSName.W) ? 1 + PER_VERWIJZING : 1);
      try (InputStream ruw = createRawInputStream()) {
        if (ingepakt()) {
          eisKorteRijen();
          FilterFactory.INSTANCE.getFilter(COSName.FLATE_DECODE).decode(ruw, uit, this, 0);
        } else {
          ruw.transferTo(uit);
        }
      }
      return new RandomAccessReadBuffer(uit.toByteArray());
    }

    private boolean ingepakt() {
      COSBase filters = getFilters();
      COSBase filter = filters;
      if (filters instanceof COSArray rij) {
        if (rij.size() > 1) {
          throw PdfLeesfout.ANDERS_INGEPAKT.fout();
        }
        filter = rij.size() == 0 ? null : rij.getObject(0);
      }
      if (filter != null && !FLATE.contains(filter)) {
        throw PdfLeesfout.ANDERS_INGEPAKT.fout();
      }
      return filter != null;
    }

    /** PDFBox takes memory for a row before it reads one, and waits for ever for an empty one. */
    private void eisKorteRijen() {
      COSBase deel = getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
      deel = deel instanceof COSArray rij && rij.size() > 0 ? rij.getObject(0) : deel;
      if (deel instanceof COSDictionary voorspeld && voorspeld.getInt(COSName.PREDICTOR) > 1) {
        long bits = 1;
        bits *= maat(voorspeld.getInt(COSName.COLUMNS, 1));
        bits *= maat(voorspeld.getInt(COSName.COLORS, 1));
        bits *= maat(voorspeld.getInt(COSName.BITS_PER_COMPONENT, 8));
        maat(bits);
      }
    }

    private static long maat(long maat) {
      if (maat < 1 || maat > LANGSTE_RIJ) {
        throw PdfLeesfout.ANDERS_INGEPAKT.fout();
      }
      return maat;
    }
  }

  /** Takes what is unpacked and stops at the limit. */
  private final class Maatbeker extends ByteArrayOutputStream {
    private final int kosten;

    Maatbeker(int kosten) {
      this.kosten = kosten;
    }

    @Override
    public synchronized void write(int b) {
      neemOp(1, kosten);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int begin, int aantal) {
      neemOp(aantal, kosten);
      super.write(bytes, begin, aantal);
    }
  }
}
