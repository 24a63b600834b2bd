package nl.udo.word;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.Casus;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Inline;
import nl.udo.tekst.Inline.Anderstalig;
import nl.udo.tekst.Inline.Cursief;
import nl.udo.tekst.Inline.Koppeling;
import nl.udo.tekst.Inline.Verwijzing;
import nl.udo.tekst.Inline.Woorden;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;

/** Texts to try on Word: the real laws, and one with every kind of block and part. */
final class Sample {

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

  private Sample() {}

  record Named(String name, Tekststuk text) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** What a parameterised test takes. */
  static Stream<Named> all() {
    Stream<Named> cases =
        Casus.alle().stream()
            .map(c -> new Named(c.toString(), MvtParagraaf.concept(c.traject()).stuk()));
    return Stream.concat(
        cases,
        Stream.of(
            new Named("every kind of block", everything()),
            new Named("ends on a table", text(table("Slot", 3))),
            new Named("nothing", text())));
  }

  static Tekststuk text(nl.udo.tekst.Blok... blocks) {
    return new Tekststuk("Wet proef", "2026.1", true, List.of(blocks));
  }

  static Alinea paragraph(Inline... parts) {
    return new Alinea(new Tekst(List.of(parts)));
  }

  static Tekststuk everything() {
    return text(
        new Conceptmelding("CONCEPT", "Dit is een proef."),
        new Sectie(
            "7",
            "Gevolgen <voor> & gemeenten",
            List.of(
                paragraph(
                    new Woorden("De kosten zijn geraamd."),
                    new Verwijzing(REPORT),
                    new Woorden(" De wet vraagt dat."),
                    new Verwijzing(LAW)),
                new Sectie(
                    "7.1",
                    "Taken",
                    List.of(
                        paragraph(
                            new Woorden("Het bestuurscollege: “"),
                            new Anderstalig("E tarea ta pisa", "pap"),
                            new Woorden("”."),
                            new Verwijzing(REPORT),
                            new Woorden(" Zie ook "),
                            new Koppeling("de wet", URI.create("https://example.org/a%20b")),
                            new Woorden(".")),
                        Opsomming.van(true, List.of("eerste", "tweede")),
                        new Alinea("Tussen twee lijsten."),
                        Opsomming.van(true, List.of("weer eerste", "weer tweede", "derde")),
                        Opsomming.van(false, List.of("een punt", "nog een punt")),
                        new Sectie("7.1.1", "Dieper", List.of(new Alinea("Tekst."))))),
                new Gat("UDO-MID-09", "[UDO-MID-09: Er staat geen bedrag. Vul een bedrag in.]"),
                new Sectie(
                    null,
                    "Teksten die lastig zijn",
                    List.of(
                        new Alinea("regel een\nregel twee\tmet een tab"),
                        new Alinea("emoji 😀, e\u0301, \u200Fomgekeerd en  twee spaties"),
                        new Alinea("<w:p/> ]]> &amp; ${x} {w:val} PAGE NOTEREF"),
                        new Alinea(" spaties eromheen "))),
                table("Kosten per jaar", 3),
                new Alinea("Na de tabel."))));
  }

  /** A table with a column for each of so many years. */
  static Tabel table(String title, int years) {
    List<Tabel.Kolom> columns = new ArrayList<>();
    columns.add(new Tabel.Kolom("Post", false));
    List<String> row = new ArrayList<>();
    row.add("uitvoeringskracht en beheer van de voorziening");
    for (int year = 0; year < years; year++) {
      columns.add(new Tabel.Kolom(Integer.toString(2026 + year), true));
      row.add("€\u00a012,3\u00a0miljoen");
    }
    return Tabel.van(title, columns, List.of(row, row));
  }
}
