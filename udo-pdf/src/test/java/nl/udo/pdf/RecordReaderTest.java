package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.pdf.archive.Attachment;
import nl.udo.pdf.read.ReadFailure;
import nl.udo.pdf.read.RecordReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
  private static final byte[] GOED = Voorbeeld.druk(Voorbeeld.pagina());

  @Test
  void geeftTerugWatErInGing() throws IOException {
    byte[] groot = new byte[3_000_000];
    new Random(7).nextBytes(groot);
    for (byte[] json : new byte[][] {Voorbeeld.JSON, {}, groot}) {
      byte[] pdf = metTraject(json);
      assertArrayEquals(json, lees(pdf));
    }
  }

  @Test
  void ookNadatEenAnderHetBestandOpnieuwSchreef() throws IOException {
    assertArrayEquals(Voorbeeld.JSON, lees(Breek.met(GOED, d -> {})));
    assertArrayEquals(
        Voorbeeld.JSON,
        lees(Breek.met(GOED, d -> Breek.catalogus(d).removeItem(Attachment.ASSOCIATED_FILES))));
    assertArrayEquals(
        Voorbeeld.JSON, lees(Breek.met(GOED, d -> Breek.catalogus(d).removeItem(COSName.NAMES))));
    ByteArrayOutputStream aangevuld = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(GOED)) {
      Breek.catalogus(document).setNeedToBeUpdated(true);
      document.saveIncremental(aangevuld);
    }
    assertTrue(aangevuld.size() > GOED.length);
    assertArrayEquals(Voorbeeld.JSON, lees(aangevuld.toByteArray()));
  }

  /** Too large to be repaired, but there is nothing to repair. */
  @Test
  void ookEenGrootBestand() throws IOException {
    byte[] json = new byte[10_000_000];
    new Random(8).nextBytes(json);
    byte[] pdf = metTraject(json);
    assertArrayEquals(json, lees(pdf));
    assertArrayEquals(json, lees(Breek.met(pdf, d -> {})));
  }

  @Test
  void sluitDeStroomNiet() throws IOException {
    boolean[] dicht = {false};
    InputStream in =
        new ByteArrayInputStream(GOED) {
          @Override
          public void close() {
            dicht[0] = true;
          }
        };
    new RecordReader().read(in, false);
    assertFalse(dicht[0]);
  }

  @Test
  void geenPdf() {
    weigert(ReadFailure.NOT_A_PDF, new byte[0]);
    weigert(ReadFailure.NOT_A_PDF, "{\"geen\":\"pdf\"}".getBytes(StandardCharsets.UTF_8));
    weigert(ReadFailure.NOT_A_PDF, new byte[5000]);
  }

  @Test
  void versleuteld() {
    for (String wachtwoord : new String[] {"geheim", ""}) {
      weigert(
          ReadFailure.ENCRYPTED,
          Breek.met(
              GOED,
              d ->
                  d.protect(
                      new StandardProtectionPolicy("baas", wachtwoord, new AccessPermission()))));
    }
  }

  @Test
  void geenTraject() throws IOException {
    weigert(
        ReadFailure.WITHOUT_RECORD,
        Voorbeeld.druk(Voorbeeld.pagina(), Voorbeeld.concept(Conformiteit.PDFA_2A)));
    weigert(ReadFailure.WITHOUT_RECORD, Breek.met(GOED, RecordReaderTest::andersGenoemd));
  }

  @Test
  void bijlageBeschadigd() {
    weigert(
        ReadFailure.RECORD_DAMAGED,
        Breek.met(GOED, d -> inhoud(d, "{}".getBytes(StandardCharsets.UTF_8))));
    weigert(ReadFailure.RECORD_DAMAGED, Breek.met(GOED, d -> bestand(d).removeItem(COSName.EF)));
    weigert(
        ReadFailure.RECORD_DAMAGED,
        Breek.met(
            GOED,
            d -> {
              inhoud(d, Voorbeeld.JSON);
              stroom(d).setItem(COSName.FILTER, COSName.LZW_DECODE);
            }));
  }

  @Test
  void bijlageTeGroot() {
    weigert(
        ReadFailure.RECORD_TOO_LARGE,
        Breek.met(
            GOED, d -> stroom(d).getCOSDictionary(COSName.PARAMS).setLong(COSName.SIZE, 1L << 31)));
    // Says it is small, unpacks to more than is read.
    weigert(ReadFailure.RECORD_TOO_LARGE, Breek.met(GOED, d -> inhoud(d, new byte[20 << 20])));
    weigert(ReadFailure.RECORD_TOO_LARGE, new RecordReader(1 << 20, 10), GOED);
  }

  @Test
  void bestandTeGroot() {
    weigert(ReadFailure.FILE_TOO_LARGE, new RecordReader(1000, 1000), GOED);
  }

  @Test
  void bom() throws IOException {
    byte[] nullen = new byte[1 << 20];
    ByteArrayOutputStream binnen = new ByteArrayOutputStream();
    try (DeflaterOutputStream pak = new DeflaterOutputStream(binnen)) {
      for (int i = 0; i < 600; i++) {
        pak.write(nullen);
      }
    }
    ByteArrayOutputStream dubbel = new ByteArrayOutputStream();
    try (DeflaterOutputStream pak = new DeflaterOutputStream(dubbel)) {
      pak.write(binnen.toByteArray());
    }
    weigert(ReadFailure.FILE_TOO_LARGE, bom("/FlateDecode", binnen.toByteArray()));
    weigert(ReadFailure.PACKED_OTHERWISE, bom("[/FlateDecode/FlateDecode]", dubbel.toByteArray()));
    // Unpacked once, as it says, it is small and no objects.
    weigert(ReadFailure.DAMAGED, bom("/FlateDecode", dubbel.toByteArray()));
  }

  private static byte[] bom(String filter, byte[] inhoud) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(
        ("%PDF-1.7\n1 0 obj<</Type/ObjStm/Filter" + filter + "/N 1/First 5>>stream\n")
            .getBytes(StandardCharsets.US_ASCII));
    pdf.write(inhoud);
    pdf.write("\nendstream endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    return pdf.toByteArray();
  }

  /** Whatever is damaged: the record, or a reason; never another exception, never rubbish. */
  @Test
  void beschadigd() throws IOException {
    Random toeval = new Random(20261123);
    int goed = 0;
    for (int keer = 0; keer < 400; keer++) {
      byte[] stuk = GOED.clone();
      if (keer % 2 == 0) {
        stuk = Arrays.copyOf(stuk, 10 + toeval.nextInt(stuk.length - 10));
      }
      for (int i = 0; i < 1 + keer / 20; i++) {
        stuk[5 + toeval.nextInt(stuk.length - 5)] = (byte) toeval.nextInt();
      }
      try {
        byte[] gelezen = lees(stuk);
        // What was damaged so that nothing tells its size is at least no other record.
        assertTrue(Arrays.equals(Voorbeeld.JSON, gelezen) || gelezen[0] != '{');
        goed += Arrays.equals(Voorbeeld.JSON, gelezen) ? 1 : 0;
      } catch (OnleesbaarTrajectException fout) {
        assertTrue(fout.getMessage().length() > 10);
      }
    }
    assertTrue(goed > 0 && goed < 400, "" + goed);
  }

  private static byte[] metTraject(byte[] json) {
    return Voorbeeld.druk(Voorbeeld.PRINTER, Voorbeeld.pagina(), Voorbeeld.gegevens(), json);
  }

  /** Wherever it was cut off: told as such, and read all the same when that is asked and goes. */
  @Test
  void aFileWithoutItsEndIsRefusedAsSuch() throws IOException {
    int read = 0;
    for (int length = 10; length < GOED.length - 8; length += GOED.length / 60) {
      byte[] cut = Arrays.copyOf(GOED, length);
      weigert(ReadFailure.TRUNCATED, cut);
      try {
        assertArrayEquals(Voorbeeld.JSON, lees(cut));
        read++;
      } catch (OnleesbaarTrajectException e) {
        assertEquals(true, e.soort() != OnleesbaarTrajectException.Soort.AFGEKAPT_BESTAND);
      }
    }
    assertTrue(read > 0, "the record comes before the end");
    assertEquals(
        OnleesbaarTrajectException.Soort.AFGEKAPT_BESTAND, ReadFailure.TRUNCATED.failure().soort());
  }

  /** White space and a little rubbish after the end, as mail and downloads add it, is no harm. */
  @Test
  void whatFollowsTheEndIsNoHarm() throws IOException {
    for (String more : List.of("\n\n", "\0".repeat(4000), "<!-- portaal -->")) {
      byte[] file = Arrays.copyOf(GOED, GOED.length + more.length());
      System.arraycopy(
          more.getBytes(StandardCharsets.US_ASCII), 0, file, GOED.length, more.length());
      assertArrayEquals(
          Voorbeeld.JSON, new RecordReader().read(new ByteArrayInputStream(file), false));
    }
  }

  private static byte[] lees(byte[] pdf) throws IOException {
    return new RecordReader().read(new ByteArrayInputStream(pdf), true);
  }

  private static void weigert(ReadFailure reden, byte[] pdf) {
    weigert(reden, new RecordReader(), pdf);
  }

  private static void weigert(ReadFailure reden, RecordReader lezer, byte[] pdf) {
    OnleesbaarTrajectException fout =
        assertThrows(
            OnleesbaarTrajectException.class,
            () -> lezer.read(new ByteArrayInputStream(pdf), false));
    assertEquals(reden.failure().getMessage(), fout.getMessage());
  }

  private static COSDictionary bestand(PDDocument document) {
    COSArray bijlagen = Breek.catalogus(document).getCOSArray(Attachment.ASSOCIATED_FILES);
    return (COSDictionary) bijlagen.getObject(0);
  }

  private static void andersGenoemd(PDDocument document) {
    bestand(document).setString(COSName.UF, "anders.json");
    bestand(document).setString(COSName.F, "anders.json");
  }

  private static COSStream stroom(PDDocument document) {
    return (COSStream)
        bestand(document).getCOSDictionary(COSName.EF).getDictionaryObject(COSName.F);
  }

  private static void inhoud(PDDocument document, byte[] inhoud) throws IOException {
    try (var uit = stroom(document).createOutputStream(COSName.FLATE_DECODE)) {
      uit.write(inhoud);
    }
  }
}
