package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.toets.Bevinding;

/** Records that nobody thought of. */
class GegenereerdTrajectTest {

  private static final UdoPdf CONCEPT = UdoPdf.builder().concept().build();
  private static final UdoPdf HOOFDSTUKKEN = UdoPdf.builder().concept().perHoofdstuk().build();
  private static final UdoPdf ALLES =
      UdoPdf.builder()
          .concept()
          .perHoofdstuk()
          .metToets()
          .conformiteit(Conformiteit.PDFA_2A)
          .build();
  private static final FontSet LETTERS = FontSet.standard();

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void everyRecordPassesOurOwnChecks(@ForAll UdoTraject willekeurig) throws IOException {
    UdoTraject traject = tekenbaar(willekeurig);
    byte[] pdf = Poort.schrijf(CONCEPT, traject);
    Poort.doorDeEigenPoort(pdf, Verwacht.concept(traject), traject);
    try (Gelezen gelezen = new Gelezen(pdf)) {
      assertEquals(
          punten(MvtParagraaf.concept(traject).stuk().blokken()),
          gelezen.wortel.alle("LI").size(),
          "lists are lists");
    }
  }

  private static int punten(List<? extends Blok> blokken) {
    int punten = 0;
    for (Blok blok : blokken) {
      if (blok instanceof Opsomming lijst) {
        punten += lijst.onderdelen().size();
      } else if (blok instanceof Sectie sectie) {
        punten += punten(sectie.blokken());
      }
    }
    return punten;
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void everyRecordPassesOurOwnChecksPerChapter(@ForAll UdoTraject willekeurig) {
    UdoTraject traject = tekenbaar(willekeurig);
    List<String> woorden = Verwacht.conceptHoofdstukken(traject);
    Poort.doorDeEigenPoort(
        Poort.schrijf(HOOFDSTUKKEN, traject),
        woorden.isEmpty() ? Verwacht.bijlage(traject) : woorden,
        traject);
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void everyRecordPassesVeraPdf(@ForAll UdoTraject willekeurig) {
    byte[] pdf = Poort.schrijf(CONCEPT, tekenbaar(willekeurig));
    assertEquals(List.of(), VeraPdf.bezwaren(pdf, Conformiteit.PDFA_3A));
  }

  @Property(tries = 5, shrinking = ShrinkingMode.OFF)
  void everyRecordPassesVeraPdfInEveryForm(@ForAll UdoTraject willekeurig) {
    byte[] pdf = Poort.schrijf(ALLES, tekenbaar(willekeurig));
    assertEquals(List.of(), VeraPdf.bezwaren(pdf, Conformiteit.PDFA_2A));
  }

  /** A record with characters of every script: printed as it is, or refused with a finding. */
  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void aRecordIsPrintedOrRefusedWithFindings(@ForAll UdoTraject traject) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try {
      CONCEPT.schrijf(traject, uit);
    } catch (OntekenbaarTrajectException fout) {
      assertEquals(0, uit.size());
      assertFalse(fout.bevindingen().isEmpty());
      JsonNode json = json(traject);
      for (Bevinding bevinding : fout.bevindingen()) {
        assertEquals("UDO-PDF-01", bevinding.code());
        // At the end of the pointer stands a text, or the record as a whole.
        boolean raak = bevinding.pointer().isEmpty() || json.at(bevinding.pointer()).isTextual();
        assertEquals(true, raak, bevinding.pointer());
      }
      return;
    }
    assertEquals(
        "", Paginatekst.verschil(Verwacht.concept(traject), Poort.gelezen(uit.toByteArray())));
  }

  private static JsonNode json(UdoTraject traject) throws JsonProcessingException {
    return new ObjectMapper().readTree(UdoJson.schrijf(traject));
  }

  /** Without what the letters lack; control characters stay, the text leaves them out itself. */
  private static UdoTraject tekenbaar(UdoTraject traject) {
    return Teksten.vervang(traject, (pointer, tekst) -> tekenbaar(tekst));
  }

  private static String tekenbaar(String tekst) {
    StringBuilder uit = new StringBuilder();
    FontSet.asDrawn(tekst)
        .codePoints()
        .map(teken -> mag(teken) ? teken : 'x')
        .forEach(uit::appendCodePoint);
    return uit.toString();
  }

  private static boolean mag(int teken) {
    return Character.isISOControl(teken)
        || LETTERS.canDraw(teken) && LETTERS.canDraw(Character.toTitleCase(teken));
  }
}
