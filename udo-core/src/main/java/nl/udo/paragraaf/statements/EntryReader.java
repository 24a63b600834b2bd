package nl.udo.paragraaf.statements;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.udo.lists.Lists;
import nl.udo.model.Invoering;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Collector.Details;
import nl.udo.paragraaf.statements.Weglating.Reden;

/**
 * Reads when what enters into force, what departs from the rules on that, and what holds until
 * then.
 */
final class EntryReader {

  private final UdoTraject traject;
  private final Bereik bereik;
  private final Collector alles;

  EntryReader(UdoTraject traject, Collector alles) {
    this.traject = traject;
    this.bereik = Bereik.van(traject.geraakteOverheden());
    this.alles = alles;
  }

  /** All that the record says of it. */
  void read(Invoering invoering) {
    if (invoering.bekendmaking() != null) {
      alles.laatWeg("/invoering/bekendmaking", Reden.STUURGEGEVEN);
    }
    List<Inwerkingtreding> all = invoering.inwerkingtredingen();
    // What holds for the whole is told before what departs from it, whatever stands first.
    List<Integer> order =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparing(i -> !all.get(i).bepalingen().isEmpty()))
            .toList();
    Departures departures =
        new Departures(traject, invoering.bekendmaking(), Lists.each(order, all::get));
    int last = departures.last();
    for (int i = 0; i < order.size(); i++) {
      ingang(invoering, order.get(i));
      if (i == last) {
        // Behind what departs, so that it does not seem to be of what keeps the rules.
        uitzondering(invoering, departures);
      }
    }
    if (all.isEmpty()) {
      uitzondering(invoering, departures);
    }
    alles.eigen(bereik, Thema.INVOERING, "/invoering/overgangsrecht", invoering.overgangsrecht());
    alles.eigen(bereik, Thema.INVOERING, "/invoering/toelichting", invoering.toelichting());
  }

  private void ingang(Invoering invoering, int i) {
    Inwerkingtreding ingang = invoering.inwerkingtredingen().get(i);
    String pad = "/invoering/inwerkingtredingen/" + i;
    alles.laatWeg(pad + "/eerderBeoogd", Reden.ACHTERHAALD);
    if (ingang.wijze() == null
        && ingang.datum() == null
        && ingang.beoogd() == null
        && ingang.maandenNaBekendmaking() == null
        && ingang.terugwerkendTotEnMet() == null) {
      alles.laatWeg(pad, Reden.LEEG);
      alles.eigen(bereik, Thema.INVOERING, pad + "/toelichting", ingang.toelichting());
      return;
    }
    alles.zegt(
        Uitspraak.van(
                bereik.met(ingang.bepalingen()),
                Thema.INVOERING,
                pad,
                Vervolg.Ingang.van(ingang, invoering.bekendmaking()))
            .met(
                new Details(bereik, Thema.INVOERING, pad)
                    .en("toelichting", ingang.toelichting())
                    .lijst()));
  }

  private void uitzondering(Invoering invoering, Departures departures) {
    if (invoering.uitzondering() != null) {
      alles.zegt(
          Uitspraak.van(
              bereik,
              Thema.INVOERING,
              "/invoering/uitzondering",
              new Vervolg.Uitzonderingsgrond(
                  invoering.uitzondering(), departures.from(), departures.isOfTheFirst())));
    }
  }
}
