package nl.udo.weergave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Tekststuk;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sign that Markdown reads at the start of a line is a sign of whoever typed it. By structure and
 * signs: a comparison of words alone cannot see that a heading or a list was made.
 */
class MarkdownEscapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# kop",
        "+ plus",
        "- streep",
        "---",
        "1. een",
        "2) twee",
        "> citaat",
        "* ster",
        "~~~",
        "```"
      })
  void aParagraphAndAnItemStayWhatTheyAre(String typed) {
    Node paragraph = parsed(new Alinea(typed));
    assertInstanceOf(Paragraph.class, paragraph);
    assertEquals(typed, words(paragraph));

    Node item = parsed(Opsomming.van(false, List.of(typed))).getFirstChild();
    assertInstanceOf(Paragraph.class, item.getFirstChild());
    assertEquals(typed, words(item.getFirstChild()));
  }

  /** A row of them makes a heading of the line above, and a block stands below others. */
  @ParameterizedTest
  @ValueSource(strings = {"#", "+", "-", "="})
  void theSignIsEscapedAtTheStartOnly(String sign) {
    assertEquals(
        "\\" + sign + " een " + sign + " twee\n",
        markdown(new Alinea(sign + " een " + sign + " twee")));
  }

  private static String markdown(Blok blok) {
    return Markdownweergave.standaard()
        .schrijf(new Tekststuk("een proef", "proef", true, List.of(blok)));
  }

  private static Node parsed(Blok blok) {
    return Parser.builder().build().parse(markdown(blok)).getFirstChild();
  }

  private static String words(Node node) {
    return TextContentRenderer.builder().build().render(node).strip();
  }
}
