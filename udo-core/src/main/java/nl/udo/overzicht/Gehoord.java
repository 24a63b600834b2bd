package nl.udo.overzicht;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.model.Consultatie;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Hoorplicht;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.Regeling;

/** Of which layers an oordeel is still due after urgency. */
final class Gehoord {

  private Gehoord() {}

  /** Those to which the duty to hear applies, that urgency covers, and that gave no oordeel. */
  static List<Overheidslaag> nogTeHorenNaSpoed(UdoTraject traject) {
    Spoed spoed = traject.spoed();
    if (spoed == null) {
      return List.of();
    }
    Set<Overheidslaag> gehoord = EnumSet.noneOf(Overheidslaag.class);
    Partijnamen partijen = new Partijnamen(traject);
    for (Consultatie consultatie : traject.consultaties()) {
      for (Oordeel oordeel : consultatie.oordelen()) {
        List<String> wie =
            oordeel.partijen().isEmpty() ? consultatie.partijen() : oordeel.partijen();
        wie.forEach(kenmerk -> gehoord.addAll(partijen.partij(kenmerk).vertegenwoordigt()));
      }
    }
    Regeling regeling = Regeling.van(traject);
    return Hoorplicht.lagen(traject).stream()
        .filter(laag -> spoed.overheden().isEmpty() || spoed.overheden().contains(laag))
        .filter(laag -> Norm.SPOED.telt(laag, regeling))
        .filter(laag -> !gehoord.contains(laag))
        .sorted()
        .toList();
  }
}
