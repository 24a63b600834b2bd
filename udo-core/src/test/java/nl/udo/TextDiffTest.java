package nl.udo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log of a build shows of a golden file that differs. */
class TextDiffTest {

  private static String lines(int count, String begin) {
    return IntStream.range(0, count).mapToObj(i -> begin + i + "\n").collect(Collectors.joining());
  }

  @Test
  void oneLineThatDiffersIsShownWithTheLinesAroundIt() {
    String expected = lines(10_000, "regel ");

    assertEquals(
        """
        --- expected
        +++ actual
        @@ -4999,5 +4999,5 @@
         regel 4998
         regel 4999
        -regel 5000
        +REGEL 5000
         regel 5001
         regel 5002""",
        TextDiff.between(expected, expected.replace("regel 5000", "REGEL 5000")));
  }

  @Test
  void equalTextsGiveNothing() {
    assertEquals("", TextDiff.between("een\ntwee\n", "een\ntwee\n"));
  }

  @Test
  void theEndOfALineCounts() {
    assertTrue(TextDiff.between("een\n", "een").contains("-"));
    assertTrue(TextDiff.between("een\n", "een\r\n").contains("+een\\r"));
  }

  @Test
  void aDifferenceFarOnInALongLineIsShown() {
    String line = "woorden ".repeat(400);
    String diff = TextDiff.between(line + "einde", line + "slot");
    assertTrue(diff.contains("einde") && diff.contains("slot"), diff);
    assertTrue(diff.length() < 1_000, diff);
  }

  @Test
  void whateverDiffersTheLogStaysShort() {
    String diff = TextDiff.between(lines(5_000, "oud "), lines(5_000, "x".repeat(3_000)));
    assertTrue(diff.length() < 15_000, () -> diff.length() + " characters");
    assertTrue(diff.contains("lines more"), diff);
  }

  @Test
  void aGoldenFileThatDiffersShowsNoMore(@TempDir Path folder) throws Exception {
    String expected = lines(10_000, "regel ");
    Path file = Files.writeString(folder.resolve("goud.txt"), expected);
    AssertionError e =
        assertThrows(
            AssertionError.class,
            () -> GoudenBestand.vergelijk(file, expected.replace("regel 7\n", "")));
    assertTrue(e.getMessage().contains("-regel 7\n"), e::getMessage);
    assertTrue(e.getMessage().length() < 1_000, e::getMessage);
  }
}
