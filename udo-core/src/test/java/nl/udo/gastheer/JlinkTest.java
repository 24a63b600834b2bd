package nl.udo.gastheer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library in a run-time image of its host's own, with no more than it asks for. */
class JlinkTest {

  private static final String MODULE =
      """
      module gastheer {
        requires nl.udo.core;
      }
      """;

  private static final String PROGRAM =
      """
      package gastheer;

      import nl.udo.json.UdoJson;
      import nl.udo.model.UdoTraject;
      import nl.udo.paragraaf.MvtParagraaf;

      public class Main {
        public static void main(String[] args) {
          UdoTraject traject = UdoTraject.wetsvoorstel("Wet proef", "BZK").build();
          UdoTraject terug = UdoJson.lees(UdoJson.schrijf(traject));
          System.out.print(MvtParagraaf.concept(terug).alsTekst().contains("UDO-TRJ-02"));
        }
      }
      """;

  @Test
  void anImageWithTheLibraryReadsAndWrites(@TempDir Path folder) throws Exception {
    Optional<ToolProvider> jlink = ToolProvider.findFirst("jlink");
    assumeTrue(jlink.isPresent(), "this JDK has no jlink");
    String modules =
        GastheerTest.pad(
            GastheerTest.KLASSEN, GastheerTest.jars("jackson-", "jakarta.validation-api"));
    Path host = folder.resolve("host");
    run(
        ToolProvider.findFirst("javac").orElseThrow(),
        "--module-path",
        modules,
        "-d",
        host.toString(),
        Files.writeString(folder.resolve("module-info.java"), MODULE).toString(),
        Files.writeString(folder.resolve("Main.java"), PROGRAM).toString());
    Path image = folder.resolve("image");
    run(
        jlink.get(),
        "--module-path",
        modules + File.pathSeparator + host,
        "--add-modules",
        "gastheer",
        "--output",
        image.toString());

    Process program =
        new ProcessBuilder(
                image.resolve("bin").resolve("java").toString(), "-m", "gastheer/gastheer.Main")
            .redirectErrorStream(true)
            .start();
    assertEquals(
        "true", new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static void run(ToolProvider tool, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    assertEquals(0, tool.run(out, out, arguments), said::toString);
  }
}
