package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import nl.udo.model.Overheidslaag;

/**
 * A requirement that is not met, at one place of the record.
 *
 * @param code the code of the rule
 * @param ernst how serious it is
 * @param stadium the stage from which the rule counts
 * @param pointer JSON Pointer to the missing property; empty for the record as a whole
 * @param overheden the layers concerned; empty for the record as a whole
 * @param vraag the question that has no answer yet
 * @param melding what is wrong, in Dutch, a whole sentence
 * @param meldingEngels the same in English
 * @param betreft words of the record itself that help to find the place, or null; data, never
 *     interpreted
 * @param advies how to mend it, in Dutch
 * @param bronnen the sources that cover these layers
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bevinding(
    String code,
    Ernst ernst,
    Stadium stadium,
    String pointer,
    List<Overheidslaag> overheden,
    String vraag,
    String melding,
    String meldingEngels,
    String betreft,
    String advies,
    List<Bron> bronnen) {

  private static final int LANGSTE_AANHALING = 100;

  static Bevinding van(Regel regel, Waarneming plaats) {
    return new Bevinding(
        regel.code(),
        regel.ernst(),
        regel.stadium(),
        plaats.pointer(),
        plaats.overheden(),
        regel.vraag(),
        regel.melding(),
        regel.meldingEngels(),
        kort(plaats.betreft()),
        regel.advies(),
        regel.bronnen().stream().filter(bron -> bron.geldtVoor(plaats.overheden())).toList());
  }

  private static String kort(String tekst) {
    if (tekst == null || tekst.codePointCount(0, tekst.length()) <= LANGSTE_AANHALING) {
      return tekst;
    }
    return tekst.substring(0, tekst.offsetByCodePoints(0, LANGSTE_AANHALING)) + "…";
  }

  /**
   * What is wrong and whom and what it concerns, on one line.
   *
   * @return for instance "De taken zijn niet beoordeeld (gemeenten)."
   */
  public String samenvatting() {
    String wie =
        overheden.isEmpty()
            ? ""
            : overheden.stream().map(Bevinding::naam).collect(Collectors.joining(", ", " (", ")"));
    String wat = betreft == null ? "" : " Het gaat om: “" + betreft + "”";
    String zin = melding.endsWith(".") ? melding.substring(0, melding.length() - 1) : melding;
    return zin + wie + "." + wat;
  }

  private static String naam(Overheidslaag laag) {
    return laag.code().replace('-', ' ');
  }

  /** Code, severity, place and what is wrong, on one line. */
  @Override
  public String toString() {
    return code + "  " + ernst.code() + "  " + pointer + "  " + samenvatting();
  }
}
