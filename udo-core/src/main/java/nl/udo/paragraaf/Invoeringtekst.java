package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.opsomming;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Invoering;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Uitwerking;
import nl.udo.model.Uitzondering;

/** Introduction, transitional law, entry into force, and what is handled elsewhere or later. */
final class Invoeringtekst implements Onderdeel {

  @Override
  public Hoofdstuk hoofdstuk() {
    return Hoofdstuk.OVERGANGSRECHT_EN_INWERKINGTREDING;
  }

  @Override
  public String kop() {
    return "kop.invoering";
  }

  @Override
  public List<Blok> blokken(Opstelling o) {
    List<Blok> blokken = new ArrayList<>();
    Invoering invoering = o.traject.invoering();
    if (invoering != null) {
      alinea(blokken, tekst(invoering.toelichting()), tekst(invoering.overgangsrecht()));
      alinea(
          blokken, als(invoering.bekendmaking(), d -> o.zin("bekendmaking", "datum", Tijd.op(d))));
      o.gaten(blokken, "/invoering/bekendmaking");
      for (int i = 0; i < invoering.inwerkingtredingen().size(); i++) {
        inwerkingtreding(o, invoering.inwerkingtredingen().get(i), blokken);
        o.gaten(blokken, "/invoering/inwerkingtredingen/" + i);
      }
      if (invoering.uitzondering() != null) {
        uitzondering(o, invoering.uitzondering(), blokken);
      }
    }
    o.gaten(blokken, "/invoering");
    for (Uitwerking uitwerking : o.traject.uitwerkingen()) {
      uitwerking(o, uitwerking, blokken);
    }
    return blokken;
  }

  private static void inwerkingtreding(Opstelling o, Inwerkingtreding i, List<Blok> blokken) {
    Naamgroep wat =
        i.bepalingen().isEmpty()
            ? Naamgroep.enkelvoud(o.zin("inwerkingtreding.geheel"))
            : new Naamgroep(opsomming(i.bepalingen()), i.bepalingen().size() > 1);
    String sleutel = i.datum() == null ? "open" : o.isVoorstel() ? "voorstel" : "vastgesteld";
    alinea(
        blokken,
        o.zin(
            "inwerkingtreding." + sleutel,
            "wat",
            wat,
            "datum",
            i.datum() == null ? "" : Tijd.op(i.datum())),
        i.eerderBeoogd().isEmpty()
            ? null
            : o.zin(
                "inwerkingtreding.eerder",
                "datums",
                Nederlands.opsomming(i.eerderBeoogd().stream().map(Tijd::op).toList())),
        tekst(i.toelichting()));
  }

  private static void uitzondering(Opstelling o, Uitzondering u, List<Blok> blokken) {
    String grond = u.grond() == null ? "" : "." + u.grond().code();
    alinea(blokken, o.zin("uitzondering" + grond), tekst(u.motivering()));
  }

  private static void uitwerking(Opstelling o, Uitwerking u, List<Blok> blokken) {
    String moment = Tijd.moment(u.moment());
    String regeling = u.regeling() == null ? null : Nederlands.opEenRegel(u.regeling());
    String zin = null;
    if (regeling != null && moment != null) {
      zin = o.zin("uitwerking.regeling.moment", "regeling", regeling, "moment", moment);
    } else if (regeling != null) {
      zin = o.zin("uitwerking.regeling", "regeling", regeling);
    } else if (moment != null) {
      zin = o.zin("uitwerking.moment", "moment", moment);
    }
    alinea(
        blokken,
        tekst(u.onderwerp()),
        zin,
        u.overheden().isEmpty()
            ? null
            : o.zin("uitwerking.overheden", "overheden", o.overheden(u.overheden())));
  }
}
