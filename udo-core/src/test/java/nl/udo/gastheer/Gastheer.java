package nl.udo.gastheer;

import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.model.Volledig;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import nl.udo.validatie.UdoValidatie;

/** A program of a host, started by itself: reads, checks and writes a record. */
public final class Gastheer {

  private Gastheer() {}

  /** Only here are the types of Jakarta Validation touched. */
  private static final class Validatie {
    static int aantal(UdoTraject traject) {
      return UdoValidatie.validator().validate(traject, Volledig.Toelichting.class).size();
    }
  }

  /**
   * Prints the module of the library and the number of findings.
   *
   * @param args "validatie" to count by Jakarta Validation as well
   */
  public static void main(String[] args) {
    UdoTraject traject = UdoJson.lees(UdoJson.schrijf(UdoTraject.beleid("Beleid", "BZK").build()));
    var verslag = UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
    String uitkomst =
        "%s %d %b"
            .formatted(
                UdoTraject.class.getModule().getName(),
                verslag.bevindingen().size(),
                UdoJson.schrijf(verslag).contains("UDO-TRJ-02"));
    System.out.println(args.length == 0 ? uitkomst : uitkomst + " " + metValidatie(traject));
  }

  private static String metValidatie(UdoTraject traject) {
    try {
      return Integer.toString(Validatie.aantal(traject));
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }
}
