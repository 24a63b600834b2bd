package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.json.UdoJson;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.Regeling;
import nl.udo.weergave.Tekstweergave;

/**
 * Rules and text share one judgement of the law: no article of the tables stands in a text, unless
 * a norm in it counts for a layer of the record at its kind of regulation.
 */
class LawInTextTest {

  /** Where an article is a norm: each layer with the norms that stand in it for that layer. */
  private record Use(Norm norm, Overheidslaag laag) {}

  private static final Map<Wetsartikel, List<Use>> USES = uses();

  private static Map<Wetsartikel, List<Use>> uses() {
    Map<Wetsartikel, List<Use>> uses = new LinkedHashMap<>();
    for (Norm norm : Norm.values()) {
      for (Overheidslaag laag : Overheidslaag.values()) {
        if (norm.kent(laag)) {
          uses.computeIfAbsent(norm.artikel(laag), a -> new ArrayList<>()).add(new Use(norm, laag));
        }
      }
    }
    return uses;
  }

  @Property(tries = 80)
  void eachArticleInATextCounts(@ForAll UdoTraject basis, @ForAll Regelingsoort soort) {
    UdoTraject traject = basis.toBuilder().soort(soort).build();
    String text =
        MvtParagraaf.concept(traject)
            .als(Tekstweergave.standaard())
            .replace('\u00a0', ' ')
            .replaceAll("\\s+", " ");
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    String json = UdoJson.schrijf(traject);
    for (Overheidslaag laag : Overheidslaag.values()) {
      if (json.contains('"' + laag.code() + '"')) {
        lagen.add(laag);
      }
    }

    USES.forEach(
        (artikel, uses) -> {
          if (names(text, artikel)) {
            assertTrue(
                uses.stream()
                    .anyMatch(
                        use ->
                            lagen.contains(use.laag())
                                && use.norm().telt(use.laag(), Regeling.van(traject))),
                () -> artikel + " in a text on " + lagen + " at " + soort);
          }
        });
  }

  private static boolean names(String text, Wetsartikel artikel) {
    return Pattern.compile("(?i)" + Pattern.quote(artikel.woorden()) + "(?![\\p{L}\\d])")
        .matcher(text)
        .find();
  }
}
