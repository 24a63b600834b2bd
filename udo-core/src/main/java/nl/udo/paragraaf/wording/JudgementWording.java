package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.paragraaf.statements.Horen.Beoordeeld;
import nl.udo.paragraaf.statements.Horen.Grond;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** The sentence that says what was judged of what. */
final class JudgementWording {

  private final Pen pen;
  private final JudgementDays days;
  private final CalledWording called;
  private final ConditionWording conditions;

  JudgementWording(Pen pen, ConditionWording conditions) {
    this.pen = pen;
    this.conditions = conditions;
    this.days = new JudgementDays(pen);
    this.called = new CalledWording(pen);
  }

  /**
   * The ground that fits in the sentence: a clause, and of all whose judgement it is; or null.
   * Behind conditions it would seem the ground of what is judged, and not of these.
   */
  static @Nullable Grond groundInSentence(Standpunt s) {
    if (s.oordelen().isEmpty() || s.gronden().size() != 1 || isUnderConditions(s)) {
      return null;
    }
    Grond only = s.gronden().get(0);
    return Attribution.isClause(only.tekst()) && only.partijen().equals(s.partijen()) ? only : null;
  }

  /** Whether conditions are so few and short that the sentence with the judgement holds them. */
  boolean holdsConditions(Standpunt s) {
    return !s.voorwaarden().isEmpty()
        && !conditions.isList(s.voorwaarden())
        && isUnderConditions(s)
        && groundInSentence(s) == null;
  }

  /** Whether the only condition ends the sentence as a part of it. */
  private boolean endsInCondition(Standpunt s) {
    return isSetAsToDo(s)
        || isOnlyOneOf(s, Vorm.BIJZIN) && JudgementSentences.endsInConditions(s.laatste());
  }

  /**
   * Whether the only condition is that something is done, which has no subject of its own. Parties
   * set it, so that it is not theirs to do as it would be behind "uitvoerbaar onder de voorwaarde".
   */
  private boolean isSetAsToDo(Standpunt s) {
    return isOnlyOneOf(s, Vorm.TE_GROEP) && holdsConditions(s);
  }

  private static boolean isOnlyOneOf(Standpunt s, Vorm vorm) {
    return s.voorwaarden().size() == 1 && s.voorwaarden().get(0).inhoud().vorm() == vorm;
  }

  /** Whether the sentence leads to a list: not where the own words of parties end it. */
  boolean leadsToList(Standpunt s) {
    return conditions.isList(s.voorwaarden()) && (s.citaten().isEmpty() || isUnderConditions(s));
  }

  /** The conditions as the judgement announces them: the only one, a number, a list, or some. */
  private Words conditions(Standpunt s) {
    return holdsConditions(s) && endsInCondition(s)
        ? pen.sentences.fill(
            Zin.VOORWAARDE_AANTAL_1_GEZEGD,
            "wat",
            pen.items.condition(s.voorwaarden().get(0).inhoud()))
        : pen.sentences.fill(number(s));
  }

  private Zin number(Standpunt s) {
    boolean one = s.voorwaarden().size() == 1;
    if (leadsToList(s)) {
      return one ? Zin.VOORWAARDE_AANTAL_VOLGENDE : Zin.VOORWAARDE_AANTAL_VOLGENDE_MEER;
    }
    if (one) {
      return Zin.VOORWAARDE_AANTAL_1;
    }
    return s.voorwaarden().size() == 2 ? Zin.VOORWAARDE_AANTAL_2 : Zin.VOORWAARDE_AANTAL_0;
  }

  /**
   * What was judged in a sentence.
   *
   * @param apart the argument that the sentence has no room for, or null
   */
  record Judged(Words sentence, @Nullable Formulering apart) {
    boolean isTooLong() {
      return sentence.count() > Words.LONGEST;
    }
  }

