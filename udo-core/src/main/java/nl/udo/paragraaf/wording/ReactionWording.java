package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Horen.Voorwaardelijk;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Vervolg;
import org.jspecify.annotations.Nullable;

/** How it is said what was done with a point or a judgement. */
final class ReactionWording {

  private final Pen pen;
  private final ConditionWording conditions;
  private final ConditionAnswers outcomes;
  private final AnswerDetails details;
  private final AnswerOutcomes done;

  ReactionWording(Pen pen) {
    this.pen = pen;
    this.conditions = new ConditionWording(pen);
    this.outcomes = new ConditionAnswers(pen, conditions);
    this.details = new AnswerDetails(pen);
    this.done = new AnswerOutcomes(pen, details, outcomes);
  }

  /**
   * The answer as the second half of the sentence with the point: the two are one fact, and an
   * answer of its own would be the same sentence at each point. Null when the words of the record
   * show the answer.
   */
  @Nullable Words inSentence(Uitspraak u, Punt p) {
    return answer(u, p, null);
  }

  /**
   * The answer with what it answers as its object, for a point of whole sentences, which cannot be
   * a part of ours. Null when the words of the record show the answer.
   *
   * @param what the point as a noun phrase
   */
  @Nullable Words about(Uitspraak u, Punt p, Words what) {
    return answer(u, p, what);
  }

  /**
   * The answer to a point.
   *
   * @param what the point as a noun phrase; null behind the point itself
   */
  private @Nullable Words answer(Uitspraak u, Punt p, @Nullable Words what) {
    Reactie r = answer(u, p);
    if (r == null || r.soort() == null) {
      return fulfilment(p, r == null, what);
    }
    if (AnswerOutcomes.isShown(r) && hasProvisions(r)) {
      return null;
    }
    if (AnswerOutcomes.isShown(r) || isToldByFulfilment(p)) {
      return fulfilment(p, false, what);
    }
    Map<String, Object> values = details.values(u, r, p);
    return what == null
        ? pen.sentences.fill(
            AnswerSentences.behind(r.soort(), r, hasProvisions(r), p.soort()), values)
        : about(r.soort(), r, values, what, isShared(p));
  }

  /**
   * The answer to a point; what was put off to what is told right behind it does not come again.
   */
  private @Nullable Reactie answer(Uitspraak u, Punt p) {
    Reactie r = p.reactie();
    if (r == null) {
      return null;
    }
    boolean elaborated =
        r.soort() == Reactie.Soort.DOORGESCHOVEN
            && r.naar() == null
            && Lists.any(u.details(), d -> d.inhoud() instanceof Vervolg.Elders);
    return elaborated
        ? r.toBuilder().naar(pen.sentences.text(Zin.REACTIE_NAAR_UITWERKING)).build()
        : r;
  }

  /**
   * The same behind a point that was answered alike; null where only other words can say so.
   *
   * @param what the point as a noun phrase
   */
  @Nullable Words again(Uitspraak u, Punt p, Words what) {
    Reactie r = p.reactie();
    if (r == null || r.soort() == null || done.showsItself(r) || isToldByFulfilment(p)) {
      return null;
    }
    Zin key = AnswerSentences.namingAgain(r.soort(), hasProvisions(r), isShared(p));
    if (key == null) {
      return null;
    }
    Map<String, Object> values = details.values(u, r, p);
    values.put("dit", what);
    return pen.sentences.fill(key, values);
  }

  /** Whether a point is a view that one shares or not. */
  private static boolean isShared(Punt p) {
    return p.voorwaarde() == null && p.soort() == Punt.Soort.BEZWAAR;
  }

  private Words about(
      Reactie.Soort kind, Reactie r, Map<String, Object> values, Words what, boolean shared) {
    values.put("dit", what);
    return pen.sentences.fill(AnswerSentences.naming(kind, r, hasProvisions(r), shared), values);
  }

  private boolean hasProvisions(Reactie r) {
    return pen.provisions.numbered(r.bepalingen()) != null;
  }

  /**
   * What came of the condition of a point, where the answer to it does not show that.
   *
   * @param what the point as a noun phrase, of which one outcome can be told; null behind it
   */
  private @Nullable Words fulfilment(Punt p, boolean unanswered, @Nullable Words what) {
    if (p.voorwaarde() == null) {
      return null;
    }
    List<Vervulling> news = FulfilmentWording.news(p.voorwaarde(), unanswered);
    if (what == null) {
      return conditions.fulfilment().fulfilled(news);
    }
    return news.size() == 1 ? conditions.fulfilment().fulfilledOf(news.get(0), what) : null;
  }

  /**
   * The part of an answer that stands in sentences of its own.
   *
   * @param what the point as what is answered
   * @param apart whether words of the record stand before it, of which it would seem a part
   * @param loose whether nothing shows that what was done came of the point
   */
  void toPoint(
      Uitspraak u, Punt p, List<String> partijen, Answered what, boolean apart, boolean loose) {
    Reactie r = p.reactie();
    boolean answered =
        r != null && r.soort() != null && !done.showsItself(r) && !isToldByFulfilment(p);
    boolean met =
        r != null && p.voorwaarde() != null && answered && isToldByAnswer(r, p.voorwaarde());
    if (p.voorwaarde() != null && (!answered || met)) {
      conditions.fulfilment().explanations(u, p.voorwaarde());
    }
    if (r != null) {
      done.own(u, r, what, true, apart, loose);
      led(u, p, r, what);
    }
    if (p.voorwaarde() != null && answered && !met) {
      // Between the answer and its reason, it would be what that is the reason of.
      Words owner = pen.speakers.orSomeone(partijen);
      conditions
          .fulfilment()
          .fulfilments(
              u,
              p.voorwaarde(),
              List.of(pen.sentences.fill(Zin.VOORWAARDE_VAN, Sentences.values("wie", owner))));
    }
  }

