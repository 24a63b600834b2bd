package nl.udo.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes everything on but the closing: the stream belongs to the caller. */
final class OpenUitvoer extends FilterOutputStream {
  OpenUitvoer(OutputStream uit) {
    super(uit);
  }

  @Override
  public void write(byte[] bytes, int begin, int aantal) throws IOException {
    out.write(bytes, begin, aantal);
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
