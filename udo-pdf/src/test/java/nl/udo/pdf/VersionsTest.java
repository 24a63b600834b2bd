package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.apache.pdfbox.util.Version;
import org.junit.jupiter.api.Test;

/** The tests run on the libraries that the build means: the pom also runs some on the oldest. */
class VersionsTest {

  @Test
  void thePdfBoxOfThisRunIsTheOneThatWasMeant() {
    assertEquals(System.getProperty("udo.pdfbox"), Version.getVersion());
  }

  @Test
  void theOpenhtmltopdfOfThisRunIsTheOneThatWasMeant() throws IOException {
    Properties about = new Properties();
    try (InputStream in =
        PdfRendererBuilder.class.getResourceAsStream(
            "/META-INF/maven/io.github.openhtmltopdf/openhtmltopdf-pdfbox/pom.properties")) {
      about.load(in);
    }
    assertEquals(System.getProperty("udo.openhtmltopdf"), about.getProperty("version"));
  }
}
