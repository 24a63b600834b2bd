package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.udo.model.Aspect;

/**
 * How one rule stands over the whole record.
 *
 * @param code the code of the rule
 * @param ernst its severity
 * @param vraag the question it asks
 * @param aspecten the aspects it is about
 * @param staat not met when it is not met somewhere; met when it is met wherever it counts; not
 *     applicable when it counts nowhere
 * @param waarnemingen what was found at each place
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Regelresultaat(
    String code,
    Ernst ernst,
    String vraag,
    List<Aspect> aspecten,
    Staat staat,
    List<Waarneming> waarnemingen) {

  /** Keeps what was given. */
  public Regelresultaat {
    aspecten = aspecten == null ? List.of() : List.copyOf(aspecten);
    waarnemingen = waarnemingen == null ? List.of() : List.copyOf(waarnemingen);
  }
}