  /** That a point led to something although it was not adopted. */
  private void led(Uitspraak u, Punt p, Reactie r, Answered what) {
    Words led = AnswerDetails.isOfAnswer(r) && r.toelichting() == null ? details.result(p) : null;
    if (led != null) {
      PointKind kind = PointKind.of(p);
      Words it = pen.sentences.fill(what.whose().plural() ? kind.these : kind.the);
      pen.sayOfEach(
          u,
          pen.sentences.fill(Zin.REACTIE_GEVOLG_WEL, "dit", it, "wat", led),
          pen.sentences.fill(Zin.REACTIE_GEVOLG_WEL, "dit", what.whose(), "wat", led));
    }
  }

  /** Whether the answer to a point says all that what came of its condition does. */
  private static boolean isToldByAnswer(Reactie r, Voorwaarde v) {
    return r.soort() == Reactie.Soort.OVERGENOMEN
        && FulfilmentWording.news(v, false).isEmpty()
        && Lists.every(v.vervulling(), f -> f.datum() == null);
  }

  /** Whether what came of a condition says all that the answer to its point does, and more. */
  private boolean isToldByFulfilment(Punt p) {
    Reactie r = p.reactie();
    Voorwaarde v = p.voorwaarde();
    if (r == null || v == null || r.datum() != null || r.toelichting() != null) {
      return false;
    }
    boolean met = r.soort() != null && isAdopted(r.soort());
    int told = FulfilmentWording.news(v, false).size();
    // Behind words of the record there is room for one.
    return met
        && r.naar() == null
        && !hasProvisions(r)
        && (told == 1 || told > 1 && !Pen.is(p.omschrijving(), Vorm.ZIN));
  }

  /** Whether the answer to a point ends in a sentence of the record, so that it is one itself. */
  boolean isSentence(Uitspraak u, Punt p) {
    return p.reactie() != null && !isToldByFulfilment(p) && details.endInSentence(u, p.reactie());
  }

  /** The answers to conditions of a judgement that what came of these does not tell. */
  void toConditions(Uitspraak u, Standpunt s) {
    for (int i = 0; i < s.voorwaarden().size(); i++) {
      Voorwaardelijk v = s.voorwaarden().get(i);
      Reactie r = AnswerOutcomes.withoutNamed(v.reactie());
      if (r == null || ConditionOutcome.tellsAnswer(v)) {
        continue;
      }
      Words what = conditions.of(s, pen.speakers.orSomeone(s.partijen()), i);
      // How far it was met shows that it was adopted.
      if (r.soort() != null && !isAdopted(r.soort())) {
        Words answer = about(r.soort(), r, details.values(u, r), what, false);
        pen.say(u, Zin.ZIN, Sentences.values("zin", answer));
      }
      done.own(u, r, new Answered(what, null), false, false, false);
    }
  }

  /** Whether a point was adopted, wholly or in part. */
  private static boolean isAdopted(Reactie.Soort kind) {
    return kind == Reactie.Soort.OVERGENOMEN || kind == Reactie.Soort.DEELS_OVERGENOMEN;
  }

  /**
   * The answer to a judgement, of which the record may hold the kind, the words or both.
   *
   * @param beside whether the same parties held more against it, of which it would seem to be too
   * @param others whether others did
   */
  void toPosition(Uitspraak u, Standpunt s, Reactie answer, boolean beside, boolean others) {
    Reactie r = AnswerOutcomes.withoutNamed(answer);
    boolean shown = AnswerOutcomes.isShown(r);
    boolean within = done.fitsBehindColon(r);
    Words theirs =
        pen.sentences.fill(
            Zin.DIT_OORDEEL_INBRENG, "partijen", pen.speakers.orSomeone(s.partijen()));
    if (r.soort() != null) {
      Zin judgement = ConsultationSentences.theJudgement(s, r.soort());
      List<Words> names = new AnsweredJudgement(pen).names(u, s, judgement, beside, others);
      theirs = names.get(1);
      if (!shown || within) {
        Map<String, Object> values = details.values(u, r);
        values.put(
            "wat", within ? AnswerOutcomes.behindColon(Inhoud.gezegd(r.toelichting())) : null);
        List<Words> candidates = new ArrayList<>();
        if (ConsultationSentences.isOpen(s) && !isAdopted(r.soort()) && !beside && !others) {
          // That they did not judge is no judgement, and no more than "dit".
          Zin dit = AnswerSentences.behind(r.soort(), r, false, null);
          candidates.add(
              pen.sentences.fill(Zin.ZIN, "zin", pen.sentences.fill(dit, values).capital()));
        }
        boolean view = ConsultationSentences.isView(judgement);
        for (Words what : names) {
          Words about = about(r.soort(), r, values, what, view);
          candidates.add(pen.sentences.fill(Zin.ZIN, "zin", about));
        }
        pen.sayFirst(u, candidates);
      }
    }
    Reactie rest = within ? r.toBuilder().toelichting((Formulering) null).build() : r;
    boolean apart = !s.gronden().isEmpty() && Attribution.isSeveral(last(s));
    done.own(u, rest, new Answered(theirs, null), true, apart, shown);
  }

  private static Formulering last(Standpunt s) {
    return s.gronden().get(s.gronden().size() - 1).tekst();
  }

  /** What is said of conditions, for who has some of its own. */
  ConditionWording conditions() {
    return conditions;
  }

  /** What came of conditions, for who tells of all those of a judgement. */
  ConditionAnswers outcomes() {
    return outcomes;
  }
}
