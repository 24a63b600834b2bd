package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.pdf.read.BoundedDocument;
import org.junit.jupiter.api.Test;

/** Files made to keep the reader busy, to fill its memory or to lead its user astray. */
class KwaadwilligePdfTest {
  private static final String CATALOGUS = "<</Type/Catalog/Pages 2 0 R>>";
  private static final String MET_BOOM =
      "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 3 0 R>>>>";

  private static final String GEEN = "bevat geen udo-traject.json";
  private static final String GROOT = "groter dan";
  private static final String ANDERS = "ingepakt op een manier die hier niet gelezen wordt";
  private static final String ENCRYPTED = "het bestand is versleuteld";
  private static final String STUK = "het bestand is beschadigd";

  /** What reading takes beside some times the size of the file, in bytes. */
  private static final long GEHEUGEN = 40 << 20;

  private static final long LEESWERK = 10_000;

  @Test
  void aTreeWhoseBranchesAreShared() {
    Ruwepdf pdf = new Ruwepdf().met(MET_BOOM).met(Ruwepdf.PAGINAS);
    for (int kind = 4; kind < 18; kind++) {
      pdf.met("<</Kids[" + (kind + " 0 R ").repeat(8) + "]>>");
    }
    weigert(STUK, pdf.met("<</Names[]>>").af(""));
  }

  @Test
  void aTreeWhoseNamesAreShared() {
    Ruwepdf pdf = new Ruwepdf().met(MET_BOOM).met(Ruwepdf.PAGINAS);
    StringBuilder kinderen = new StringBuilder();
    for (int kind = 5; kind < 3000; kind++) {
      kinderen.append(kind).append(" 0 R ");
    }
    pdf.met("<</Kids[" + kinderen + "]>>").met("[" + "(x)<<>>".repeat(50_000) + "]");
    for (int kind = 5; kind < 3000; kind++) {
      pdf.met("<</Names 4 0 R>>");
    }
    weigert(STUK, pdf.af(""));
  }

  @Test
  void objectsThatAreNotSimplyDeflated() {
    byte[] objecten = ("1 0 " + CATALOGUS).getBytes(StandardCharsets.US_ASCII);
    byte[] klein = Ruwepdf.inflaatbaar(objecten);

    weigert(GEEN, metObjecten("", objecten));
    weigert(GEEN, metObjecten("/Filter/FlateDecode", klein));
    weigert(GEEN, metObjecten("/Filter[/FlateDecode]", klein));
    for (String filter :
        new String[] {
          "/ASCIIHexDecode",
          "/RunLengthDecode",
          "[/ASCII85Decode]",
          "/LZWDecode",
          "[/ASCIIHexDecode/FlateDecode]",
          "[/FlateDecode/FlateDecode]"
        }) {
      weigert(ANDERS, metObjecten("/Filter" + filter, klein));
    }
  }

  @Test
  void aCrossReferenceThatIsNotSimplyDeflated() {
    Ruwepdf pdf = new Ruwepdf().met(CATALOGUS).met(Ruwepdf.PAGINAS);
    weigert(ANDERS, pdf.afMetStroom("/Filter/RunLengthDecode", new byte[] {(byte) 129, 1}));
  }

  @Test
  void rowsThatFillTheMemoryOrNeverEnd() {
    Ruwepdf goed = new Ruwepdf().met(CATALOGUS).met(Ruwepdf.PAGINAS);
    weigert(
        GEEN,
        goed.afMetStroom(voorspeld(12, "/Columns 6"), Ruwepdf.inflaatbaar(goed.voorspeldeRijen())));

    byte[] rijen = Ruwepdf.inflaatbaar(new byte[700]);
    for (String rij :
        new String[] {
          voorspeld(12, "/Columns 268000000"),
          voorspeld(12, "/Columns 65536/Colors 32/BitsPerComponent 16"),
          voorspeld(12, "/Columns -1"),
          voorspeld(2, "/Columns 0"),
          "/Filter[/FlateDecode]/DecodeParms[<</Predictor 15/Columns 268000000>>]"
        }) {
      weigert(ANDERS, new Ruwepdf().met(CATALOGUS).met(Ruwepdf.PAGINAS).afMetStroom(rij, rijen));
    }
  }

  @Test
  void aSmallFileThatUnpacksToALargeOne() {
    byte[] lijsten = new byte[4 << 20];
    for (int i = 0; i < lijsten.length; i += 2) {
      lijsten[i] = '[';
      lijsten[i + 1] = ']';
    }
    weigert(GROOT, metObjecten("/Filter/FlateDecode", Ruwepdf.inflaatbaar(lijsten)));

    byte[] verwijzingen = new byte[1 << 20];
    Arrays.fill(verwijzingen, (byte) 1);
    weigert(
        GROOT,
        new Ruwepdf()
            .met(CATALOGUS)
            .met(Ruwepdf.PAGINAS)
            .afMetStroom(
                "/W[1 0 0]/Index[0 9000000]/Filter/FlateDecode",
                Ruwepdf.inflaatbaar(verwijzingen)));
  }

