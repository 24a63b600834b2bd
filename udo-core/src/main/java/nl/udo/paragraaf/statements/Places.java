package nl.udo.paragraaf.statements;

import java.util.ArrayList;
import java.util.List;

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

  /** What a consequence is, in words of the record. */
  public static final String DESCRIPTION = "omschrijving";

  /** Which regions a part of a layer follows. */
  public static final String REGIONS = "deel/regio";

  /** What a change of a power means for the interbestuurlijk toezicht. */
  public static final String OVERSIGHT = "interbestuurlijkToezicht";

  /** The number of what a place is not in. */
  public static final int NOWHERE = -1;

  /** Of a number that is an int. */
  private static final int MOST_DIGITS = 9;

  private Places() {}

  /** The consequence that a place is, or is in; empty for none. */
  public static String consequence(String place) {
    return element(CONSEQUENCES, place);
  }

  /** The number of that consequence, from nought; {@link #NOWHERE} for none. */
  public static int consequenceNumber(String place) {
    String number = consequence(place);
    boolean counts =
        number.length() > CONSEQUENCES.length()
            && number.length() <= CONSEQUENCES.length() + MOST_DIGITS
            && number.chars().skip(CONSEQUENCES.length()).allMatch(Character::isDigit);
    return counts ? Integer.parseInt(number.substring(CONSEQUENCES.length())) : NOWHERE;
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

  /** Whether a place is what there is to say of the money of a consequence as such. */
  public static boolean isMoneyExplanation(String place) {
    return place.equals(consequence(place) + "/middelen/toelichting");
  }

  /** Whether a place is a consequence as such, and not one of its parts. */
  public static boolean isConsequence(String place) {
    return !place.isEmpty() && consequence(place).equals(place);
  }

  /** The elements of lists that a place is, or is in: of /a/1/b/2/c these are /a/1 and /a/1/b/2. */
  public static List<String> elements(String place) {
    List<String> elements = new ArrayList<>();
    for (int begin = element(place, 0); begin >= 0; begin = element(place, begin + 1)) {
      int end = place.indexOf('/', begin + 1);
      elements.add(end < 0 ? place : place.substring(0, end));
    }
    return elements;
  }

  /** The places that a place stands below, from the nearest on. */
  public static List<String> above(String place) {
    List<String> above = new ArrayList<>();
    for (int end = place.lastIndexOf('/'); end > 0; end = place.lastIndexOf('/', end - 1)) {
      above.add(place.substring(0, end));
    }
    return above;
  }

  /**
   * The matter of carrying it out that a place in a consequence is about, with that consequence;
   * empty for a place elsewhere.
   */
  public static String capacity(String place) {
    String head = consequence(place) + "/uitvoeringskracht/";
    return consequence(place).isEmpty() ? "" : element(head, place);
  }

  /** Whether a place is an element of a list, or is in one. */
  public static boolean isInList(String place) {
    return element(place, 0) >= 0;
  }

  /** Where the segment of the first number from some index on begins; negative for none. */
  private static int element(String place, int from) {
    int begin = place.indexOf('/', from);
    while (begin >= 0
        && (begin + 1 == place.length() || !Character.isDigit(place.charAt(begin + 1)))) {
      begin = place.indexOf('/', begin + 1);
    }
    return begin;
  }

  /** The list of which a place is an element. */
  public static String list(String element) {
    return element.substring(0, element.lastIndexOf('/'));
  }

  /** Whether a place is that of how free a layer is with its grant. */
  public static boolean isGrantFreedom(String place) {
    return is(GRANT_FREEDOM, place);
  }

  /** Whether a place is a field as such, whatever it is of. */
  public static boolean is(String field, String place) {
    int begin = place.length() - field.length();
    return begin > 0 && place.charAt(begin - 1) == '/' && place.endsWith(field);
  }

  /** In which field of a statement a detail of it stands. */
  public static String field(Uitspraak u, Uitspraak detail) {
    String place = detail.pointer();
    return place.startsWith(u.pointer() + "/") ? place.substring(u.pointer().length()) : place;
  }

  /** Whether a place is in an estimate of a cost. */
  public static boolean isInEstimate(String place) {
    return place.contains("/ramingen/");
  }

  /** Whether a place is in a cost, and in no estimate of it. */
  public static boolean isInCost(String place) {
    return place.contains("/kosten/") && !isInEstimate(place);
  }

  /** Whether a place is an estimate as such; the cost that it is of, is the list of its list. */
  public static boolean isEstimate(String place) {
    int number = place.lastIndexOf('/');
    return number > 0 && list(place).endsWith("/ramingen") && element(place, number) == number;
  }
}
