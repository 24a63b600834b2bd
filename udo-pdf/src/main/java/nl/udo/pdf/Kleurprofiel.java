package nl.udo.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * The sRGB profile that PDF/A asks for, as a small ICC version 2 matrix profile.
 *
 * <p>The profile of the JDK would do, but its bytes differ between JDK versions, and equal input
 * must give equal bytes. The numbers are those of IEC 61966-2-1, adapted to the D50 white point of
 * ICC.1:2001-04.
 */
final class Kleurprofiel {
  private static final String NAAM = "sRGB IEC61966-2.1";
  private static final int KOP = 128;
  private static final int KROMME = 1024;
  private static final byte[] SRGB = maak();

  private Kleurprofiel() {}

  /**
   * Names the profile in the document. Not through PDFBox: that reads the profile with the JDK
   * first, which writes its own marks into it.
   */
  static void voegToe(PDDocument document) throws IOException {
    PDStream profiel = new PDStream(document, new ByteArrayInputStream(SRGB), COSName.FLATE_DECODE);
    profiel.getCOSObject().setInt(COSName.N, 3);
    COSDictionary uitvoer = new COSDictionary();
    uitvoer.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    uitvoer.setItem(COSName.S, COSName.GTS_PDFA1);
    uitvoer.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, NAAM);
    uitvoer.setString(COSName.INFO, NAAM);
    uitvoer.setItem(COSName.DEST_OUTPUT_PROFILE, profiel);
    document.getDocumentCatalog().addOutputIntent(new PDOutputIntent(uitvoer));
  }

  private static byte[] maak() {
    byte[] omschrijving = omschrijving(NAAM);
    byte[] rechten = tekst("No copyright, use freely");
    byte[] wit = xyz(0.9642, 1.0, 0.8249);
    byte[] rood = xyz(0.43607, 0.22249, 0.01392);
    byte[] groen = xyz(0.38515, 0.71687, 0.09708);
    byte[] blauw = xyz(0.14307, 0.06061, 0.71410);
    byte[] kromme = kromme();

    String[] namen = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    byte[][] delen = {omschrijving, rechten, wit, rood, groen, blauw, kromme, kromme, kromme};
    int begin = KOP + 4 + 12 * namen.length;
    int lengte = begin;
    for (int i = 0; i <= 6; i++) {
      lengte += opVier(delen[i].length);
    }

    ByteBuffer uit = ByteBuffer.allocate(lengte);
    kop(uit, lengte);
    uit.position(KOP);
    uit.putInt(namen.length);
    int plaats = begin;
    for (int i = 0; i < namen.length; i++) {
      // The three colours share one curve.
      boolean gedeeld = i > 6;
      if (i > 0 && !gedeeld) {
        plaats += opVier(delen[i - 1].length);
      }
      uit.put(ascii(namen[i])).putInt(plaats).putInt(delen[i].length);
      if (!gedeeld) {
        uit.put(plaats, delen[i]);
      }
    }
    return uit.array();
  }

  private static void kop(ByteBuffer uit, int lengte) {
    uit.putInt(lengte);
    uit.putInt(0);
    uit.putInt(0x02100000);
    uit.put(ascii("mntrRGB XYZ "));
    for (int deel : new int[] {2000, 1, 1, 0, 0, 0}) {
      uit.putShort((short) deel);
    }
    uit.put(ascii("acsp"));
    uit.position(68);
    xyzGetallen(uit, 0.9642, 1.0, 0.8249);
  }

  private static byte[] omschrijving(String naam) {
    byte[] letters = ascii(naam);
    // desc: signature, reserved, count with NUL, text, no Unicode text, no Macintosh text.
    ByteBuffer uit = ByteBuffer.allocate(12 + letters.length + 1 + 8 + 3 + 67);
    uit.put(ascii("desc")).putInt(0).putInt(letters.length + 1).put(letters);
    return uit.array();
  }

  private static byte[] tekst(String tekst) {
    byte[] letters = ascii(tekst);
    ByteBuffer uit = ByteBuffer.allocate(8 + letters.length + 1);
    uit.put(ascii("text")).putInt(0).put(letters);
    return uit.array();
  }

  private static byte[] xyz(double x, double y, double z) {
    ByteBuffer uit = ByteBuffer.allocate(20);
    uit.put(ascii("XYZ ")).putInt(0);
    xyzGetallen(uit, x, y, z);
    return uit.array();
  }

  private static void xyzGetallen(ByteBuffer uit, double x, double y, double z) {
    for (double getal : new double[] {x, y, z}) {
      uit.putInt((int) Math.round(getal * 65536));
    }
  }

  private static byte[] kromme() {
    ByteBuffer uit = ByteBuffer.allocate(12 + 2 * KROMME);
    uit.put(ascii("curv")).putInt(0).putInt(KROMME);
    for (int i = 0; i < KROMME; i++) {
      double in = i / (double) (KROMME - 1);
      // StrictMath: the same bits on every machine.
      double lineair = in <= 0.04045 ? in / 12.92 : StrictMath.pow((in + 0.055) / 1.055, 2.4);
      uit.putShort((short) Math.round(lineair * 65535));
    }
    return uit.array();
  }

  private static int opVier(int lengte) {
    return (lengte + 3) & ~3;
  }

  private static byte[] ascii(String tekst) {
    return tekst.getBytes(StandardCharsets.US_ASCII);
  }
}
