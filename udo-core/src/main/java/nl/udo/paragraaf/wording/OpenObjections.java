package nl.udo.paragraaf.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import org.jspecify.annotations.Nullable;

/**
 * What was judged against the proposal and has no answer yet: an answer to something else would
 * seem to be one to that. Belongs to one text; not thread-safe.
 */
final class OpenObjections {

  private final Pen pen;
  private List<Passage> paragraph = List.of();

  /** The parties whose objections this paragraph told, with whether some have no answer. */
  private final Map<String, Boolean> open = new HashMap<>();

  /** The last that was judged, if it was against and no answer stands right behind it. */
  private @Nullable Standpunt last;

  OpenObjections(Pen pen) {
    this.pen = pen;
  }

  /** Whether the same parties objected to something else, to which an answer could be too. */
  boolean areOfSame(Standpunt s) {
    boolean justBefore =
        last != null && last.partijen().equals(s.partijen()) && last.data().equals(s.data());
    return justBefore || areOfOthers(s) && Lists.any(s.partijen(), open::containsKey);
  }

  /** Whether this paragraph told objections of others that have no answer. */
  boolean areOfOthers(Standpunt s) {
    return paragraph == pen.passages()
        && open.entrySet().stream()
            .anyMatch(each -> each.getValue() && !s.partijen().contains(each.getKey()));
  }

  /** Remembers a judgement that was told with its answer, if it has one. */
  void told(Standpunt s) {
    if (!s.isTegen()) {
      last = null;
      return;
    }
    if (paragraph != pen.passages()) {
      paragraph = pen.passages();
      open.clear();
    }
    s.partijen().forEach(p -> open.put(p, s.reactie() == null));
    last = s.reactie() == null ? s : null;
  }

  /** Remembers an answer that stands apart from what it answers. */
  void answered(Standpunt s) {
    s.partijen().forEach(p -> open.put(p, false));
    last = null;
  }
}
