package nl.udo.toets;

/**
 * How far along a record is.
 *
 * @param voldaan at how many places a requirement is met
 * @param vanToepassing at how many places a requirement counts
 */
public record Voortgang(long voldaan, long vanToepassing) {

  /** For instance "7 van 9". */
  @Override
  public String toString() {
    return voldaan + " van " + vanToepassing;
  }
}
