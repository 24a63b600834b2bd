package nl.udo.word.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a package of anyone, one after another. Bounded in what comes in and in what
 * comes out, also of a part that nobody reads: skipping it unpacks it too.
 */
public final class PackageInput {

  /** How large a package may be. */
  public enum Bound {
    /** The file itself. */
    FILE(64L << 20),
    /** All parts together, unpacked. */
    UNPACKED(256L << 20),
    /** One part that is read as XML, unpacked. */
    XML_PART(64L << 20),
    /** The number of parts. */
    PARTS(4096);

    private final long most;

    Bound(long most) {
      this.most = most;
    }

    /**
     * The bound.
     *
     * @return in bytes, or a number of parts
     */
    public long most() {
      return most;
    }
  }

  /** A package that is larger than is read. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("larger than is read");
    }
  }

  /** How far from the end of a file the mark of the end can stand: behind it comes a comment. */
  private static final int END_WITHIN = 65_535;

  /** What follows the mark of the end at least. */
  private static final int AFTER_END = 18;

  private static final int END_OF_ZIP = 0x504b0506;

  private final Raw raw;
  private final ZipInputStream zip;
  private long unpacked;
  private long ofPart;
  private int parts;
  private @Nullable ZipEntry entry;

  /**
   * Begins to read.
   *
   * @param in the package; not closed
   */
  public PackageInput(InputStream in) {
    raw = new Raw(in);
    zip = new ZipInputStream(raw);
  }

  /**
   * Goes to the next part.
   *
   * @return its name, without a slash before it, or null when there is none left
   * @throws IOException when it cannot be read, or is too large
   */
  public @Nullable String next() throws IOException {
    if (entry != null) {
      drain();
    }
    entry = zip.getNextEntry();
    if (entry == null) {
      raw.transferTo(OutputStream.nullOutputStream());
      return null;
    }
    if (++parts > Bound.PARTS.most) {
      throw new TooLarge();
    }
    ofPart = 0;
    String name = entry.getName().replace('\\', '/');
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private void drain() throws IOException {
    byte[] piece = new byte[8192];
    while (read(piece, 0, piece.length) >= 0) {
      // Counted by reading it.
    }
  }

  private int read(byte[] bytes, int begin, int count) throws IOException {
    int n = zip.read(bytes, begin, count);
    unpacked += Math.max(0, n);
    ofPart += Math.max(0, n);
    if (unpacked > Bound.UNPACKED.most) {
      throw new TooLarge();
    }
    return n;
  }

  /**
   * The part, to be read as XML: bounded more strictly.
   *
   * @return its bytes; closing it closes nothing
   */
  public InputStream xml() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int begin, int count) throws IOException {
        int n = PackageInput.this.read(bytes, begin, count);
        if (ofPart > Bound.XML_PART.most) {
          throw new TooLarge();
        }
        return n;
      }
    };
  }

  /**
   * The part as it is.
   *
   * @return its bytes
   * @throws IOException when it cannot be read, or is too large
   */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] piece = new byte[8192];
    for (int n = read(piece, 0, piece.length); n >= 0; n = read(piece, 0, piece.length)) {
      bytes.write(piece, 0, n);
    }
    return bytes.toByteArray();
  }

  /**
   * Whether the end of the file is there, to be asked after the last part.
   *
   * @return false when the file was cut off
   */
  public boolean isWhole() {
    long after = raw.count - raw.end;
    return raw.end > 0 && after >= AFTER_END && after <= AFTER_END + END_WITHIN;
  }

  /**
   * Whether the file stopped before its end came by, to be asked when a part cannot be read: a
   * parser of XML takes the end of the file for the end of the part.
   *
   * @return true when there is no more to read, and the end was not there
   */
  public boolean stoppedShort() {
    return raw.exhausted && raw.end == 0;
  }

  /** What comes in: counted, and searched for the mark of the end. */
  private static final class Raw extends InputStream {
    private final InputStream in;
    private long count;
    private long end;
    private int last;
    private boolean exhausted;

    Raw(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int begin, int length) throws IOException {
      int n = in.read(bytes, begin, length);
      for (int i = begin; i < begin + n; i++) {
        last = last << 8 | bytes[i] & 0xff;
        if (last == END_OF_ZIP) {
          end = count + i - begin + 1;
        }
      }
      exhausted |= n < 0;
      count += Math.max(0, n);
      if (count > Bound.FILE.most) {
        throw new TooLarge();
      }
      return n;
    }
  }
}
