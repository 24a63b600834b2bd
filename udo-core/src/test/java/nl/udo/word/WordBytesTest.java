package nl.udo.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.udo.Casus;
import nl.udo.Trajecten;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekststuk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes of a file hang on the text alone, and the stream they go to stays the caller's. */
class WordBytesTest {

  @ParameterizedTest
  @CsvSource({"UTC, nl-NL", "America/Los_Angeles, tr-TR", "Asia/Tokyo, ar-EG"})
  void equalTextsGiveEqualBytes(String zone, String locale) {
    byte[] here = WordFile.bytes(paragraph());
    TimeZone zoneBefore = TimeZone.getDefault();
    Locale localeBefore = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag(locale));

      assertArrayEquals(here, WordFile.bytes(paragraph()));
    } finally {
      TimeZone.setDefault(zoneBefore);
      Locale.setDefault(localeBefore);
    }
  }

  @Test
  @DisplayName("no entry has a time beside the one of the zip, which would be in the host's zone")
  void noExtraTime() throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(WordFile.bytes(paragraph())))) {
      int entries = 0;
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        assertEquals("1980-02-01T00:00", e.getTimeLocal().toString());
        assertEquals(null, e.getExtra(), e.getName());
        entries++;
      }
      assertTrue(entries > 10);
    }
  }

  @Test
  void theStreamIsFlushedAndNotClosed() throws IOException {
    boolean[] seen = new boolean[2];
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            seen[0] = true;
          }

          @Override
          public void close() {
            seen[1] = true;
          }
        };
    UdoWord.standaard().schrijf(paragraph(), out);

    assertTrue(seen[0]);
    assertFalse(seen[1]);
  }

  @Test
  void aStreamThatFailsSaysSo() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("vol");
          }
        };
    Exception e =
        assertThrows(IOException.class, () -> UdoWord.standaard().schrijf(paragraph(), full));

    assertEquals("vol", e.getMessage());
  }

  @Test
  void toAFileItIsTheSame(@TempDir Path map) throws IOException {
    Path file = map.resolve("paragraaf.docx");
    UdoWord.standaard().schrijf(paragraph(), file);

    assertArrayEquals(WordFile.bytes(paragraph()), Files.readAllBytes(file));
    UdoWord.standaard().schrijf(Sample.everything(), file);
    assertArrayEquals(WordFile.bytes(Sample.everything()), Files.readAllBytes(file));
  }

  @Test
  @DisplayName("a part that packs so well that scanners take it for a bomb is not packed")
  void noBomb() throws IOException {
    List<String> row = Sample.table("", 3).rijen().get(0).stream().map(Object::toString).toList();
    Tekststuk large =
        Sample.text(
            Tabel.van(
                "Groot",
                Sample.table("", 3).kolommen(),
                new ArrayList<>(Collections.nCopies(3000, row))));
    byte[] file = WordFile.bytes(large);

    assertTrue(WordFile.of(file).parts().get("word/document.xml").length > 1_000_000);
    assertTrue(file.length > 1_000_000);
  }

  private static MvtParagraaf paragraph() {
    return MvtParagraaf.concept(Trajecten.volledig());
  }

  @Test
  void casesAreSmall() {
    for (Casus casus : Casus.alle()) {
      int size = WordFile.bytes(MvtParagraaf.concept(casus.traject())).length;
      assertTrue(size < 20_000, casus + " takes " + size);
    }
  }
}
