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
    byte[] pdf = Voorbeeld.druk(xhtml, Voorbeeld.concept());
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
              <h1>1 Nesten</h1><p>Een <em>cursief</em> woord.</p><h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5><h6>6</h6>
              <ol>PUNTEN</ol>
              <p>De raad schreef: <span lang="pap">E tarea aki ta demasiado pa un isla chikitu, i e gobièrnu sentral mester yuda ku plaka i ku hende, sino e isla lo no por kumpli ku ley.</span><note>Brief van het bestuurscollege, <em>Reactie</em>, <a href="https://voorbeeld.nl/brief?a=1&amp;b=2">voorbeeld.nl</a>.</note></p>
              <ul><li>Een punt met een noot,<note>Tweede noot.</note> en verder.</li><li><span lang="fy">Allinnich Frysk.</span></li></ul>
              <p>Zie <a href="https://wetten.overheid.nl/BWBR0005416">artikel 108 van de Gemeentewet en wat daar verder over is geschreven in een zin die over het einde van de regel gaat</a>. Nogmaals de eerste.<note>Tweede noot.</note></p>
              <table><thead><tr><th scope="col">Kop</th><th scope="col">Bron</th></tr></thead>
              <tbody><tr><th scope="row">a</th><td>cel<note>Noot in een cel.</note></td></tr></tbody></table>
              """
                  .replace("PUNTEN", "<li>punt</li>".repeat(120)));
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
