package nl.udo.toets;

import static nl.udo.toets.Geval.gemeenten;
import static nl.udo.toets.Geval.nietVoldaan;
import static nl.udo.toets.Geval.voldaan;

import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.udo.model.Gevolg;
import nl.udo.model.Moment;

/** What is asked of each aspect alike: each way not to be assessed has words of its own. */
class AspectenTest implements Regelspecificatie {

  static Stream<Geval> gevallen() {
    return Stream.of(
            aspect(
                "UDO-BEV-01",
                "bevoegdheden",
                g -> g.bevoegdheden(b -> {}),
                g -> g.bevoegdheden(b -> b.toelichting("[…]")),
                g -> g.bevoegdheden(b -> b.geen(null)),
                g -> g.bevoegdheden(b -> b.nogOnbekend("Nader.", null)),
                g -> g.bevoegdheden(b -> b.nogOnbekend((String) null, Moment.op("2027")))),
            aspect(
                "UDO-MID-01",
                "middelen",
                g -> g.middelen(m -> {}),
                g -> g.middelen(m -> m.toelichting("PM")),
                g -> g.middelen(m -> m.geen(null)),
                g -> g.middelen(m -> m.nogOnbekend("Nader.", null)),
                g -> g.middelen(m -> m.nogOnbekend((String) null, Moment.op("2027")))),
            aspect(
                "UDO-UIT-01",
                "uitvoeringskracht",
                g -> g.uitvoeringskracht(u -> {}),
                g -> g.uitvoeringskracht(u -> u.toelichting("[…]")),
                g -> g.uitvoeringskracht(u -> u.geen(null)),
                g -> g.uitvoeringskracht(u -> u.nogOnbekend("Nader.", null)),
                g -> g.uitvoeringskracht(u -> u.nogOnbekend((String) null, Moment.op("2027")))))
        .flatMap(gevallen -> gevallen);
  }

  private static Stream<Geval> aspect(
      String code,
      String aspect,
      Consumer<Gevolg.Builder> zonderUitkomst,
      Consumer<Gevolg.Builder> zonderInhoud,
      Consumer<Gevolg.Builder> zonderRedenen,
      Consumer<Gevolg.Builder> zonderMoment,
      Consumer<Gevolg.Builder> metMoment) {
    String pad = "/gevolgen/0/" + aspect;
    return Stream.of(
        nietVoldaan(code, "zonder uitkomst", gemeenten(zonderUitkomst), pad + "/uitkomst"),
        nietVoldaan(code, "gevolgen: welke?", gemeenten(zonderInhoud), pad + "/toelichting"),
        nietVoldaan(code, "geen: waarom?", gemeenten(zonderRedenen), pad + "/toelichting"),
        nietVoldaan(code, "onbekend: tot wanneer?", gemeenten(zonderMoment), pad + "/bekendOp"),
        voldaan(code, "onbekend tot dan", gemeenten(metMoment)));
  }
}
