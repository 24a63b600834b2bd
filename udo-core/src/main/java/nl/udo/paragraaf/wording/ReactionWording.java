package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.udo.model.Bepaling;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud.Standpunt;
import nl.udo.paragraaf.statements.Inhoud.Voorwaardelijk;
import nl.udo.paragraaf.statements.Uitspraak;

/** How it is said what was done with a point, a judgement or a condition. */
final class ReactionWording {

  private static final int CONDITIONS_IN_A_SENTENCE = 2;

  private final Pen pen;

  ReactionWording(Pen pen) {
    this.pen = pen;
  }

  /**
   * The answer as the second half of the sentence with the point: the two are one fact, and an
   * answer of its own would be the same sentence at each point. Null when the words of the record
   * show the answer.
   */
  Words inSentence(Uitspraak u, Punt p) {
    Reactie r = p.reactie();
    if (r == null || r.soort() == null) {
      return fulfilment(u, p.voorwaarde(), r == null);
    }
    String kind = p.soort() == null ? "" : "." + p.soort().code();
    Map<String, Object> values = values(u, r);
    switch (r.soort()) {
      case OVERGENOMEN:
        if (r.toelichting() != null && provisions(r.bepalingen()) == null) {
          return fulfilment(u, p.voorwaarde(), false);
        }
        if (r.toelichting() != null) {
          return null;
        }
        String key =
            provisions(r.bepalingen()) == null ? "reactie.overgenomen" : "reactie.bepalingen";
        return SentenceFile.fill(SentenceFile.has(key + kind) ? key + kind : key, values);
      case NIET_OVERGENOMEN:
        String not = "reactie.niet-overgenomen";
        return SentenceFile.fill(SentenceFile.has(not + kind) ? not + kind : not, values);
      case DEELS_OVERGENOMEN:
      case DOORGESCHOVEN:
      case TER_KENNISNEMING:
      case IN_BERAAD:
        return SentenceFile.fill("reactie." + r.soort().code() + later(r), values);
    }
    return null;
  }

  /** The ending of the key of a sentence on what is put off to an unknown place. */
  private static String later(Reactie r) {
    return r.soort() == Reactie.Soort.DOORGESCHOVEN && r.naar() == null ? ".zonder" : "";
  }

  /**
   * The answer with what it answers as its object, for a point of whole sentences, which cannot be
   * a part of ours. Null when the words of the record show the answer.
   *
   * @param what the point as a noun phrase
   */
  Words about(Uitspraak u, Punt p, Words what) {
    Reactie r = p.reactie();
    boolean shown = r != null && r.soort() == Reactie.Soort.OVERGENOMEN && r.toelichting() != null;
    if (shown && provisions(r.bepalingen()) != null) {
      return null;
    }
    return r == null || r.soort() == null || shown
        ? fulfilmentOf(p.voorwaarde(), r == null, what)
        : about(u, r, what, "");
  }

  private Words about(Uitspraak u, Reactie r, Words what, String kind) {
    boolean provisions =
        r.soort() == Reactie.Soort.OVERGENOMEN && provisions(r.bepalingen()) != null;
    String key = "reactie.over." + (provisions ? "bepalingen" : r.soort().code() + later(r));
    Map<String, Object> values = values(u, r);
    values.put("dit", what);
    return SentenceFile.fill(SentenceFile.has(key + kind) ? key + kind : key, values);
  }

  private Words fulfilmentOf(Voorwaarde v, boolean unanswered, Words what) {
    List<Vervulling> news = v == null ? List.of() : news(v, unanswered);
    return news.size() == 1 ? fulfilled(news.get(0), "vervulling.over", what) : null;
  }

  private Map<String, Object> values(Uitspraak u, Reactie r) {
    Words reason = null;
    if (r.reden() != null && r.reden().vorm() != Vorm.ZIN) {
      reason =
          SentenceFile.fill(
              r.reden().vorm() == Vorm.WOORDGROEP
                  ? "vanwege"
                  : r.reden().vorm() == Vorm.BIJZIN ? "omdat" : "om",
              SentenceFile.values("reden", Pen.form(r.reden())));
    }
    return pen.values(
        u,
        "bepalingen",
        provisions(r.bepalingen()),
        "datum",
        r.datum() == null ? null : Times.on(r.datum()),
        "naar",
        r.naar() == null ? null : Dutch.unstopped(r.naar()),
        "moment",
        Times.moment(r.moment()),
        "omdat",
        reason);
  }

  /** Provisions as the subject of a sentence; null when the record numbers none. */
  static Words provisions(List<Bepaling> bepalingen) {
    List<Words> all = new ArrayList<>();
    for (Bepaling b : bepalingen) {
      if (b.nummer() != null) {
        all.add(
            SentenceFile.fill(
                "bepaling",
                SentenceFile.values(
                    "nummer", Dutch.phrase(b.nummer()), "voorheen", Dutch.phrase(b.voorheen()))));
      }
    }
    return all.isEmpty() ? null : Words.list(all);
  }

