package nl.udo.word;

import static nl.udo.json.OnleesbaarTrajectException.Soort.AFGEKAPT_BESTAND;
import static nl.udo.json.OnleesbaarTrajectException.Soort.ONLEESBAAR_BESTAND;
import static nl.udo.json.OnleesbaarTrajectException.Soort.TE_GROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.udo.Casus;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.paragraaf.MvtParagraaf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of anyone is refused with a reason, or read; it never takes the host down. */
class HostileWordTest {

  private static final String ITEM = "customXml/item1.xml";
  private static final String NAMESPACE = "urn:nl:udo:traject:1";
  private static final WordFile FILE =
      WordFile.of(MvtParagraaf.concept(Casus.alle().get(0).traject()));

  @Test
  @DisplayName("a bomb in a part that nobody needs is counted too")
  void bombBesideIt() throws IOException {
    refused(TE_GROOT, withZeros("word/media/image1.png", 300));
    refused(TE_GROOT, withZeros("word/document.xml", 65));
  }

  @Test
  @DisplayName("bytes are counted where they come out, so that a bomb costs no more than the bound")
  void boundIsReached() throws IOException {
    byte[] bomb = withZeros("word/media/image1.png", 600);
    CountingInput in = new CountingInput(bomb);
    assertThrows(OnleesbaarTrajectException.class, () -> UdoWord.lees(in));

    assertTrue(in.count < bomb.length / 2, in.count + " of " + bomb.length);
  }

  @Test
  void aFileThatGoesOnIsStopped() {
    InputStream endless =
        new InputStream() {
          private final byte[] begin = FILE.zip();
          private int at;

          @Override
          public int read() {
            return at < begin.length - 100 ? begin[at++] & 0xff : 0;
          }
        };
    OnleesbaarTrajectException e =
        assertThrows(OnleesbaarTrajectException.class, () -> UdoWord.lees(endless));

    assertTrue(e.soort() == TE_GROOT || e.soort() == ONLEESBAAR_BESTAND);
  }

