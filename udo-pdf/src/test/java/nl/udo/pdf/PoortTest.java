package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate on pages that are as they should be. */
class PoortTest {
  @ParameterizedTest
  @ValueSource(strings = {"voorbeeld", "tabel", "nesten", "randen"})
  void laatDoorWatGoedIs(String naam) throws IOException {
    String xhtml = xhtml(naam);
    byte[] pdf = Voorbeeld.druk(xhtml, Voorbeeld.concept(), Conformiteit.PDFA_3A);
    assertEquals(List.of(), VeraPdf.bezwaren(pdf, Conformiteit.PDFA_3A));
    assertEquals(List.of(), Keuring.bezwaren(pdf));
    try (Gelezen gelezen = new Gelezen(pdf)) {
      assertEquals("", Paginatekst.verschil(Paginatekst.woorden(xhtml), gelezen.wortel.woorden()));
    }
  }

  static String xhtml(String naam) {
    return switch (naam) {
      case "voorbeeld" -> Voorbeeld.pagina();
      case "tabel" -> Voorbeeld.langeTabel(90);
      case "nesten" ->
          Voorbeeld.pagina(
              """
              <section><h1>1 Nesten</h1><div><p>Een <strong>vet <em>en cursief</em></strong> woord,
              m<sup>2</sup> en CO<sub>2</sub>.<br/>Nieuwe regel.</p></div></section>
              <ol start="3"><li><p>Eerste alinea.</p><p>Tweede alinea.</p>
              <ul><li>diep<ul><li>dieper</li></ul></li></ul></li><li>Laatste</li></ol>
              <blockquote><p>Aangehaald.</p></blockquote>
              <table><tbody><tr><th scope="row">Zonder kop</th><td>cel</td></tr></tbody></table>
              <table><thead><tr><th scope="col" colspan="2">Breed</th><th scope="col">Smal</th></tr></thead>
              <tbody><tr><th scope="row" rowspan="2">Hoog</th><td>a</td><td><ul><li>lijst in cel</li></ul></td></tr>
              <tr><td>b</td><td></td></tr></tbody></table>
              """);
      default ->
          Voorbeeld.pagina(
              "<h1>Randen "
                  + "zeerlangwoord".repeat(20)
                  + "</h1><p>"
                  + "x".repeat(700)
                  + "</p><table><thead><tr><th scope=\"col\">Kop</th><th scope=\"col\">Waarde</th></tr></thead>"
                  + "<tbody><tr><th scope=\"row\">"
                  + "y".repeat(300)
                  + "</th><td>"
                  + "woord ".repeat(900)
                  + "</td></tr><tr><th scope=\"row\">kort</th><td>§ 1 &amp; 2 &lt;b&gt; ${x} {0} %s</td></tr>"
                  + "</tbody></table><p>Zacht\u00ADkoppelteken, nul\u200Bbreedte, vast\u00A0spatie, smal\u202F%,"
                  + " los accent: e\u0301 en o\u0308, tab\there.</p>");
    };
  }
}
