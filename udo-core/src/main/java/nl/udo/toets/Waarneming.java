package nl.udo.toets;

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
 *     raised; or null. They are data and are never interpreted
 */
public record Waarneming(
    Staat staat, String pointer, List<Overheidslaag> overheden, String betreft) {

  /** Guards that all is there. */
  public Waarneming {
    Objects.requireNonNull(staat, "staat");
    Objects.requireNonNull(pointer, "pointer");
    overheden = List.copyOf(overheden);
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
