package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.wording.Passage.Sentence;
import nl.udo.usertext.Blocks;

/** Words of the record that stand in the text as they are, and the layers they were told for. */
final class Recorded {

  private final Map<String, Set<Overheidslaag>> told = new HashMap<>();

  /** Remembers that words stand in the text for a scope; without layers, it is for all of them. */
  void add(String text, Bereik bereik) {
    List<Overheidslaag> lagen = bereik.overheden();
    told.computeIfAbsent(text, t -> EnumSet.noneOf(Overheidslaag.class))
        .addAll(lagen.isEmpty() ? EnumSet.allOf(Overheidslaag.class) : lagen);
  }

  /** Whether words stand in the text already, for whatever layer. */
  boolean holds(String text) {
    return told.containsKey(text);
  }

  /** Whether words stand in the text already for all layers of a scope. */
  boolean holds(String text, Bereik bereik) {
    return holds(text) && told.getOrDefault(text, Set.of()).containsAll(bereik.overheden());
  }

  /**
   * Words with their paragraphs and lists.
   *
   * @param notes what stands behind their first sentence
   * @param pointers the places of the record that they speak for
   */
  static List<Passage> passages(String text, List<Words> notes, List<String> pointers) {
    List<Passage> passages = new ArrayList<>();
    List<Words> pending = notes;
    List<Blocks.Block> blocks = Blocks.of(text);
    boolean several = Lists.count(blocks, Blocks.Paragraph.class::isInstance) > 1;
    Blocks.Block before = null;
    for (Blocks.Block block : blocks) {
      if (several && before instanceof Blocks.Paragraph && block instanceof Blocks.Paragraph) {
        passages.add(new Passage.Break());
      }
      before = block;
      if (block instanceof Blocks.Items items) {
        passages.add(
            new Passage.Items(
                items.ordered(),
                Lists.each(
                    items.items(),
                    item ->
                        List.of(
                            new Sentence(
                                Words.of(Dutch.phrase(item)), false, List.of(), pointers)))));
      } else {
        String own = ((Blocks.Paragraph) block).text();
        String whole = own.endsWith(":") ? Dutch.phrase(own) : Dutch.sentences(own);
        if (!whole.isEmpty()) {
          passages.add(new Sentence(Words.of(whole), false, pending, pointers));
          pending = List.of();
        }
      }
    }
    if (several) {
      passages.add(new Passage.Break());
    }
    return passages;
  }
}
