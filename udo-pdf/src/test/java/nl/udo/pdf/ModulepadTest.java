package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import nl.udo.Trajecten;
import nl.udo.json.UdoJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library on the module path of its host, with the two modules added that the README names. */
class ModulepadTest {
  private static final String NAAM = "nl.udo.pdf";
  private static final String NODIG =
      "(openhtmltopdf|pdfbox|fontbox|xmpbox|graphics2d|commons-logging|jackson|jakarta.validation"
          + "|hibernate-validator|jboss-logging|classmate)-.*\\.jar";

  private static final String MODULE =
      """
      module gastheer {
        requires nl.udo.core;
        requires nl.udo.pdf;
      }
      """;

  private static final String PROGRAMMA =
      """
      package gastheer;

      import java.io.ByteArrayInputStream;
      import java.io.ByteArrayOutputStream;
      import java.nio.file.Path;
      import nl.udo.json.UdoJson;
      import nl.udo.pdf.UdoPdf;

      class Gastheer {
        public static void main(String[] args) throws Exception {
          var traject = UdoJson.lees(Path.of(args[0]));
          var pdf = new ByteArrayOutputStream();
          UdoPdf.builder().concept().build().schrijf(traject, pdf);
          System.out.println(UdoPdf.class.getModule().getName());
          System.out.println(
              traject.equals(UdoPdf.lees(new ByteArrayInputStream(pdf.toByteArray()))));
        }
      }
      """;

  @Test
  void aModuleWritesAndReadsItsPdf(@TempDir Path map) throws Exception {
    Path traject = map.resolve("traject.json");
    Files.writeString(traject, UdoJson.schrijf(Trajecten.volledig()));
    String modulepad = modulepad(pak(map.resolve("udo-pdf.jar")));
    Path gastheer = vertaal(map, modulepad);

    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulepad + File.pathSeparator + gastheer,
                "--add-modules",
                "org.apache.commons.logging,jdk.unsupported",
                "--module",
                "gastheer/gastheer.Gastheer",
                traject.toString())
            .redirectErrorStream(true)
            .start();
    String uit = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(List.of(NAAM, "true"), uit.lines().toList(), uit);
  }

  private static String modulepad(Path udoPdf) {
    List<String> modulepad = new ArrayList<>(List.of(udoPdf.toString()));
    for (String deel : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path plaats = Path.of(deel);
      if (plaats.getFileName().toString().matches(NODIG) || isKern(plaats)) {
        modulepad.add(deel);
      }
    }
    return String.join(File.pathSeparator, modulepad);
  }

  private static Path vertaal(Path map, String modulepad) throws IOException {
    Path module = Files.writeString(map.resolve("module-info.java"), MODULE);
    Path programma = Files.writeString(map.resolve("Gastheer.java"), PROGRAMMA);
    Path uit = map.resolve("gastheer");
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    StringWriter meldingen = new StringWriter();
    PrintWriter schrijver = new PrintWriter(meldingen);
    int uitgang =
        javac.run(
            schrijver,
            schrijver,
            "--module-path",
            modulepad,
            "-d",
            uit.toString(),
            module.toString(),
            programma.toString());
    assertEquals(0, uitgang, meldingen::toString);
    return uit;
  }

  /** The classes of udo-core, packed or not, and not those of its tests. */
  private static boolean isKern(Path plaats) {
    return plaats.endsWith(Path.of("udo-core", "target", "classes"))
        || plaats.getFileName().toString().matches("udo-core-.*(?<!-tests)\\.jar");
  }

  /** The jar as the build makes it: the tests come before the packing. */
  private static Path pak(Path jar) throws Exception {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", NAAM);
    Path klassen =
        Path.of(UdoPdf.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarOutputStream uit = new JarOutputStream(Files.newOutputStream(jar), manifest);
        Stream<Path> bestanden = Files.walk(klassen)) {
      for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
        String naam = klassen.relativize(bestand).toString().replace(File.separatorChar, '/');
        uit.putNextEntry(new ZipEntry(naam));
        Files.copy(bestand, uit);
      }
    }
    return jar;
  }
}
