package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said what came of a condition. */
final class FulfilmentWording {

  /** No other name than "hieraan", for the condition that the sentence before names. */
  private static final List<@Nullable Words> ONLY_THE_LAST = Collections.singletonList(null);

  private final Pen pen;

  FulfilmentWording(Pen pen) {
    this.pen = pen;
  }

  /**
   * What came of a condition, in sentences of its own; in one where that sets layers apart.
   *
   * @param names the condition as a noun phrase, the shortest first, of which the first that says
   *     nothing that was said before counts; null for the one that the sentence before names
   */
  void fulfilments(Uitspraak u, Voorwaarde v, List<? extends @Nullable Words> names) {
    fulfilments(u, v, names, null);
  }

  /** The same of the condition that the sentence before names. */
  void fulfilmentsOfLast(Uitspraak u, Voorwaarde v) {
    fulfilments(u, v, ONLY_THE_LAST);
  }

  /**
   * The same.
   *
   * @param due before what it must be met, which the first sentence on those for whom it was not
   *     says; or null
   */
  void fulfilments(
      Uitspraak u, Voorwaarde v, List<? extends @Nullable Words> names, @Nullable String due) {
    String moment = due;
    boolean first = true;
    for (List<Vervulling> each : sentences(ConditionOutcome.told(v))) {
      Vervulling f = each.get(0);
      Map<String, Object> values = values(f);
      boolean within = each.size() == 1 && endsSentence(f);
      if (within) {
        values.put("wat", Dutch.afterColon(Inhoud.gezegd(f.door()).tekst()));
      }
      if (f.stand() != Vervulling.Stand.VERVULD) {
        values.put("moment", moment);
        moment = null;
      }
      List<Words> candidates = new ArrayList<>();
      if (!first && !f.overheden().isEmpty()) {
        Zin key = AnswerSentences.fulfilledFor(Inhoud.gezegd(f.stand()));
        candidates.add(whole(pen.sentences.fill(key, values)));
      }
      for (Words name : names) {
        // A clause on when it must be met needs the condition before it.
        if (name != null || values.get("moment") == null) {
          candidates.add(whole(told(each, values, name).capital()));
        }
      }
      if (names.equals(ONLY_THE_LAST) && values.get("moment") == null) {
        candidates.add(pen.sentences.fill(Zin.ZIN_OOK, "zin", told(each, values, null)));
      }
      pen.sayOfEach(u, candidates);
      if (within) {
        pen.holds(u, Inhoud.gezegd(f.door()).tekst());
      } else {
        inSentences(u, each);
      }
      first = false;
    }
    pen.record(u, v.toelichting(), List.of());
  }

  /** Whether one sentence sets those apart for whom a condition was met and those for whom not. */
  static boolean isContrast(Voorwaarde v) {
    return Lists.any(sentences(ConditionOutcome.told(v)), each -> each.size() > 1);
  }

  /** Whether it is told in a whole sentence by what it was met, which can stand behind a colon. */
  private static boolean endsSentence(Vervulling f) {
    return Pen.is(f.door(), Vorm.ZIN) && Dutch.standsBehindColon(f.door().tekst());
  }

  /** What came of a condition, by the sentence that holds it. */
  private static List<List<Vervulling>> sentences(List<Vervulling> told) {
    if (told.size() == 2 && isContrast(told.get(0), told.get(1))) {
      return List.of(told);
    }
    // "Deels voldaan, maar voor provincies wel" is no contrast; the other way round it is.
    return told.size() == 2 && isContrast(told.get(1), told.get(0))
        ? List.of(List.of(told.get(1), told.get(0)))
        : Lists.each(told, List::of);
  }

  private Words whole(Words clause) {
    return pen.sentences.fill(Zin.ZIN, Sentences.values("zin", clause));
  }

  /** What the record tells of a condition in whole sentences. */
  void explanations(Uitspraak u, Voorwaarde v) {
    inSentences(u, ConditionOutcome.told(v));
    pen.record(u, v.toelichting(), List.of());
  }

  /** By what a condition was met, or why not, in whole sentences: behind what they are of. */
  private void inSentences(Uitspraak u, List<Vervulling> told) {
    for (Vervulling f : told) {
      if (Pen.is(f.door(), Vorm.ZIN)) {
        pen.record(u, f.door().tekst(), List.of());
      }
    }
  }

  /** What the record tells of a condition besides the answer to its point. */
  static List<Vervulling> news(Voorwaarde v, boolean unanswered) {
    List<Vervulling> news = new ArrayList<>();
    for (Vervulling f : v.vervulling()) {
      boolean more = f.door() != null || !f.bepalingen().isEmpty() || !f.overheden().isEmpty();
      if (f.stand() != null && (f.stand() != Vervulling.Stand.VERVULD || more || unanswered)) {
        news.add(f);
      }
    }
    return news;
  }

  /** What came of a condition that was told just before; null where nothing did. */
  @Nullable Words fulfilled(List<Vervulling> all) {
    List<Words> parts = Lists.each(sentences(all), each -> told(each, values(each.get(0)), null));
    return parts.isEmpty() ? null : Words.list(parts);
  }

  /** What came of a condition, or of the one told just before, as one clause. */
  private Words told(List<Vervulling> each, Map<String, Object> values, @Nullable Words what) {
    Vervulling.Stand stand = Inhoud.gezegd(each.get(0).stand());
    values.put("dit", what);
    Words one =
        pen.sentences.fill(
            what == null ? AnswerSentences.fulfilled(stand) : AnswerSentences.fulfilledOf(stand),
            values);
    if (each.size() == 1) {
      return one;
    }
    Vervulling other = each.get(1);
    Zin but = AnswerSentences.fulfilledBut(Inhoud.gezegd(other.stand()));
    return pen.sentences.fill(
        Zin.VERVULLING_MAAR, "een", one, "ander", pen.sentences.fill(but, values(other)));
  }

  /** Whether a condition was met for some and not for others, of which no more is told. */
  private static boolean isContrast(Vervulling een, Vervulling ander) {
    // A clause would not end where the other begins.
    boolean brief = een.door() == null || Pen.is(een.door(), Vorm.WOORDGROEP);
    boolean known = brief && ander.datum() == null && ander.bepalingen().isEmpty();
    boolean more =
        een.stand() == Vervulling.Stand.DEELS && ander.stand() == Vervulling.Stand.VERVULD;
    return known
        && een.stand() != ander.stand()
        && !more
        && !een.overheden().isEmpty()
        && !ander.overheden().isEmpty();
  }

  /** What came of a condition that the sentence names. */
  Words fulfilledOf(Vervulling f, Words what) {
    return told(List.of(f), values(f), what);
  }

  private Map<String, Object> values(Vervulling f) {
    List<Overheidslaag> lagen = f.overheden();
    Map<String, Object> values =
        Sentences.values(
            "voor",
            lagen.isEmpty() ? null : pen.layers.of(Bereik.van(lagen)),
            "datum",
            pen.times.on(f.datum()),
            "bepalingen",
            pen.provisions.numbered(f.bepalingen()));
    values.putAll(by(f.door()));
    return values;
  }

  /** By what a condition was met, or why not, by its form; whole sentences stand by themselves. */
  static Map<String, Object> by(@Nullable Formulering f) {
    return Sentences.values(
        "door", Pen.is(f, Vorm.WOORDGROEP) ? Pen.form(f) : null,
        "te", Pen.is(f, Vorm.TE_GROEP) ? Pen.form(f) : null,
        "bijzin", Pen.is(f, Vorm.BIJZIN) ? Pen.form(f) : null);
  }
}
