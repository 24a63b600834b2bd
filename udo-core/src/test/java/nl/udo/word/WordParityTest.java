package nl.udo.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.udo.Casus;
import nl.udo.weergave.MvtParagraaf;
import nl.udo.weergave.Tekstweergave;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A Word file says what plain text says, word for word, with the same numbers of lists and notes.
 */
class WordParityTest {

  @ParameterizedTest
  @MethodSource("nl.udo.word.Sample#all")
  void everyText(Sample.Named sample) {
    assertEquals(
        WordText.tokens(Tekstweergave.standaard().schrijf(sample.text())),
        WordText.words(WordFile.of(sample.text())));
  }

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  @DisplayName("the fragments per chapter too")
  void chapters(Casus casus) {
    for (MvtParagraaf part : MvtParagraaf.conceptHoofdstukken(casus.traject()).values()) {
      List<String> words = WordText.tokens(part.alsTekst());

      assertEquals(words, WordText.words(WordFile.of(part)));
    }
  }
}
