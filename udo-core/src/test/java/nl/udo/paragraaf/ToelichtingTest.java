package nl.udo.paragraaf;

import java.io.IOException;
import nl.udo.Casus;
import nl.udo.GoudenBestand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The final text of the real cases, as it was written by hand before it was made true. */
class ToelichtingTest {

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void theTextReadsAsItWasWritten(Casus casus) throws IOException {
    GoudenBestand.vergelijk(
        casus.map().resolve("toelichting.md"), Teksten.definitief(casus.traject()));
  }
}
