package nl.udo.toets;

/** The record is not complete for the stage; the report says what is missing. */
public final class OnvolledigTrajectException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Toetsverslag verslag;

  /**
   * Refuses a record.
   *
   * @param verslag what is missing
   */
  public OnvolledigTrajectException(Toetsverslag verslag) {
    super(verslag.toString());
    this.verslag = verslag;
  }

  /**
   * What is missing.
   *
   * @return the report; null only after Java serialisation, which carries the message alone
   */
  public Toetsverslag verslag() {
    return verslag;
  }
}
