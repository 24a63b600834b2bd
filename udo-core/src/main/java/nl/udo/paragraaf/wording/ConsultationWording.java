package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Horen.Antwoord;
import nl.udo.paragraaf.statements.Horen.Grond;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Horen.Woorden;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.wording.JudgementWording.Judged;
import org.jspecify.annotations.Nullable;

/** How it is said what parties thought. */
final class ConsultationWording {

  private final Pen pen;
  private final JudgementMoments moments;
  private final JudgementWording judgements;
  private final ReactionWording reactions;
  private final Attribution attribution;
  private final HearingNotes hearing;
  private final Told alike;
  private List<String> judges = List.of();

  private final ListedConditions listed;
  private final JudgementTies ties;

  private final OpenObjections open;

  ConsultationWording(Pen pen, HearingNotes hearing) {
    this.pen = pen;
    this.moments = new JudgementMoments(pen);
    this.reactions = new ReactionWording(pen);
    this.judgements = new JudgementWording(pen, reactions.conditions());
    this.attribution = new Attribution(pen);
    this.hearing = hearing;
    this.alike = new Told(pen);
    this.listed = new ListedConditions(pen);
    this.ties = new JudgementTies(pen);
    this.open = new OpenObjections(pen);
  }

  void position(Uitspraak u, Standpunt s) {
    listed.behind(s.partijen());
    moments.begin(u, s);
    pen.sources.cites(u);
    List<Words> notes = new ArrayList<>(pen.sources.notes(u));
    notes.addAll(hearing.at(u, s));
    if (s.isAlleenVoorwaarden()) {
      setConditions(u, s, notes);
    } else if (s.oordelen().isEmpty()) {
      quoteOrGround(u, s, notes);
    } else {
      judged(u, s, notes);
    }

    Grond told = JudgementWording.groundInSentence(s);
    for (Grond g : s.gronden()) {
      if (g != told && !s.oordelen().isEmpty()) {
        attribution.groundOfJudgement(u, g);
      }
    }
    if (!s.voorwaarden().isEmpty()) {
      if (!isToldWithJudgement(s)) {
        reactions.conditions().apart(u, s);
      }
      reactions.outcomes().answers(u, s);
      reactions.toConditions(u, s);
    }
    if (s.reactie() != null) {
      reactions.toPosition(u, s, s.reactie(), open.areOfSame(s), open.areOfOthers(s));
    }
    open.told(s);
    if (reactions.conditions().isList(s.voorwaarden())) {
      listed.wrote(s.partijen());
    }
    judgedOn(s, !s.voorwaarden().isEmpty() || s.reactie() != null);
  }

  /** What is told of a consultation begins anew behind what came of a list of conditions. */
  void leaveList() {
    listed.leave();
  }

  /** What was done with a judgement of which it was told before what else was judged then. */
  void answer(Uitspraak u, Antwoord a) {
    Standpunt s = a.standpunt();
    reactions.toPosition(u, s, a.reactie(), true, open.areOfOthers(s));
    open.answered(s);
    judgedOn(s, true);
  }

  /** Whether the sentence with the judgement, or the list to which it leads, tells conditions. */
  private boolean isToldWithJudgement(Standpunt s) {
    return s.isAlleenVoorwaarden()
        || judgements.holdsConditions(s)
        || !s.oordelen().isEmpty() && judgements.leadsToList(s);
  }

  /** That parties set conditions, of which the record holds no judgement. */
  private void setConditions(Uitspraak u, Standpunt s, List<Words> notes) {
    ConditionWording conditions = reactions.conditions();
    Voorwaarde first = s.voorwaarden().get(0).voorwaarde();
    Map<String, Object> values =
        pen.values(
            u,
            "partijen",
            pen.speakers.parties(s.partijen()),
            "waar",
            moments.place(u, s),
            "voor",
            ConditionMoments.asSet(first, pen.sentences, pen.voice),
            "wat",
            conditions.inSentence(s));
    Words within = pen.sentences.fill(Zin.VOORWAARDEN_GESTELD, values);
    if (within.count() > Words.LONGEST) {
      conditions.below(s.voorwaarden());
    }
    if (conditions.isList(s.voorwaarden())) {
      pen.say(u, Zin.VOORWAARDEN_GESTELD_LIJST, values, notes);
      conditions.list(u, s);
    } else {
      pen.say(u, within, notes);
    }
  }

  /** A judgement of which the record only has the words. */
  private void quoteOrGround(Uitspraak u, Standpunt s, List<Words> notes) {
    for (Woorden w : s.citaten()) {
      Moment when = moments.ofWords(u, s);
      quoted(u, s, w, when == null ? null : when.words(pen.sentences), notes);
    }
    s.gronden().forEach(g -> attribution.ground(u, g));
    pen.noteLast(notes);
  }

