package nl.udo.word.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a package, one after another, so that equal parts give equal bytes. */
public final class PackageOutput {

  /**
   * In every entry. Not the first moment that an entry can name: the JDK takes that for one before
   * it, and adds a second time in the zone of the host.
   */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Parts below this are left in peace by those who look for zip bombs. */
  private static final int SMALL = 100 * 1024;

  /** Apache POI refuses a part that packs to less than one in so many; a large table does. */
  private static final int SUSPECT = 50;

  private final ZipOutputStream zip;

  /**
   * Begins a package.
   *
   * @param out where to; not closed
   */
  public PackageOutput(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  /**
   * Writes a part.
   *
   * @param name its name, without a slash before it
   * @param content its bytes
   * @throws IOException when it cannot be written
   */
  public void part(String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(MOMENT);
    if (content.length > SMALL && packed(content) < content.length / SUSPECT) {
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static long packed(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      byte[] piece = new byte[8192];
      while (!deflater.finished()) {
        deflater.deflate(piece);
      }
      return deflater.getBytesWritten();
    } finally {
      deflater.end();
    }
  }

  /**
   * Ends the package.
   *
   * @throws IOException when it cannot be written
   */
  public void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
