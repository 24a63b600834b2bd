package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import nl.udo.bewoording.Bewoording;
import nl.udo.model.Deel;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.layout.Layout;
import nl.udo.toets.Toetsverslag;
import org.junit.jupiter.api.Test;

/**
 * To 10,000 of each the work grows with a record, not with its square: in bytes, not in seconds.
 */
class LinearTest {

  private static final int FEW = 500;
  private static final int FACTOR = 20;

  @Test
  void manyConsequencesAndPartiesCostAsMuchMoreAsTheyAreMore() {
    work(record(FEW));
    long few = work(record(FEW));
    long many = work(record(FEW * FACTOR));

    assertTrue(many < few * FACTOR * 2, many + " bytes against " + few);
  }

  private static long work(Toetsverslag report) {
    ThreadMXBean meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long begin = meter.getCurrentThreadAllocatedBytes();
    new Layout(report, Indeling.standaard(), Bewoording.standaard(), false).whole();
    new Layout(report, Indeling.standaard().perOverheid(), Bewoording.standaard(), true).chapters();
    return meter.getCurrentThreadAllocatedBytes() - begin;
  }

  private static Toetsverslag record(int number) {
    UdoTraject.Builder traject = Proef.traject(Regelingsoort.WET);
    for (int i = 0; i < number; i++) {
      String own = " " + i;
      traject
          .raakt(
              Overheidslaag.GEMEENTEN,
              g ->
                  g.deel(Deel.van("de gemeenten van soort" + own))
                      .omschrijving("Zij houden een register bij van soort" + own + ".")
                      .taken(t -> t.nieuw("Er komt een register van soort" + own + "."))
                      .middelen(
                          m ->
                              m.kosten(
                                  k ->
                                      k.omschrijving("het register van soort" + own)
                                          .ramingen(
                                              r ->
                                                  r.opstellers("Bureau" + own)
                                                      .bedrag(nl.udo.model.Bedrag.miljoen("1"))))))
          .geconsulteerd(
              Partij.van("Partij" + own),
              c ->
                  c.oordeel(
                          Onderwerp.UITVOERBAARHEID,
                          Oordeel.Strekking.BEDENKINGEN,
                          "Register" + own + " is te veel.")
                      .punt("Register" + own + " vervalt.", p -> p.overgenomen("Dat is gedaan.")));
    }
    return Proef.verslag(traject.build());
  }
}
