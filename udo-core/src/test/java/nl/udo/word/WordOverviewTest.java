package nl.udo.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.udo.overzicht.Producten;
import nl.udo.weergave.Tekstweergave;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The overviews are written in Word as the paragraph is: valid, and the same words. */
class WordOverviewTest {

  @ParameterizedTest
  @MethodSource("nl.udo.overzicht.Producten#alle")
  void everyOverviewIsAValidFileWithTheSameWords(Producten.Product product) {
    WordFile file = WordFile.of(product.stuk());

    assertEquals(List.of(), OoxmlSchema.errors(file.parts().get("word/document.xml")));
    assertEquals(List.of(), Invariants.broken(file));
    List<String> words = WordText.tokens(Tekstweergave.standaard().schrijf(product.stuk()));
    boolean divided = file.body().getTextContent().contains("(vervolg)");
    if (divided) {
      // A table that is wider than the page goes on below it, with its first column again.
      Set<String> written = new TreeSet<>(WordText.words(file));
      written.remove("(vervolg)");
      assertEquals(new TreeSet<>(words), written);
    } else {
      assertEquals(words, WordText.words(file));
    }
  }
}
