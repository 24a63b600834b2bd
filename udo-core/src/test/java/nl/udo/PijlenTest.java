package nl.udo;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One way through the house: which package may know which, and arrows that never point back. */
class PijlenTest {

  private static final Path BRON = Path.of("src", "main", "java", "nl", "udo");
  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?(?:nl\\.udo\\.([a-z]+)|(jakarta|org\\.hibernate|com\\.fasterxml\\.jackson\\.(?:core|databind)))\\b",
          Pattern.MULTILINE);

  private static final Map<String, Set<String>> MAG_KENNEN =
      Map.ofEntries(
          entry("model", Set.of("jakarta", "usertext")),
          entry(
              "overzicht",
              Set.of(
                  "model",
                  "recht",
                  "toets",
                  "usertext",
                  "tekst",
                  "json",
                  "paragraaf",
                  "weergave",
                  "com.fasterxml.jackson.core")),
          entry("usertext", Set.of()),
          entry("recht", Set.of("model")),
          entry("toets", Set.of("model", "recht", "usertext")),
          entry("validatie", Set.of("model", "toets", "jakarta", "org.hibernate")),
          entry("tekst", Set.of("model")),
          entry("paragraaf", Set.of("model", "recht", "toets", "usertext", "tekst")),
          entry("weergave", Set.of("model", "toets", "paragraaf", "tekst")),
          entry(
              "json",
              Set.of(
                  "model",
                  "recht",
                  "toets",
                  "usertext",
                  "com.fasterxml.jackson.core",
                  "com.fasterxml.jackson.databind")));

  @ParameterizedTest
  @CsvSource({
    "usertext",
    "tekst",
    "model",
    "recht",
    "toets",
    "validatie",
    "paragraaf",
    "weergave",
    "json",
    "overzicht"
  })
  void pakketKentAlleenWatHetMagKennen(String pakket) throws IOException {
    Set<String> kent = new TreeSet<>();
    for (Path bestand : bestanden(BRON.resolve(pakket))) {
      // The one arrow back: the record names what reads and writes it in the mapper of a host.
      String bron =
          Files.readString(bestand).replaceAll("import nl\\.udo\\.json\\.StrictJson;", "");
      Matcher m = IMPORT.matcher(bron);
      while (m.find()) {
        kent.add(m.group(1) == null ? m.group(2) : m.group(1));
      }
    }
    kent.remove(pakket);
    kent.removeAll(MAG_KENNEN.get(pakket));

    assertEquals(Set.of(), kent, () -> "nl.udo." + pakket + " kent te veel");
  }

  @Test
  void elkPakketStaatInDeLijst() throws IOException {
    try (Stream<Path> mappen = Files.list(BRON)) {
      assertEquals(
          new TreeSet<>(MAG_KENNEN.keySet()),
          new TreeSet<>(mappen.map(map -> map.getFileName().toString()).toList()));
    }
  }

  private static List<Path> bestanden(Path map) throws IOException {
    try (Stream<Path> bestanden = Files.walk(map)) {
      return bestanden.filter(bestand -> bestand.toString().endsWith(".java")).toList();
    }
  }
}