  /** The part of an answer that stands in sentences of its own. */
  void toPoint(Uitspraak u, Punt p, List<String> partijen) {
    if (p.voorwaarde() != null) {
      boolean answered =
          p.reactie() != null && p.reactie().soort() != null && !showsItself(p.reactie());
      if (answered) {
        Words owner = Names.orSomeone(partijen);
        fulfilments(
            u,
            p.voorwaarde(),
            SentenceFile.fill("voorwaarde.van", SentenceFile.values("wie", owner)));
      } else {
        explanations(u, p.voorwaarde());
      }
    }
    if (p.reactie() != null) {
      own(u, p.reactie());
    }
  }

  /** Whether the record tells what was done, so that the kind of the answer needs no words. */
  private static boolean showsItself(Reactie r) {
    return r.soort() == Reactie.Soort.OVERGENOMEN
        && r.toelichting() != null
        && provisions(r.bepalingen()) == null;
  }

  /**
   * What came of a condition, in sentences of its own.
   *
   * @param what the condition as a noun phrase
   */
  void fulfilments(Uitspraak u, Voorwaarde v, Words what) {
    for (Vervulling f : v.vervulling()) {
      if (f.stand() != null) {
        pen.say(u, "zin", SentenceFile.values("zin", fulfilled(f, "vervulling.over", what)));
      }
    }
    explanations(u, v);
  }

  /** What the record tells of a condition in whole sentences. */
  private void explanations(Uitspraak u, Voorwaarde v) {
    for (Vervulling f : v.vervulling()) {
      if (f.stand() != null && Pen.is(f.door(), Vorm.ZIN)) {
        pen.record(u, f.door().tekst(), List.of());
      }
    }
    pen.record(u, v.toelichting(), List.of());
  }

  private void own(Uitspraak u, Reactie r) {
    if (r.reden() != null && r.reden().vorm() == Vorm.ZIN) {
      pen.record(u, r.reden().tekst(), List.of());
    }
    explained(u, r.toelichting(), r);
  }

  /** What was done, in the words of the record. */
  private void explained(Uitspraak u, Formulering f, Reactie r) {
    List<Words> notes =
        r.bron() == null
            ? List.of()
            : pen.sources.notes(Uitspraak.van(u.bereik(), u.thema(), "", u.inhoud()).uit(r.bron()));
    if (f == null) {
      pen.noteLast(notes);
      return;
    }
    if (f.vorm() == Vorm.ZIN) {
      pen.record(u, f.tekst(), notes);
    } else {
      pen.say(
          u, "reactie.toelichting." + f.vorm().code(), pen.values(u, "wat", Pen.form(f)), notes);
    }
    if (r.soort() == Reactie.Soort.OVERGENOMEN && provisions(r.bepalingen()) != null) {
      pen.say(u, "reactie.geregeld", pen.values(u, "bepalingen", provisions(r.bepalingen())));
    }
  }

  /** The answer to a judgement, of which the record may hold the kind, the words or both. */
  void toPosition(Uitspraak u, Standpunt s) {
    Reactie r = s.reactie();
    boolean shown = r.soort() == Reactie.Soort.OVERGENOMEN && r.toelichting() != null;
    if (r.soort() != null && !shown) {
      List<Words> candidates = new ArrayList<>();
      for (String date : Arrays.asList(null, u.datum() == null ? null : Times.date(u.datum()))) {
        Words what =
            SentenceFile.fill(
                "dit.oordeel",
                SentenceFile.values("partijen", Names.orSomeone(s.partijen()), "datum", date));
        candidates.add(
            SentenceFile.fill("zin", SentenceFile.values("zin", about(u, r, what, ".oordeel"))));
      }
      pen.sayFirst(u, candidates);
    }
    own(u, r);
  }

  /** What came of a condition, where the answer to its point does not show it. */
  private Words fulfilment(Uitspraak u, Voorwaarde v, boolean unanswered) {
    if (v == null) {
      return null;
    }
    List<Words> parts =
        news(v, unanswered).stream().map(f -> fulfilled(f, "vervulling", null)).toList();
    return parts.isEmpty() ? null : Words.list(parts);
  }

  /** What the record tells of a condition besides the answer to its point. */
  private static List<Vervulling> news(Voorwaarde v, boolean unanswered) {
    List<Vervulling> news = new ArrayList<>();
    for (Vervulling f : v.vervulling()) {
      boolean more = f.door() != null || !f.bepalingen().isEmpty() || !f.overheden().isEmpty();
      if (f.stand() != null && (f.stand() != Vervulling.Stand.VERVULD || more || unanswered)) {
        news.add(f);
      }
    }
    return news;
  }

