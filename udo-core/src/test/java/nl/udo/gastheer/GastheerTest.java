package nl.udo.gastheer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The library in a process of its own, with less beside it or on the module path. */
class GastheerTest {

  static final String KLASSEN = Path.of("target", "classes").toString();
  private static final String TESTKLASSEN = Path.of("target", "test-classes").toString();

  @Test
  void opHetKlassepadZonderJakartaValidation() throws Exception {
    assertEquals(
        "null 2 true", start("-cp", pad(KLASSEN, TESTKLASSEN, jars("jackson-")), gastheer()));
  }

  @Test
  void opHetModulepadZonderHibernateValidator() throws Exception {
    assertEquals(
        "nl.udo.core 2 true",
        start(
            "--module-path",
            pad(KLASSEN, jars("jackson-", "jakarta.validation-api")),
            "--add-modules",
            "nl.udo.core",
            "-cp",
            TESTKLASSEN,
            gastheer()));
  }

  /** The library brings no provider; without one it says in Dutch what to add. */
  @Test
  void zonderProviderZegtWatErBijMoet() throws Exception {
    assertEquals(
        "null 2 true er is geen provider van Jakarta Validation; voeg"
            + " org.hibernate.validator:hibernate-validator toe aan de afhankelijkheden (versie 7,"
            + " 8 of 9), en zet hem op het modulepad als dat in gebruik is",
        start(
            "-cp",
            pad(KLASSEN, TESTKLASSEN, jars("jackson-", "jakarta.validation-api")),
            gastheer(),
            "validatie"));
  }

  /** The provider is found as a service; the host names only the library and the API. */
  @Test
  void opHetModulepadMetJakartaValidation() throws Exception {
    assertEquals(
        "nl.udo.core 2 true 2",
        start(
            "--module-path",
            pad(
                KLASSEN,
                jars("jackson-", "jakarta.validation-api", "hibernate-", "classmate", "jboss-log")),
            "--add-modules",
            "nl.udo.core,jakarta.validation",
            "-cp",
            TESTKLASSEN,
            gastheer(),
            "validatie"));
  }

  private static String gastheer() {
    return Gastheer.class.getName();
  }

  static String pad(String... delen) {
    return String.join(File.pathSeparator, delen);
  }

  /** The jars of Jackson 2 and of others by the beginning of their names. */
  static String jars(String... namen) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(jar -> !jar.contains("tools" + File.separator + "jackson"))
        .filter(
            jar -> Arrays.stream(namen).anyMatch(naam -> new File(jar).getName().startsWith(naam)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String start(String... argumenten) throws IOException, InterruptedException {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(List.of(argumenten));
    Process proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
    String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    proces.waitFor();
    // Hibernate Validator tells the log its version first.
    return uitvoer.lines().reduce((eerste, laatste) -> laatste).orElse("");
  }
}
