package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.model.Consultatie;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Norm;

/** How it is said who was asked, who was not, and why. */
final class HearingWording {

  private final Pen pen;

  HearingWording(Pen pen) {
    this.pen = pen;
  }

  void asked(Uitspraak u, Consultatie c) {
    String form = c.vorm() == null ? "overleg" : c.vorm().code();
    pen.say(
        u,
        "raadpleging." + form,
        pen.values(
            u,
            "partijen",
            Names.of(c.partijen()),
            "periode",
            Times.period(c.periode()),
            "over",
            c.onderwerp() == null ? null : Dutch.unstopped(c.onderwerp())),
        pen.sources.notes(u));
    if (c.aantalReacties() != null) {
      pen.say(u, "raadpleging.reacties", pen.values(u, "aantal", Dutch.number(c.aantalReacties())));
    }
  }

  void shorter(Uitspraak u, Inhoud.KorteTermijn k) {
    if (!k.partijen().isEmpty()) {
      pen.say(u, "termijn.korter", pen.values(u, "partijen", Names.orSomeone(k.partijen())));
    }
    pen.record(u, k.reden(), List.of());
  }

  void silence(Uitspraak u, Inhoud.Stilte s) {
    pen.say(u, "stilte", pen.values(u, "partijen", Names.orSomeone(s.partijen())));
  }

  void notAsked(Uitspraak u, Inhoud.NietGehoord n) {
    pen.say(u, "niet-gehoord", pen.values(u, "overheden", pen.layers.of(u.bereik())));
    pen.record(u, n.reden(), List.of());
  }

  void urgency(Uitspraak u, Inhoud.Urgentie urgentie) {
    var s = urgentie.spoed();
    pen.say(
        u,
        "spoed",
        pen.values(u, "overheden", pen.layers.of(u.bereik())),
        pen.articles(u.bereik().overheden(), Norm.SPOED, Norm.SPOED_BELEIDSVOORNEMEN));
    pen.record(u, s.reden(), List.of());
    String asked = s.oordeelGevraagdOp() == null ? null : Times.on(s.oordeelGevraagdOp());
    String published = Times.moment(s.openbaarmaking());
    if (asked != null || published != null) {
      pen.say(
          u,
          asked == null ? "spoed.openbaar" : published == null ? "spoed.gevraagd" : "spoed.daarna",
          pen.values(u, "gevraagd", asked, "openbaar", published));
    }
  }
}
