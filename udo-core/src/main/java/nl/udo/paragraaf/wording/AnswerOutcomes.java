package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import nl.udo.Contract;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a point or a judgement, and why not more, behind the sentence with the answer.
 */
final class AnswerOutcomes {

  private final Pen pen;
  private final AnswerDetails details;
  private final ConditionAnswers outcomes;

  /** Whether a sentence before says that a point was met. */
  private final Told answered;

  AnswerOutcomes(Pen pen, AnswerDetails details, ConditionAnswers outcomes) {
    this.pen = pen;
    this.details = details;
    this.outcomes = outcomes;
    this.answered = new Told(pen);
  }

  /** Whether the record tells what was done with what was adopted. */
  static boolean isShown(Reactie r) {
    return r.soort() == Reactie.Soort.OVERGENOMEN && r.toelichting() != null;
  }

  /** An answer without its provisions, where its own words name them all: once is enough. */
  @Contract("!null -> !null")
  static @Nullable Reactie withoutNamed(@Nullable Reactie r) {
    if (r == null || r.toelichting() == null) {
      return r;
    }
    String own = r.toelichting().tekst();
    return Lists.every(r.bepalingen(), b -> Provisions.isNamed(b, own))
        ? r.toBuilder().bepalingen(List.of()).build()
        : r;
  }

  /** The same without provisions, so that the kind of the answer needs no words. */
  boolean showsItself(Reactie r) {
    return isShown(r) && pen.provisions.numbered(r.bepalingen()) == null;
  }

  /** Whether what shows the answer is a sentence that can end one of ours, behind a colon. */
  boolean fitsBehindColon(Reactie r) {
    Formulering f = r.toelichting();
    return showsItself(r) && Pen.is(f, Vorm.ZIN) && Dutch.standsBehindColon(f.tekst());
  }

  /** A sentence as it stands there, without its stop. */
  static String behindColon(Formulering f) {
    return Dutch.unstopped(Dutch.afterColon(f.tekst()));
  }

  /**
   * What was done, and why not more, in sentences of their own.
   *
   * @param what what is answered
   * @param inSentence whether the sentence before may have told it
   * @param apart whether words of the record stand before it, of which it would seem a part
   * @param loose whether nothing shows that what was done came of the point
   */
  void own(
      Uitspraak u, Reactie r, Answered what, boolean inSentence, boolean apart, boolean loose) {
    boolean partly = r.soort() == Reactie.Soort.DEELS_OVERGENOMEN;
    if (!partly) {
      reason(u, r, what, apart);
    }
    Formulering done = inSentence && details.tellWhatWasDone(r) ? null : r.toelichting();
    explained(u, done, r, what, apart || loose && r.soort() == Reactie.Soort.OVERGENOMEN);
    if (partly) {
      reason(u, r, what, apart);
    }
    if (r.reden() != null && r.soort() != null && r.soort() != Reactie.Soort.OVERGENOMEN) {
      pen.reasons.wrote(r.reden());
    }
  }

  /** Why it was not, or not wholly, adopted, where no sentence before told it. */
  private void reason(Uitspraak u, Reactie r, Answered what, boolean apart) {
    Formulering reason = r.reden();
    if (AnswerDetails.tellWhy(r)) {
      return;
    }
    if (reason != null && r.soort() == Reactie.Soort.DEELS_OVERGENOMEN) {
      outcomes.rest(u, what.whose(), reason);
    } else if (Pen.is(reason, Vorm.ZIN)
        && (apart || AnswerDetails.isOfAnswer(r) && !Dutch.keepsCapital(reason.tekst()))
        && Pen.isPlain(reason)) {
      pen.say(u, Zin.REACTIE_REDEN_ZIN, pen.values(u, "wat", Dutch.afterColon(reason.tekst())));
    } else if (Pen.is(reason, Vorm.ZIN)) {
      pen.record(u, reason.tekst(), List.of());
    }
  }

