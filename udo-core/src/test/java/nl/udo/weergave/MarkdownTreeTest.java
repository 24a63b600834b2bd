package nl.udo.weergave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.Casus;
import nl.udo.model.Deel;
import nl.udo.model.Formulering;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.paragraaf.Onderdeel;
import nl.udo.paragraaf.Proef;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.BlockVisitor;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Noten;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reader of CommonMark makes of our Markdown is the tree, block by block and sign by sign:
 * no sign that a user typed is a mark, wherever it stands.
 */
class MarkdownTreeTest {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final int DEEPEST = 6;

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.of(
            "#",
            "##",
            "+",
            "-",
            "=",
            "===",
            "---",
            "1.",
            "2)",
            "10.",
            ">",
            "|",
            "`",
            "``",
            "```",
            "~~~",
            "~",
            "*",
            "**",
            "_",
            "<b>",
            "<",
            "&amp;",
            "&",
            "[x]",
            "[ ]",
            "[x](y)",
            "[^1]",
            "[^1]: ",
            "![x]",
            "!",
            "\\",
            "^",
            "$",
            ":",
            "---:",
            "http://x.nl",
            "<!--",
            "a",
            "b c",
            "Een zin.",
            " ",
            "  ",
            "    ",
            "\t",
            "\n",
            "\n\n")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 80)
  void whatIsTypedInARecordIsData(@ForAll("typed") String typed, @ForAll("typed") String other) {
    UdoTraject traject =
        UdoTraject.wetsvoorstel(typed, "BZK")
            .raakt(
                Overheidslaag.GEMEENTEN,
                g ->
                    g.deel(Deel.van(typed))
                        .omschrijving(other)
                        .taken(t -> t.nieuw(typed, w -> w.aansluiting(other)))
                        .bevoegdheden(b -> b.nieuw(Formulering.woordgroep("het " + typed), w -> {}))
                        .middelen(
                            m ->
                                m.kosten(
                                    k ->
                                        k.omschrijving(other)
                                            .ramingen(
                                                r ->
                                                    r.opstellers("Bureau")
                                                        .scenario(typed)
                                                        .bedrag(
                                                            nl.udo.model.Bedrag.miljoen("1")
                                                                .inJaar(2027),
                                                            nl.udo.model.Bedrag.miljoen("2")
                                                                .inJaar(2028)))
                                            .ramingen(r -> r.opstellers("IPO").scenario(other)))))
            .geconsulteerd(
                Partij.van("VNG"),
                c ->
                    c.punt(typed, p -> p.nietOvergenomen(other))
                        .verzoek(Formulering.te("te " + other), p -> p.overgenomen(typed)))
            .build();
    assertSame(MvtParagraaf.concept(traject).stuk());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 30)
  void whatAHostAddsIsData(@ForAll("typed") String typed) {
    String line = typed.replaceAll("\\s+", " ").strip();
    Assume.that(!line.isEmpty());
    Sectie section =
        new Sectie(
            null,
            line,
            List.of(
                new Alinea(line),
                Opsomming.van(true, List.of(line, "x")),
                Opsomming.van(false, List.of(line)),
                Tabel.van(
                    line,
                    List.of(new Tabel.Kolom(line, false), new Tabel.Kolom(line, true)),
                    List.of(List.of(line, line)))));
    MvtParagraaf text =
        MvtParagraaf.builder()
            .concept()
            .indeling(Indeling.standaard().metSectieNa(Onderdeel.UITVOERING, section))
            .build(Proef.verslag(Casus.alle().get(1).traject()));
    assertSame(text.stuk());
  }

  @Property(tries = 30)
  void everyRecordIsItsTree(@ForAll UdoTraject traject) {
    assertSame(MvtParagraaf.concept(traject).stuk());
  }

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void everyCaseIsItsTree(Casus casus) {
    assertSame(MvtParagraaf.concept(casus.traject()).stuk());
  }

  private static void assertSame(Tekststuk text) {
    String markdown = Markdownweergave.standaard().schrijf(text);
    // The parser knows no notes; a sign that a user typed is escaped and stays.
    String plain =
        markdown
            .replaceAll("(?m)^\\[\\^(\\d+)\\]: ", "noot $1: ")
            .replaceAll("(?<!\\\\)\\[\\^\\d+\\]", "");
    assertEquals(
        String.join("\n", tree(text)),
        String.join("\n", parsed(Parser.builder().extensions(TABLES).build().parse(plain))),
        markdown);
  }

  private static List<String> tree(Tekststuk text) {
    Flat flat = new Flat();
    text.blokken().forEach(b -> b.accept(flat));
    Noten notes = Noten.van(text);
    for (Noot note : notes.alle()) {
      flat.add("P", "noot " + notes.nummer(note) + ": " + note.tekst().woorden());
    }
    return flat.lines;
  }

  /** The blocks of our tree, one a line. */
  private static final class Flat implements BlockVisitor<Void> {

    private final List<String> lines = new ArrayList<>();
    private int level = 2;

    private void add(String kind, String words) {
      lines.add(line(kind, words));
    }

    @Override
    public Void sectie(Sectie sectie) {
      add("H" + Math.min(level, DEEPEST), sectie.titel());
      level++;
      sectie.blokken().forEach(b -> b.accept(this));
      level--;
      return null;
    }

    @Override
    public Void alinea(Alinea alinea) {
      add("P", alinea.tekst().woorden());
      return null;
    }

    @Override
    public Void opsomming(Opsomming list) {
      for (Tekst item : list.onderdelen()) {
        add(list.genummerd() ? "OL" : "UL", item.woorden());
      }
      return null;
    }

    @Override
    public Void tabel(Tabel table) {
      add("P", table.titel());
      lines.add(
          table.kolommen().stream()
              .map(k -> line(k.bedragen() ? "R" : "L", k.kop()))
              .collect(Collectors.joining(" | ")));
      for (List<Tekst> row : table.rijen()) {
        List<String> cells = new ArrayList<>();
        for (int k = 0; k < row.size(); k++) {
          cells.add(line(table.kolommen().get(k).bedragen() ? "R" : "L", row.get(k).woorden()));
        }
        lines.add(String.join(" | ", cells));
      }
      return null;
    }

    @Override
    public Void gat(Gat gat) {
      add("P", gat.tekst());
      return null;
    }

    @Override
    public Void conceptmelding(Conceptmelding mark) {
      add("P", mark.merk());
      add("P", mark.tekst());
      return null;
    }
  }

  private static List<String> parsed(Node parent) {
    List<String> lines = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof Heading h) {
        lines.add(line("H" + h.getLevel(), words(h)));
      } else if (n instanceof Paragraph) {
        lines.add(line("P", words(n)));
      } else if (n instanceof BulletList || n instanceof OrderedList) {
        for (Node item = n.getFirstChild(); item != null; item = item.getNext()) {
          lines.add(line(n instanceof OrderedList ? "OL" : "UL", item(item)));
        }
      } else if (n instanceof TableBlock) {
        rows(n, lines);
      } else {
        lines.add(n.getClass().getSimpleName());
      }
    }
    return lines;
  }

  private static String item(Node item) {
    Node only = item.getFirstChild();
    if (only == null) {
      return "";
    }
    return item instanceof ListItem && only instanceof Paragraph && only.getNext() == null
        ? words(only)
        : "item of " + parsed(item);
  }

  private static void rows(Node parts, List<String> lines) {
    for (Node part = parts.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<String> cells = new ArrayList<>();
        for (Node c = row.getFirstChild(); c != null; c = c.getNext()) {
          boolean right = ((TableCell) c).getAlignment() == TableCell.Alignment.RIGHT;
          cells.add(line(right ? "R" : "L", words(c)));
        }
        lines.add(String.join(" | ", cells));
      }
    }
  }

  /** The words of a node; any mark but that of a gap, a title or a link of ours shows itself. */
  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    for (Node n = node.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof Text t) {
        words.append(t.getLiteral());
      } else if (n instanceof SoftLineBreak) {
        words.append(' ');
      } else if (n instanceof StrongEmphasis
          || n instanceof org.commonmark.node.Emphasis
          || n instanceof org.commonmark.node.Link) {
        words.append(words(n));
      } else {
        words.append("<").append(n.getClass().getSimpleName()).append(">");
      }
    }
    return words.toString();
  }

  private static String line(String kind, String words) {
    return kind + " " + words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
