package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Toetsuitkomst;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said what the test showed, and what that led to. */
final class TestWording {

  private final Pen pen;
  private final Announced announced;

  TestWording(Pen pen) {
    this.pen = pen;
    this.announced = new Announced(pen);
  }

  void noTest(Uitspraak u, Kader.GeenToets g) {
    pen.sayWhy(
        u,
        g.begonnen() ? Zin.TOETS_AFGEBROKEN : Zin.TOETS_NIET_DOORLOPEN,
        pen.values(u),
        g.reden(),
        List.of());
  }

  void test(Uitspraak u, Kader.Toets t) {
    Words showed = outcome(pen.sentences, t.uitkomst());
    if (showed != null) {
      announced.say(u, showed, Zin.TOETS_ZIN_MEER, t.uitkomst().bleek());
    }
    Formulering led = t.uitkomst().gevolg();
    pen.tellOutcome(led);
    Words ours = done(pen.sentences, t.uitkomst());
    if (ours != null) {
      announced.say(u, ours, ledTo(t.uitkomst()), led);
    }
    if (Pen.is(led, Vorm.ZIN)) {
      // What stands behind whole sentences of the record would seem to have come of it too.
      pen.endParagraph();
    }
  }

  /**
   * What was done, in a sentence of ours: nothing else says of whole sentences that they tell what
   * came of the outcome, behind such sentences no clause of ours can go on, and both can be too
   * much for one. Null where the sentence with the outcome holds it.
   */
  static @Nullable Words done(Sentences sentences, Toetsuitkomst outcome) {
    Formulering led = outcome.gevolg();
    if (led == null || led.vorm() != Vorm.ZIN && together(sentences, outcome)) {
      return null;
    }
    return led.vorm() == Vorm.ZIN
        ? sentences.fill(ledTo(outcome), "wat", Dutch.afterColon(led.tekst()))
        : sentences.fill(FormSentences.LED_NEXT.of(led.vorm()), "wat", Pen.form(led));
  }

  /** Whether one sentence holds the outcome and, as a clause, what was done. */
  private static boolean together(Sentences sentences, Toetsuitkomst outcome) {
    Formulering showed = outcome.bleek();
    return showed == null
        || !isSeveral(showed)
            && whole(sentences, showed, outcome.gevolg()).count() <= Words.LONGEST;
  }

  /** That whole sentences tell what the test led to, behind its outcome or without any. */
  private static Zin ledTo(Toetsuitkomst outcome) {
    return outcome.bleek() == null ? Zin.TOETS_LEIDDE_TOT : Zin.TOETS_GEVOLG_ZIN;
  }

  private static boolean isSeveral(@Nullable Formulering showed) {
    return Pen.is(showed, Vorm.ZIN) && !Dutch.isOneSentence(showed.tekst());
  }

  /**
   * What the test showed, with what it led to unless that is told in sentences of its own; or null.
   */
  static @Nullable Words outcome(Sentences sentences, Toetsuitkomst outcome) {
    Formulering showed = outcome.bleek();
    Formulering led = outcome.gevolg();
    Formulering clause = Pen.is(led, Vorm.ZIN) ? null : led;
    if (showed == null) {
      return clause == null
          ? null
          : sentences.fill(FormSentences.ONLY_LED.of(clause.vorm()), "wat", Pen.form(clause));
    }
    return whole(
        sentences, showed, clause == null || !together(sentences, outcome) ? null : clause);
  }

  private static Words whole(
      Sentences sentences, Formulering showed, @Nullable Formulering clause) {
    boolean several = isSeveral(showed);
    return sentences.fill(
        FormSentences.showed(showed.vorm(), several),
        "wat",
        several ? Dutch.sentences(showed.tekst()) : Dutch.unstopped(showed.tekst()),
        "gevolg",
        clause == null
            ? null
            : sentences.fill(FormSentences.LED.of(clause.vorm()), "wat", Pen.form(clause)));
  }
}
