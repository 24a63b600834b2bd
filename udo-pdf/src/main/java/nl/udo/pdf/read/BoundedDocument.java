package nl.udo.pdf.read;

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
import org.jspecify.annotations.Nullable;

/**
 * A file of anyone, opened by PDFBox with care. PDFBox unpacks object streams and cross-reference
 * streams whole, in memory, by any filter and with any predictor; here it asks for them, so here
 * they are bounded, by what they are and not by what the bytes of the file look like.
 */
public final class BoundedDocument extends COSDocument {
  /**
   * What may be unpacked while the file is opened, in all: of a file that qpdf packed, as much as
   * the file itself is large. Objects take some fifty times as much in memory.
   */
  private static final int ROOM = 2 << 20;

  private static final int TIMES_FILE = 8;
  private static final int AT_MOST = 64 << 20;

  /**
   * Largest file of which PDFBox may repair the structure: it searches the file for what looks like
   * objects, which takes a second for every few megabytes.
   */
  private static final int REPAIRABLE = 8 << 20;

  /** What an entry of a cross-reference stream takes in memory, against its few bytes. */
  private static final int PER_REFERENCE = 32;

  /** Longest row of a predictor, in bits; a cross-reference has rows of a few bytes. */
  private static final int LONGEST_ROW = 8 << 16;

  private static final List<COSName> FLATE =
      List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

  private final ICOSParser parser;
  private long credit;

  private BoundedDocument(ICOSParser parser, long size) {
    super(null, parser);
    this.parser = parser;
    credit = Math.min(AT_MOST, ROOM + TIMES_FILE * size);
  }

  /**
   * Opens a file.
   *
   * @param file its bytes
   * @return the document, to be closed
   * @throws IOException when it cannot be opened
   */
  public static PDDocument open(byte[] file) throws IOException {
    return open(new RandomAccessReadBuffer(file));
  }

  /**
   * The same from a source that a test counts the reads of.
   *
   * @param file the source
   * @return the document, to be closed
   * @throws IOException when it cannot be opened
   */
  public static PDDocument open(RandomAccessRead file) throws IOException {
    return new Parser(file).parse(file.length() <= REPAIRABLE);
  }

  /** The parser of PDFBox, and its helper for damaged files, with this document as theirs. */
  private static final class Parser extends PDFParser {
    Parser(RandomAccessRead file) throws IOException {
      super(file);
      document.close();
      document = new BoundedDocument(this, file.length());
    }
  }

  /** Asked before any security handler is made; those may want libraries that are not there. */
  @Override
  public @Nullable COSDictionary getEncryptionDictionary() {
    if (getTrailer().containsKey(COSName.ENCRYPT)) {
      throw ReadFailure.ENCRYPTED.failure();
    }
    return null;
  }

  @Override
  public COSStream createCOSStream(COSDictionary entries, long begin, long length)
      throws IOException {
    COSStream stream = new Stream(parser.createRandomAccessReadView(begin, length));
    entries.forEach(stream::setItem);
    stream.setKey(entries.getKey());
    return stream;
  }

  private void take(int bytes, int cost) {
    credit -= (long) bytes * cost;
    if (credit < 0) {
      throw ReadFailure.FILE_TOO_LARGE.failure();
    }
  }

  /** Unpacks for the parser as far as the document allows; {@link Unpacker} reads the record. */
  private final class Stream extends COSStream {
    Stream(RandomAccessReadView raw) throws IOException {
      super(null, raw);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
      Measure out = new Measure(containsKey(COSName.W) ? 1 + PER_REFERENCE : 1);
      try (InputStream raw = createRawInputStream()) {
        if (isPacked()) {
          requireShortRows();
          FilterFactory.INSTANCE.getFilter(COSName.FLATE_DECODE).decode(raw, out, this, 0);
        } else {
          raw.transferTo(out);
        }
      }
      return new RandomAccessReadBuffer(out.toByteArray());
    }

    private boolean isPacked() {
      COSBase filters = getFilters();
      COSBase filter = filters;
      if (filters instanceof COSArray array) {
        if (array.size() > 1) {
          throw ReadFailure.PACKED_OTHERWISE.failure();
        }
        filter = array.size() == 0 ? null : array.getObject(0);
      }
      if (filter != null && !FLATE.contains(filter)) {
        throw ReadFailure.PACKED_OTHERWISE.failure();
      }
      return filter != null;
    }

    /** PDFBox takes memory for a row before it reads one, and waits for ever for an empty one. */
    private void requireShortRows() {
      COSBase parameters = getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
      parameters =
          parameters instanceof COSArray array && array.size() > 0
              ? array.getObject(0)
              : parameters;
      if (parameters instanceof COSDictionary predicted
          && predicted.getInt(COSName.PREDICTOR) > 1) {
        long bits = 1;
        bits *= bounded(predicted.getInt(COSName.COLUMNS, 1));
        bits *= bounded(predicted.getInt(COSName.COLORS, 1));
        bits *= bounded(predicted.getInt(COSName.BITS_PER_COMPONENT, 8));
        bounded(bits);
      }
    }

    private static long bounded(long bounded) {
      if (bounded < 1 || bounded > LONGEST_ROW) {
        throw ReadFailure.PACKED_OTHERWISE.failure();
      }
      return bounded;
    }
  }

  /** Takes what is unpacked and stops at the limit. */
  private final class Measure extends ByteArrayOutputStream {
    private final int cost;

    Measure(int cost) {
      this.cost = cost;
    }

    @Override
    public synchronized void write(int b) {
      take(1, cost);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int begin, int count) {
      take(count, cost);
      super.write(bytes, begin, count);
    }
  }
}