  @Test
  void tooManyParts() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 5000; i++) {
        zip.putNextEntry(new ZipEntry("a" + i));
      }
    }
    refused(TE_GROOT, out.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x \"y\">]>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE a SYSTEM \"http://voorbeeld.invalid/a.dtd\">",
        "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY x \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
      })
  void entities(String dtd) {
    String item = FILE.text(ITEM).replaceFirst("<traject", dtd + "<traject");
    refused(ONLEESBAAR_BESTAND, FILE.with(ITEM, item).zip());
    refused(
        ONLEESBAAR_BESTAND, FILE.with(ITEM, item.replaceFirst("(<traject[^>]*>)", "$1&x;")).zip());
    refused(
        ONLEESBAAR_BESTAND,
        FILE.changed("word/document.xml", s -> s.replaceFirst("<w:document", dtd + "<w:document"))
            .zip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen xml",
        "<a>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
        "<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\"/>"
      })
  @DisplayName("data of the host beside it may be anything")
  void dataOfTheHost(String content) throws IOException {
    byte[] file = FILE.with("customXml/item0.xml", content).zip();

    assertEquals(
        Casus.alle().get(0).traject(),
        UdoWord.lees(new ByteArrayInputStream(file)).get().traject());
  }

  @Test
  void twoRecords() {
    refused(ONLEESBAAR_BESTAND, FILE.with("customXml/item2.xml", FILE.text(ITEM)).zip());
  }

  @Test
  @DisplayName("two parts of one name are refused: programs differ in which they take")
  void twoPartsOfOneName() {
    refused(ONLEESBAAR_BESTAND, FILE.with("customXml/ITEM1.xml", "<a/>").zip());
  }

  @Test
  void aRecordThatIsTooLarge() {
    String large = "<traject xmlns=\"" + NAMESPACE + "\">" + " ".repeat(17 << 20) + "</traject>";
    refused(TE_GROOT, FILE.with(ITEM, large).zip());
  }

  @Test
  void aRecordWithElementsInIt() {
    refused(
        ONLEESBAAR_BESTAND,
        FILE.with(ITEM, "<traject xmlns=\"" + NAMESPACE + "\">{<a/>}</traject>").zip());
  }

  @Test
  void tooManyAttributes() {
    StringBuilder attributes = new StringBuilder("<traject xmlns=\"" + NAMESPACE + "\"");
    for (int i = 0; i < 300_000; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    // More than the parser takes, so that nobody can say whose part it is.
    assertEquals(Optional.empty(), WordRecordTest.read(FILE.with(ITEM, attributes + "/>").zip()));
  }

  @Test
  void deepNesting() {
    String deep = "<a>".repeat(1_000_000);
    refused(
        ONLEESBAAR_BESTAND,
        FILE.changed("word/document.xml", s -> s.replaceFirst("<w:body>", deep)).zip());
  }

  @ParameterizedTest
  @CsvSource({"1", "100", "2000", "5000"})
  @DisplayName("a file of which the end is missing is not taken for one without a record")
  void truncated(int missing) {
    byte[] file = FILE.zip();
    OnleesbaarTrajectException e = refusal(Arrays.copyOf(file, file.length - missing));

    assertEquals(AFGEKAPT_BESTAND, e.soort());
  }

  @Test
  @DisplayName("whatever byte is wrong, it is read or refused, and nothing is printed")
  void anyByteChanged() throws IOException {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      changeEachByte(FILE.zip());
    } finally {
      System.setErr(before);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  private static void changeEachByte(byte[] file) throws IOException {
    for (int i = 0; i < file.length; i += 101) {
      byte[] changed = file.clone();
      changed[i] ^= 0x55;
      try {
        UdoWord.lees(new ByteArrayInputStream(changed));
      } catch (OnleesbaarTrajectException e) {
        assertTrue(e.getMessage().length() > 10);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "D0CF11E0A1B11AE1, wachtwoord, ONLEESBAAR_BESTAND",
    "255044462D312E37, geen Word-bestand, ONLEESBAAR_BESTAND",
    "7B2273636865, geen Word-bestand, ONLEESBAAR_BESTAND",
    "504B0304, niet heel, AFGEKAPT_BESTAND",
    "'', geen Word-bestand, ONLEESBAAR_BESTAND",
    "50, geen Word-bestand, ONLEESBAAR_BESTAND"
  })
  void otherFiles(String hex, String reason, OnleesbaarTrajectException.Soort soort) {
    OnleesbaarTrajectException e = refusal(HexFormat.of().parseHex(hex));

    assertEquals(soort, e.soort());
    assertTrue(e.getMessage().contains(reason), e.getMessage());
  }

  @Test
  @DisplayName("a file of another program, such as .odt, is a zip and no Word file")
  void otherPackages() {
    WordFile odt =
        new WordFile(
            Map.of(
                "content.xml", "<a/>".getBytes(StandardCharsets.UTF_8), "mimetype", new byte[0]));

    assertTrue(refusal(odt.zip()).getMessage().contains("geen Word-bestand"));
  }

  @Test
  void anErrorOfTheStreamIsItsOwn() {
    IOException broken = new IOException("verbinding weg");
    byte[] file = FILE.zip();
    InputStream in =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at == file.length / 2) {
              throw broken;
            }
            return file[at++] & 0xff;
          }

          @Override
          public int read(byte[] bytes, int begin, int count) throws IOException {
            bytes[begin] = (byte) read();
            return 1;
          }
        };

    assertSame(broken, assertThrows(IOException.class, () -> UdoWord.lees(in)));
  }

  private static byte[] withZeros(String name, int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry(name));
      zip.write("<w:document xmlns:w=\"".getBytes(StandardCharsets.UTF_8));
      zip.write((WordFile.W + "\">").getBytes(StandardCharsets.UTF_8));
      byte[] piece = new byte[1 << 20];
      Arrays.fill(piece, (byte) ' ');
      for (int i = 0; i < megabytes; i++) {
        zip.write(piece);
      }
    }
    return out.toByteArray();
  }

  private static void refused(OnleesbaarTrajectException.Soort kind, byte[] file) {
    assertEquals(kind, refusal(file).soort());
  }

  private static OnleesbaarTrajectException refusal(byte[] file) {
    return assertThrows(
        OnleesbaarTrajectException.class, () -> UdoWord.lees(new ByteArrayInputStream(file)));
  }

  private static final class CountingInput extends ByteArrayInputStream {
    private int count;

    CountingInput(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] bytes, int begin, int length) {
      int n = super.read(bytes, begin, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
