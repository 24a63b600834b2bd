package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bepaling;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Horen.Voorwaardelijk;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said which conditions there are, and what came of them. */
final class ConditionWording {

  private static final int CONDITIONS_IN_A_SENTENCE = 2;

  private final Pen pen;

  ConditionWording(Pen pen) {
    this.pen = pen;
  }

  /**
   * What came of a condition, in sentences of its own.
   *
   * @param what the condition as a noun phrase
   */
  void fulfilments(Uitspraak u, Voorwaarde v, Words what) {
    for (Vervulling f : v.vervulling()) {
      if (f.stand() != null) {
        pen.say(
            u,
            Zin.ZIN,
            Sentences.values("zin", fulfilled(f, AnswerSentences.fulfilledOf(f.stand()), what)));
      }
    }
    explanations(u, v);
  }

  /** The same of the condition that the sentence before names. */
  void fulfilmentsOfLast(Uitspraak u, Voorwaarde v) {
    for (Vervulling f : v.vervulling()) {
      if (f.stand() != null) {
        Words told = fulfilled(f, AnswerSentences.fulfilled(f.stand()), null);
        pen.say(u, Zin.ZIN, Sentences.values("zin", told.capital()));
      }
    }
    explanations(u, v);
  }

  /** What the record tells of a condition in whole sentences. */
  void explanations(Uitspraak u, Voorwaarde v) {
    for (Vervulling f : v.vervulling()) {
      if (f.stand() != null && Pen.is(f.door(), Vorm.ZIN)) {
        pen.record(u, f.door().tekst(), List.of());
      }
    }
    pen.record(u, v.toelichting(), List.of());
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

  Words fulfilled(Vervulling f, Zin key, @Nullable Words what) {
    List<Overheidslaag> lagen = f.overheden();
    return pen.sentences.fill(
        key,
        Sentences.values(
            "dit", what,
            "voor", lagen.isEmpty() ? null : pen.layers.of(Bereik.van(lagen)),
            "door", Pen.is(f.door(), Vorm.WOORDGROEP) ? Pen.form(f.door()) : null,
            "omdat", Pen.is(f.door(), Vorm.BIJZIN) ? Pen.form(f.door()) : null,
            "datum", f.datum() == null ? null : pen.times.on(f.datum()),
            "bepalingen", pen.provisions(f.bepalingen())));
  }

  /** Whether conditions do not fit in a sentence: more than two, whole sentences, mixed forms. */
  static boolean isList(List<Voorwaardelijk> all) {
    return all.size() > CONDITIONS_IN_A_SENTENCE
        || all.stream().anyMatch(v -> v.inhoud().vorm() == Vorm.ZIN)
        || all.stream().map(v -> v.inhoud().vorm()).distinct().count() > 1;
  }

  /**
   * Conditions of one judgement, as a list or in a sentence, then what came of them.
   *
   * @param told whether the sentence with the judgement holds them
   */
  void conditions(Uitspraak u, Standpunt s, boolean told) {
    List<Voorwaardelijk> all = s.voorwaarden();
    List<Formulering> texts = all.stream().map(Voorwaardelijk::inhoud).toList();
    if (isList(all)) {
      pen.list(u, all.size() > 1, pen.items.conditions(texts));
    } else if (!told) {
      pen.say(
          u,
          all.size() > 1 ? Zin.VOORWAARDEN : Zin.VOORWAARDE,
          pen.values(
              u,
              "partijen",
              pen.orSomeone(s.partijen()),
              "wat",
              Words.list(texts.stream().map(pen.items::condition).toList())));
    }
    answers(u, s);
  }

  /** What came of the conditions, by outcome: those that were met, in part, and not. */
  private void answers(Uitspraak u, Standpunt s) {
    List<Voorwaardelijk> all = s.voorwaarden();
    List<String> met = new ArrayList<>();
    List<Words> where = new ArrayList<>();
    Map<Formulering, List<String>> means = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Voorwaardelijk v = all.get(i);
      if (outcome(v) == Vervulling.Stand.VERVULD) {
        if (means(v) != null && pen.provisions(provisionsOf(v)) == null) {
          means.computeIfAbsent(means(v), m -> new ArrayList<>()).add(Integer.toString(i + 1));
          continue;
        }
        String number = Integer.toString(i + 1);
        met.add(number);
        Words provisions = pen.provisions(provisionsOf(v));
        if (provisions != null) {
          where.add(
              pen.sentences.fill(
                  all.size() == 1 ? Zin.VOORWAARDE_ZIE_EEN : Zin.VOORWAARDE_ZIE,
                  Sentences.values("bepalingen", provisions, "nummer", number)));
        }
      }
    }
    boolean only = all.size() == 1;
    if (where.size() == 1 && met.size() == 1) {
      // The sentence names the condition already.
      where.set(0, provisions(all.get(Integer.parseInt(met.get(0)) - 1)));
    }
    if (!met.isEmpty()) {
      outcome(
          u,
          s,
          AnswerSentences.met(all.size(), met.size()),
          pen.values(
              u, "nummers", Dutch.list(met), "zie", where.isEmpty() ? null : Words.list(where)));
    }
    means.forEach((door, numbers) -> metBy(u, s, door, numbers));
    explained(u, all);
    for (int i = 0; i < all.size(); i++) {
      Voorwaardelijk v = all.get(i);
      Vervulling.Stand stand = outcome(v);
      if (stand == Vervulling.Stand.DEELS || stand == Vervulling.Stand.NIET) {
        Formulering why = why(v);
        outcome(
            u,
            s,
            AnswerSentences.unmet(only, stand == Vervulling.Stand.DEELS),
            pen.values(
                u,
                "nummer",
                Integer.toString(i + 1),
                "omdat",
                Pen.is(why, Vorm.BIJZIN) ? Pen.form(why) : null,
                "door",
                Pen.is(why, Vorm.WOORDGROEP) ? Pen.form(why) : null));
        if (Pen.is(why, Vorm.ZIN)) {
          pen.record(u, why.tekst(), List.of());
        }
      }
      several(u, s, i);
    }
  }

