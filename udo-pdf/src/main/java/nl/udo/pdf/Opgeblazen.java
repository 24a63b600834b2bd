package nl.udo.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.udo.pdf.PdfLeesfout.Reden;

/**
 * Refuses a file whose packed parts together unpack to more than any real paper does. PDFBox
 * unpacks whole object streams in memory while it looks for the catalogue, so this is measured
 * before: each part is unpacked into one small buffer that is used again and again.
 */
final class Opgeblazen {
  /** Largest sum of all unpacked parts. */
  static final long GRENS = 256L << 20;

  /** Parts packed more than once are unpacked to this depth. */
  private static final int LAGEN = 3;

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private Opgeblazen() {}

  static void weiger(byte[] bestand) {
    long som = 0;
    for (int i = 0; i + STREAM.length + 2 < bestand.length; i++) {
      if (bestand[i] != 's' || !staat(bestand, i)) {
        continue;
      }
      int begin = i + STREAM.length;
      begin += bestand[begin] == '\r' ? 1 : 0;
      begin += begin < bestand.length && bestand[begin] == '\n' ? 1 : 0;
      som += uitgepakt(bestand, begin, GRENS - som);
      if (som > GRENS) {
        throw new PdfLeesfout(Reden.BESTAND_TE_GROOT);
      }
      i = begin;
    }
  }

  private static boolean staat(byte[] bestand, int plaats) {
    for (int j = 0; j < STREAM.length; j++) {
      if (bestand[plaats + j] != STREAM[j]) {
        return false;
      }
    }
    return true;
  }

  private static long uitgepakt(byte[] bestand, int begin, long hoogstens) {
    Laag buitenste = new Laag(LAGEN, hoogstens);
    try {
      buitenste.neem(bestand, begin, bestand.length - begin);
      return buitenste.totaal();
    } finally {
      buitenste.sluit();
    }
  }

  /** One layer of packing; hands what it unpacks to the next when that is packed as well. */
  private static final class Laag {
    private final Inflater uitpakker = new Inflater();
    private final byte[] buffer = new byte[1 << 16];
    private final int dieper;
    private final long hoogstens;
    private long som;
    private Laag volgende;
    private boolean klaar;
    private boolean begonnen;

    Laag(int dieper, long hoogstens) {
      this.dieper = dieper;
      this.hoogstens = hoogstens;
    }

    void neem(byte[] bytes, int begin, int aantal) {
      uitpakker.setInput(bytes, begin, aantal);
      while (!klaar && totaal() <= hoogstens) {
        int n = stap();
        if (n == 0) {
          return;
        }
        som += n;
        if (!begonnen) {
          begonnen = true;
          boolean nogEens = dieper > 1 && n > 1 && (buffer[0] & 0x0F) == 8 && isKop(buffer);
          volgende = nogEens ? new Laag(dieper - 1, hoogstens) : null;
        }
        if (volgende != null) {
          volgende.neem(buffer, 0, n);
        }
      }
    }

    private int stap() {
      try {
        int n = uitpakker.inflate(buffer);
        klaar = uitpakker.finished() || uitpakker.needsDictionary();
        return n;
      } catch (DataFormatException e) {
        // Not packed, or broken: what PDFBox makes of it stays as small as what was read.
        klaar = true;
        return 0;
      }
    }

    private static boolean isKop(byte[] bytes) {
      return (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) % 31 == 0;
    }

    long totaal() {
      return som + (volgende == null ? 0 : volgende.totaal());
    }

    void sluit() {
      uitpakker.end();
      if (volgende != null) {
        volgende.sluit();
      }
    }
  }
}
