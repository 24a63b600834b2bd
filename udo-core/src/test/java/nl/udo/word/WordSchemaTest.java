package nl.udo.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part is as the standard says, in names, order and values. */
class WordSchemaTest {

  @ParameterizedTest
  @MethodSource("nl.udo.word.Sample#all")
  void everyPart(Sample.Named sample) {
    WordFile file = WordFile.of(sample.text());
    int checked = 0;
    for (String name : file.parts().keySet()) {
      if (name.matches("word/[^/]*\\.xml")) {
        assertEquals(List.of(), OoxmlSchema.errors(file.parts().get(name)), name);
        checked++;
      }
    }
    assertTrue(checked >= 5);
  }

  @Test
  void anotherOrderIsFound() {
    WordFile file =
        WordFile.of(Sample.everything())
            .changed(
                "word/document.xml",
                s ->
                    s.replaceFirst(
                        "(<w:pStyle w:val=\"ListNumber\"></w:pStyle>)(<w:numPr>.*?</w:numPr>)",
                        "$2$1"));

    assertNotEquals(List.of(), OoxmlSchema.errors(file.parts().get("word/document.xml")));
    assertNotEquals(List.of(), OoxmlSchema.errors("<a/>".getBytes(StandardCharsets.UTF_8)));
  }
}
