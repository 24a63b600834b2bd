package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Datum;
import nl.udo.overzicht.Overzicht.Beoordeeld;
import nl.udo.overzicht.Overzicht.Partijoordeel;
import org.jspecify.annotations.Nullable;

/** What parties think of a policy, in the few words of a cell. */
final class Oordeelwoorden {

  private Oordeelwoorden() {}

  /** VNG: onderschrijft; G4: bedenkingen; 2 andere partijen met een oordeel. */
  static String alle(List<Partijoordeel> oordelen, int anderen) {
    List<String> delen = new ArrayList<>();
    for (Partijoordeel oordeel : oordelen) {
      delen.add(
          Woorden.zin("overzicht.oordeel", "partij", oordeel.partij(), "oordeel", inhoud(oordeel)));
    }
    if (anderen > 0) {
      delen.add(Woorden.aantal(anderen, "overzicht.andere-partijen"));
    }
    return String.join("; ", delen);
  }

  /** onderschrijft (middelen, april 2020), eerder bedenkingen en afwijzend. */
  static String inhoud(Partijoordeel oordeel) {
    if (oordeel.laatste().isEmpty()) {
      return Woorden.zin("overzicht.geen-oordeel");
    }
    List<String> laatste = new ArrayList<>();
    for (Beoordeeld b : oordeel.laatste()) {
      laatste.add(beoordeeld(b, oordeel.laatste().size() == 1 ? oordeel.datum() : null));
    }
    String tekst = Notatie.opsomming(laatste);
    if (laatste.size() > 1 && oordeel.datum() != null) {
      tekst += Woorden.zin("bij", "wat", Notatie.datum(oordeel.datum()));
    }
    if (!oordeel.eerder().isEmpty()) {
      tekst += Woorden.zin("overzicht.eerder", "strekkingen", Notatie.termen(oordeel.eerder()));
    }
    return oordeel.ongedateerd().isEmpty()
        ? tekst
        : tekst
            + Woorden.zin(
                "overzicht.ongedateerd", "strekkingen", Notatie.termen(oordeel.ongedateerd()));
  }

  private static String beoordeeld(Beoordeeld b, @Nullable Datum datum) {
    String strekking =
        b.strekking() == null ? Woorden.zin("overzicht.oordeel-onbekend") : b.strekking().label();
    String onderwerpen = Notatie.termen(b.onderwerpen());
    String bij =
        onderwerpen.isEmpty() || datum == null
            ? onderwerpen + Notatie.datum(datum)
            : onderwerpen + ", " + Notatie.datum(datum);
    return bij.isEmpty() ? strekking : strekking + Woorden.zin("bij", "wat", bij);
  }
}
