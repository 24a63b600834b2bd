package nl.udo.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** A file put together by hand, as no program writes it. Object 1 is the catalogue. */
final class Ruwepdf {
  static final String PAGINAS = "<</Type/Pages/Kids[]/Count 0>>";

  private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
  private final ByteArrayOutputStream plaatsen = new ByteArrayOutputStream();
  private int aantal = 1;

  Ruwepdf() {
    schrijf("%PDF-1.7\n");
    plaats(0, 0);
  }

  /** The next object, from 1. */
  Ruwepdf met(String object) {
    plaats(1, uit.size());
    schrijf(aantal++ + " 0 obj\n" + object + "\nendobj\n");
    return this;
  }

  Ruwepdf met(String kenmerken, byte[] inhoud) {
    return met(
        "<<%s/Length %d>>\nstream\n%s\nendstream"
            .formatted(kenmerken, inhoud.length, new String(inhoud, StandardCharsets.ISO_8859_1)));
  }

  /** The next object is in an object stream. */
  Ruwepdf in(int stroom) {
    plaats(2, stroom);
    aantal++;
    return this;
  }

  /** Ends with a table and a trailer. */
  byte[] af(String trailer) {
    int begin = uit.size();
    schrijf("xref\n0 " + aantal + "\n0000000000 65535 f \n");
    ByteBuffer regels = ByteBuffer.wrap(plaatsen.toByteArray()).position(6);
    while (regels.hasRemaining()) {
      regels.get();
      schrijf("%010d 00000 n \n".formatted(regels.getInt()));
      regels.get();
    }
    schrijf("trailer\n<</Size %d/Root 1 0 R%s>>\n".formatted(aantal, trailer));
    return einde(begin);
  }

  /** Ends with a cross-reference stream. */
  byte[] afMetStroom() {
    return afMetStroom("", plaatsen.toByteArray());
  }

  byte[] afMetStroom(String kenmerken, byte[] inhoud) {
    String breedte = kenmerken.contains("/W[") ? "" : "/W[1 4 1]";
    int begin = uit.size();
    met("/Type/XRef/Size " + aantal + breedte + "/Root 1 0 R" + kenmerken, inhoud);
    return einde(begin);
  }

  /**
   * The rows of the cross-reference stream, each with the mark of a predictor that does nothing.
   */
  byte[] voorspeldeRijen() {
    byte[] rijen = plaatsen.toByteArray();
    ByteBuffer gemerkt = ByteBuffer.allocate(rijen.length / 6 * 7);
    for (int i = 0; i < rijen.length; i += 6) {
      gemerkt.put((byte) 0).put(rijen, i, 6);
    }
    return gemerkt.array();
  }

  private byte[] einde(int begin) {
    schrijf("startxref\n" + begin + "\n%%EOF\n");
    return uit.toByteArray();
  }

  private void plaats(int soort, int waar) {
    plaatsen.writeBytes(ByteBuffer.allocate(6).put((byte) soort).putInt(waar).array());
  }

  private void schrijf(String tekst) {
    uit.writeBytes(tekst.getBytes(StandardCharsets.ISO_8859_1));
  }

  static byte[] inflaatbaar(byte[] inhoud) {
    ByteArrayOutputStream ingepakt = new ByteArrayOutputStream();
    try (DeflaterOutputStream pak = new DeflaterOutputStream(ingepakt)) {
      pak.write(inhoud);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ingepakt.toByteArray();
  }
}
