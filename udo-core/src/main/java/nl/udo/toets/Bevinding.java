package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import nl.udo.model.Overheidslaag;
import nl.udo.usertext.Characters;

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
    @JsonInclude(JsonInclude.Include.ALWAYS) String pointer,
    List<Overheidslaag> overheden,
    String vraag,
    String melding,
    String meldingEngels,
    String betreft,
    String advies,
    List<Bron> bronnen) {

  private static final String HET_GEHEEL = "het hele traject";

  /** Keeps what was given. */
  public Bevinding {
    overheden = List.copyOf(overheden);
    bronnen = List.copyOf(bronnen);
  }

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
        plaats.betreft(),
        regel.advies(),
        regel.bronnen().stream()
            .filter(bron -> bron.geldtVoor(plaats.overheden()))
            .map(bron -> bron.beperktTot(plaats.overheden()))
            .toList());
  }

  /**
   * What is wrong and whom and what it concerns, on one line: of the words of the record, control
   * characters are shown and not carried out.
   *
   * @return for instance "De gevolgen voor de taken zijn niet beoordeeld (gemeenten)."
   */
  public String samenvatting() {
    String wie = overheden.isEmpty() ? "" : " (" + namen(overheden) + ")";
    String wat = betreft == null ? "" : " Het gaat om: “" + Characters.visible(betreft) + "”";
    String zin = melding.endsWith(".") ? melding.substring(0, melding.length() - 1) : melding;
    return zin + wie + "." + wat;
  }

  /**
   * All there is to know of the finding: what is wrong, where, what to do and why.
   *
   * @return four lines, each with its end
   */
  public String uitleg() {
    String waar = pointer.isEmpty() ? HET_GEHEEL : pointer;
    String bron = bronnen.stream().map(b -> b.tekst(overheden)).collect(Collectors.joining("; "));
    return code
        + " "
        + ernst.code()
        + ": "
        + samenvatting()
        + "\n  waar:   "
        + waar
        + "\n  advies: "
        + advies
        + "\n  bron:   "
        + bron
        + "\n";
  }

  /**
   * What a host can log: code, question and place, and no words of the record.
   *
   * @return one line, without its end
   */
  public String logregel() {
    return code + "  " + vraag + "  " + (pointer.isEmpty() ? HET_GEHEEL : pointer);
  }

  static String namen(List<Overheidslaag> lagen) {
    return lagen.stream()
        .map(laag -> laag.code().replace('-', ' '))
        .collect(Collectors.joining(", "));
  }

  /** Code, severity, place and what is wrong, on one line. */
  @Override
  public String toString() {
    return code + "  " + ernst.code() + "  " + pointer + "  " + samenvatting();
  }
}