  /** What came of a condition that was met differently for several layers. */
  private void several(Uitspraak u, Standpunt s, int i) {
    Voorwaarde v = s.voorwaarden().get(i).voorwaarde();
    if (v == null) {
      return;
    }
    if (v.vervulling().size() > 1) {
      fulfilments(
          u,
          v,
          pen.sentences.fill(
              s.voorwaarden().size() == 1 ? Zin.VOORWAARDE_VAN : Zin.VOORWAARDE_NUMMER_VAN,
              Sentences.values(
                  "wie", pen.orSomeone(s.partijen()), "nummer", Integer.toString(i + 1))));
    } else {
      pen.record(u, v.toelichting(), List.of());
    }
  }

  /** What came of conditions; with their owner and date where it was said of others already. */
  private void outcome(Uitspraak u, Standpunt s, Zin key, Map<String, Object> values) {
    values.put("van", null);
    Words plain = pen.sentences.fill(key, values);
    Words owner = pen.orSomeone(s.partijen());
    values.put("van", pen.sentences.fill(Zin.VAN, Sentences.values("wie", owner)));
    Words owned = pen.sentences.fill(key, values);
    String date = u.datum() == null ? null : pen.times.date(u.datum());
    values.put("van", pen.sentences.fill(Zin.VAN, Sentences.values("wie", owner, "datum", date)));
    pen.sayFirst(u, List.of(plain, owned, pen.sentences.fill(key, values)));
  }

  /** Conditions that were met by the same. */
  private void metBy(Uitspraak u, Standpunt s, Formulering door, List<String> numbers) {
    int of = s.voorwaarden().size();
    outcome(
        u,
        s,
        AnswerSentences.met(of, numbers.size()),
        pen.values(
            u,
            "nummers",
            Dutch.list(numbers),
            "door",
            Pen.is(door, Vorm.WOORDGROEP) ? Pen.form(door) : null,
            "omdat",
            Pen.is(door, Vorm.BIJZIN) ? Pen.form(door) : null));
  }

  /** By what a condition was met, where that fits in the sentence that says so; or null. */
  private static @Nullable Formulering means(Voorwaardelijk v) {
    Formulering door =
        v.voorwaarde() == null || v.voorwaarde().vervulling().size() != 1
            ? null
            : v.voorwaarde().vervulling().get(0).door();
    return Pen.is(door, Vorm.WOORDGROEP) || Pen.is(door, Vorm.BIJZIN) ? door : null;
  }

  /** What the record tells of conditions that were met, where no sentence told it yet. */
  private void explained(Uitspraak u, List<Voorwaardelijk> all) {
    for (Voorwaardelijk v : all) {
      boolean told = means(v) != null && pen.provisions(provisionsOf(v)) == null;
      Formulering why = outcome(v) == Vervulling.Stand.VERVULD && !told ? why(v) : null;
      if (Pen.is(why, Vorm.ZIN)) {
        pen.record(u, why.tekst(), List.of());
      } else if (Pen.is(why, Vorm.WOORDGROEP) || Pen.is(why, Vorm.BIJZIN)) {
        pen.say(u, FormSentences.done(why.vorm()), pen.values(u, "wat", Pen.form(why)));
      }
    }
  }

  private static Vervulling.@Nullable Stand outcome(Voorwaardelijk v) {
    if (v.voorwaarde() != null && v.voorwaarde().vervulling().size() == 1) {
      return v.voorwaarde().vervulling().get(0).stand();
    }
    if (v.reactie() == null || v.reactie().soort() == null) {
      return null;
    }
    return switch (v.reactie().soort()) {
      case OVERGENOMEN -> Vervulling.Stand.VERVULD;
      case DEELS_OVERGENOMEN -> Vervulling.Stand.DEELS;
      case NIET_OVERGENOMEN -> Vervulling.Stand.NIET;
      case DOORGESCHOVEN, TER_KENNISNEMING, IN_BERAAD -> null;
    };
  }

  private static @Nullable Formulering why(Voorwaardelijk v) {
    if (v.voorwaarde() != null && v.voorwaarde().vervulling().size() == 1) {
      Formulering door = v.voorwaarde().vervulling().get(0).door();
      if (door != null) {
        return door;
      }
    }
    if (v.reactie() == null) {
      return null;
    }
    return v.reactie().reden() != null ? v.reactie().reden() : v.reactie().toelichting();
  }

  private Words provisions(Voorwaardelijk v) {
    return pen.sentences.fill(
        Zin.VOORWAARDE_ZIE_EEN, "bepalingen", pen.provisions(provisionsOf(v)));
  }

  private static List<Bepaling> provisionsOf(Voorwaardelijk v) {
    List<Bepaling> all = new ArrayList<>();
    if (v.voorwaarde() != null) {
      v.voorwaarde().vervulling().forEach(f -> all.addAll(f.bepalingen()));
    }
    if (v.reactie() != null) {
      all.addAll(v.reactie().bepalingen());
    }
    return all;
  }
}
