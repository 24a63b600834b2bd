package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import nl.udo.Casus;
import nl.udo.GoudenBestand;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real cases through the gate of four, in every form. They are drafts: none of the sources
 * tells all that the checklist asks.
 */
class CasussenPdfTest {

  private static final UdoPdf CONCEPT = UdoPdf.builder().concept().build();

  @Test
  void thereAreCases() {
    assertFalse(Casus.alle().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void aDraftPassesTheGate(Casus casus) {
    UdoTraject traject = casus.traject();
    Poort.doorDeHelePoort(Poort.schrijf(CONCEPT, traject), Verwacht.concept(traject), traject);
  }

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void theFragmentsPerChapterPassTheGate(Casus casus) {
    UdoTraject traject = casus.traject();
    UdoPdf perHoofdstuk = UdoPdf.builder().concept().perHoofdstuk().build();
    Poort.doorDeHelePoort(
        Poort.schrijf(perHoofdstuk, traject), Verwacht.conceptHoofdstukken(traject), traject);
  }

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void theAnnexPassesTheGate(Casus casus) {
    UdoTraject traject = casus.traject();
    UdoPdf metToets = UdoPdf.builder().concept().metToets().build();
    Poort.doorDeHelePoort(
        Poort.schrijf(metToets, traject),
        Verwacht.samen(Verwacht.concept(traject), Verwacht.bijlage(traject)),
        traject);
  }

  /** Rewritten with {@code -Dudo.herschrijf=true}; read what changed before it is committed. */
  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void theStructureIsAsItWasRead(Casus casus) throws IOException {
    try (Gelezen gelezen = new Gelezen(Poort.schrijf(CONCEPT, casus.traject()))) {
      GoudenBestand.vergelijk(golden(casus, "structuur"), gelezen.wortel.alsSchets());
    }
  }

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void theBytesAreTheSameEverywhere(Casus casus) throws IOException {
    String nu = Vingerafdruk.van(Poort.schrijf(CONCEPT, casus.traject()));
    GoudenBestand.vergelijk(golden(casus, "vingerafdruk"), nu + "\n");
    assertEquals(nu, Vingerafdruk.van(Poort.schrijf(CONCEPT, casus.traject())));
  }

  private static Path golden(Casus casus, String wat) {
    return Path.of("src/test/resources/casussen", casus + "." + wat + ".txt");
  }
}