  private void quoted(
      Uitspraak u, Standpunt s, Woorden w, @Nullable String when, List<Words> notes) {
    pen.say(
        u,
        Zin.OORDEEL_CITAAT,
        pen.values(
            u,
            "partijen",
            pen.speakers.orSomeone(s.partijen()),
            "datum",
            when,
            "onderwerpen",
            part(s, w),
            "citaat",
            pen.sentences.quote(w.citaat())),
        notes);
  }

  private void judged(Uitspraak u, Standpunt s, List<Words> notes) {
    judged(u, s, moments.full(u, s), notes);
  }

  /**
   * The same.
   *
   * @param full when and where it was judged, which is asked once: what was told is told no more
   */
  private void judged(Uitspraak u, Standpunt s, @Nullable Moment full, List<Words> notes) {
    Zin tie = ties.tie(s, full);
    Judged told = judgement(u, s, full, tie);
    int last = s.oordelen().size() - 1;
    if (last > 0 && (told.isTooLong() || judgements.endsAsIfOfAll(s))) {
      judged(u, s.alleenEerste(last), full, notes);
      judgedOn(s, false);
      judged(u, s.oordeelt(s.oordelen().subList(last, last + 1)), List.of());
      return;
    }
    ties.tied(s, tie);
    pen.say(u, told.sentence(), notes);
    alike.wrote(alike(s));
    boolean again = !Collections.disjoint(judges, s.partijen());
    judges = s.partijen();
    boolean list = !s.voorwaarden().isEmpty() && judgements.leadsToList(s);
    if (list) {
      // Before anything else, or the sentence would seem to lead to that.
      reactions.conditions().list(u, s);
    } else {
      pen.speakers.saidBy(s.partijen());
    }
    if (JudgementWording.isQuotedApart(s, told)) {
      pen.say(
          u,
          Zin.OORDEEL_CITAAT_DAARBIJ,
          pen.values(
              u,
              "partijen",
              list ? pen.speakers.orSomeone(s.partijen()) : pen.speakers.parties(s.partijen()),
              "eigen",
              theirs(s, again),
              "citaat",
              pen.sentences.quote(s.citaten().get(0).citaat())));
    }
    pen.speakers.saidBy(s.partijen());
    if (told.apart() != null) {
      argument(u, s, told.apart());
    }
  }

  private Judged judgement(Uitspraak u, Standpunt s, @Nullable Moment full, @Nullable Zin tie) {
    if (tie == Zin.OORDEEL_WEL && NoObjection.isAll(s)) {
      return new NoObjection(pen).besideObjections(u, s, subject(s, true));
    }
    Moment when =
        tie != null
            ? new Moment(pen.sentences.text(tie), null)
            : ties.isOfToldMoment(s, full) ? Moment.TOLD : moments.still(s, full);
    Judged brief = judgements.judgement(u, s, subject(s, true), when);
    // Brief it could be what was said of another set or day.
    return pen.isNew(brief.sentence())
        ? brief
        : judgements.judgement(u, s, subject(s, false), full);
  }

  /** Remembers who judged last, and when. */
  private void judgedOn(Standpunt s, boolean more) {
    pen.speakers.judgedOn(JudgementDays.only(s), s.partijen(), s.gevraagd().vorm(), more);
  }

  /** Who judged; with "ook" behind others who judged the same. */
  private Words subject(Standpunt s, boolean brief) {
    Words parties =
        brief ? pen.speakers.parties(s.partijen()) : pen.speakers.orSomeone(s.partijen());
    boolean others = s.citaten().isEmpty() && Collections.disjoint(judges, s.partijen());
    return others && alike.isJustBefore(alike(s))
        ? pen.sentences.fill(Zin.OORDEEL_OOK_VAN, "partijen", parties)
        : parties;
  }

  /** What must be equal for two judgements to be the same. */
  private static Object alike(Standpunt s) {
    return Arrays.asList(s.oordelen(), s.gevraagd().over(), s.voorwaarden().size());
  }

  /**
   * What the own words of parties put: what was held against it, or else the judgement.
   *
   * @param again whether they judged something else just before, so that it says of what this is
   */
  private Words theirs(Standpunt s, boolean again) {
    Words whose = pen.speakers.whose(s.partijen());
    return pen.sentences.fill(
        ConsultationSentences.theirs(s.oordelen(), whose != null),
        "wiens",
        whose,
        "onderwerpen",
        again ? part(s, s.citaten().get(0)) : null);
  }

  /** The part of what they were asked about that own words of parties are about, or null. */
  private @Nullable Words part(Standpunt s, Woorden w) {
    return pen.sentences.part(w.onderwerpen(), pen.sentences.object(s.gevraagd().over()));
  }

  /** The argument of a judgement in a sentence of its own, which leaves it theirs. */
  private void argument(Uitspraak u, Standpunt s, Formulering why) {
    pen.say(
        u,
        Zin.OORDEEL_ARGUMENT_DAARBIJ,
        pen.values(u, "partijen", pen.speakers.parties(s.partijen()), "reden", Pen.form(why)));
    pen.speakers.saidBy(s.partijen());
  }
}