  /**
   * The sentence.
   *
   * @param parties its subject
   * @param when when and in what it was judged, or null
   */
  Judged judgement(Uitspraak u, Standpunt s, Words parties, @Nullable Moment when) {
    Words each = when == null ? days.each(s) : null;
    Judged whole = judgement(u, s, parties, when, each);
    if (each != null && whole.isTooLong()) {
      whole = judgement(u, s, parties, null, null);
    }
    if (holdsConditions(s) && whole.isTooLong()) {
      conditions.below(s.voorwaarden());
      whole = judgement(u, s, parties, when, null);
    }
    return whole;
  }

  private Judged judgement(
      Uitspraak u, Standpunt s, Words parties, @Nullable Moment when, @Nullable Words each) {
    List<Beoordeeld> order = order(s);
    boolean past = when != null || each != null || pen.consultations.isOver(u);
    if (order.size() == 1 && CalledWording.isCalled(s, order.get(0))) {
      String date = when == null ? null : when.words(pen.sentences);
      return new Judged(called.called(u, s, parties, order.get(0), date, past), null);
    }
    boolean toDo = isSetAsToDo(s);
    Zin brief = order.size() > 1 || toDo ? null : JudgementSentences.behindPlace(order.get(0));
    // Behind its object, the place would be where a proposal is feasible.
    String place = brief == null || when == null ? null : when.place();
    List<Words> clauses = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Beoordeeld before = i == 0 ? null : order.get(i - 1);
      Zin key =
          toDo && i == order.size() - 1
              ? JudgementSentences.conditionToDo(order.get(i), past)
              : place == null || brief == null
                  ? JudgementSentences.judgement(order.get(i), before, past)
                  : brief;
      clauses.add(predicate(u, s, order.get(i), before, when, key));
    }
    boolean within = holdsConditions(s) && !endsInCondition(s);
    boolean list = leadsToList(s);
    Zin key = list ? Zin.OORDEEL_LIJST : within ? Zin.OORDEEL_VOORWAARDEN : Zin.OORDEEL;
    Map<String, Object> values =
        pen.values(
            u,
            "voorwaarden",
            within ? conditions.inSentence(s) : null,
            "partijen",
            place == null
                ? parties
                : pen.sentences.fill(Zin.OORDEEL_WAAR_ACHTTE, "waar", place, "partijen", parties),
            "oordeel",
            clauses(order, clauses),
            "data",
            each);
    Formulering why = groundInSentence(s) == null ? null : s.gronden().get(0).tekst();
    if (why != null) {
      Strekking last = order.get(order.size() - 1).strekking();
      values.put("omdat", pen.sentences.ground(why, last));
      Words argued = pen.sentences.fill(key, values);
      boolean whole = list || !Sentences.isArgument(why, last);
      if (whole || argued.count() <= Words.LONGEST) {
        return new Judged(argued, null);
      }
      values.put("omdat", null);
    }
    boolean quoted = !s.citaten().isEmpty() && !isUnderConditions(s);
    values.put("citaat", quoted ? pen.sentences.quote(s.citaten().get(0).citaat()) : null);
    return new Judged(pen.sentences.fill(key, values), why);
  }

  /** What was judged, as the sentence has it. */
  private static List<Beoordeeld> order(Standpunt s) {
    return alike(s.oordelen().stream().flatMap(b -> b.doelApart().stream()).toList());
  }

  /**
   * Whether the conditions that end the sentence seem to be of the support before the last that was
   * judged too: a list, or what stands behind an enumeration of what was supported.
   */
  boolean endsAsIfOfAll(Standpunt s) {
    List<Beoordeeld> order = order(s);
    return isUnderConditions(s)
        && Lists.every(order, JudgementWording::isPositive)
        && order.size() > 1
        && (leadsToList(s) || order.size() > 2 && holdsConditions(s));
  }

  /** Judgements in favour and then the others, each with "en" before its last. */
  private static Words clauses(List<Beoordeeld> order, List<Words> clauses) {
    int turn = 1;
    while (turn < order.size() && isPositive(order.get(turn)) == isPositive(order.get(0))) {
      turn++;
    }
    Words first = Words.list(clauses.subList(0, turn));
    return turn == order.size()
        ? first
        : Words.list(List.of(first, Words.list(clauses.subList(turn, clauses.size()))), ", maar ");
  }

  /**
   * Whether a quotation takes a sentence of its own: it would seem to be a part of the reason that
   * the sentence holds, or the conditions that it speaks of.
   */
  static boolean isQuotedApart(Standpunt s, Judged told) {
    return !s.citaten().isEmpty()
        && (groundInSentence(s) != null && told.apart() == null || isUnderConditions(s));
  }

  /** Whether the last that is judged depends on conditions. */
  private static boolean isUnderConditions(Standpunt s) {
    return !s.oordelen().isEmpty() && s.laatste().strekking() == Strekking.ONDER_VOORWAARDEN;
  }

  /** Judgements of one tenor on several aspects as one on all of these. */
  private static List<Beoordeeld> alike(List<Beoordeeld> order) {
    List<Beoordeeld> all = new ArrayList<>();
    for (Beoordeeld b : order) {
      Beoordeeld before = all.isEmpty() ? null : all.get(all.size() - 1);
      if (before != null && JudgementSentences.isOneJudgement(before, b)) {
        List<Onderwerp> subjects = new ArrayList<>(before.onderwerpen());
        b.onderwerpen().stream().filter(o -> !subjects.contains(o)).forEach(subjects::add);
        all.set(all.size() - 1, new Beoordeeld(b.strekking(), subjects));
      } else {
        all.add(b);
      }
    }
    return all;
  }

  /**
   * What was judged of what, without its subject.
   *
   * @param before what stands before it in the sentence, or null
   * @param moment when and in what all of it was judged, or null
   * @param key the sentence for it
   */
  private Words predicate(
      Uitspraak u,
      Standpunt s,
      Beoordeeld b,
      @Nullable Beoordeeld before,
      @Nullable Moment moment,
      Zin key) {
    Moment when = before == null ? moment : null;
    Words whose = pen.speakers.whose(s.partijen());
    Words object = pen.sentences.object(s.gevraagd().over());
    boolean again = s.gevraagd().over() == null && namesWhole(before);
    Map<String, Object> values =
        pen.values(
            u,
            "partijen",
            pen.speakers.orSomeone(s.partijen()),
            "datum",
            when == null ? null : when.words(pen.sentences),
            "waar",
            when == null ? null : when.place(),
            "dag",
            when == null ? null : when.time(),
            "wiens",
            whose,
            "aantal",
            conditions(s),
            "voorwaarde",
            conditions.inSentence(s),
            "voorstel",
            again ? pen.sentences.proposalAgain() : object,
            "waarvoor",
            isForTheSame(b, before) && whose != null
                ? null
                : pen.sentences.judged(List.of(), false, object),
            "onderwerpen",
            pen.sentences.judged(b.onderwerpen(), before != null, object));
    return pen.sentences.fill(
        // On a day, in a letter or in talks doubts are voiced, and not had.
        values.get("datum") != null && key == Zin.OORDEEL_BEDENKINGEN_VERLEDEN
            ? Zin.OORDEEL_BEDENKINGEN_GEUIT
            : key,
        values);
  }

  /** Whether a judgement names what is judged, and nothing less. */
  private static boolean namesWhole(@Nullable Beoordeeld b) {
    return b != null
        && (b.onderwerpen().isEmpty()
            || Lists.any(b.onderwerpen(), ConsultationSentences::namesWhole));
  }

  /** Whether support can only be for what the judgement before it in the sentence names. */
  private static boolean isForTheSame(Beoordeeld b, @Nullable Beoordeeld before) {
    return namesWhole(before)
        && b.strekking() == Strekking.ONDER_VOORWAARDEN
        && (b.onderwerpen().isEmpty() || b.onderwerpen().equals(List.of(Onderwerp.GEHEEL)));
  }

  /** Whether its words are in favour: also those that call a proposal feasible, if something. */
  static boolean isPositive(Beoordeeld b) {
    return b.strekking() == Strekking.ONDERSCHRIJFT
        || b.strekking() == Strekking.GEEN_BEZWAAR
        || b.strekking() == Strekking.ONDER_VOORWAARDEN
            && b.onderwerpen().equals(List.of(Onderwerp.UITVOERBAARHEID));
  }
}
