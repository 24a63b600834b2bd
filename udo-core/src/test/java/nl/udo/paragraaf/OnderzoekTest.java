package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.udo.model.Document;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document by the name that the record gives it, with its makers introduced in full. */
class OnderzoekTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          de brief van de VNG | VNG | -       | de brief van de Vereniging van Nederlandse Gemeenten (VNG)
          de brief van de VNG | VNG | 2026-03 | de brief van de Vereniging van Nederlandse Gemeenten (VNG; maart 2026)
          VNG-brief           | VNG | -       | VNG-brief (Vereniging van Nederlandse Gemeenten)
          de brief van SZW    | SZW | -       | de brief van het ministerie van Sociale Zaken en Werkgelegenheid (SZW)
          """)
  void theMakerIsIntroducedInFullWhereTheNameOfTheDocumentSaysWhoItIs(
      String kenmerk, String opsteller, String datum, String verwacht) {
    UdoTraject traject =
        UdoTraject.builder()
            .document(
                kenmerk, d -> d.soort(Document.Soort.BRIEF).opstellers(opsteller).datum(datum))
            .build();

    assertEquals("Bij de voorbereiding is " + verwacht + " betrokken.", Proef.tekst(traject));
  }
}
