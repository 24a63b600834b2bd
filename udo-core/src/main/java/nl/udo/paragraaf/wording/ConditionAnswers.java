package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Reactie;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Horen.Voorwaardelijk;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said what came of the conditions of a judgement. */
final class ConditionAnswers {

  private final Pen pen;
  private final ConditionWording conditions;
  private final FulfilmentWording fulfilment;
  private final MetConditions met;
  private final OwnedConditions told;

  ConditionAnswers(Pen pen, ConditionWording conditions) {
    this.pen = pen;
    this.conditions = conditions;
    this.fulfilment = conditions.fulfilment();
    this.met = new MetConditions(pen, conditions);
    this.told = new OwnedConditions(pen, conditions);
  }

  /**
   * What came of the conditions, by outcome: those that were met, then the others; but what begins
   * with conditions of which it is told by layer keeps the order in which these were set.
   */
  void answers(Uitspraak u, Standpunt s) {
    List<Voorwaardelijk> all = s.voorwaarden();
    momentOfAll(u, s);
    Map<String, List<Integer>> due = merelyDue(s);
    int first = 0;
    while (first < all.size() && ConditionOutcome.isByLayer(all.get(first))) {
      moment(u, s, first, due);
      byLayer(u, s, first++);
    }
    for (MetConditions.Told each : met.sentences(u, s)) {
      told.say(u, s, each.key(), each.values());
      if (each.apart() != null) {
        pen.record(u, each.apart().tekst(), List.of());
      }
    }
    explained(u, s);
    unmet(u, s, Vervulling.Stand.DEELS, first);
    unmet(u, s, Vervulling.Stand.NIET, first);
    boolean answered =
        Lists.any(all, v -> ConditionOutcome.of(v) != null || ConditionOutcome.isByLayer(v));
    for (int i = 0; i < all.size(); i++) {
      Voorwaardelijk v = all.get(i);
      Vervulling.Stand stand = ConditionOutcome.of(v);
      if (stand == null && v.nogNiet() && answered) {
        // Else the numbers of the others would leave a gap.
        told.say(
            u, s, Zin.VOORWAARDE_NOG_NIET, pen.values(u, "voorwaarde", conditions.name(all, i)));
      }
      if (i >= first && stand == null) {
        moment(u, s, i, due);
      }
      if (i >= first && (stand == null || stand == Vervulling.Stand.VERVULD)) {
        byLayer(u, s, i);
      }
    }
  }

  /**
   * Which conditions have an outcome that is not that they were met, with what is told of it: those
   * of which it is the same in one sentence, and last of all those of which nothing is.
   *
   * @param first the first of which not all was told before
   */
  private void unmet(Uitspraak u, Standpunt s, Vervulling.Stand stand, int first) {
    Map<Object, List<Integer>> alike = new LinkedHashMap<>();
    List<Integer> bare = new ArrayList<>();
    for (int i = 0; i < s.voorwaarden().size(); i++) {
      if (ConditionOutcome.of(s.voorwaarden().get(i)) == stand) {
        List<Integer> own =
            isBare(s, i)
                ? bare
                : alike.computeIfAbsent(outcome(s, i, stand), k -> new ArrayList<>());
        own.add(i);
      }
    }
    List<List<Integer>> all = new ArrayList<>(alike.values());
    if (!bare.isEmpty()) {
      all.add(bare);
    }
    for (List<Integer> which : all) {
      unmet(u, s, which, stand == Vervulling.Stand.DEELS);
      for (int i : which) {
        if (i >= first) {
          byLayer(u, s, i);
        }
      }
    }
  }

  /** What must be the same of conditions in one sentence; of one with more, itself. */
  private Object outcome(Standpunt s, int i, Vervulling.Stand stand) {
    Voorwaardelijk v = s.voorwaarden().get(i);
    Reactie r = v.reactie();
    boolean more =
        v.voorwaarde().toelichting() != null
            || provisions(v) != null
            || r != null && (stand == Vervulling.Stand.DEELS || ConditionOutcome.by(v) != null);
    return more
        ? i
        : Arrays.asList(
            why(v), conditions.moments().stillDue(s, i), isAhead(v), ConditionOutcome.date(v));
  }

  /** Whether nothing is told of a condition in a list but how far it was met. */
  private boolean isBare(Standpunt s, int i) {
    Voorwaardelijk v = s.voorwaarden().get(i);
    Reactie r = v.reactie();
    return conditions.isList(s.voorwaarden())
        && ConditionOutcome.by(v) == null
        && ConditionOutcome.date(v) == null
        && (r == null || r.reden() == null && r.toelichting() == null)
        && v.voorwaarde().toelichting() == null
        && conditions.moments().stillDue(s, i) == null
        && !isAhead(v)
        && provisions(v) == null;
  }

