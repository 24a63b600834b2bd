package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.List;
import nl.udo.overzicht.Overzicht.Beoordeeld;
import nl.udo.overzicht.Overzicht.Partijoordeel;

/** What parties think of a policy, in the few words of a cell. */
final class Oordeelwoorden {

  private Oordeelwoorden() {}

  /** VNG: onderschrijft. G4: bedenkingen (middelen). 2 andere partijen met een oordeel. */
  static String alle(List<Partijoordeel> oordelen, int anderen) {
    List<String> delen = new ArrayList<>();
    for (Partijoordeel oordeel : oordelen) {
      delen.add(
          Woorden.zin("overzicht.oordeel", "partij", oordeel.partij(), "oordeel", inhoud(oordeel)));
    }
    if (anderen > 0) {
      delen.add(Woorden.aantal(anderen, "overzicht.andere-partijen"));
    }
    return String.join(". ", delen);
  }

  /** onderschrijft (middelen, april 2020); eerder bedenkingen (middelen, mei 2019). */
  static String inhoud(Partijoordeel oordeel) {
    if (oordeel.laatste().isEmpty()) {
      return Woorden.zin(oordeel.later() ? "overzicht.nog-geen-oordeel" : "overzicht.geen-oordeel");
    }
    List<String> delen = new ArrayList<>();
    delen.add(opsomming(oordeel.laatste()));
    if (!oordeel.eerder().isEmpty()) {
      delen.add(Woorden.zin("overzicht.eerder", "oordelen", opsomming(oordeel.eerder())));
    }
    if (!oordeel.ongedateerd().isEmpty()) {
      delen.add(Woorden.zin("overzicht.ongedateerd", "oordelen", opsomming(oordeel.ongedateerd())));
    }
    if (oordeel.overige() > 0) {
      String aantal = Integer.toString(oordeel.overige());
      delen.add(Woorden.zin("overzicht.niet-getoond", "aantal", aantal));
    }
    return String.join("; ", delen);
  }

  private static String opsomming(List<Beoordeeld> oordelen) {
    return Notatie.opsomming(oordelen.stream().map(Oordeelwoorden::beoordeeld).toList());
  }

  private static String beoordeeld(Beoordeeld b) {
    String strekking =
        b.strekking() == null ? Woorden.zin("overzicht.oordeel-onbekend") : b.strekking().label();
    List<String> bij = new ArrayList<>();
    bij.add(Notatie.termen(b.onderwerpen()));
    bij.add(Notatie.datum(b.datum()));
    bij.removeIf(String::isEmpty);
    return bij.isEmpty()
        ? strekking
        : strekking + Woorden.zin("bij", "wat", String.join(", ", bij));
  }
}
