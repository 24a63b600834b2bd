package nl.udo.usertext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.udo.usertext.Blocks.Items;
import nl.udo.usertext.Blocks.Paragraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  @DisplayName("a blank line parts paragraphs, dashes are a list")
  void paragraphsAndAList() {
    assertEquals(
        List.of(
            new Paragraph("Het plan bevat:"),
            new Items(false, List.of("het doel;", "de kosten, over meer regels verdeeld.")),
            new Paragraph("De raad stelt het vast.")),
        Blocks.of(
            "Het plan\nbevat:\r\n- het doel;\n- de kosten,\n  over meer regels verdeeld.\n\nDe raad stelt het vast."));
  }

  @Test
  @DisplayName("bullets and numbers of any kind are lists")
  void bulletsAndNumbers() {
    Items two = new Items(false, List.of("een", "twee"));
    for (String bullet : List.of("• ", "* ", "– ", "\uf0b7\t", "o\t", "\u27a2 ")) {
      assertEquals(List.of(two), Blocks.of(bullet + "een\n" + bullet + "twee"), bullet);
    }
    assertEquals(List.of(new Items(true, List.of("een", "twee"))), Blocks.of("1. een\n2. twee"));
    assertEquals(List.of(new Items(true, List.of("een", "twee"))), Blocks.of("a) een\nb) twee"));
  }

  @Test
  @DisplayName(
      "a dash within a sentence, a negative number and a year at the start of a line are words")
  void wordsStayWords() {
    for (String text :
        List.of(
            "een - of twee - drie",
            "-5 graden",
            "2027. Daarna volgt meer.",
            "*nadruk* hier",
            "1. Een kop")) {
      assertEquals(List.of(new Paragraph(text)), Blocks.of(text));
    }
    assertEquals(
        List.of(new Paragraph("in de jaren tot 27. Daarna")),
        Blocks.of("in de jaren tot\n27. Daarna"));
  }

  @Test
  void aTextThatSaysNothingHasNoBlocks() {
    assertEquals(List.of(), Blocks.of("\n \u00ad\n"));
  }
}
