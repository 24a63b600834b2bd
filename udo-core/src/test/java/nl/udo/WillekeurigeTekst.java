package nl.udo;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts as people write them, and texts that formats, templates and terminals stumble over. */
final class WillekeurigeTekst {

  private WillekeurigeTekst() {}

  static Arbitrary<String> maak() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, gewoon()),
        Tuple.of(4, lastig()),
        // Two next to each other: what each format escapes must not grow together.
        Tuple.of(2, gewoon().flatMap(voor -> lastig().map(na -> voor + na))),
        Tuple.of(2, tekens(30)),
        Tuple.of(1, Arbitraries.of("", " ", "\n\t")));
  }

  /** Parties and documents among them, so that a reference sometimes finds what it names. */
  private static Arbitrary<String> gewoon() {
    return Arbitraries.of(
        "VNG",
        "IPO",
        "UvW",
        "G40",
        "het onderzoek van AEF",
        "artikel 3, eerste lid",
        "Gemeenten krijgen de regie over de inburgering.",
        "Er zijn geen gevolgen. De taak bestaat al!",
        "coördinatie, financiën en reëel");
  }

  private static Arbitrary<String> lastig() {
    return Arbitraries.of(
        "\"dubbele\" en 'enkele' aanhalingstekens, ‘gekrulde’ en „lage”",
        "${7*7} #{7*7} {value} {0} %s %d %n",
        "<script>alert(1)</script> &amp; <b>vet</b> ]]>",
        "# kop\n- punt\n1. nummer\n> citaat\n| cel | `code` *nadruk* [tekst](http://x)",
        "eerste regel\nvolgende\r\nen\tverder",
        " spaties vooraan en achteraan ",
        "links\u202Erechts\u202C \u2066ingesloten\u2069 \u200Bnul\u00AD",
        "emoji 👩‍👩‍👧 🇳🇱 𝔘𝔇𝔒, e\u0301 los accent",
        "regels\u2028en alinea's\u2029van Unicode\u0085",
        "nul\0bel\u0007escape\u001B[31mrood",
        "\uFEFF\uFFFE\uFFFF\uFFFD\uE000",
        "achter\\uslash \\\" \\ / ../../etc/passwd",
        "العربية עברית 中文 日本語 ไทย",
        "=SUM(A1:A9)",
        "lang ".repeat(400),
        "onafbreekbaar".repeat(40));
  }

  /** Any characters but halves of characters, which no encoding carries and no record takes. */
  private static Arbitrary<String> tekens(int meeste) {
    return Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.integers().between(0x20, 0x17F)),
            Tuple.of(1, Arbitraries.integers().between(0, 0x1F)),
            Tuple.of(2, Arbitraries.integers().between(0x180, 0xD7FF)),
            Tuple.of(2, Arbitraries.integers().between(0xE000, 0x10FFFF)))
        .list()
        .ofMaxSize(meeste)
        .map(t -> t.stream().map(Character::toString).collect(Collectors.joining()));
  }
}