  /**
   * What was done, in the words of the record.
   *
   * @param apart whether whole sentences must be set apart from what stands before them
   */
  private void explained(
      Uitspraak u, @Nullable Formulering f, Reactie r, Answered what, boolean apart) {
    List<Words> notes =
        r.bron() == null
            ? List.of()
            : pen.sources.notes(Uitspraak.van(u.bereik(), u.thema(), "", u.inhoud()).uit(r.bron()));
    if (f == null) {
      pen.noteLast(notes);
      return;
    }
    boolean adopted = r.soort() == Reactie.Soort.OVERGENOMEN;
    Words provisions = adopted ? pen.provisions.numbered(r.bepalingen()) : null;
    // What a provision was called before stands in brackets itself.
    boolean within = f.vorm() != Vorm.ZIN && Lists.every(r.bepalingen(), b -> b.voorheen() == null);
    // Another kind of answer tells its day with its kind.
    String day = adopted && r.datum() != null ? pen.times.on(r.datum()) : null;
    boolean led = f.vorm() == Vorm.ZIN && Pen.isPlain(f) && (apart || day != null);
    if (led && adopted) {
      met(u, f, r, what, provisions, notes);
      return;
    }
    if (led) {
      led(u, f, notes);
    } else if (f.vorm() == Vorm.ZIN) {
      pen.record(u, f.tekst(), notes);
    } else {
      Map<String, Object> values =
          pen.values(u, "wat", Pen.form(f), "bepalingen", within ? provisions : null, "datum", day);
      within &= done(u, f, r, what, values);
      pen.noteLast(notes);
    }
    if (provisions != null && !within) {
      pen.say(u, Zin.REACTIE_GEREGELD, pen.values(u, "bepalingen", provisions));
    }
  }

  /**
   * What was done, in a sentence of ours. Of a third point that led to the same it names that one:
   * nothing else would tell it from what stands there already.
   *
   * @return whether the sentence has room for all the values
   */
  private boolean done(
      Uitspraak u, Formulering f, Reactie r, Answered what, Map<String, Object> values) {
    boolean too = !pen.tellOutcome(f);
    Words brief =
        pen.sentences.fill(
            (too ? FormSentences.DONE_TOO : FormSentences.DONE).of(f.vorm()), values);
    if (what.it() == null && pen.isNew(brief) || r.soort() != Reactie.Soort.OVERGENOMEN) {
      pen.sayOfEach(u, brief, brief);
      return true;
    }
    Words by = pen.sentences.fill(FormSentences.PARTLY.of(f.vorm()), "wat", Pen.form(f));
    Words whose = met(u, r, what.whose(), by);
    pen.sayOfEach(u, what.it() == null ? whose : met(u, r, what.it(), by), whose);
    return false;
  }

  /** That something was met, by its name. */
  private Words met(Uitspraak u, Reactie r, Words what, Words by) {
    Map<String, Object> values = details.values(u, r);
    values.put("dit", what);
    values.put("gedaan", by);
    Words met = pen.sentences.fill(Zin.REACTIE_OVER_OVERGENOMEN, values);
    return pen.sentences.fill(Zin.ZIN, "zin", met);
  }

  /** That a point was met, and how: behind a colon, if that can be. */
  private void met(
      Uitspraak u,
      Formulering f,
      Reactie r,
      Answered what,
      @Nullable Words provisions,
      List<Words> notes) {
    boolean again = provisions == null && answered.isInParagraph(Zin.REACTIE_GEVOLG_ZIN);
    boolean within = Dutch.standsBehindColon(f.tekst());
    Map<String, Object> values = details.values(u, r);
    values.put("wat", within ? behindColon(f) : null);
    boolean named = isObjection(u) || what.it() != null;
    values.put("dit", what.it() != null ? what.it() : pen.sentences.fill(Zin.DIT_BEZWAAR));
    Words met = pen.sentences.fill(met(named, provisions != null, again), values);
    if (!pen.isNew(met)) {
      values.put("dit", what.whose());
      met = pen.sentences.fill(met(true, provisions != null, false), values);
    }
    if (!pen.isNew(met)) {
      led(u, f, notes);
      return;
    }
    pen.say(u, met, within ? notes : List.of());
    if (provisions == null) {
      answered.wrote(Zin.REACTIE_GEVOLG_ZIN, again);
    }
    if (!within) {
      pen.record(u, f.tekst(), notes);
    }
  }

  /** What meets an objection does not do what it says, as "hieraan" would seem to tell. */
  private static Zin met(boolean named, boolean provisions, boolean again) {
    if (provisions) {
      return named ? Zin.REACTIE_GEVOLG_BEZWAAR_BEPALINGEN : Zin.REACTIE_GEVOLG_BEPALINGEN;
    }
    return again
        ? Zin.REACTIE_GEVOLG_ZIN_OOK
        : named ? Zin.REACTIE_GEVOLG_BEZWAAR : Zin.REACTIE_GEVOLG_ZIN;
  }

  /** Whether the answer is one to an objection. */
  private static boolean isObjection(Uitspraak u) {
    return u.inhoud() instanceof Horen.Inbreng i
        && i.punt().soort() == Punt.Soort.BEZWAAR
        && i.punt().voorwaarde() == null;
  }

  /** What something led to. */
  private void led(Uitspraak u, Formulering f, List<Words> notes) {
    Map<String, Object> values = pen.values(u, "wat", Dutch.afterColon(f.tekst()));
    pen.say(u, Zin.REACTIE_GEDAAN_ZIN, values, notes);
  }
}
