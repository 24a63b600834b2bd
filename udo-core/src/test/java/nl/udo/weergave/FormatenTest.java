package nl.udo.weergave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.udo.Casus;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekststuk;
import nl.udo.usertext.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All formats carry the same words in the same order, whatever the user wrote. */
class FormatenTest {

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void allFormatsOfACaseCarryTheSameWords(Casus casus) {
    MvtParagraaf paragraaf = MvtParagraaf.concept(casus.traject());
    List<String> woorden = Woorden.vanTekst(paragraaf.alsTekst());

    assertEquals(woorden, Woorden.vanTekst(paragraaf.als(Tekstweergave.breed(40))));
    assertEquals(woorden, Woorden.vanMarkdown(paragraaf.alsMarkdown()));
    assertEquals(woorden, Woorden.vanHtml(paragraaf.alsHtml()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7} {value} #{x} %s",
        "<script>alert(1)</script> & <b>vet</b> &amp; \"aanhaling\" 'enkel'",
        "*nadruk* _streep_ `code` [link](http://voorbeeld.invalid) ![beeld](x) ~~weg~~ | pijp |",
        "# kop",
        "- streepje",
        "+ plus",
        "1. eerste",
        "1) eerste",
        "> citaat",
        "=== lijn",
        "--- lijn",
        "\\* al ontsnapt \\ en een los \\",
        "regel een\n# regel twee\r\n\r\n- regel drie\ttab",
        "een\u0000twee\u0007drie\u001bvier",
        "links\u202erechts\u202c \u2066eiland\u2069 \u200emerk",
        "emoji \ud83d\ude00 en e\u0301 en \u2028 en \u2029",
        "&nbsp; &#35; &lt;",
        "    ingesprongen",
        "<!-- commentaar --> <![CDATA[x]]> <?php ?>",
        "https://voorbeeld.invalid/a_b*c",
      })
  void textOfAUserIsDataInEveryFormat(String tekst) {
    UdoTraject traject =
        UdoTraject.wetsvoorstel(tekst, "BZK")
            .raakt(
                Overheidslaag.GEMEENTEN,
                g ->
                    g.deel(tekst)
                        .taken(t -> t.nieuw(tekst, w -> w.aansluiting(tekst)))
                        .middelen(
                            m ->
                                m.kosten(
                                    k -> k.omschrijving(tekst).ramingen(r -> r.scenario(tekst)))))
            .build();
    MvtParagraaf paragraaf = MvtParagraaf.concept(traject);
    List<String> woorden = Woorden.vanTekst(paragraaf.alsTekst());

    assertTrue(woorden.containsAll(Woorden.vanTekst(Characters.lines(tekst))));
    assertEquals(woorden, Woorden.vanMarkdown(paragraaf.alsMarkdown()));
    assertEquals(woorden, Woorden.vanHtml(paragraaf.alsHtml()));
    assertFalse(paragraaf.alsHtml().contains("<script"));
    assertFalse(
        paragraaf.alsTekst().matches("(?s).*[\\u0000-\\u0009\\u000b-\\u001f\\u202a-\\u202e].*"));
  }

  @Test
  void writingToAnAppendableGivesTheSame() throws IOException {
    MvtParagraaf paragraaf = MvtParagraaf.concept(Casus.alle().get(0).traject());
    StringBuilder uit = new StringBuilder();
    paragraaf.alsTekst(uit);
    paragraaf.alsMarkdown(uit);
    paragraaf.alsHtml(uit);
    paragraaf.alsHtmlPagina(uit);

    assertEquals(
        paragraaf.alsTekst()
            + paragraaf.alsMarkdown()
            + paragraaf.alsHtml()
            + paragraaf.alsHtmlPagina(),
        uit.toString());
  }

  @Test
  void aTableIsATableInEveryFormat() {
    Tekststuk stuk =
        new Tekststuk(
            null,
            "2026.2",
            false,
            List.of(
                new Sectie(
                    "1",
                    "Kop",
                    List.of(
                        new Alinea("Alinea."),
                        Opsomming.van(false, List.of("een", "twee")),
                        Tabel.van(
                            "Titel",
                            List.of(new Tabel.Kolom("Post", false), new Tabel.Kolom("2026", true)),
                            List.of(List.of("a|b", "€ 1"), List.of("c", "€ 1.000")))))));

    assertEquals(
        """
        1 Kop

        Alinea.

        - een
        - twee

        Titel
        Post     2026
        a|b       € 1
        c     € 1.000
        """,
        Tekstweergave.standaard().schrijf(stuk));
    assertEquals(
        """
        ## 1 Kop

        Alinea.

        - een
        - twee

        Titel

        | Post | 2026 |
        | --- | ---: |
        | a\\|b | € 1 |
        | c | € 1.000 |
        """,
        Markdownweergave.standaard().schrijf(stuk));
    assertTrue(
        Htmlweergave.fragment(3)
            .schrijf(stuk)
            .startsWith(
                "<div lang=\"nl-NL\">\n<h3>1 Kop</h3>\n<p>Alinea.</p>\n<ul>\n<li>een</li>\n<li>twee</li>\n</ul>\n"));
  }
}
