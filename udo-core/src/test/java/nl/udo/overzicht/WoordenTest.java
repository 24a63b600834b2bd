package nl.udo.overzicht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.udo.Records;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Punt;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;

/** The fixed words of the overviews: none that nobody says, and none that is written twice. */
class WoordenTest {

  private static final Path BRON = Path.of("src/main/java/nl/udo/overzicht");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static Set<String> literals() throws IOException {
    Set<String> literals = new HashSet<>();
    try (Stream<Path> files = Files.list(BRON)) {
      for (Path file : files.toList()) {
        Matcher matcher = LITERAL.matcher(Files.readString(file));
        while (matcher.find()) {
          literals.add(matcher.group(1));
        }
      }
    }
    return literals;
  }

  /** Keys that follow from lists: the names of records, of what is in them, and of terms. */
  private static Set<String> ofTheModel() {
    Set<String> keys = new HashSet<>();
    for (Class<?> type : Records.typen(UdoTraject.class)) {
      keys.add("naam." + type.getSimpleName());
      if (!Waarden.isDeel(type)) {
        continue;
      }
      for (RecordComponent component : type.getRecordComponents()) {
        keys.add("veld." + component.getName());
        keys.add("veld." + type.getSimpleName() + "." + component.getName());
        for (String wat :
            Set.of("ingevuld", "leeggemaakt", "gewijzigd", "toegevoegd", "vervallen")) {
          keys.add("wijziging." + type.getSimpleName() + "." + component.getName() + "." + wat);
          keys.add("wijziging.veld." + component.getName() + "." + wat);
        }
      }
    }
    Stream.of(Beleidskompas.Vraag.values()).forEach(v -> keys.add("kompas." + v.code()));
    Stream.of(Opvolgregister.Stand.values()).forEach(x -> keys.add("register." + x.code()));
    Stream.of(Regelingsoort.values()).forEach(x -> keys.add("voorstel." + x.code()));
    Stream.of(Punt.Soort.values()).forEach(x -> keys.add("punt." + x.code()));
    Stream.of(Gebeurtenis.Soort.values()).forEach(x -> keys.add("gebeurtenis." + x.code()));
    Stream.of(Wijzigingen.Thema.values()).forEach(x -> keys.add("wijzigingen.thema." + x.code()));
    Stream.of(Termijnen.Stand.values()).forEach(x -> keys.add("termijnen." + x.code()));
    return keys;
  }

  /** A key is said by its whole, or by its beginning with the code of a term behind it. */
  private static boolean said(String key, Set<String> literals, Set<String> model) {
    if (literals.contains(key) || model.contains(key)) {
      return true;
    }
    String count = key.replaceFirst("\\.(een|meer|woordgroep|bijzin|te-groep|zin|van|grens)$", "");
    if (!count.equals(key)) {
      return said(count, literals, model);
    }
    // naam.Kostenpost.last.voor: the kind of a part, and a form of it.
    if (key.startsWith("naam.")) {
      String[] parts = key.split("\\.");
      String rest = key.substring(("naam." + parts[1]).length());
      return model.contains("naam." + parts[1])
          && (literals.contains(parts[1] + rest)
              || rest.equals(".los")
              || literals.contains(parts[1] + ".")
              || literals.contains("." + parts[parts.length - 1]));
    }
    int first = key.indexOf('.') + 1;
    int last = key.lastIndexOf('.') + 1;
    return literals.contains(key.substring(0, first)) && literals.contains(key.substring(first))
        || first != last && literals.contains(key.substring(0, last))
        || literals.stream().anyMatch(l -> l.length() > 3 && l.endsWith("-") && key.startsWith(l));
  }

  @Test
  void everyKeyIsSaid() throws IOException {
    Set<String> literals = literals();
    Set<String> model = ofTheModel();
    Set<String> unused = new TreeSet<>();
    for (String key : Woorden.alle().keySet()) {
      if (!said(key, literals, model)) {
        unused.add(key);
      }
    }
    assertTrue(Woorden.alle().size() > 300, () -> "keys: " + Woorden.alle().size());
    assertEquals(Set.of(), unused);
  }

  /** A sentence that reads the same under two keys would one day be mended under one. */
  @Test
  void noSentenceIsWrittenTwice() {
    Map<String, Set<String>> perZin = new TreeMap<>();
    Woorden.alle()
        .forEach(
            (key, zin) -> {
              // Names of parts and fields are words of the model, of which several can read alike.
              if (zin.contains("{") && zin.contains(" ") && !key.startsWith("naam.")) {
                perZin.computeIfAbsent(zin, z -> new TreeSet<>()).add(key);
              }
            });
    perZin.values().removeIf(keys -> keys.size() == 1);
    assertEquals(Map.of(), perZin);
  }
}
