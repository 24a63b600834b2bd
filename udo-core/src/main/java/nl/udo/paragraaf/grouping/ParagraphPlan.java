package nl.udo.paragraaf.grouping;

import java.util.List;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/**
 * What stands together in one paragraph, in order.
 *
 * @param thema what it is about
 * @param bereik for whom it is, or {@link Bereik#ALGEMEEN} when its statements differ in that
 * @param uitspraken the statements; never empty
 */
public record ParagraphPlan(Thema thema, Bereik bereik, List<Uitspraak> uitspraken) {

  /** Keeps what was given. */
  public ParagraphPlan {
    uitspraken = List.copyOf(uitspraken);
  }

  /** The part of the text to which it belongs. */
  public Part part() {
    return Part.of(thema);
  }
}
