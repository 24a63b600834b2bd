package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.udo.model.Bepaling;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Inhoud.Standpunt;
import nl.udo.paragraaf.statements.Uitspraak;

/** How it is said what was done with a point or a judgement. */
final class ReactionWording {

  private final Pen pen;
  private final ConditionWording conditions;

  ReactionWording(Pen pen) {
    this.pen = pen;
    this.conditions = new ConditionWording(pen);
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
    List<Vervulling> news = v == null ? List.of() : ConditionWording.news(v, unanswered);
    return news.size() == 1 ? conditions.fulfilled(news.get(0), "vervulling.over", what) : null;
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
        conditions.fulfilments(
            u,
            p.voorwaarde(),
            SentenceFile.fill("voorwaarde.van", SentenceFile.values("wie", owner)));
      } else {
        conditions.explanations(u, p.voorwaarde());
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
        ConditionWording.news(v, unanswered).stream()
            .map(f -> conditions.fulfilled(f, "vervulling", null))
            .toList();
    return parts.isEmpty() ? null : Words.list(parts);
  }

  /** What is said of conditions, for who has some of its own. */
  ConditionWording conditions() {
    return conditions;
  }
}
