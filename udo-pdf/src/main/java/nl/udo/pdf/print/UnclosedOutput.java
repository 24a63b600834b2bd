package nl.udo.pdf.print;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Passes everything on but the closing: the stream belongs to the caller. In pieces of some size,
 * because PDFBox writes byte by byte and the stream may be a file.
 */
final class UnclosedOutput extends BufferedOutputStream {
  UnclosedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