  /** Before what a condition must be met, where no sentence on what came of it can say so. */
  private void moment(Uitspraak u, Standpunt s, int i, Map<String, List<Integer>> due) {
    String moment = conditions.moments().stillDue(s, i);
    if (moment == null || isLayerByLayer(s.voorwaarden().get(i))) {
      return;
    }
    List<Integer> alike = isMerelyDue(s, i) ? due.getOrDefault(moment, List.of()) : List.of(i);
    if (alike.indexOf(i) == 0) {
      boolean one = s.voorwaarden().size() == 1;
      Map<String, Object> values = wanted(u, s, moment);
      values.put("voorwaarde", name(s, alike));
      told.say(u, s, one ? Zin.VOORWAARDE_EEN_VOOR : Zin.VOORWAARDE_VOOR, values);
    }
  }

  /** The conditions in a list of which no more is told than before what they must be met. */
  private Map<String, List<Integer>> merelyDue(Standpunt s) {
    Map<String, List<Integer>> due = new HashMap<>();
    for (int i = 0; i < s.voorwaarden().size(); i++) {
      String moment = isMerelyDue(s, i) ? conditions.moments().stillDue(s, i) : null;
      if (moment != null) {
        due.computeIfAbsent(moment, m -> new ArrayList<>()).add(i);
      }
    }
    return due;
  }

  private boolean isMerelyDue(Standpunt s, int i) {
    Voorwaardelijk v = s.voorwaarden().get(i);
    return conditions.isList(s.voorwaarden())
        && ConditionOutcome.of(v) == null
        && !ConditionOutcome.isByLayer(v)
        && v.voorwaarde().toelichting() == null;
  }

  /** Before what all conditions of a judgement must be met, where that is the same of several. */
  private void momentOfAll(Uitspraak u, Standpunt s) {
    String moment = conditions.moments().stillDueOfAll(s);
    if (moment != null) {
      told.say(u, s, Zin.VOORWAARDEN_VOOR, wanted(u, s, moment));
    }
  }

  /** What parties want is no norm of the proposal. */
  private Map<String, Object> wanted(Uitspraak u, Standpunt s, String moment) {
    return pen.values(u, "partijen", pen.speakers.orSomeone(s.partijen()), "voor", moment);
  }

  private @Nullable Words provisions(Voorwaardelijk v) {
    return pen.provisions.numbered(ConditionOutcome.provisions(v));
  }

  /** That conditions were not, or not wholly, met, and why: more than one for the same reason. */
  private void unmet(Uitspraak u, Standpunt s, List<Integer> which, boolean partly) {
    int i = which.get(0);
    Voorwaardelijk v = s.voorwaarden().get(i);
    if (partly && v.reactie() != null && ConditionOutcome.by(v) == null) {
      granted(u, s, which, v.reactie());
      return;
    }
    Formulering why = why(v);
    Map<String, Object> values = values(u, s, which);
    values.putAll(FulfilmentWording.by(why));
    if (why != null) {
      // The reason says whether it can still be met.
      values.put("nog", null);
    }
    Formulering apart = why != null && why.vorm() == Vorm.ZIN ? why : null;
    if (apart != null && MetConditions.goesOn(apart, values, ConditionOutcome.provisions(v))) {
      apart = null;
    }
    told.say(u, s, AnswerSentences.unmet(s.voorwaarden().size() == 1, partly), values);
    if (apart != null) {
      pen.record(u, apart.tekst(), List.of());
    }
    if (partly) {
      besides(u, s, i, true);
    }
  }

  /** Why a condition was not met, as what came of it or else the answer to its point tells. */
  private static @Nullable Formulering why(Voorwaardelijk v) {
    Formulering by = ConditionOutcome.by(v);
    Reactie answer = v.reactie();
    if (by != null || answer == null) {
      return by;
    }
    return answer.reden() != null ? answer.reden() : answer.toelichting();
  }

  /** The conditions that are answered, and those for whom they are. */
  private Map<String, Object> values(Uitspraak u, Standpunt s, List<Integer> which) {
    int i = which.get(0);
    Voorwaardelijk v = s.voorwaarden().get(i);
    Datum datum = ConditionOutcome.date(v);
    return pen.values(
        u,
        "voorwaarde",
        name(s, which),
        "voor",
        conditions.moments().stillDue(s, i),
        "nog",
        isAhead(v) ? pen.sentences.text(Zin.VOORWAARDE_NOG) : null,
        "datum",
        pen.times.on(datum),
        "zie",
        provisions(v));
  }

  /** One condition, all that there are, or some by their numbers. */
  private Words name(Standpunt s, List<Integer> which) {
    if (which.size() == 1) {
      return conditions.name(s.voorwaarden(), which.get(0));
    }
    return which.size() == s.voorwaarden().size()
        ? pen.sentences.fill(Zin.VOORWAARDE_ALLE)
        : pen.sentences.fill(Zin.VOORWAARDE_NUMMERS, "nummers", MetConditions.numbers(which));
  }

  /** Whether the moment for which a condition counts lies ahead of any explanation. */
  private static boolean isAhead(Voorwaardelijk v) {
    return ConditionOutcome.stillDue(v.voorwaarde()) == Voorwaarde.Vervulmoment.INWERKINGTREDING;
  }

