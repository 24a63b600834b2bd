package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;

/** How it is said how amounts differ, what is unknown, and what the Rijk itself pays. */
final class DifferenceWording {

  private final Pen pen;

  DifferenceWording(Pen pen) {
    this.pen = pen;
  }

  void difference(Uitspraak u, Inhoud.Kostenverschil k) {
    String amount = Amounts.of(k.verschil().bedrag());
    if (k.geheel()) {
      pen.say(u, "verschil.deel", pen.values(u, "bedrag", amount));
      pen.record(u, k.verschil().verklaring(), List.of());
    } else {
      pen.record(u, k.verschil().verklaring(), List.of());
      pen.say(
          u,
          k.verschil().verklaring() == null ? "verschil" : "verschil.verklaard",
          pen.values(u, "bedrag", amount));
    }
  }

  void unknown(Uitspraak u, Inhoud.Onbekend o) {
    List<Words> what = new ArrayList<>();
    for (Inhoud.Onbekend.Wat wat : o.wat()) {
      String key = "onbekend." + wat.name().toLowerCase(Locale.ROOT);
      boolean plural = wat != Inhoud.Onbekend.Wat.BEKOSTIGING;
      String text = SentenceFile.text(key);
      what.add(plural ? Words.plural(text) : Words.of(text));
    }
    String moment = Times.moment(o.bekendOp());
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
    String key = o.onderwerp() == null ? "onbekend.overheden" : "onbekend";
    pen.say(
        u, key + (moment == null ? ".nog" : bounded ? ".grens" : ""), values, pen.sources.notes(u));
  }

  /** Costs of the Rijk itself. */
  void rijk(Uitspraak u, Inhoud.KostenVanHetRijk k) {
    var kosten = k.kosten();
    pen.say(
        u,
        kosten.omschrijving() == null ? "rijkskosten.zonder" : "rijkskosten",
        pen.values(
            u,
            "post",
            Dutch.phrase(kosten.omschrijving()),
            "bedragen",
            Amounts.list(kosten.bedragen()),
            "hoofdstuk",
            kosten.begrotingshoofdstuk() == null
                ? null
                : Dutch.unstopped(kosten.begrotingshoofdstuk())));
  }
}
