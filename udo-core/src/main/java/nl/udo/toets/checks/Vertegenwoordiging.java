package nl.udo.toets.checks;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.udo.model.Consultatie;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.PartyIndex;
import nl.udo.model.UdoTraject;

/** Which layers are represented: at the table, and with an oordeel. */
final class Vertegenwoordiging {

  private Vertegenwoordiging() {}

  /** The parties by name, as {@link UdoTraject#partij} finds them, each sought only once. */
  static Function<String, Partij> partijen(UdoTraject traject) {
    return PartyIndex.of(traject)::find;
  }

  /** The layers of which a representative was consulted or gave input. */
  static Set<Overheidslaag> aanTafel(UdoTraject traject) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    Function<String, Partij> partijen = partijen(traject);
    for (Consultatie consultatie : traject.consultaties()) {
      lagen.addAll(van(consultatie.partijen(), partijen));
    }
    return lagen;
  }

  /** The layers of which a representative gave an oordeel of some kind. */
  static Set<Overheidslaag> metOordeel(UdoTraject traject, Predicate<Oordeel> welk) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    Function<String, Partij> partijen = partijen(traject);
    for (Consultatie consultatie : traject.consultaties()) {
      for (Oordeel oordeel : consultatie.oordelen()) {
        if (welk.test(oordeel)) {
          List<String> wie =
              oordeel.partijen().isEmpty() ? consultatie.partijen() : oordeel.partijen();
          lagen.addAll(van(wie, partijen));
        }
      }
    }
    return lagen;
  }

  private static Set<Overheidslaag> van(
      Collection<String> kenmerken, Function<String, Partij> partijen) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    kenmerken.forEach(kenmerk -> lagen.addAll(partijen.apply(kenmerk).vertegenwoordigt()));
    return lagen;
  }
}
