package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.udo.model.Bronverwijzing;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.usertext.Blocks;
import org.jspecify.annotations.Nullable;

/** What is said of estimates in the words of the record; each is told once. */
final class EstimateDetails {

  private final List<Uitspraak> left;
  private final Consumer<Uitspraak> tell;

  EstimateDetails(List<Uitspraak> details, Consumer<Uitspraak> tell) {
    this.left = new ArrayList<>(details);
    this.tell = tell;
  }

  /** What the source of an estimate does not cover, if it fits behind its amount; or null. */
  @Nullable String limitOf(@Nullable Bronverwijzing bron) {
    for (Uitspraak detail : left) {
      if (bron != null
          && bron.document() != null
          && detail.inhoud() instanceof Bron.Beperking b
          && !b.vanMeer()
          && bron.document().equals(b.document().kenmerk())
          && isOneParagraph(b.tekst())) {
        left.remove(detail);
        return b.tekst();
      }
    }
    return null;
  }

  private static boolean isOneParagraph(String text) {
    List<Blocks.Block> blocks = Blocks.of(text);
    return blocks.size() == 1 && blocks.get(0) instanceof Blocks.Paragraph;
  }

  /** Tells what is about the estimates and not about the cost as such. */
  void ofEstimates() {
    List<Uitspraak> own =
        left.stream()
            .filter(d -> d.inhoud() instanceof Bron.Beperking || d.pointer().contains("/ramingen/"))
            .toList();
    left.removeAll(own);
    own.forEach(tell);
  }

  /** Tells what is about the estimate of a place. */
  void of(String place) {
    List<Uitspraak> own = left.stream().filter(d -> d.pointer().startsWith(place + "/")).toList();
    left.removeAll(own);
    own.forEach(tell);
  }

  void others() {
    left.forEach(tell);
  }
}
