package nl.udo.weergave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.Casus;
import nl.udo.GoudenBestand;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Hoofdstuk;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The paragraph of each real case, to the letter. Rewritten with {@code -Dudo.herschrijf=true};
 * read what changed before it is committed.
 *
 * <p>The cases are drafts: none of the sources tells all that the checklist asks.
 */
class GoudenTest {

  private static final int BREEDTE = 96;

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void theTextOfACaseIsAsItWasRead(Casus casus) throws IOException {
    Map<String, String> uitvoer = uitvoer(casus.traject());
    if (Boolean.getBoolean("udo.herschrijf")) {
      for (Path oud : teksten(casus)) {
        Files.delete(oud);
      }
    }
    for (Map.Entry<String, String> bestand : uitvoer.entrySet()) {
      GoudenBestand.vergelijk(casus.map().resolve(bestand.getKey()), bestand.getValue());
    }
    assertEquals(
        uitvoer.keySet(),
        teksten(casus).stream()
            .map(pad -> pad.getFileName().toString())
            .collect(Collectors.toSet()),
        "the files of this case; rewrite them with -Dudo.herschrijf=true");
  }

  private static Map<String, String> uitvoer(UdoTraject traject) {
    Toetsverslag verslag = UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
    MvtParagraaf paragraaf = MvtParagraaf.concept(traject);
    Map<String, String> uitvoer = new TreeMap<>();
    uitvoer.put("paragraaf.txt", paragraaf.als(Tekstweergave.breed(BREEDTE)));
    uitvoer.put("paragraaf.md", paragraaf.alsMarkdown());
    uitvoer.put("paragraaf.html", paragraaf.alsHtml());
    for (Map.Entry<Hoofdstuk, MvtParagraaf> deel :
        MvtParagraaf.conceptHoofdstukken(verslag, Indeling.standaard()).entrySet()) {
      uitvoer.put(
          "hoofdstuk-%s.txt".formatted(deel.getKey().nummer()),
          deel.getValue().als(Tekstweergave.breed(BREEDTE)));
    }
    return uitvoer;
  }

  private static Set<Path> teksten(Casus casus) throws IOException {
    try (Stream<Path> bestanden = Files.list(casus.map())) {
      return bestanden
          .filter(pad -> pad.getFileName().toString().matches("(paragraaf|hoofdstuk).*"))
          .collect(Collectors.toSet());
    }
  }
}
