package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How the answer to a judgement names what it answers. */
final class AnsweredJudgement {

  private final Pen pen;

  AnsweredJudgement(Pen pen) {
    this.pen = pen;
  }

  /**
   * A judgement as what is answered: the first that says nothing that was said before counts.
   *
   * @param what what the answer is to
   * @param beside whether the same parties held more against it, so that it says against what
   * @param others whether others held something against it too, so that it says whose it is
   */
  List<Words> names(Uitspraak u, Standpunt s, Zin what, boolean beside, boolean others) {
    boolean several = ConsultationSentences.isPlural(what);
    boolean onlyLast = beside || !several && isSupportToo(s);
    Zin about =
        (onlyLast || others) && !s.oordelen().isEmpty() ? ConsultationSentences.about(what) : null;
    Words who = pen.speakers.orSomeone(s.partijen());
    if (about != null) {
      Words subjects = onlyLast ? last(s) : null;
      return List.of(
          named(about, several, others ? who : null, subjects, null),
          named(about, several, who, last(s), null));
    }
    String date = pen.times.date(u.datum());
    return List.of(
        named(what, several, null, null, null),
        named(what, several, who, null, null),
        named(what, several, who, null, date));
  }

  /** What the last judgement is about. */
  private Words last(Standpunt s) {
    return pen.sentences.judged(
        s.laatste().onderwerpen(), true, pen.sentences.object(s.gevraagd().over()));
  }

  private Words named(
      Zin key,
      boolean several,
      @Nullable Words who,
      @Nullable Words subjects,
      @Nullable String date) {
    return pen.sentences
        .fill(key, "partijen", who, "onderwerpen", subjects, "datum", date)
        .inNumber(several);
  }

  /** Whether what is answered stands in one sentence with what its parties supported. */
  private static boolean isSupportToo(Standpunt s) {
    return s.isTegen() && JudgementWording.isPositive(s.oordelen().get(0));
  }
}
