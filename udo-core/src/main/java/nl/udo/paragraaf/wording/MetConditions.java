package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bepaling;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Vervulling;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Horen.Voorwaardelijk;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said that conditions of a judgement were met: by what, when and where. */
final class MetConditions {

  private final Pen pen;
  private final ConditionWording conditions;

  MetConditions(Pen pen, ConditionWording conditions) {
    this.pen = pen;
    this.conditions = conditions;
  }

  /**
   * A sentence, and what it is filled in with.
   *
   * @param apart whole sentences on by what it was met, for which it has no room; or null
   */
  record Told(Zin key, Map<String, Object> values, @Nullable Formulering apart) {}

  /** By what conditions were met that share a sentence, and when. */
  private record How(@Nullable Formulering by, @Nullable Datum datum) {

    static How of(Voorwaardelijk v) {
      return new How(ConditionOutcome.means(v), ConditionOutcome.date(v));
    }

    boolean isUnknown() {
      return by == null && datum == null;
    }

    /** Whether whole sentences tell it, which behind another condition would seem to be of that. */
    boolean isInSentences() {
      return Pen.is(by, Vorm.ZIN);
    }
  }

  /** That conditions were met: those by the same means in one sentence, in their order. */
  List<Told> sentences(Uitspraak u, Standpunt s) {
    Map<How, List<Integer>> means = new LinkedHashMap<>();
    for (int i = 0; i < s.voorwaarden().size(); i++) {
      Voorwaardelijk v = s.voorwaarden().get(i);
      if (ConditionOutcome.of(v) == Vervulling.Stand.VERVULD) {
        means.computeIfAbsent(How.of(v), m -> new ArrayList<>()).add(i);
      }
    }
    // Those of which no more is known need no sentence beside the others.
    List<Integer> bare = means.getOrDefault(new How(null, null), List.of());
    if (means.size() > 1
        && bare.stream()
            .anyMatch(i -> ConditionOutcome.provisions(s.voorwaarden().get(i)).isEmpty())
        && means.keySet().stream().noneMatch(How::isInSentences)) {
      List<Integer> all = means.values().stream().flatMap(List::stream).sorted().toList();
      Map<String, Object> values = met(u, s, all, new How(null, null));
      values.put("waarmee", byWhat(s, means));
      Zin key = AnswerSentences.met(s.voorwaarden().size(), all.size());
      if (pen.sentences.fill(key, values).count() <= Words.LONGEST) {
        return List.of(new Told(key, values, null));
      }
    }
    List<Told> told = new ArrayList<>();
    means.forEach((how, which) -> told.add(alike(u, s, which, how)));
    return told;
  }

  /** That conditions were met by the same. */
  private Told alike(Uitspraak u, Standpunt s, List<Integer> which, How how) {
    Zin key = AnswerSentences.met(s.voorwaarden().size(), which.size());
    Map<String, Object> values = met(u, s, which, how);
    Formulering apart = how.isInSentences() ? how.by() : null;
    List<Bepaling> where = new ArrayList<>();
    which.forEach(i -> where.addAll(ConditionOutcome.provisions(s.voorwaarden().get(i))));
    if (apart != null && (which.size() == 1 || where.isEmpty()) && goesOn(apart, values, where)) {
      apart = null;
    }
    return new Told(key, values, apart);
  }

  /**
   * Whether words of the record end the sentence, and else stand behind it: with the provisions in
   * brackets behind them, but not where one of these has brackets itself.
   *
   * @param values of the sentence, to which they are added
   */
  static boolean goesOn(Formulering words, Map<String, Object> values, List<Bepaling> provisions) {
    boolean where = values.get("zie") != null;
    boolean fits =
        !where
            || Dutch.isOneSentence(words.tekst())
                && Lists.every(provisions, b -> b.voorheen() == null);
    if (!fits || !Dutch.standsBehindColon(words.tekst())) {
      return false;
    }
    String wat = Dutch.afterColon(words.tekst());
    values.put("wat", where ? Dutch.unstopped(wat) : wat);
    if (where) {
      values.put("waar", values.put("zie", null));
    }
    return true;
  }

  /** By what each of the conditions was met of which that is known. */
  private Words byWhat(Standpunt s, Map<How, List<Integer>> means) {
    List<Words> each = new ArrayList<>();
    means.forEach(
        (how, which) -> {
          if (!how.isUnknown()) {
            Map<String, Object> values = told(how);
            values.put(
                "voorwaarden",
                which.size() == 1
                    ? conditions.name(s.voorwaarden(), which.get(0))
                    : pen.sentences.fill(Zin.VOORWAARDE_NUMMERS, "nummers", numbers(which)));
            each.add(pen.sentences.fill(Zin.VOORWAARDEN_VOLDAAN_WAARMEE, values));
          }
        });
    return Words.list(each);
  }

  private Map<String, Object> told(How how) {
    Map<String, Object> values = FulfilmentWording.by(how.by());
    values.put("datum", pen.times.on(how.datum()));
    return values;
  }

  /** Conditions by their numbers. */
  static String numbers(List<Integer> which) {
    return Dutch.list(Lists.each(which, i -> Integer.toString(i + 1)));
  }

  /** What is said of conditions that were met by the same. */
  private Map<String, Object> met(Uitspraak u, Standpunt s, List<Integer> which, How how) {
    List<Voorwaardelijk> all = s.voorwaarden();
    List<Words> where = new ArrayList<>();
    for (int i : which) {
      Words provisions = pen.provisions.numbered(ConditionOutcome.provisions(all.get(i)));
      if (provisions != null) {
        where.add(
            pen.sentences.fill(
                // Of one condition the sentence names it already.
                which.size() == 1 ? Zin.VOORWAARDE_ZIE_EEN : Zin.VOORWAARDE_ZIE,
                "bepalingen",
                provisions,
                "voorwaarde",
                conditions.name(all, i)));
      }
    }
    Map<String, Object> values =
        pen.values(
            u,
            "voorwaarde",
            conditions.name(all, which.get(0)),
            "nummers",
            numbers(which),
            "zie",
            where.isEmpty() ? null : Words.list(where));
    values.putAll(told(how));
    return values;
  }
}
