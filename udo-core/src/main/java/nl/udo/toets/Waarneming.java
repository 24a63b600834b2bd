package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Overheidslaag;

/**
 * What a check found at one place of the record.
 *
 * @param staat whether the requirement is met there
 * @param pointer JSON Pointer to the property that is asked for; when it is missing, to where it
 *     belongs
 * @param overheden the layers concerned; empty for the record as a whole
 * @param betreft words of the record itself that help to find the place, such as the point that was
 *     raised; or null. They are data and are never interpreted; of long ones the beginning is kept
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Waarneming(
    Staat staat,
    @JsonInclude(JsonInclude.Include.ALWAYS) String pointer,
    List<Overheidslaag> overheden,
    String betreft) {

  private static final int LANGSTE_AANHALING = 100;

  /** Guards that all is there, and keeps no more words than help to find the place. */
  public Waarneming {
    Objects.requireNonNull(staat, "staat");
    Objects.requireNonNull(pointer, "pointer");
    overheden = List.copyOf(overheden);
    betreft = kort(betreft);
  }

  private static String kort(String tekst) {
    if (tekst == null || tekst.length() <= LANGSTE_AANHALING) {
      return tekst;
    }
    // Not codePointCount: that would read all of a text of which only the beginning is wanted.
    int einde = Character.isHighSurrogate(tekst.charAt(LANGSTE_AANHALING - 1)) ? 1 : 0;
    return tekst.substring(0, LANGSTE_AANHALING - einde) + "…";
  }

  /**
   * An observation.
   *
   * @param voldaan whether the requirement is met
   * @param pointer JSON Pointer to the property
   * @return the observation, for the record as a whole
   */
  public static Waarneming van(boolean voldaan, String pointer) {
    return new Waarneming(voldaan ? Staat.VOLDAAN : Staat.NIET_VOLDAAN, pointer, List.of(), null);
  }

  /**
   * The requirement is not asked at this place.
   *
   * @param pointer JSON Pointer to the property
   * @return the observation
   */
  public static Waarneming nietVanToepassing(String pointer) {
    return new Waarneming(Staat.NIET_VAN_TOEPASSING, pointer, List.of(), null);
  }

  /**
   * The same for some layers.
   *
   * @param lagen the layers
   * @return the observation
   */
  public Waarneming voor(List<Overheidslaag> lagen) {
    return new Waarneming(staat, pointer, lagen, betreft);
  }

  /**
   * The same with words of the record that help to find the place.
   *
   * @param woorden the words, or null
   * @return the observation
   */
  public Waarneming betreft(String woorden) {
    return new Waarneming(staat, pointer, overheden, woorden);
  }
}
