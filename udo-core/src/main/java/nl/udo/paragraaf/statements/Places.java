package nl.udo.paragraaf.statements;

/** Places of the record, by which statements say where they come from: JSON pointers. */
public final class Places {

  /** Where the consequences stand. */
  public static final String CONSEQUENCES = "/gevolgen/";

  /** Where the consultations stand. */
  public static final String CONSULTATIONS = "/consultaties/";

  /**
   * How free a layer is with its grant: recorded with the powers, and told with the money that it
   * is about.
   */
  public static final String GRANT_FREEDOM = "uitkeringsvormEnBeleidsvrijheid";

  private Places() {}

  /** The consequence that a place is, or is in; empty for none. */
  public static String consequence(String place) {
    return element(CONSEQUENCES, place);
  }

  /** The consultation that a place is, or is in; empty for none. */
  public static String consultation(String place) {
    return element(CONSULTATIONS, place);
  }

  /** The element of a list that a place is, or is in; empty for a place elsewhere. */
  public static String element(String list, String place) {
    if (!place.startsWith(list)) {
      return "";
    }
    int end = place.indexOf('/', list.length());
    return end < 0 ? place : place.substring(0, end);
  }

  /** Whether a place is that of how free a layer is with its grant. */
  public static boolean isGrantFreedom(String place) {
    return place.endsWith("/" + GRANT_FREEDOM);
  }
}
