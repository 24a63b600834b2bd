package nl.udo.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A file in memory that counts how much is read from it, however often. */
final class CountingRead extends RandomAccessReadBuffer {
  private long count;

  CountingRead(byte[] file) {
    super(file);
  }

  /** The bytes that were read, and a look for one that was not there. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    count++;
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int begin, int length) throws IOException {
    int read = super.read(bytes, begin, length);
    count += Math.max(1, read);
    return read;
  }

  @Override
  public void seek(long position) throws IOException {
    count++;
    super.seek(position);
  }
}
