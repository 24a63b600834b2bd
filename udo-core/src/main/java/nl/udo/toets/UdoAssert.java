package nl.udo.toets;

import nl.udo.model.UdoTraject;

/**
 * Assertions on a record for the unit tests of a host, with any test framework or none.
 *
 * <pre>{@code
 * @Test
 * void oeverpadenIsKlaarVoorDeConsultatie() throws IOException {
 *   UdoAssert.volledig(UdoJson.lees(Path.of("trajecten/oeverpaden.json")), Stadium.CONSULTATIE);
 * }
 * }</pre>
 *
 * <p>An incomplete record is a failure of the test and not an error in it: an {@link
 * AssertionError}, whose message is the whole report, with words of the record. In production use
 * {@link UdoChecklist#eis}, whose exception can be logged. Thread-safe.
 */
public final class UdoAssert {

  private UdoAssert() {}

  /**
   * Asserts that a record is complete for a stage, by the standard checklist.
   *
   * @param traject the record
   * @param stadium the stage
   * @return the report, which may hold warnings and advice
   * @throws AssertionError when the record is not complete; the message says what is missing,
   *     where, what to do and why
   * @throws NullPointerException when an argument is null
   */
  public static Toetsverslag volledig(UdoTraject traject, Stadium stadium) {
    return volledig(traject, stadium, UdoChecklist.standaard());
  }

  /**
   * Asserts that a record is complete for a stage, by a checklist of choice.
   *
   * @param traject the record
   * @param stadium the stage
   * @param lijst the checklist, for instance with rules left out or added
   * @return the report, which may hold warnings and advice
   * @throws AssertionError when the record is not complete; the message says what is missing,
   *     where, what to do and why
   * @throws NullPointerException when an argument is null
   */
  public static Toetsverslag volledig(UdoTraject traject, Stadium stadium, UdoChecklist lijst) {
    Toetsverslag verslag = lijst.toets(traject, stadium);
    if (!verslag.volledig()) {
      throw new AssertionError(verslag.toString());
    }
    return verslag;
  }
}
