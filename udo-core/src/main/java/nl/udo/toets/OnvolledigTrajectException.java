package nl.udo.toets;

/**
 * The record is not complete for the stage. The message can be logged: it holds codes, questions
 * and places and no words of the record. Those are in the {@linkplain #verslag() report}.
 */
public final class OnvolledigTrajectException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Toetsverslag verslag;

  /**
   * Refuses a record.
   *
   * @param verslag what is missing
   */
  public OnvolledigTrajectException(Toetsverslag verslag) {
    super(melding(verslag));
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

  private static String melding(Toetsverslag verslag) {
    StringBuilder melding =
        new StringBuilder("het traject is onvolledig voor het stadium ")
            .append(verslag.stadium().code())
            .append(" (regelset ")
            .append(verslag.regelset())
            .append("): ")
            .append(verslag.aantallen(Verslagwoorden.NEDERLANDS));
    for (Bevinding fout : verslag.bevindingen(Ernst.FOUT)) {
      melding.append("\n  ").append(fout.logregel());
    }
    return melding.toString();
  }
}
