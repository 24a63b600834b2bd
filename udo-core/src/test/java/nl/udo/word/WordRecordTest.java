package nl.udo.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import nl.udo.Casus;
import nl.udo.Trajecten;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.tekst.Tekststuk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record travels in the file, and the reader says what became of the text beside it. */
class WordRecordTest {

  private static final String DOCUMENT = "word/document.xml";

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void aCaseComesBackEqual(Casus casus) {
    UdoWord.Gelezen read = read(WordFile.bytes(MvtParagraaf.concept(casus.traject()))).get();

    assertEquals(casus.traject(), read.traject());
    assertEquals(Tekststand.ONGEWIJZIGD, read.tekst());
  }

  @Property(tries = 25)
  @Label("any record comes back equal, beside a text that is well-formed")
  void anyRecord(@ForAll UdoTraject traject) {
    byte[] file = WordFile.bytes(MvtParagraaf.concept(traject));
    UdoWord.Gelezen read = read(file).get();

    assertEquals(traject, read.traject());
    assertEquals(Tekststand.ONGEWIJZIGD, read.tekst());
    assertEquals(List.of(), Invariants.broken(WordFile.of(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uffff en \ufffe", "]]> <!-- &#0;", "\u0001\u001f\u0085", "é\u0301 😀"})
  void charactersThatXmlDoesNotHave(String title) {
    UdoTraject traject = UdoTraject.wetsvoorstel(title, "BZK").build();
    UdoWord.Gelezen read = read(WordFile.bytes(MvtParagraaf.concept(traject))).get();

    assertEquals(traject, read.traject());
    assertEquals(Tekststand.ONGEWIJZIGD, read.tekst());
  }

  @Test
  void fromAFile(@TempDir Path map) throws IOException {
    Path file = map.resolve("a.docx");
    UdoWord.standaard().schrijf(MvtParagraaf.concept(Trajecten.volledig()), file);

    assertEquals(Trajecten.volledig(), UdoWord.lees(file).get().traject());
    Files.delete(file);
    assertThrows(IOException.class, () -> UdoWord.lees(file));
  }

  @Test
  void aTextWithoutRecordHasNone() {
    assertEquals(Optional.empty(), read(WordFile.bytes(Sample.everything())));
  }

  @Test
  @DisplayName("a file from which the record was taken is read, and holds none")
  void stripped() {
    WordFile file = file();
    WordFile stripped =
        file.without("customXml/item1.xml")
            .without("customXml/itemProps1.xml")
            .without("customXml/_rels/item1.xml.rels");

    assertEquals(Optional.empty(), read(stripped.zip()));
  }

  @Test
  void aChangedWordIsSeen() {
    assertEquals(Tekststand.GEWIJZIGD, state(s -> s.replaceFirst("wetsvoorstel", "voorstel")));
  }

  @Test
  void anAddedParagraphIsSeen() {
    assertEquals(
        Tekststand.GEWIJZIGD,
        state(s -> s.replaceFirst("</w:p>", "</w:p><w:p><w:r><w:t>Nieuw.</w:t></w:r></w:p>")));
  }

  @Test
  void aChangedNoteIsSeen() {
    UdoTraject traject = Casus.alle().get(0).traject();
    var text = Sample.everything();
    byte[] file =
        WordFile.bytes(
            new Tekststuk(text.onderwerp(), text.taal(), "2026.1", true, traject, text.blokken()));

    assertEquals(Tekststand.ONGEWIJZIGD, read(file).get().tekst());
    assertEquals(
        Tekststand.GEWIJZIGD,
        read(WordFile.of(file).changed("word/footnotes.xml", s -> s.replace("Drie", "Vier")).zip())
            .get()
            .tekst());
  }

  @Test
  @DisplayName("what was struck out with track changes counts as gone, and what was added as there")
  void trackChanges() {
    String change = "w:id=\"90\" w:author=\"jurist\"";
    assertEquals(
        Tekststand.GEWIJZIGD,
        state(
            s ->
                s.replaceFirst(
                    "</w:p>", "<w:ins " + change + "><w:r><w:t>meer</w:t></w:r></w:ins></w:p>")));
    assertEquals(
        Tekststand.ONGEWIJZIGD,
        state(
            s ->
                s.replaceFirst(
                    "</w:p>",
                    "<w:del " + change + "><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>")));
  }

  @Test
  @DisplayName("another look is no other text: bold, a break between two pages, cut up in runs")
  void look() {
    assertEquals(
        Tekststand.ONGEWIJZIGD,
        state(
            s ->
                s.replaceFirst(
                        "raakt",
                        "ra</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr>"
                            + "<w:lastRenderedPageBreak/><w:t>akt")
                    .replace(" xml:space=\"preserve\"", " xml:space=\"preserve\" ")));
  }

  @Test
  @DisplayName("what stands before and after the text is not part of it")
  void around() {
    String other = "<w:p><w:r><w:t>Van een ander.</w:t></w:r></w:p>";
    assertEquals(
        Tekststand.ONGEWIJZIGD,
        state(
            s ->
                s.replace("<w:body>", "<w:body>" + other)
                    .replace("<w:sectPr>", other + "<w:sectPr>")));
  }

  @Test
  void aTextThatIsGoneIsNotFound() {
    assertEquals(
        Tekststand.NIET_GEVONDEN,
        state(s -> s.replaceAll("<w:body>.*<w:sectPr>", "<w:body><w:p/><w:sectPr>")));
  }

  @Test
  @DisplayName("a record of a newer version says so, and in what it came")
  void newer() {
    WordFile file =
        file()
            .changed(
                "customXml/item1.xml",
                s ->
                    s.replaceFirst("\"schemaVersie\" ?: ?\"[^\"]*\"", "\"schemaVersie\": \"9.0\""));
    OnleesbaarTrajectException e =
        assertThrows(OnleesbaarTrajectException.class, () -> read(file.zip()));

    assertEquals(OnleesbaarTrajectException.Soort.NIEUWERE_VERSIE, e.soort());
    assertTrue(e.getMessage().startsWith("het traject in het Word-bestand: "), e.getMessage());
  }

  @Test
  @DisplayName("a record that is too large to be read back is refused before anything is written")
  void tooLarge() {
    String long_ = "a".repeat(UdoJson.MAXIMALE_OMVANG);
    UdoTraject traject = UdoTraject.wetsvoorstel(long_, "BZK").build();
    var text = new Tekststuk(null, "nl-NL", "2026.1", true, traject, List.of());

    Exception e = assertThrows(IllegalArgumentException.class, () -> WordFile.bytes(text));
    assertTrue(e.getMessage().contains("te groot"), e.getMessage());
  }

  @Test
  void whatWasReadTellsALogNothing() {
    UdoWord.Gelezen read = read(file().zip()).get();

    assertFalse(read.toString().contains(read.traject().voornemen().titel()));
  }

  private static WordFile file() {
    return WordFile.of(MvtParagraaf.concept(Casus.alle().get(0).traject()));
  }

  private static Tekststand state(UnaryOperator<String> edit) {
    return read(file().changed(DOCUMENT, edit).zip()).get().tekst();
  }

  static Optional<UdoWord.Gelezen> read(byte[] file) {
    try {
      return UdoWord.lees(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
