package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;

/** How it is said how amounts differ, what is unknown, and what the Rijk itself pays. */
final class DifferenceWording {

  private final Pen pen;

  DifferenceWording(Pen pen) {
    this.pen = pen;
  }

  void difference(Uitspraak u, Geld.Kostenverschil k) {
    String amount = pen.amounts.of(k.verschil().bedrag());
    if (k.geheel()) {
      pen.say(u, Zin.VERSCHIL_DEEL, pen.values(u, "bedrag", amount));
      pen.record(u, k.verschil().verklaring(), List.of());
    } else {
      pen.record(u, k.verschil().verklaring(), List.of());
      pen.say(
          u,
          k.verschil().verklaring() == null ? Zin.VERSCHIL : Zin.VERSCHIL_VERKLAARD,
          pen.values(u, "bedrag", amount));
    }
  }

  void unknown(Uitspraak u, Inhoud.Onbekend o) {
    List<Words> what = new ArrayList<>();
    for (Inhoud.Onbekend.Wat wat : o.wat()) {
      boolean plural = wat != Inhoud.Onbekend.Wat.BEKOSTIGING;
      String text = pen.sentences.text(MoneySentences.unknown(wat));
      what.add(plural ? Words.plural(text) : Words.of(text));
    }
    String moment = pen.times.moment(o.bekendOp());
    boolean bounded = o.bekendOp() != null && o.bekendOp().grens() != null;
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            Words.list(what),
            "onderwerp",
            Dutch.phrase(o.onderwerp()),
            "overheden",
            pen.layers.of(u.bereik()),
            "voor",
            pen.mustName(u.bereik()) ? pen.layers.of(u.bereik()) : null,
            "moment",
            moment);
    pen.say(u, unknown(o, moment != null, bounded), values, pen.sources.notes(u));
  }

  private static Zin unknown(Inhoud.Onbekend o, boolean moment, boolean bounded) {
    if (o.onderwerp() == null) {
      return !moment
          ? Zin.ONBEKEND_OVERHEDEN_NOG
          : bounded ? Zin.ONBEKEND_OVERHEDEN_GRENS : Zin.ONBEKEND_OVERHEDEN;
    }
    return !moment ? Zin.ONBEKEND_NOG : bounded ? Zin.ONBEKEND_GRENS : Zin.ONBEKEND;
  }

  /** Costs of the Rijk itself. */
  void rijk(Uitspraak u, Geld.KostenVanHetRijk k) {
    var kosten = k.kosten();
    pen.say(
        u,
        kosten.omschrijving() == null ? Zin.RIJKSKOSTEN_ZONDER : Zin.RIJKSKOSTEN,
        pen.values(
            u,
            "post",
            Dutch.phrase(kosten.omschrijving()),
            "bedragen",
            pen.amounts.list(kosten.bedragen()),
            "hoofdstuk",
            kosten.begrotingshoofdstuk() == null
                ? null
                : Dutch.unstopped(kosten.begrotingshoofdstuk())));
  }
}