  /** That a condition was met in part: first what was done, then why no more. */
  private void granted(Uitspraak u, Standpunt s, List<Integer> which, Reactie answer) {
    Formulering done = answer.toelichting();
    Map<String, Object> values = values(u, s, which);
    Formulering apart = null;
    if (Pen.is(done, Vorm.ZIN) && endsSentence(done) && values.get("zie") == null) {
      values.put("wat", Dutch.afterColon(done.tekst()));
    } else if (Pen.is(done, Vorm.ZIN)) {
      apart = done;
    } else if (done != null) {
      values.put(
          "gedaan",
          pen.sentences.fill(FormSentences.PARTLY.of(done.vorm()), "wat", Pen.form(done)));
    }
    told.say(u, s, AnswerSentences.unmet(s.voorwaarden().size() == 1, true), values);
    if (apart != null) {
      pen.record(u, apart.tekst(), List.of());
    }
    if (answer.reden() != null) {
      rest(u, conditions.of(s, pen.speakers.orSomeone(s.partijen()), which.get(0)), answer.reden());
    }
  }

  /** Whether whole sentences can stand behind the colon of one of ours. */
  private static boolean endsSentence(Formulering f) {
    return Pen.isPlain(f) && !Dutch.keepsCapital(f.tekst());
  }

  /**
   * Why no more was adopted: words of the record that follow what was, would seem to be of that.
   */
  void rest(Uitspraak u, Words what, Formulering reason) {
    boolean ends = reason.vorm() == Vorm.ZIN && endsSentence(reason);
    if (reason.vorm() == Vorm.ZIN && !ends) {
      pen.say(u, Zin.REACTIE_REST, pen.values(u));
      pen.record(u, reason.tekst(), List.of());
      return;
    }
    Words why =
        ends
            ? pen.sentences.fill(Zin.REACTIE_REST_ZIN, "wat", Dutch.afterColon(reason.tekst()))
            : pen.sentences.fill(Zin.REACTIE_REST, "omdat", pen.sentences.because(reason));
    pen.sayFirst(u, List.of(why, pen.sentences.fill(Zin.REACTIE_REST_OOK, "dit", what)));
  }

  /** What came of a condition of which that is told by layer, and what the record tells of it. */
  private void byLayer(Uitspraak u, Standpunt s, int i) {
    Voorwaardelijk answered = s.voorwaarden().get(i);
    Voorwaarde v = answered.voorwaarde();
    if (!ConditionOutcome.isByLayer(answered)) {
      pen.record(u, v.toelichting(), List.of());
    } else {
      Words name = s.voorwaarden().size() == 1 ? null : conditions.name(s.voorwaarden(), i);
      Words whose = conditions.of(s, pen.speakers.orSomeone(s.partijen()), i);
      String moment = isLayerByLayer(answered) ? conditions.moments().stillDue(s, i) : null;
      fulfilment.fulfilments(u, v, Arrays.asList(name, whose), moment);
    }
  }

  /** Whether each layer has a sentence of its own on what came of a condition. */
  private static boolean isLayerByLayer(Voorwaardelijk v) {
    return ConditionOutcome.isByLayer(v) && !FulfilmentWording.isContrast(v.voorwaarde());
  }

  /** What the record tells of conditions that were met, where no sentence told it yet. */
  private void explained(Uitspraak u, Standpunt s) {
    for (int i = 0; i < s.voorwaarden().size(); i++) {
      Voorwaardelijk v = s.voorwaarden().get(i);
      if (ConditionOutcome.of(v) == Vervulling.Stand.VERVULD && ConditionOutcome.by(v) != null) {
        besides(u, s, i, false);
      }
    }
  }

  /** What an answer tells besides what came of the condition: that is not what it led to. */
  private void besides(Uitspraak u, Standpunt s, int i, boolean partly) {
    Reactie answer = s.voorwaarden().get(i).reactie();
    Formulering done = answer == null ? null : answer.toelichting();
    if (done != null && done.vorm() == Vorm.ZIN) {
      pen.record(u, done.tekst(), List.of());
    } else if (done != null) {
      Words met =
          pen.sentences.fill(
              partly ? Zin.REACTIE_OVER_DEELS_OVERGENOMEN : Zin.REACTIE_OVER_OVERGENOMEN,
              pen.values(
                  u,
                  "dit",
                  conditions.of(s, pen.speakers.orSomeone(s.partijen()), i),
                  "gedaan",
                  pen.sentences.fill(FormSentences.PARTLY.of(done.vorm()), "wat", Pen.form(done))));
      pen.say(u, Zin.ZIN, Sentences.values("zin", met));
    }
    if (answer != null
        && answer.reden() != null
        && answer.soort() == Reactie.Soort.DEELS_OVERGENOMEN) {
      rest(u, conditions.of(s, pen.speakers.orSomeone(s.partijen()), i), answer.reden());
    }
  }
}