  @Test
  void objectsThatAreUnpackedAgainAndAgain() {
    StringBuilder bijlagen = new StringBuilder();
    for (int i = 4; i < 4000; i++) {
      bijlagen.append(i).append(" 0 R ");
    }
    String objecten =
        "1 0 <</Type/Catalog/Pages 2 0 R/AF[%s]>>".formatted(bijlagen) + " ".repeat(1 << 20);
    Ruwepdf pdf =
        new Ruwepdf()
            .in(3)
            .met(Ruwepdf.PAGINAS)
            .met(
                "/Type/ObjStm/N 1/First 4/Filter/FlateDecode",
                Ruwepdf.inflaatbaar(objecten.getBytes(StandardCharsets.US_ASCII)));
    for (int i = 4; i < 4000; i++) {
      pdf.in(3);
    }
    weigert(GROOT, pdf.afMetStroom());
  }

  @Test
  void packedPartsThatBeginWithinEachOther() {
    byte[] deel = "stream\nx\1".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(deel);
    for (int i = 0; i < 5000; i++) {
      pdf.writeBytes(new byte[] {0, 9, 0, (byte) 0xF6, (byte) 0xFF});
      pdf.writeBytes(deel);
    }
    for (int i = 0; i < 1_500_000; i++) {
      pdf.writeBytes(new byte[] {0, 0, 0, (byte) 0xFF, (byte) 0xFF});
    }
    pdf.writeBytes("%%EOF".getBytes(StandardCharsets.US_ASCII));
    weigert(STUK, pdf.toByteArray());
  }

  @Test
  void aLargeFileOfNothingButKeywords() {
    for (String woorden : List.of("stream\n".repeat(8_000_000), "/ObjStm ".repeat(7_000_000))) {
      String pdf = "%PDF-1.7\n" + woorden + "%%EOF";
      weigert(STUK, pdf.getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Test
  void anyEncryptionIsCalledEncryption() {
    weigert(ENCRYPTED, new Ruwepdf().met(CATALOGUS).met(Ruwepdf.PAGINAS).af("/Encrypt 7 0 R"));
    for (String soort :
        new String[] {
          "<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/Length 128/Recipients[<3000>]>>",
          "<</Filter/FOPN_foweb/V 1/Length 40>>",
          "<</Filter/Standard/V 9>>"
        }) {
      byte[] pdf =
          new Ruwepdf()
              .met(CATALOGUS)
              .met(Ruwepdf.PAGINAS)
              .met("<</Title(x)>>")
              .met(soort)
              .af("/Info 3 0 R/ID[<00><00>]/Encrypt 4 0 R");
      weigert(ENCRYPTED, pdf);
      // Also when PDFBox has to find the trailer by itself.
      String zoek = new String(pdf, StandardCharsets.ISO_8859_1).replace("startxref", "st");
      weigert(ENCRYPTED, zoek.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void whatIsWrongWithTheAttachmentIsSaidOfTheAttachment() throws IOException {
    String deze = "de bijlage udo-traject.json in de PDF: ";
    assertEquals(deze + "het bestand is leeg.", fout(metBijlage(new byte[0])).getMessage());
    assertTrue(fout(metBijlage(new byte[] {(byte) 0xFF})).getMessage().startsWith(deze));

    OnleesbaarTrajectException fout =
        fout(metBijlage("{\n\"schemaVersie\": \"99.0\"}".getBytes(StandardCharsets.UTF_8)));
    assertTrue(
        fout.getMessage().startsWith(deze + "dit traject is gemaakt met een nieuwere"),
        fout::getMessage);
    assertEquals("/schemaVersie", fout.pointer());
    assertEquals(2, fout.regelnummer());
  }

  private static byte[] metBijlage(byte[] json) {
    return Voorbeeld.druk(
        Voorbeeld.PRINTER, Voorbeeld.pagina("<h1>Kop</h1>"), Voorbeeld.gegevens(), json);
  }

  private static byte[] metObjecten(String filter, byte[] inhoud) {
    return new Ruwepdf()
        .in(3)
        .met(Ruwepdf.PAGINAS)
        .met("/Type/ObjStm/N 1/First 4" + filter, inhoud)
        .afMetStroom();
  }

  private static String voorspeld(int voorspeller, String rij) {
    return "/Filter/FlateDecode/DecodeParms<</Predictor " + voorspeller + rij + ">>";
  }

  /** Counted and not timed: a busy machine reads no more bytes, and takes no more memory. */
  private static void weigert(String reden, byte[] pdf) {
    ThreadMXBean meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long begin = meter.getCurrentThreadAllocatedBytes();
    OnleesbaarTrajectException fout = fout(pdf);
    long geheugen = meter.getCurrentThreadAllocatedBytes() - begin;
    assertTrue(fout.getMessage().contains(reden), fout::getMessage);
    CountingRead bron = new CountingRead(pdf);
    try {
      BoundedDocument.open(bron).close();
    } catch (IOException | RuntimeException e) {
      // What the file does to PDFBox was told above; here the reads count.
    }
    assertTrue(geheugen < GEHEUGEN + 4L * pdf.length, () -> geheugen + " bytes of memory");
    assertTrue(bron.count() < LEESWERK + 16L * pdf.length, () -> bron.count() + " bytes read");
  }

  private static OnleesbaarTrajectException fout(byte[] pdf) {
    return assertThrows(
        OnleesbaarTrajectException.class, () -> UdoPdf.lees(new ByteArrayInputStream(pdf)));
  }
}
