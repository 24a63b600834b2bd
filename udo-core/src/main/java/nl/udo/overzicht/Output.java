package nl.udo.overzicht;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What can be had as a text and as bytes. */
@FunctionalInterface
interface Output {

  void write(Appendable out) throws IOException;

  static String text(Output output) {
    StringBuilder text = new StringBuilder();
    try {
      output.write(text);
    } catch (IOException e) {
      // A StringBuilder has nothing that can fail.
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** In UTF-8, whatever the system says; the stream is flushed and not closed. */
  static void write(Output output, OutputStream out) throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
    output.write(writer);
    writer.flush();
  }
}
