package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The gate on pages that nobody thought of. */
class GegenereerdePaginaTest {
  @Property(tries = 75)
  void elkePaginaGaatDoorDePoort(@ForAll("paginas") String lichaam) throws IOException {
    String xhtml = Voorbeeld.pagina("<h1>Kop</h1>" + lichaam);
    byte[] pdf = Voorbeeld.druk(xhtml, Voorbeeld.concept());
    assertEquals(List.of(), Keuring.bezwaren(pdf));
    try (Gelezen gelezen = new Gelezen(pdf)) {
      assertEquals("", Paginatekst.verschil(Paginatekst.woorden(xhtml), gelezen.wortel.woorden()));
    }
  }

  @Property(tries = 12)
  void ookVoorVeraPdf(@ForAll("paginas") String lichaam) {
    byte[] pdf = Voorbeeld.druk(Voorbeeld.pagina("<h1>Kop</h1>" + lichaam));
    assertEquals(List.of(), VeraPdf.bezwaren(pdf, Conformiteit.PDFA_3A));
  }

  @Provide
  Arbitrary<String> paginas() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, alinea()),
            Tuple.of(2, tekst().map(t -> "<h2>" + t + "</h2>")),
            Tuple.of(2, lijst()),
            Tuple.of(3, tabel()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(delen -> String.join("\n", delen));
  }

  private Arbitrary<String> alinea() {
    return regel().map(t -> "<p>" + t + "</p>");
  }

  private Arbitrary<String> regel() {
    return Arbitraries.frequencyOf(
            Tuple.of(8, tekst()),
            Tuple.of(1, tekst().map(t -> "<span lang=\"fy\">" + t + "</span>")),
            Tuple.of(1, tekst(5).map(t -> "<a href=\"https://voorbeeld.nl/a\">" + t + "</a>")),
            Tuple.of(2, tekst().map(t -> "<em>" + t + "</em>")),
            Tuple.of(1, tekst().map(t -> "woord<note>" + t + "</note>")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(delen -> String.join(" ", delen));
  }

  private Arbitrary<String> lijst() {
    return Combinators.combine(Arbitraries.of("ul", "ol"), regel().list().ofMinSize(1).ofMaxSize(5))
        .as(
            (soort, punten) -> {
              StringBuilder x = new StringBuilder("<" + soort + ">");
              punten.forEach(punt -> x.append("<li>").append(punt).append("</li>"));
              return x.append("</").append(soort).append('>').toString();
            });
  }

  private Arbitrary<String> tabel() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            kolommen ->
                Combinators.combine(
                        kop().list().ofSize(kolommen),
                        Arbitraries.oneOf(tekst(8), regel(), tekst(20))
                            .list()
                            .ofSize(kolommen)
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(25))
                    .as(GegenereerdePaginaTest::tabel));
  }

  private static String tabel(List<String> koppen, List<List<String>> rijen) {
    StringBuilder x = new StringBuilder("<p class=\"udo-tabeltitel\">Tabel</p><table><thead><tr>");
    koppen.forEach(kop -> x.append("<th scope=\"col\">").append(kop).append("</th>"));
    x.append("</tr></thead><tbody>");
    for (List<String> rij : rijen) {
      x.append("<tr>");
      for (int i = 0; i < rij.size(); i++) {
        String merk = i == 0 ? "th" : "td";
        x.append(i == 0 ? "<th scope=\"row\">" : "<td>").append(rij.get(i));
        x.append("</").append(merk).append('>');
      }
      x.append("</tr>");
    }
    return x.append("</tbody></table>").toString();
  }

  private Arbitrary<String> kop() {
    return woord().list().ofMinSize(1).ofMaxSize(4).map(w -> String.join(" ", w));
  }

  private Arbitrary<String> tekst() {
    return tekst(40);
  }

  private Arbitrary<String> tekst(int woorden) {
    return woord().list().ofMinSize(1).ofMaxSize(woorden).map(w -> String.join(" ", w));
  }

  private Arbitrary<String> woord() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12)),
        Tuple.of(
            2, Arbitraries.of("€", "–", "≤", "§", "Ștefan", "„", "10", "«", "ĳs", "&amp;", "&lt;")),
        Tuple.of(1, Arbitraries.strings().withCharRange('a', 'z').ofMinLength(30).ofMaxLength(60)),
        Tuple.of(
            1,
            Arbitraries.of("www.voorbeeld.nl/aaaa/bbbb/cccc-dddd/eeee", "een-twee–drie", "a/b")));
  }
}
