package nl.udo.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Passes everything on but the closing: the stream belongs to the caller. In pieces of some size,
 * because PDFBox writes byte by byte and the stream may be a file.
 */
final class OpenUitvoer extends BufferedOutputStream {
  OpenUitvoer(OutputStream uit) {
    super(uit);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
