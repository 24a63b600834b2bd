package nl.udo.overzicht;

import java.util.Collection;
import java.util.List;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Hoorplicht;
import org.jspecify.annotations.Nullable;

/** Of which layers an oordeel is asked afterwards because of urgency, and which gave it. */
final class Gehoord {

  private Gehoord() {}

  /**
   * An oordeel of a layer.
   *
   * @param partijen who gave it, by kenmerk
   * @param datum when, or null
   */
  record Gegeven(List<String> partijen, @Nullable Datum datum) {}

  /**
   * Those to which the duty to hear applies and that urgency covers. While it is not recorded to
   * which the duty applies, a date at which the oordeel is asked is a promise to all that urgency
   * covers, as the paragraph tells it.
   */
  static List<Overheidslaag> achterafNaSpoed(UdoTraject traject) {
    Spoed spoed = traject.spoed();
    if (spoed == null) {
      return List.of();
    }
    Collection<Overheidslaag> lagen = Hoorplicht.lagenMetSpoed(traject);
    if (lagen.isEmpty() && (spoed.oordeelGevraagdOp() != null || spoed.openbaarmaking() != null)) {
      lagen = Hoorplicht.lagenVan(spoed, traject);
    }
    return lagen.stream().sorted().toList();
  }

  /** Those of them that gave no oordeel. */
  static List<Overheidslaag> nogTeHorenNaSpoed(UdoTraject traject) {
    return achterafNaSpoed(traject).stream()
        .filter(laag -> oordeel(traject, laag) == null)
        .toList();
  }

  /**
   * The first oordeel in the record of who represents a layer, or null. Who could not judge yet has
   * not been heard.
   */
  static @Nullable Gegeven oordeel(UdoTraject traject, Overheidslaag laag) {
    Partijnamen partijen = new Partijnamen(traject);
    for (Consultatie consultatie : traject.consultaties()) {
      for (Oordeel oordeel : consultatie.oordelen()) {
        if (oordeel.strekking() == Oordeel.Strekking.NOG_NIET_TE_BEOORDELEN) {
          continue;
        }
        List<String> wie =
            consultatie.partijenVan(oordeel).stream()
                .filter(k -> partijen.partij(k).vertegenwoordigt().contains(laag))
                .toList();
        if (!wie.isEmpty()) {
          return new Gegeven(wie, new Bronnen(traject).datum(oordeel, consultatie));
        }
      }
    }
    return null;
  }
}
