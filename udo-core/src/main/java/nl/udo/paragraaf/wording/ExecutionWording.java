package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Toetsuitkomst;
import nl.udo.model.Uitwerking;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Vervolg;
import nl.udo.recht.toepassing.Norm;
import org.jspecify.annotations.Nullable;

/** How it is said what the test showed, and what is worked out elsewhere. */
final class ExecutionWording {

  private static final Pattern OWN_REGULATION =
      Pattern.compile(
          "eilandsverordening|waterschapsverordening|omgevingsverordening"
              + "|(gemeentelijke|provinciale) verordening",
          Pattern.CASE_INSENSITIVE);

  /** A clause that itself says that something is regulated. */
  private static final Pattern REGULATED =
      Pattern.compile(" (wordt|worden) (nader )?(geregeld|uitgewerkt)\\.?\\s*$");

  private final Pen pen;
  private final Announced announced;

  /** What the toelichting of a regulation to come was said to describe. */
  private final Told elaborated;

  ExecutionWording(Pen pen) {
    this.pen = pen;
    this.announced = new Announced(pen);
    this.elaborated = new Told(pen);
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
    pen.isFirstOutcome(led);
    Words ours = done(pen.sentences, t.uitkomst());
    if (ours != null) {
      announced.say(u, ours, ledTo(t.uitkomst()), led);
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
        : sentences.fill(FormSentences.ledNext(led.vorm()), "wat", Pen.form(led));
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
          : sentences.fill(FormSentences.onlyLed(clause.vorm()), "wat", Pen.form(clause));
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
            : sentences.fill(FormSentences.led(clause.vorm()), "wat", Pen.form(clause)));
  }

  private static boolean isNewRegulation(@Nullable String regulation) {
    return regulation != null && regulation.startsWith("een ");
  }

  private static boolean isFinancial(Overheidslaag laag) {
    return !Norm.FINANCIELE_GEVOLGEN.artikelen(List.of(laag)).isEmpty();
  }

  /** Whether it is known of whom: of one layer, or of those that the record names. */
  private static boolean isOfKnown(Uitspraak u, Uitwerking w) {
    return !w.overheden().isEmpty() || u.bereik().overheden().size() == 1;
  }

  /** Those with financial consequences to be described; where nobody is named, all or none. */
  private static List<Overheidslaag> financial(Uitspraak u, boolean named) {
    List<Overheidslaag> all = u.bereik().overheden();
    List<Overheidslaag> financial = all.stream().filter(ExecutionWording::isFinancial).toList();
    return named || financial.equals(all) ? financial : List.of();
  }

  void elsewhere(Uitspraak u, Vervolg.Elders e) {
    Uitwerking w = e.uitwerking();
    String regeling = w.regeling() == null ? null : Dutch.unstopped(w.regeling());
    // A regulation that a decentrale overheid makes itself has no toelichting of the Rijk.
    boolean told = regeling != null && !OWN_REGULATION.matcher(regeling).find();
    boolean named = isOfKnown(u, w);
    List<Overheidslaag> financial = told && pen.voice.proposes() ? financial(u, named) : List.of();
    List<Words> notes =
        pen.provisions.articles(financial, u.bereik().overheden(), Norm.FINANCIELE_GEVOLGEN);
    Formulering f = w.onderwerp();
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            subject(f),
            "elders",
            regeling,
            "moment",
            pen.times.moment(w.moment()),
            "overheden",
            regeling == null || !named ? null : pen.layers.of(u.bereik()));
    if (told) {
      // Of some of them only, the note holds the article: the others are not without such effects.
      boolean all = !financial.isEmpty() && financial.equals(u.bereik().overheden());
      Words described =
          pen.sentences.fill(
              all ? Zin.UITWERKING_TOELICHTING_FINANCIEEL : Zin.UITWERKING_TOELICHTING,
              "overheden",
              values.get("overheden"));
      values.put(
          "toelichting",
          named && elaborated.isJustBefore(described.plain())
              ? pen.sentences.fill(Zin.UITWERKING_TOELICHTING_OOK)
              : described);
      int before = pen.passages().size();
      elsewhere(u, w, regeling, values);
      elaborated.wrote(described.plain());
      if (pen.passages().size() > before) {
        // At its end: the norm is about what the toelichting describes.
        pen.noteLast(notes);
      }
    } else {
      elsewhere(u, w, regeling, values);
    }
  }

  /**
   * What is worked out; behind a noun phrase the sentence goes on, so that its clause is closed.
   */
  private static @Nullable Words subject(@Nullable Formulering f) {
    if (f == null) {
      return null;
    }
    Words words = Words.of(Dutch.unstopped(f.tekst()));
    return f.vorm() == Vorm.WOORDGROEP ? words.clauseClosed() : words;
  }

  private void elsewhere(
      Uitspraak u, Uitwerking w, @Nullable String regeling, Map<String, Object> values) {
    Formulering f = w.onderwerp();
    String moment = pen.times.moment(w.moment());
    if (Pen.is(f, Vorm.ZIN)) {
      if (Dutch.isOneSentence(f.tekst()) && (regeling != null || moment != null)) {
        pen.say(u, Zin.UITWERKING_ZIN, values);
      } else {
        pen.record(u, f.tekst(), List.of());
        if (regeling != null || moment != null) {
          pen.say(u, Zin.UITWERKING_ZONDER, values);
        }
      }
      return;
    }
    if (Pen.is(f, Vorm.BIJZIN)
        && isNewRegulation(regeling)
        && REGULATED.matcher(f.tekst()).find()) {
      // That it is regulated that something is regulated, would say it twice.
      pen.say(u, moment == null ? Zin.UITWERKING_WAARIN : Zin.UITWERKING_WAARIN_MOMENT, values);
      return;
    }
    pen.say(
        u,
        f == null
            ? Zin.UITWERKING_ZONDER
            : FormSentences.elsewhere(f.vorm(), moment != null, regeling != null),
        values);
  }
}
