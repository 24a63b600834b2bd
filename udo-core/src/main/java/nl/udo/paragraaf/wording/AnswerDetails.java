package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** What the sentence with an answer tells besides its kind: what was done, where, when and why. */
final class AnswerDetails {

  private final Pen pen;

  AnswerDetails(Pen pen) {
    this.pen = pen;
  }

  /** The values for that sentence. */
  Map<String, Object> values(Uitspraak u, Reactie r) {
    Map<String, Object> values =
        pen.values(
            u,
            "gedaan",
            tellWhatWasDone(r) ? done(Inhoud.gezegd(r.toelichting())) : null,
            "bepalingen",
            // What was adopted has them as the subject of its sentence; and behind "door" it goes
            // on.
            pen.provisions.numbered(
                r.bepalingen(), r.soort() == Reactie.Soort.OVERGENOMEN || isInfinitive(r)),
            "datum",
            pen.times.on(r.datum()),
            "omdat",
            tellWhy(r) ? why(u, Inhoud.gezegd(r.reden())) : null);
    values.putAll(deferred(pen.times, r));
    return values;
  }

  /** To what it was put off, and until when: "bij" behind "bij" stands better behind it. */
  static Map<String, Object> deferred(Times times, Reactie r) {
    String to = r.naar() == null ? null : Dutch.unstopped(r.naar());
    String moment = times.moment(r.moment());
    boolean behind = to != null && moment != null && moment.startsWith("bij ");
    return behind
        ? Sentences.values("naar", to + ", " + moment)
        : Sentences.values("naar", to, "moment", moment);
  }

  /** The same of the answer to a point, with what came of that. */
  Map<String, Object> values(Uitspraak u, Reactie r, Punt p) {
    Map<String, Object> values = values(u, r);
    Words result = result(p);
    values.put("gevolg", result);
    if (result != null
        && r.soort() == Reactie.Soort.DEELS_OVERGENOMEN
        && !tellWhatWasDone(r)
        && pen.provisions.numbered(r.bepalingen()) == null) {
      values.put("gedaan", pen.sentences.fill(Zin.REACTIE_GEDAAN_WOORDGROEP, "wat", result));
    }
    return values;
  }

  private Words done(Formulering done) {
    return pen.sentences.fill(FormSentences.PARTLY.of(done.vorm()), "wat", words(done));
  }

  private Words why(Uitspraak u, Formulering reason) {
    if (isToldBefore(u, reason)) {
      return pen.sentences.fill(Zin.REACTIE_REDEN_DEZELFDE);
    }
    return reason.vorm() == Vorm.ZIN
        ? pen.sentences.fill(Zin.REACTIE_REDEN_ACHTER, "wat", words(reason))
        : pen.sentences.because(reason);
  }

  /**
   * Whether the answer before gave the same reason; not where parties gave one of their own, which
   * would seem to be that.
   */
  private boolean isToldBefore(Uitspraak u, @Nullable Formulering reason) {
    boolean argued =
        u.inhoud() instanceof Horen.Inbreng i && i.grond() != null
            || u.inhoud() instanceof Horen.Standpunt s
                && !(s.gronden().isEmpty() && s.citaten().isEmpty());
    return reason != null
        && !argued
        && (pen.reasons.isInParagraph(reason) || pen.reasons.isLast(reason));
  }

  private static String words(Formulering f) {
    return f.vorm() == Vorm.ZIN ? Dutch.unstopped(Dutch.afterColon(f.tekst())) : Pen.form(f);
  }

  /**
   * The agreements and evaluations that came of a point, as far as the text tells them; or null.
   */
  @Nullable Words result(Punt p) {
    List<Words> results = new ArrayList<>();
    for (Afspraak a : pen.traject.afspraken()) {
      if (a.kenmerk() != null && p.leidtTot().contains(a.kenmerk()) && isTold(a)) {
        results.add(pen.sentences.fill(Zin.AFSPRAAK_VAN, "datum", pen.times.date(a.datum())));
      }
    }
    for (Evaluatie e : pen.traject.evaluaties()) {
      if (e.onderwerp() != null && e.kenmerk() != null && p.leidtTot().contains(e.kenmerk())) {
        results.add(
            pen.sentences.fill(
                EntrySentences.kind(e.soort(), false), "onderwerp", Dutch.phrase(e.onderwerp())));
      }
    }
    return results.isEmpty() ? null : Words.list(results);
  }

  /** Whether the text tells that the Rijk agreed something, by the day of which it can be named. */
  private boolean isTold(Afspraak a) {
    return a.datum() != null
        && Lists.only(pen.traject.afspraken(), o -> Objects.equals(a.datum(), o.datum())).size()
            == 1
        && AgreementSentences.isOfTheRijk(a, pen.register)
        && a.inhoud() != null
        && a.stand() != Afspraak.Stand.NOG_TE_MAKEN
        && !pen.traject.isNaPeildatum(a.datum());
  }

  /** Whether what was done fits in the sentence that says that a point was partly adopted. */
  boolean tellWhatWasDone(Reactie r) {
    Formulering done = r.toelichting();
    if (r.soort() != Reactie.Soort.DEELS_OVERGENOMEN || done == null) {
      return false;
    }
    return switch (done.vorm()) {
      case BIJZIN, TE_GROEP -> true;
      case WOORDGROEP -> pen.provisions.numbered(r.bepalingen()) == null;
      // It ends the sentence, so that nothing can follow it.
      case ZIN -> isOneSentence(done) && r.naar() == null;
    };
  }

  private boolean isInfinitive(Reactie r) {
    return tellWhatWasDone(r) && Pen.is(r.toelichting(), Formulering.Vorm.TE_GROEP);
  }

  /** Whether the reason fits in the sentence: of what was not adopted also as a sentence. */
  static boolean tellWhy(Reactie r) {
    Formulering reason = r.reden();
    if (reason == null || r.soort() == Reactie.Soort.DEELS_OVERGENOMEN) {
      // Of a point that was partly adopted, the reason is that of the rest, and comes last.
      return false;
    }
    return reason.vorm() != Vorm.ZIN || isOfAnswer(r) && isOneSentence(reason);
  }

  /**
   * Whether a reason is that of an answer by which nothing is done: it would seem one more fact.
   */
  static boolean isOfAnswer(Reactie r) {
    return r.soort() == Reactie.Soort.NIET_OVERGENOMEN
        || r.soort() == Reactie.Soort.TER_KENNISNEMING;
  }

  /** Whether the sentence ends in one of the record. */
  boolean endInSentence(Uitspraak u, Reactie r) {
    return tellWhy(r) && Pen.is(r.reden(), Vorm.ZIN) && !isToldBefore(u, r.reden())
        || tellWhatWasDone(r) && Pen.is(r.toelichting(), Vorm.ZIN);
  }

  /** Whether words are a sentence that can end one of ours, behind a colon, with a full stop. */
  private static boolean isOneSentence(@Nullable Formulering f) {
    return Pen.is(f, Vorm.ZIN)
        && Dutch.standsBehindColon(f.tekst())
        && !Dutch.endsSentence(Dutch.unstopped(f.tekst()));
  }
}