  private Words fulfilled(Vervulling f, String key, Words what) {
    List<Overheidslaag> lagen = f.overheden();
    return SentenceFile.fill(
        key + "." + f.stand().code(),
        SentenceFile.values(
            "dit", what,
            "voor", lagen.isEmpty() ? null : pen.layers.of(Bereik.van(lagen)),
            "door", Pen.is(f.door(), Vorm.WOORDGROEP) ? Pen.form(f.door()) : null,
            "omdat", Pen.is(f.door(), Vorm.BIJZIN) ? Pen.form(f.door()) : null,
            "datum", f.datum() == null ? null : Times.on(f.datum()),
            "bepalingen", provisions(f.bepalingen())));
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
      pen.list(u, all.size() > 1, Items.conditions(texts));
    } else if (!told) {
      pen.say(
          u,
          all.size() > 1 ? "voorwaarden" : "voorwaarde",
          pen.values(
              u,
              "partijen",
              Names.orSomeone(s.partijen()),
              "wat",
              Words.list(texts.stream().map(Items::condition).toList())));
    }
    answers(u, s);
  }

  /** What came of the conditions, by outcome: those that were met, in part, and not. */
  private void answers(Uitspraak u, Standpunt s) {
    List<Voorwaardelijk> all = s.voorwaarden();
    List<String> met = new ArrayList<>();
    List<Words> where = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Voorwaardelijk v = all.get(i);
      if (outcome(v) == Vervulling.Stand.VERVULD) {
        String number = Integer.toString(i + 1);
        met.add(number);
        Words provisions = provisions(provisionsOf(v));
        if (provisions != null) {
          where.add(
              SentenceFile.fill(
                  all.size() == 1 ? "voorwaarde.zie.een" : "voorwaarde.zie",
                  SentenceFile.values("bepalingen", provisions, "nummer", number)));
        }
      }
    }
    boolean only = all.size() == 1;
    if (!met.isEmpty()) {
      boolean every = met.size() == all.size();
      outcome(
          u,
          s,
          only
              ? "voorwaarde.voldaan.een"
              : every
                  ? "voorwaarden.voldaan.alle"
                  : met.size() == 1 ? "voorwaarde.voldaan" : "voorwaarden.voldaan",
          pen.values(
              u, "nummers", Dutch.list(met), "zie", where.isEmpty() ? null : Words.list(where)));
      explained(u, all, Vervulling.Stand.VERVULD);
    }
    for (int i = 0; i < all.size(); i++) {
      Voorwaardelijk v = all.get(i);
      several(u, s, i);
      Vervulling.Stand stand = outcome(v);
      if (stand == Vervulling.Stand.DEELS || stand == Vervulling.Stand.NIET) {
        Formulering why = why(v);
        outcome(
            u,
            s,
            (only ? "voorwaarde.een." : "voorwaarde.") + stand.code(),
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
          SentenceFile.fill(
              s.voorwaarden().size() == 1 ? "voorwaarde.van" : "voorwaarde.nummer.van",
              SentenceFile.values(
                  "wie", Names.orSomeone(s.partijen()), "nummer", Integer.toString(i + 1))));
    } else {
      pen.record(u, v.toelichting(), List.of());
    }
  }

  /** What came of conditions; with their owner and date where it was said of others already. */
  private void outcome(Uitspraak u, Standpunt s, String key, Map<String, Object> values) {
    values.put("van", null);
    Words plain = SentenceFile.fill(key, values);
    Words owner = Names.orSomeone(s.partijen());
    values.put("van", SentenceFile.fill("van", SentenceFile.values("wie", owner)));
    Words owned = SentenceFile.fill(key, values);
    String date = u.datum() == null ? null : Times.date(u.datum());
    values.put("van", SentenceFile.fill("van", SentenceFile.values("wie", owner, "datum", date)));
    pen.sayFirst(u, List.of(plain, owned, SentenceFile.fill(key, values)));
  }

  private void explained(Uitspraak u, List<Voorwaardelijk> all, Vervulling.Stand stand) {
    for (Voorwaardelijk v : all) {
      Formulering why = outcome(v) == stand ? why(v) : null;
      if (Pen.is(why, Vorm.ZIN)) {
        pen.record(u, why.tekst(), List.of());
      } else if (Pen.is(why, Vorm.WOORDGROEP) || Pen.is(why, Vorm.BIJZIN)) {
        pen.say(u, "reactie.toelichting." + why.vorm().code(), pen.values(u, "wat", Pen.form(why)));
      }
    }
  }

  private static Vervulling.Stand outcome(Voorwaardelijk v) {
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

  private static Formulering why(Voorwaardelijk v) {
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
