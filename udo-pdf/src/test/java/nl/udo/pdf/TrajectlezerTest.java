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
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import nl.udo.json.OnleesbaarTrajectException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class TrajectlezerTest {
  private static final byte[] GOED = Voorbeeld.druk(Voorbeeld.pagina());

  @Test
  void geeftTerugWatErInGing() throws IOException {
    byte[] groot = new byte[3_000_000];
    new Random(7).nextBytes(groot);
    for (byte[] json : new byte[][] {Voorbeeld.JSON, {}, groot}) {
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      new Drukwerk(Letters.standaard(), Conformiteit.PDFA_3A)
          .schrijf(Voorbeeld.pagina(), Voorbeeld.gegevens(), json, uit);
      assertArrayEquals(json, lees(uit.toByteArray()));
    }
  }

  @Test
  void ookNadatEenAnderHetBestandOpnieuwSchreef() throws IOException {
    assertArrayEquals(Voorbeeld.JSON, lees(Breek.met(GOED, d -> {})));
    assertArrayEquals(
        Voorbeeld.JSON,
        lees(Breek.met(GOED, d -> Breek.catalogus(d).removeItem(Bijlage.ASSOCIATED_FILES))));
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
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    new Drukwerk(Letters.standaard(), Conformiteit.PDFA_3A)
        .schrijf(Voorbeeld.pagina(), Voorbeeld.gegevens(), json, uit);
    assertArrayEquals(json, lees(uit.toByteArray()));
    assertArrayEquals(json, lees(Breek.met(uit.toByteArray(), d -> {})));
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
    new Trajectlezer().lees(in);
    assertFalse(dicht[0]);
  }

  @Test
  void geenPdf() {
    weigert(PdfLeesfout.GEEN_PDF, new byte[0]);
    weigert(PdfLeesfout.GEEN_PDF, "{\"geen\":\"pdf\"}".getBytes(StandardCharsets.UTF_8));
    weigert(PdfLeesfout.GEEN_PDF, new byte[5000]);
  }

  @Test
  void versleuteld() {
    for (String wachtwoord : new String[] {"geheim", ""}) {
      weigert(
          PdfLeesfout.VERSLEUTELD,
          Breek.met(
              GOED,
              d ->
                  d.protect(
                      new StandardProtectionPolicy("baas", wachtwoord, new AccessPermission()))));
    }
  }

  @Test
  void geenTraject() throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    new Drukwerk(Letters.standaard(), Conformiteit.PDFA_2A)
        .schrijf(Voorbeeld.pagina(), Voorbeeld.gegevens(), Voorbeeld.JSON, uit);
    weigert(PdfLeesfout.GEEN_TRAJECT, uit.toByteArray());
    weigert(PdfLeesfout.GEEN_TRAJECT, Breek.met(GOED, TrajectlezerTest::andersGenoemd));
  }

  @Test
  void bijlageBeschadigd() {
    weigert(
        PdfLeesfout.BIJLAGE_BESCHADIGD,
        Breek.met(GOED, d -> inhoud(d, "{}".getBytes(StandardCharsets.UTF_8))));
    weigert(
        PdfLeesfout.BIJLAGE_BESCHADIGD, Breek.met(GOED, d -> bestand(d).removeItem(COSName.EF)));
    weigert(
        PdfLeesfout.BIJLAGE_BESCHADIGD,
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
        PdfLeesfout.BIJLAGE_TE_GROOT,
        Breek.met(
            GOED, d -> stroom(d).getCOSDictionary(COSName.PARAMS).setLong(COSName.SIZE, 1L << 31)));
    // Says it is small, unpacks to more than is read.
    weigert(PdfLeesfout.BIJLAGE_TE_GROOT, Breek.met(GOED, d -> inhoud(d, new byte[20 << 20])));
    weigert(PdfLeesfout.BIJLAGE_TE_GROOT, new Trajectlezer(1 << 20, 10), GOED);
  }

  @Test
  void bestandTeGroot() {
    weigert(PdfLeesfout.BESTAND_TE_GROOT, new Trajectlezer(1000, 1000), GOED);
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
    weigert(PdfLeesfout.BESTAND_TE_GROOT, bom("/FlateDecode", binnen.toByteArray()));
    weigert(PdfLeesfout.ANDERS_INGEPAKT, bom("[/FlateDecode/FlateDecode]", dubbel.toByteArray()));
    // Unpacked once, as it says, it is small and no objects.
    weigert(PdfLeesfout.BESCHADIGD, bom("/FlateDecode", dubbel.toByteArray()));
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
        assertArrayEquals(Voorbeeld.JSON, lees(stuk));
        goed++;
      } catch (OnleesbaarTrajectException fout) {
        assertTrue(fout.getMessage().length() > 10);
      }
    }
    assertTrue(goed > 0 && goed < 400, "" + goed);
  }

  private static byte[] lees(byte[] pdf) throws IOException {
    return new Trajectlezer().lees(new ByteArrayInputStream(pdf));
  }

  private static void weigert(PdfLeesfout reden, byte[] pdf) {
    weigert(reden, new Trajectlezer(), pdf);
  }

  private static void weigert(PdfLeesfout reden, Trajectlezer lezer, byte[] pdf) {
    OnleesbaarTrajectException fout =
        assertThrows(
            OnleesbaarTrajectException.class, () -> lezer.lees(new ByteArrayInputStream(pdf)));
    assertEquals(reden.fout().getMessage(), fout.getMessage());
  }

  private static COSDictionary bestand(PDDocument document) {
    COSArray bijlagen = Breek.catalogus(document).getCOSArray(Bijlage.ASSOCIATED_FILES);
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
