package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.udo.Casus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same in another program, with other habits and with little memory. */
class AndereOmgevingTest {

  private static List<String> here;

  @BeforeAll
  static void drawHere() {
    here = Vingerafdruk.alle();
    assertEquals(Casus.alle().size(), here.size());
  }

  /** Turkish has another lower case of I; Arabic and Persian have digits that no font here has. */
  @ParameterizedTest
  @CsvSource({"tr, TR", "ar, EG", "fa, IR"})
  void theBytesDependOnNoLocaleZoneOrCharset(String language, String country) throws Exception {
    String there =
        draai(
            Vingerafdruk.class,
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.timezone=Asia/Tokyo",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n");
    assertEquals(here, there.lines().toList());
  }

  /** A document of some hundred pages, and hundreds of small ones by four threads. */
  @Test
  void littleMemoryIsEnough() throws Exception {
    assertEquals("klaar", draai(Geheugenproef.class, "-Xmx96m").strip());
  }

  private static String draai(Class<?> programma, String... opties)
      throws IOException, InterruptedException {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // A program that ends in seconds is not worth the second compiler.
    opdracht.add("-XX:TieredStopAtLevel=1");
    opdracht.addAll(List.of(opties));
    opdracht.addAll(List.of("-cp", System.getProperty("java.class.path"), programma.getName()));
    Process proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
    String uit = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, proces.waitFor(), uit);
    return uit;
  }
}
