package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Uitwerking;
import nl.udo.tekst.Blok;

/** What is handled in another regulation, or later. */
final class Uitwerkingen implements Onderdeel {

  @Override
  public Hoofdstuk hoofdstuk() {
    return Hoofdstuk.UITVOERING;
  }

  @Override
  public String kop() {
    return "kop.uitwerking";
  }

  @Override
  public List<Blok> blokken(Opstelling o) {
    List<Blok> blokken = new ArrayList<>();
    List<Uitwerking> uitwerkingen = o.traject.uitwerkingen();
    for (int i = 0; i < uitwerkingen.size(); i++) {
      Uitwerking u = uitwerkingen.get(i);
      alinea(
          blokken,
          tekst(u.onderwerp()),
          waarEnWanneer(o, u),
          u.overheden().isEmpty()
              ? null
              : o.zin("uitwerking.overheden", "overheden", o.overheden(u.overheden())));
      o.gaten(blokken, "/uitwerkingen/" + i);
    }
    return blokken;
  }

  private static String waarEnWanneer(Opstelling o, Uitwerking u) {
    String moment = Tijd.moment(u.moment());
    String regeling = als(u.regeling(), Nederlands::opEenRegel);
    if (regeling == null) {
      return als(moment, m -> o.zin("uitwerking.moment", "moment", m));
    }
    return moment == null
        ? o.zin("uitwerking.regeling", "elders", regeling)
        : o.zin("uitwerking.regeling.moment", "elders", regeling, "moment", moment);
  }
}
