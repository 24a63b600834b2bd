package nl.udo.weergave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Inline.Anderstalig;
import nl.udo.tekst.Inline.Cursief;
import nl.udo.tekst.Inline.Koppeling;
import nl.udo.tekst.Inline.Verwijzing;
import nl.udo.tekst.Inline.Woorden;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Noten;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Notes, links, titles and quotations in another language, in every format. */
class NotesAndLinksTest {

  private static final Noot REPORT =
      new Noot(
          new Tekst(
              List.of(
                  new Woorden("Bureau Drie, "),
                  new Cursief("Kosten & baten"),
                  new Woorden(", 3 maart 2026."))));
  private static final Noot LAW =
      new Noot(
          new Tekst(
              List.of(
                  new Koppeling("Artikel 2", URI.create("https://example.org/wet?a=1&b=2")),
                  new Woorden("."))));

  private static final Tekststuk TEXT =
      new Tekststuk(
          "Wet proef",
          "2026.2",
          false,
          List.of(
              new Sectie(
                  null,
                  "Gevolgen",
                  List.of(
                      alinea(
                          new Woorden("De kosten zijn geraamd."),
                          new Verwijzing(REPORT),
                          new Woorden(" De wet vraagt dat."),
                          new Verwijzing(LAW)),
                      alinea(
                          new Woorden("“"),
                          new Anderstalig("E tarea ta pisa", "pap"),
                          new Woorden("”, aldus het bestuurscollege."),
                          new Verwijzing(REPORT)),
                      new Tabel(
                          "Kosten",
                          List.of(new Tabel.Kolom("Post", false), new Tabel.Kolom("Bedrag", true)),
                          List.of(List.of(Tekst.van("beheer"), Tekst.van("€ 3"))))))));

  private static Alinea alinea(nl.udo.tekst.Inline... delen) {
    return new Alinea(new Tekst(List.of(delen)));
  }

  @Test
  @DisplayName("notes are numbered in reading order, and a second reference repeats the number")
  void text() {
    assertEquals(
        """
        Gevolgen

        De kosten zijn geraamd.[1] De wet vraagt dat.[2]

        “E tarea ta pisa”, aldus het bestuurscollege.[1]

        Kosten
        Post    Bedrag
        beheer     € 3

        [1] Bureau Drie, Kosten & baten, 3 maart 2026.
        [2] Artikel 2.
        """,
        Tekstweergave.standaard().schrijf(TEXT));
  }

  @Test
  void markdown() {
    assertEquals(
        """
        ## Gevolgen

        De kosten zijn geraamd.[^1] De wet vraagt dat.[^2]

        “E tarea ta pisa”, aldus het bestuurscollege.[^1]

        Kosten

        | Post | Bedrag |
        | --- | ---: |
        | beheer | € 3 |

        [^1]: Bureau Drie, *Kosten \\& baten*, 3 maart 2026.

        [^2]: [Artikel 2](<https://example.org/wet?a=1&b=2>).
        """,
        Markdownweergave.standaard().schrijf(TEXT));
  }

  @Test
  @DisplayName(
      "in HTML a note is linked both ways, its number is read with a name, each id is once")
  void html() {
    String html = Htmlweergave.fragment().schrijf(TEXT);

    assertTrue(
        html.contains(
            "geraamd.<sup><a href=\"#udo-noot-1\" id=\"udo-verwijzing-1\" role=\"doc-noteref\""
                + " aria-label=\"Noot 1\">1</a></sup> De wet"),
        html);
    assertTrue(
        html.contains("<p id=\"udo-noot-1\"><a href=\"#udo-verwijzing-1\" role=\"doc-backlink\""));
    assertTrue(html.contains("<em>Kosten &amp; baten</em>"));
    assertTrue(html.contains("<a href=\"https://example.org/wet?a=1&amp;b=2\">Artikel 2</a>"));
    assertEquals(2, html.split("id=\"udo-verwijzing-", -1).length - 1);
    assertEquals(
        words(html), nl.udo.weergave.Woorden.vanTekst(Tekstweergave.standaard().schrijf(TEXT)));
  }

  private static List<String> words(String html) {
    return nl.udo.weergave.Woorden.vanHtml(html);
  }

  @Test
  @DisplayName("a quotation in another language says which, and a fragment says which its own is")
  void language() {
    String html = Htmlweergave.fragment().schrijf(TEXT);

    assertTrue(html.contains("<span lang=\"pap\">E tarea ta pisa</span>"));
    assertTrue(html.startsWith("<div lang=\"nl-NL\">\n"));
    assertTrue(Htmlweergave.pagina().schrijf(TEXT).contains("<html lang=\"nl-NL\">"));
  }

  @Test
  @DisplayName("the table of a fragment carries its lines and the place of its amounts itself")
  void pastedTable() {
    String html = Htmlweergave.fragment().schrijf(TEXT);

    assertTrue(
        html.contains("<td class=\"udo-bedrag\" style=\"border-bottom:1px solid #767676;"), html);
    assertTrue(html.contains("text-align:right\">€ 3</td>"));
    assertTrue(!Htmlweergave.pagina().schrijf(TEXT).contains(" style=\""));
  }

  @Test
  @DisplayName("where notes are not wanted they stand in their sentence, before its end")
  void inTheSentence() {
    assertTrue(
        Tekstweergave.standaard()
            .schrijf(Noten.inDeZin(TEXT))
            .contains(
                "De kosten zijn geraamd (Bureau Drie, Kosten & baten, 3 maart 2026). De wet vraagt"
                    + " dat (Artikel 2).\n"));
  }

  @Test
  @DisplayName("an address that is not of the web is refused: it could run something")
  void onlyTheWeb() {
    for (String address :
        List.of("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x")) {
      assertThrows(
          IllegalArgumentException.class, () -> new Koppeling("klik", URI.create(address)));
    }
  }
}
