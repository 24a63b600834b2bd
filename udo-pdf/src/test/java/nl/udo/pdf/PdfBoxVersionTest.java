package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.util.Version;
import org.junit.jupiter.api.Test;

/** The tests run on the PDFBox that the build means: the pom also runs some on the oldest. */
class PdfBoxVersionTest {

  @Test
  void thePdfBoxOfThisRunIsTheOneThatWasMeant() {
    assertEquals(System.getProperty("udo.pdfbox"), Version.getVersion());
  }
}
