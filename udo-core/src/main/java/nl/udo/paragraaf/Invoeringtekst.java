package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.opsomming;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Invoering;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Uitzondering;
import nl.udo.recht.toepassing.Termijnen;
import nl.udo.recht.toepassing.Verandermomenten;
import nl.udo.tekst.Blok;

/** Introduction, transitional law and entry into force. */
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
      } else if (haaltTermijn(o, invoering)) {
        alinea(blokken, o.zin("invoeringstermijn"));
      }
    }
    o.gaten(blokken, "/invoering");
    return blokken;
  }

  /** Whether it is certain that three months lie between publication and each entry into force. */
  private static boolean haaltTermijn(Opstelling o, Invoering invoering) {
    return invoering.bekendmaking() != null
        && Verandermomenten.gelden(o.regeling)
        && !invoering.inwerkingtredingen().isEmpty()
        && invoering.inwerkingtredingen().stream()
            .allMatch(
                i ->
                    i.datum() != null
                        && Termijnen.haaltInvoering(invoering.bekendmaking(), i.datum()));
  }

  private static void inwerkingtreding(Opstelling o, Inwerkingtreding i, List<Blok> blokken) {
    Naamgroep wat =
        i.bepalingen().isEmpty()
            ? Naamgroep.enkelvoud(o.zin("inwerkingtreding.geheel"))
            : new Naamgroep(opsomming(i.bepalingen()), i.bepalingen().size() > 1);
    String sleutel = i.datum() == null ? "open" : o.isVoorstel() ? "voorstel" : "vastgesteld";
    if (o.is(Regelingsoort.BELEID) && i.datum() != null) {
      sleutel = "beleid";
    }
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
    alinea(
        blokken,
        o.zin("uitzondering"),
        als(u.grond(), grond -> o.zin("uitzondering." + grond.code())),
        tekst(u.motivering()));
  }
}
