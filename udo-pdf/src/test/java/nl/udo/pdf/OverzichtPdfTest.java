package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.udo.overzicht.Producten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The overviews pass the gate that the paragraph passes, without a record inside. */
class OverzichtPdfTest {

  @ParameterizedTest
  @MethodSource("nl.udo.overzicht.Producten#alle")
  void everyOverviewPassesTheGateWithTheSameWords(Producten.Product product) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    UdoPdf.standaard().schrijf(product.stuk(), uit);
    byte[] pdf = uit.toByteArray();

    assertEquals(List.of(), VeraPdf.bezwaren(pdf, Conformiteit.PDFA_2A));
    assertEquals(List.of(), Keuring.bezwaren(pdf));
    assertEquals(Poort.woorden(product.stuk()), Poort.gelezen(pdf));
  }
}
