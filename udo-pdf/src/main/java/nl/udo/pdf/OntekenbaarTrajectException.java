package nl.udo.pdf;

import java.util.List;
import java.util.stream.Collectors;
import nl.udo.toets.Bevinding;

/**
 * The text of a record holds characters that none of the fonts can draw. No PDF was written: it
 * would show another sign in their place, and nobody would notice. The message can be logged: it
 * holds the places and nothing of the text, which the {@linkplain #bevindingen() findings} do.
 */
public final class OntekenbaarTrajectException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Bevinding> bevindingen;

  OntekenbaarTrajectException(List<Bevinding> bevindingen) {
    super(
        bevindingen.stream()
            .map(Bevinding::logregel)
            .collect(
                Collectors.joining(
                    "\n  ", "de PDF is niet gemaakt: niet elk teken kan worden getekend\n  ", "")));
    this.bevindingen = List.copyOf(bevindingen);
  }

  /**
   * Which characters, and where they stand.
   *
   * @return a finding with code {@code UDO-PDF-01} for each place in the record; null only after
   *     Java serialisation, which carries the message alone
   */
  public List<Bevinding> bevindingen() {
    return bevindingen;
  }
}
