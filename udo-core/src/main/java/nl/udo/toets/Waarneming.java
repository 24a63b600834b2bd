package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Overheidslaag;
import org.jspecify.annotations.Nullable;

/**
 * What a check found at one place of the record.
 *
 * @param staat whether the requirement is met there
 * @param pointer JSON Pointer to the property that is asked for; when it is missing, to where it
 *     belongs
 * @param overheden the layers concerned; empty for the record as a whole
 * @param tekst the name of the finding text of the rule that fits here, for instance "reden"; null
 *     for the text that the rule always has
 * @param betreft words of the record itself that tell this place from others, such as the point
 *     that was raised, or that stand there; or null. They are data and are never interpreted; of
 *     long ones the beginning is kept
 * @param suggestie what may have been meant by words that were not understood, such as the name of
 *     a party that is known; or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Waarneming(
    Staat staat,
    @JsonInclude(JsonInclude.Include.ALWAYS) String pointer,
    List<Overheidslaag> overheden,
    @Nullable String tekst,
    @Nullable String betreft,
    @Nullable String suggestie) {

  private static final int LANGSTE_AANHALING = 100;

  /** Guards that all is there, and keeps no more words than help to find the place. */
  public Waarneming {
    Objects.requireNonNull(staat, "staat");
    Objects.requireNonNull(pointer, "pointer");
    overheden = overheden == null ? List.of() : List.copyOf(overheden);
    betreft = kort(betreft);
    suggestie = kort(suggestie);
  }

  private static @Nullable String kort(@Nullable String tekst) {
    if (tekst == null || tekst.isEmpty()) {
      return null;
    }
    if (tekst.length() <= LANGSTE_AANHALING) {
      return tekst;
    }
    // Not codePointCount: that would read all of a text of which only the beginning is wanted.
    int einde = Character.isHighSurrogate(tekst.charAt(LANGSTE_AANHALING - 1)) ? 1 : 0;
    String begin = tekst.substring(0, LANGSTE_AANHALING - einde);
    int woord = begin.lastIndexOf(' ');
    // Of what is hardly words at all, most would be gone.
    String kort = woord > LANGSTE_AANHALING / 2 ? begin.substring(0, woord) : begin;
    // A mark that goes on to what is gone, is none.
    return (kort.endsWith(",") || kort.endsWith(";") || kort.endsWith(":")
            ? kort.substring(0, kort.length() - 1)
            : kort)
        + "…";
  }

  /**
   * An observation.
   *
   * @param voldaan whether the requirement is met
   * @param pointer JSON Pointer to the property
   * @return the observation, for the record as a whole
   */
  public static Waarneming van(boolean voldaan, String pointer) {
    Staat staat = voldaan ? Staat.VOLDAAN : Staat.NIET_VOLDAAN;
    return new Waarneming(staat, pointer, List.of(), null, null, null);
  }

  /**
   * The requirement is not asked at this place.
   *
   * @param pointer JSON Pointer to the property
   * @return the observation
   */
  public static Waarneming nietVanToepassing(String pointer) {
    return new Waarneming(Staat.NIET_VAN_TOEPASSING, pointer, List.of(), null, null, null);
  }

  /**
   * The same for some layers.
   *
   * @param lagen the layers
   * @return the observation
   */
  public Waarneming voor(List<Overheidslaag> lagen) {
    return new Waarneming(staat, pointer, lagen, tekst, betreft, suggestie);
  }

  /**
   * The same with another text of the rule.
   *
   * @param naam the name of the text, or null
   * @return the observation
   */
  public Waarneming tekst(@Nullable String naam) {
    return new Waarneming(staat, pointer, overheden, naam, betreft, suggestie);
  }

  /**
   * The same with words of the record that tell this place from others, or that stand there.
   *
   * @param woorden the words, or null
   * @return the observation
   */
  public Waarneming betreft(@Nullable String woorden) {
    return new Waarneming(staat, pointer, overheden, tekst, woorden, suggestie);
  }

  /**
   * The same with what may have been meant.
   *
   * @param woorden the words, or null
   * @return the observation
   */
  public Waarneming suggestie(@Nullable String woorden) {
    return new Waarneming(staat, pointer, overheden, tekst, betreft, woorden);
  }
}
