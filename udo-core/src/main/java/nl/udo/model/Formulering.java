package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that says its form, because the paragraph puts it behind a verb, and no program can turn
 * "De betaalbaarheid wordt geëvalueerd." into "verzocht om de betaalbaarheid te evalueren".
 *
 * <pre>{@code
 * import static nl.udo.model.Formulering.te;
 *
 * c.punt(te("de betaalbaarheid na twee jaar te evalueren"), p -> p.soort(VERZOEK).overgenomen());
 * }</pre>
 *
 * <p>Where a builder takes a {@code Formulering} it takes a text too, which is whole sentences.
 *
 * @param vorm the form; null is read as {@link Vorm#ZIN}
 * @param tekst the text in that form; blank text makes the whole absent where it stands
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Formulering(Vorm vorm, String tekst) {

  /** The form of a text. */
  public enum Vorm implements Term {
    /**
     * A clause with <i>te</i>, without capital and full stop: "de betaalbaarheid na twee jaar te
     * evalueren". Printed as "De VNG verzocht om de betaalbaarheid na twee jaar te evalueren."
     */
    TE_GROEP,
    /**
     * A noun phrase with its article, without capital and full stop: "onafhankelijk onderzoek naar
     * de kosten". Printed as "De VNG verzocht om onafhankelijk onderzoek naar de kosten."
     */
    WOORDGROEP,
    /**
     * A subordinate clause with its verb last, without <i>dat</i>, capital and full stop: "de
     * termijn van vier weken te kort is". Printed as "De VNG wees erop dat de termijn van vier
     * weken te kort is."
     */
    BIJZIN,
    /**
     * Whole sentences, with capital and full stop: "De termijn is te kort." Printed as they are,
     * with their source: "De termijn is te kort, aldus de VNG."
     */
    ZIN;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as empty. */
  public Formulering {
    vorm = Objects.requireNonNullElse(vorm, Vorm.ZIN);
    tekst = Input.textOrEmpty(tekst);
  }

  /**
   * A clause with <i>te</i>, printed as in "De VNG verzocht om de betaalbaarheid na twee jaar te
   * evalueren."
   *
   * @param tekst for instance "de betaalbaarheid na twee jaar te evalueren"
   * @return the text in its form
   */
  public static Formulering te(String tekst) {
    return new Formulering(Vorm.TE_GROEP, tekst);
  }

  /**
   * A noun phrase, printed as in "De VNG verzocht om onafhankelijk onderzoek naar de kosten."
   *
   * @param tekst for instance "onafhankelijk onderzoek naar de kosten"
   * @return the text in its form
   */
  public static Formulering woordgroep(String tekst) {
    return new Formulering(Vorm.WOORDGROEP, tekst);
  }

  /**
   * A subordinate clause without <i>dat</i>, printed as in "De VNG wees erop dat de termijn van
   * vier weken te kort is."
   *
   * @param tekst for instance "de termijn van vier weken te kort is"
   * @return the text in its form
   */
  public static Formulering bijzin(String tekst) {
    return new Formulering(Vorm.BIJZIN, tekst);
  }

  /**
   * Whole sentences, printed as they are: "De termijn is te kort, aldus de VNG."
   *
   * @param tekst for instance "De termijn is te kort."; null is read as empty
   * @return the text in its form
   */
  public static Formulering zin(@Nullable String tekst) {
    return new Formulering(Vorm.ZIN, Input.textOrEmpty(tekst));
  }

  /** One line without content, because frameworks log it. */
  @Override
  public String toString() {
    return Outline.of(this);
  }
}
