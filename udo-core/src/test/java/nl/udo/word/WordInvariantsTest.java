package nl.udo.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no validator sees is checked here, and the check is seen to find it. */
class WordInvariantsTest {

  private static final String DOCUMENT = "word/document.xml";

  @ParameterizedTest
  @MethodSource("nl.udo.word.Sample#all")
  void nothingIsWrong(Sample.Named sample) {
    assertEquals(List.of(), Invariants.broken(WordFile.of(sample.text())));
  }

  static Stream<Arguments> mutants() {
    return Stream.of(
        mutant(
            "cell without paragraph",
            s ->
                s.replaceFirst(
                    "<w:p><w:pPr><w:pStyle w:val=\"UdoTabel.*?</w:p></w:tc>", "</w:tc>")),
        mutant("style that does not exist", s -> s.replaceFirst("\"Heading2\"", "\"Kop2\"")),
        mutant(
            "list that does not exist",
            s -> s.replaceFirst("numId w:val=\"1\"", "numId w:val=\"9\"")),
        mutant("row one cell short", s -> s.replaceFirst("<w:tc>.*?</w:tc>", "")),
        mutant(
            "note without text",
            s -> s.replaceFirst("footnoteReference w:id=\"1\"", "footnoteReference w:id=\"8\"")),
        mutant(
            "link without relation",
            s -> s.replaceFirst("hyperlink r:id=\"rIdUdo1\"", "hyperlink r:id=\"rIdUdo9\"")),
        mutant(
            "field without end",
            s -> s.replaceFirst("<w:fldChar w:fldCharType=\"end\"></w:fldChar>", "")),
        mutant(
            "nonsense language", s -> s.replaceFirst("lang w:val=\"pap\"", "lang w:val=\"xx-nl\"")),
        mutant(
            "number of a note that is not there",
            s -> s.replaceFirst("name=\"_Udo_noot_1\"", "name=\"weg\"")),
        mutant(
            "comment without text",
            s -> s.replaceFirst("commentReference w:id=\"\\d+\"", "commentReference w:id=\"5\"")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutants")
  void whatIsWrongIsFound(String what, UnaryOperator<String> change) {
    WordFile broken = WordFile.of(Sample.everything()).changed(DOCUMENT, change);

    assertNotEquals(List.of(), Invariants.broken(broken));
  }

  private static Arguments mutant(String what, UnaryOperator<String> change) {
    return arguments(what, change);
  }
}
