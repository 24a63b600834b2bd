package nl.udo.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Takes nothing. */
final class FullDisk extends OutputStream {

  @Override
  public void write(int b) throws IOException {
    throw new IOException("No space left on device");
  }
}
