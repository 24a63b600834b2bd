package nl.udo.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.udo.pdf.fonts.FontSet;

/** Fonts of a host, made from our own: they draw one other character, as the letter A. */
final class Proefletter {
  private static final int KOP = 12;
  private static final int REGEL = 16;
  private static final int AANTAL = 4;

  private Proefletter() {}

  /** The face, with one character in its table and no others. */
  static byte[] met(int teken, String snede) {
    byte[] bron = bron(snede);
    byte[] tabel = tabel(teken);
    int begin = (bron.length + 3) / 4 * 4;
    ByteBuffer letter = ByteBuffer.allocate(begin + tabel.length);
    letter.put(bron).position(begin).put(tabel);
    int tabellen = letter.getShort(AANTAL);
    for (int i = 0; i < tabellen; i++) {
      int regel = KOP + i * REGEL;
      if (new String(letter.array(), regel, 4, StandardCharsets.US_ASCII).equals("cmap")) {
        letter.putInt(regel + 8, begin).putInt(regel + 12, tabel.length);
      }
    }
    return letter.array();
  }

  /** The letters of the library, with the wish in them that they are not embedded. */
  static byte[] verboden(String snede) {
    byte[] letter = bron(snede);
    ByteBuffer inhoud = ByteBuffer.wrap(letter);
    int tabellen = inhoud.getShort(AANTAL);
    for (int i = 0; i < tabellen; i++) {
      int regel = KOP + i * REGEL;
      if (new String(letter, regel, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
        inhoud.putShort(inhoud.getInt(regel + 8) + 8, (short) 2);
      }
    }
    return letter;
  }

  /** A cmap with one subtable, for all of Unicode (format 12), with one group in it. */
  private static byte[] tabel(int teken) {
    int beeld = 36;
    ByteBuffer tabel = ByteBuffer.allocate(12 + 28);
    tabel.putShort((short) 0).putShort((short) 1);
    tabel.putShort((short) 3).putShort((short) 10).putInt(12);
    tabel.putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1);
    tabel.putInt(teken).putInt(teken).putInt(beeld);

    return tabel.array();
  }

  private static byte[] bron(String snede) {
    String naam = "UdoSans-" + snede + ".ttf";
    try (InputStream in = FontSet.class.getResourceAsStream(naam)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
