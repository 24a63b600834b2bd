package nl.udo.toets;

import static nl.udo.model.Overheidslaag.GEMEENTEN;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;

/**
 * What one rule should say of one record.
 *
 * @param pointers where it is not met; empty when it is met or not applicable
 */
record Geval(String code, String wat, Staat staat, UdoTraject traject, List<String> pointers) {

  static Geval voldaan(String code, String wat, UdoTraject traject) {
    return new Geval(code, wat, Staat.VOLDAAN, traject, List.of());
  }

  static Geval nietVoldaan(String code, String wat, UdoTraject traject, String... pointers) {
    return new Geval(code, wat, Staat.NIET_VOLDAAN, traject, List.of(pointers));
  }

  static Geval nietVanToepassing(String code, String wat, UdoTraject traject) {
    return new Geval(code, wat, Staat.NIET_VAN_TOEPASSING, traject, List.of());
  }

  /** A bill that touches gemeenten and says of it what is filled in. */
  static UdoTraject gemeenten(Consumer<Gevolg.Builder> invulling) {
    return raakt(GEMEENTEN, invulling);
  }

  static UdoTraject raakt(Overheidslaag laag, Consumer<Gevolg.Builder> invulling) {
    return wet(traject -> traject.raakt(laag, invulling));
  }

  static UdoTraject wet(UnaryOperator<UdoTraject.Builder> invulling) {
    return invulling.apply(UdoTraject.wetsvoorstel("Wet voorbeeld", "SZW")).build();
  }

  @Override
  public String toString() {
    return code + " " + staat.code() + ": " + wat;
  }
}
