package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Reactie;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Uitspraak;

/** How the answer to a judgement names what it answers. */
final class AnsweredJudgement {

  private final Pen pen;

  AnsweredJudgement(Pen pen) {
    this.pen = pen;
  }

  /** A judgement as what is answered; behind another the same words could be of that. */
  List<Words> names(Uitspraak u, Standpunt s, Reactie.Soort kind, boolean beside) {
    boolean argued = !s.gronden().isEmpty() || !s.citaten().isEmpty();
    Zin what = ConsultationSentences.theJudgement(s.oordelen(), kind, argued);
    Zin about = beside && !s.oordelen().isEmpty() ? ConsultationSentences.about(what) : null;
    if (about != null) {
      Words subjects =
          pen.sentences.judged(
              s.oordelen().get(s.oordelen().size() - 1).onderwerpen(),
              true,
              pen.sentences.object(s.gevraagd().over()));
      return List.of(pen.sentences.fill(about, "onderwerpen", subjects));
    }
    Words who = pen.speakers.orSomeone(s.partijen());
    String date = u.datum() == null ? null : pen.times.date(u.datum());
    return List.of(
        pen.sentences.fill(what),
        pen.sentences.fill(what, "partijen", who),
        pen.sentences.fill(what, "partijen", who, "datum", date));
  }
}
