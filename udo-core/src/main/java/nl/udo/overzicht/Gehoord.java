package nl.udo.overzicht;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.model.Consultatie;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Hoorplicht;

/** Of which layers an oordeel is still due after urgency. */
final class Gehoord {

  private Gehoord() {}

  /**
   * Those to which the duty to hear applies, that urgency covers, and that gave no oordeel. While
   * it is not recorded to which the duty applies, a date at which the oordeel is asked is a promise
   * to all that urgency covers, as the paragraph tells it.
   */
  static List<Overheidslaag> nogTeHorenNaSpoed(UdoTraject traject) {
    Spoed spoed = traject.spoed();
    if (spoed == null) {
      return List.of();
    }
    Set<Overheidslaag> gehoord = EnumSet.noneOf(Overheidslaag.class);
    Partijnamen partijen = new Partijnamen(traject);
    for (Consultatie consultatie : traject.consultaties()) {
      for (Oordeel oordeel : consultatie.oordelen()) {
        Inbreng.wie(oordeel.partijen(), consultatie)
            .forEach(kenmerk -> gehoord.addAll(partijen.partij(kenmerk).vertegenwoordigt()));
      }
    }
    Collection<Overheidslaag> lagen = Hoorplicht.lagenMetSpoed(traject);
    if (lagen.isEmpty() && (spoed.oordeelGevraagdOp() != null || spoed.openbaarmaking() != null)) {
      lagen = spoed.overheden().isEmpty() ? traject.geraakteOverheden() : spoed.overheden();
    }
    return lagen.stream().filter(laag -> !gehoord.contains(laag)).sorted().toList();
  }
}
