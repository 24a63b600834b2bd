package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class PaginaTest {

  @Test
  void eenBedragWijktBijZijnVasteSpaties() {
    String bedrag = "€\u00A0" + "12,5\u00A0" + "miljoen";
    String kop = "<tr>" + "<th scope=\"col\">2026</th>".repeat(9) + "</tr>";
    String rij = "<tr>" + ("<td class=\"udo-bedrag\">" + bedrag + "</td>").repeat(9) + "</tr>";
    String xhtml =
        Voorbeeld.pagina("<table><thead>" + kop + "</thead><tbody>" + rij + "</tbody></table>");
    Document pagina = Pagina.lees(xhtml, Letters.standaard(), Voorbeeld.gegevens());

    String cel = pagina.getElementsByTagName("td").item(0).getTextContent();
    assertEquals("€\u00A0_12,5\u00A0_miljoen", cel.replace(Regelbreker.MERK, '_'));
  }

  @Test
  void eenTabelDieNietPastWordtGeweigerdEnNietAfgesneden() {
    String kop = "<tr>" + "<th scope=\"col\">2026</th>".repeat(40) + "</tr>";
    String xhtml = Voorbeeld.pagina("<table><thead>" + kop + "</thead></table>");
    assertThrows(
        IllegalArgumentException.class,
        () -> Pagina.lees(xhtml, Letters.standaard(), Voorbeeld.gegevens()));
  }

  /** A limit of newer JDKs on entities, of which the page has none of its own. */
  @Test
  void veelAmpersandsZijnGewoneTekst() {
    String xhtml = Voorbeeld.pagina("<p>" + "&amp; &lt; ".repeat(120_000) + "</p>");
    Document pagina = Pagina.lees(xhtml, Letters.standaard(), Voorbeeld.gegevens());
    assertTrue(pagina.getDocumentElement().getTextContent().contains("& < & <"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='URL'/>",
        "<object data='URL'></object>",
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='URL'/></svg>",
        "<math></math>",
        "<link rel='stylesheet' href='URL'/>",
        "<style>@import 'URL';</style>",
        "<base href='URL'/>",
        "<script src='URL'></script>",
        "<iframe src='URL'></iframe>",
        "<input value='x'/>",
        "<bookmarks><bookmark name='x' href='#x'/></bookmarks>",
        "<x:img xmlns:x='http://www.w3.org/1999/xhtml' src='URL'/>",
        "<h1>1</h1><h3>3</h3>",
        "<table><tr><th>geen bereik</th></tr></table>",
        "<p>niet gesloten",
        "<p>&onbekend;</p>"
      })
  void weigertWatNietInDePaginaHoort(String deel) {
    assertThrows(
        IllegalArgumentException.class, () -> Voorbeeld.druk(Voorbeeld.pagina(deel)), deel);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html SYSTEM 'URL'>",
        "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'URL'>",
        "<!DOCTYPE html [<!ENTITY x SYSTEM 'URL'>]>",
        "<!DOCTYPE html [<!ENTITY % x SYSTEM 'URL'> %x;]>",
        "<!DOCTYPE html [<!ENTITY a 'b'>]>",
        "<!DOCTYPE html [<!ATTLIST h1 class CDATA 'x'>]>",
        "<!DOCTYPE html [<!ELEMENT h1 ANY>]>",
        "<?xml version='1.1'?><!DOCTYPE html [<!ENTITY a 'b'>]>"
      })
  void leestGeenDtdEnGeenEntiteiten(String aanhef) {
    String xhtml = aanhef + "<html><body><h1>x</h1></body></html>";
    assertThrows(IllegalArgumentException.class, () -> Voorbeeld.druk(xhtml));
  }

  /** All the ways to ask for a source, in text and in places that the page ignores. */
  @Test
  void haaltNietsVanBuiten(@TempDir Path map) throws Exception {
    List<String> gevraagd = new ArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        vraag -> {
          gevraagd.add(vraag.getRequestURI().toString());
          vraag.sendResponseHeaders(404, -1);
          vraag.close();
        });
    server.start();
    try {
      Path geheim = Files.writeString(map.resolve("geheim.css"), "h1 { content: 'GEHEIM' }");
      String http = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      for (String url :
          List.of(http + "x.png", geheim.toUri().toString(), "jar:" + geheim.toUri())) {
        byte[] pdf =
            Voorbeeld.druk(
                "<?xml-stylesheet href='"
                    + url
                    + "'?>"
                    + "<html><head><base href='"
                    + url
                    + "'/><link rel='stylesheet' href='"
                    + url
                    + "'/><style>@import url("
                    + url
                    + "); p { background: url("
                    + url
                    + ") } @font-face { font-family: x; src: url("
                    + url
                    + ") }</style>"
                    + "<script src='"
                    + url
                    + "'></script><bookmarks/></head>"
                    + "<body background='"
                    + url
                    + "' style='background:url("
                    + url
                    + ")'>"
                    + "<h1 style=\"content: url('"
                    + url
                    + "')\">Kop "
                    + url
                    + "</h1>"
                    + "<p style='list-style-image:url("
                    + url
                    + ")' href='"
                    + url
                    + "' src='"
                    + url
                    + "' class='udo-noot' id='x' title='t' onload='x()'>url("
                    + url
                    + ") &lt;img src=\""
                    + url
                    + "\"/&gt; @import '"
                    + url
                    + "';</p>"
                    + "<table background='"
                    + url
                    + "'><tbody><tr><td background='"
                    + url
                    + "'>cel</td><th scope='row'>rij</th></tr></tbody></table>"
                    + "</body></html>");
        try (Gelezen gelezen = new Gelezen(pdf)) {
          String tekst = gelezen.wortel.tekst(true);
          assertTrue(tekst.contains("@import"), tekst);
          assertTrue(!tekst.contains("GEHEIM"), tekst);
        }
        assertEquals(List.of(), VeraPdf.bezwaren(pdf, Conformiteit.PDFA_3A));
      }
      assertEquals(List.of(), gevraagd);
    } finally {
      server.stop(0);
    }
  }
}
