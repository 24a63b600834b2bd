package nl.udo.paragraaf.wording;

import nl.udo.model.Oordeel.Strekking;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.wording.JudgementWording.Judged;

/** How it is said that parties who objected to something did not object to something else. */
final class NoObjection {

  private final Pen pen;

  NoObjection(Pen pen) {
    this.pen = pen;
  }

  /** Whether all that is said is that parties did not object. */
  static boolean isAll(Standpunt s) {
    return s.oordelen().size() == 1
        && s.oordelen().get(0).strekking() == Strekking.GEEN_BEZWAAR
        && s.gronden().isEmpty()
        && s.citaten().isEmpty()
        && s.voorwaarden().isEmpty();
  }

  /** That they did not object, behind what they held against something else at that moment. */
  Judged besideObjections(Uitspraak u, Standpunt s, Words parties) {
    return new Judged(
        pen.sentences.fill(
            JudgementSentences.butNothingAgainst(s.oordelen().get(0)),
            pen.values(
                u,
                "partijen",
                parties,
                "onderwerpen",
                pen.sentences.judged(
                    s.oordelen().get(0).onderwerpen(),
                    false,
                    pen.sentences.object(s.gevraagd().over())))),
        null);
  }
}
