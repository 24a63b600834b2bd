package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.udo.model.Overheidslaag;
import nl.udo.usertext.Characters;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that is not met, at one place of the record. The words of the record stand in
 * {@code betreft} and {@code suggestie} and nowhere else, so that all other texts can be logged.
 *
 * @param code the code of the rule
 * @param ernst how serious it is
 * @param stadium the stage from which the rule counts
 * @param pointer JSON Pointer to the missing property; empty for the record as a whole
 * @param overheden the layers concerned; empty for the record as a whole
 * @param vraag the question that has no answer yet
 * @param melding what is wrong, a whole sentence
 * @param betreft words of the record itself that tell this place from others, or that stand there;
 *     or null. They are data and are never interpreted
 * @param suggestie what may have been meant by those words, or null
 * @param advies how to mend it
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
    @Nullable String betreft,
    @Nullable String suggestie,
    String advies,
    List<Bron> bronnen) {

  private static final Comparator<Bevinding> VOLGORDE =
      Comparator.comparing(Bevinding::ernst)
          .thenComparing(Bevinding::pointer, Recordvolgorde.VAN_HET_TRAJECT);

  /** Keeps what was given. */
  public Bevinding {
    overheden = overheden == null ? List.of() : List.copyOf(overheden);
    bronnen = bronnen == null ? List.of() : List.copyOf(bronnen);
  }

  /**
   * The order of a report: errors first, then warnings, then advice; of one severity in the order
   * of the record. What stands at one place, the report has in the order of its rules.
   *
   * @return the order
   */
  public static Comparator<Bevinding> volgorde() {
    return VOLGORDE;
  }

  /**
   * What is wrong and whom it concerns, on one line, without words of the record.
   *
   * @return for instance "De gevolgen voor de taken zijn niet beoordeeld (gemeenten)."
   */
  public String samenvatting() {
    String wie = overheden.isEmpty() ? "" : " (" + namen(overheden) + ")";
    String zin = melding.endsWith(".") ? melding.substring(0, melding.length() - 1) : melding;
    return zin + wie + ".";
  }

  /**
   * The words of the record that the finding is about, and what may have been meant, on one line:
   * control characters are shown and not carried out.
   *
   * @return for instance "“VNGG”, bedoelt u “VNG”?"; empty when there are none
   */
  public String aanhaling() {
    return aanhaling(Verslagwoorden.NEDERLANDS);
  }

  String aanhaling(Verslagwoorden woorden) {
    String wat = betreft == null ? "" : "“" + Characters.visible(betreft) + "”";
    return suggestie == null
        ? wat
        : (wat.isEmpty() ? "" : wat + ", ")
            + woorden.bedoeltU()
            + " “"
            + Characters.visible(suggestie)
            + "”?";
  }

  /**
   * All there is to know of the finding: what is wrong, where, what it is about, what to do and
   * why. It holds words of the record.
   *
   * @return some lines, each with its end
   */
  public String uitleg() {
    return uitleg(Verslagwoorden.NEDERLANDS);
  }

  String uitleg(Verslagwoorden woorden) {
    String bron = bronnen.stream().map(b -> b.tekst(overheden)).collect(Collectors.joining("; "));
    StringBuilder tekst = new StringBuilder();
    tekst.append(code).append(' ').append(ernst.code()).append(": ").append(samenvatting());
    regel(tekst, woorden.waar(), waar(woorden));
    if (betreft != null || suggestie != null) {
      regel(tekst, woorden.betreft(), aanhaling(woorden));
    }
    regel(tekst, woorden.advies(), advies);
    if (!bron.isEmpty()) {
      regel(tekst, woorden.bron(), bron);
    }
    return tekst.append('\n').toString();
  }

  private static void regel(StringBuilder tekst, String kop, String inhoud) {
    tekst.append("\n  ").append(kop).append(':').append(" ".repeat(Math.max(1, 9 - kop.length())));
    tekst.append(inhoud);
  }

  /**
   * What a host can log: code, question and place, and no words of the record.
   *
   * @return one line, without its end
   */
  public String logregel() {
    return code + "  " + vraag + "  " + waar(Verslagwoorden.NEDERLANDS);
  }

  private String waar(Verslagwoorden woorden) {
    return pointer.isEmpty() ? woorden.hetGeheel() : pointer;
  }

  static String namen(List<Overheidslaag> lagen) {
    return lagen.stream().map(Overheidslaag::label).collect(Collectors.joining(", "));
  }

  /** Code, severity, place and what is wrong, on one line, without words of the record. */
  @Override
  public String toString() {
    return code + "  " + ernst.code() + "  " + pointer + "  " + samenvatting();
  }
}
