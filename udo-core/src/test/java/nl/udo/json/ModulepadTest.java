package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library as a named module, with no more on the module path than it asks for. */
class ModulepadTest {

  private static final String PROGRAMMA =
      """
      import nl.udo.json.UdoJson;
      import nl.udo.model.Overheidslaag;
      import nl.udo.model.UdoTraject;

      class Gastheer {
        public static void main(String[] args) throws Exception {
          UdoTraject traject =
              UdoTraject.wetsvoorstel("Wet proef", "BZK")
                  .raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.nieuw("Een taak.")))
                  .verloop(v -> v.contactBzk("eind 2025"))
                  .build();
          System.out.println(UdoTraject.class.getModule().getName());
          System.out.println(traject.equals(UdoJson.lees(UdoJson.schrijf(traject))));
          System.out.println(UdoJson.schema().contains("2020-12"));
          // As a validation library reads what a constraint stands on.
          System.out.println(UdoTraject.class.getDeclaredField("regelset").trySetAccessible());
        }
      }
      """;

  @Test
  void theModuleResolvesReadsAndWritesAndIsOpenToItsHost(@TempDir Path map) throws Exception {
    Path programma = Files.writeString(map.resolve("Gastheer.java"), PROGRAMMA);
    Path uitvoer = map.resolve("uitvoer.txt");

    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--module-path",
                modulepad(),
                "--add-modules",
                "nl.udo.core",
                programma.toString())
            .redirectErrorStream(true)
            .redirectOutput(uitvoer.toFile())
            .start();
    boolean klaar = java.waitFor(60, TimeUnit.SECONDS);
    java.destroyForcibly();

    assertEquals(
        "nl.udo.core\ntrue\ntrue\ntrue\n",
        Files.readString(uitvoer, StandardCharsets.UTF_8).replace("\r\n", "\n"),
        () -> klaar ? "the host on the module path" : "the host does not end");
  }

  /** Of the class path of the tests, only what the module requires, directly or not. */
  private static String modulepad() throws IOException {
    Map<String, Path> nodig = new TreeMap<>();
    Map<String, ModuleReference> modules = new TreeMap<>();
    for (String deel : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path plaats = Path.of(deel);
      if (Files.exists(plaats) && !plaats.endsWith("test-classes")) {
        try {
          ModuleFinder.of(plaats).findAll().forEach(m -> modules.put(m.descriptor().name(), m));
        } catch (FindException noModule) {
          // a jar of another test whose name no module can have; were it ours, the host would fail
          continue;
        }
      }
    }
    voegToe("nl.udo.core", modules, nodig);
    return nodig.values().stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void voegToe(
      String naam, Map<String, ModuleReference> modules, Map<String, Path> nodig) {
    ModuleReference module = modules.get(naam);
    if (module == null || nodig.containsKey(naam)) {
      return;
    }
    nodig.put(naam, Path.of(module.location().orElseThrow()));
    Stream<String> vereist =
        module.descriptor().requires().stream().map(ModuleDescriptor.Requires::name);
    vereist.forEach(ander -> voegToe(ander, modules, nodig));
  }
}
