package nl.udo.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.udo.pdf.archive.DocumentFacts;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.pdf.print.Printer;
import nl.udo.tekst.Tekststuk;

/** Pages to print in tests. */
final class Voorbeeld {
  static final Instant MOMENT = Instant.parse("2026-11-23T09:30:00Z");
  static final byte[] JSON =
      "{\"schemaVersie\":\"1\",\"titel\":\"Wet inburgering 2021 — €\"}"
          .getBytes(StandardCharsets.UTF_8);

  static final Printer PRINTER = new Printer(FontSet.standard());

  private Voorbeeld() {}

  static DocumentFacts gegevens() {
    return new DocumentFacts(
        "Gevolgen voor decentrale overheden – Wet inburgering 2021",
        "Wet inburgering 2021",
        "Ministerie van SZW",
        "Uitvoerbaarheidstoets decentrale overheden",
        Tekststuk.NEDERLANDS,
        MOMENT,
        false,
        3);
  }

  static DocumentFacts concept() {
    return concept(Conformiteit.PDFA_3A);
  }

  static DocumentFacts concept(Conformiteit conformiteit) {
    DocumentFacts g = gegevens();
    return new DocumentFacts(
        g.title(),
        g.shortTitle(),
        g.author(),
        g.subject(),
        g.language(),
        g.moment(),
        true,
        conformiteit.deel());
  }

  /** A page of about two sheets with everything that the paper knows. */
  static String pagina() {
    try (InputStream in = Voorbeeld.class.getResourceAsStream("voorbeeld.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String pagina(String lichaam) {
    return "<!DOCTYPE html><html lang=\"nl-NL\"><head><title>t</title></head><body>"
        + lichaam
        + "</body></html>";
  }

  /** A table of many rows, so that it runs over several pages. */
  static String langeTabel(int rijen) {
    StringBuilder x =
        new StringBuilder("<h1>Tabel</h1><p class=\"udo-tabeltitel\">Tabel 1. Kosten</p>");
    x.append(
        "<table><thead><tr><th scope=\"col\">Onderdeel</th><th scope=\"col\">Toelichting</th>");
    x.append("<th scope=\"col\" class=\"udo-bedrag\">Bedrag</th></tr></thead><tbody>");
    for (int i = 1; i <= rijen; i++) {
      x.append("<tr><th scope=\"row\">Post ").append(i).append("</th><td>Uitvoering van taak ");
      x.append(i).append(" door gemeenten en provincies</td><td class=\"udo-bedrag\">€ ");
      x.append(i).append(",0 mln</td></tr>");
    }
    return pagina(x.append("</tbody></table><p>Na de tabel.</p>").toString());
  }

  static byte[] druk(String xhtml) {
    return druk(xhtml, gegevens());
  }

  static byte[] druk(String xhtml, DocumentFacts gegevens) {
    return druk(PRINTER, xhtml, gegevens);
  }

  static byte[] druk(Printer printer, String xhtml, DocumentFacts gegevens) {
    return druk(printer, xhtml, gegevens, gegevens.archivePart() == 3 ? JSON : null);
  }

  static byte[] druk(Printer printer, String xhtml, DocumentFacts gegevens, byte[] json) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try {
      printer.print(List.of(TestPage.text(xhtml)), gegevens, json, uit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return uit.toByteArray();
  }
}
