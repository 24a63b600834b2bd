package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Punt;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Horen.Gevraagd;
import nl.udo.paragraaf.statements.Horen.Grond;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said what parties brought forward, with what was done with it. */
final class PointWording {

  private final Pen pen;
  private final ReactionWording reactions;
  private final Attribution attribution;
  private final Announced announced;

  /** What was brought forward in whole sentences, and by whom. */
  private final Told told;

  PointWording(Pen pen) {
    this.pen = pen;
    this.reactions = new ReactionWording(pen);
    this.attribution = new Attribution(pen);
    this.announced = new Announced(pen);
    this.told = new Told(pen);
  }

  /** A point, and the condition that was tied to it in words of its own. */
  void point(Uitspraak u, Horen.Inbreng i) {
    Punt p = told(i.punt());
    if (p.voorwaarde() == null || Horen.Inbreng.isVoorwaarde(p)) {
      brought(u, i, p);
    } else {
      brought(u, i, p.toBuilder().voorwaarde((Voorwaarde) null).build());
      condition(u, i.partijen(), p.voorwaarde());
    }
  }

  private static Punt told(Punt p) {
    return p.toBuilder().reactie(AnswerOutcomes.withoutNamed(p.reactie())).build();
  }

  private void brought(Uitspraak u, Horen.Inbreng i, Punt p) {
    List<Words> notes = pen.sources.notes(u);
    Words parties = pen.speakers.orSomeone(i.partijen());
    Words subject = pen.speakers.parties(i.partijen());
    pen.speakers.judgedOn(null, i.partijen(), null, false);
    Words where = where(u, p, i.partijen(), i.consultatie());
    pen.sources.cites(u);
    Formulering f = Inhoud.gezegd(p.omschrijving());
    boolean whole = f.vorm() == Vorm.ZIN;
    boolean several = Attribution.isSeveral(f);
    // Whole sentences that say themselves what was brought forward need none of ours before them.
    boolean announces = whole && (several || PointKind.of(p).isAsked());
    Words answer = reactions.inSentence(u, p);
    Words about = announces ? reactions.about(u, p, object(p, null)) : null;
    Words owned = announces ? null : owned(u, p, answer);
    if (whole && !announces) {
      attribution.attributed(u, f, parties, where, owned == null ? answer : null, notes);
    } else {
      Map<String, Object> values =
          pen.values(
              u,
              "partijen",
              subject,
              "waar",
              where,
              "voor",
              moment(p.voorwaarde()),
              "wat",
              words(f),
              "omdat",
              i.grond() != null && Attribution.isClause(i.grond())
                  ? pen.sentences.because(i.grond())
                  : null);
      Zin key = sentence(p, f, i);
      if (owned != null) {
        pen.say(u, pen.sentences.fill(key, values), notes);
      } else {
        values.put("antwoord", whole ? null : answer);
        Words both = pen.sentences.fill(key, values);
        values.put("partijen", pen.isNew(both) ? subject : parties);
        Object said = List.of(key, i.partijen());
        boolean again = whole && told.isInParagraph(said);
        values.put("ook", again ? pen.sentences.text(Zin.VOLGENDE_OOK) : null);
        announced.say(u, key, "wat", values, f, notes);
        told.wrote(said, again);
      }
    }
    if (owned != null) {
      pen.say(u, owned, List.of());
    }
    if (announces) {
      answered(u, parties, about == null ? List.of() : naming(u, p, parties, about), answer);
    }
    if (several && about == null) {
      pen.forget();
    }
    if (i.grond() != null && !Attribution.isClause(i.grond())) {
      attribution.ground(u, new Grond(i.partijen(), i.grond()));
    }
    // Of whole sentences, and of a point that is no condition, nothing else shows that it came of
    // it.
    boolean loose = answer == null && about == null && (whole || p.voorwaarde() == null);
    Answered answered = new Answered(object(p, pen.speakers.orSomeone(i.partijen())), null);
    reactions.toPoint(u, p, i.partijen(), answered, several && about == null, loose);
  }

  /** Points with one answer, in as few sentences as they fit in, and that answer. */
  void points(Uitspraak u, Horen.Punten all) {
    Punt p = told(all.eerste().punt());
    Words where = where(u, p, all.partijen(), all.eerste().consultatie());
    pen.speakers.judgedOn(null, all.partijen(), null, false);
    pen.sources.cites(u);
    PointKind kind = PointKind.of(p);
    Zin next = kind.next(Inhoud.gezegd(p.omschrijving()).vorm());
    List<Horen.Inbreng> left = byParty(all.alle());
    int sentences = 0;
    while (!left.isEmpty()) {
      int fits = left.size();
      while (fits > 1 && (next == null || !fitTogether(u, left.subList(0, fits), where, next))) {
        fits--;
      }
      boolean last = fits == left.size();
      Words subject = pen.speakers.parties(left.get(0).partijen());
      Words words = together(u, left.subList(0, fits), subject, where, next);
      pen.say(u, words, last ? pen.sources.notes(u) : List.of());
      left = left.subList(fits, left.size());
      where = null;
      sentences++;
    }
    Words parties = pen.speakers.orSomeone(all.partijen());
    Words these = these(kind, null);
    Words about = reactions.about(u, p, these);
    if (about != null) {
      Words theirs = these(kind, parties);
      List<@Nullable Words> naming =
          Arrays.asList(
              about,
              reactions.again(u, p, these),
              reactions.about(u, p, theirs),
              reactions.again(u, p, theirs));
      answered(u, parties, naming, null);
    }
    Answered answered = new Answered(these(kind, parties), sentences > 1 ? these : null);
    reactions.toPoint(u, p, all.partijen(), answered, false, about == null);
  }

  /** Whether points are no longer than a sentence may be, and end where the next begins. */
  private boolean fitTogether(
      Uitspraak u, List<Horen.Inbreng> some, @Nullable Words where, Zin next) {
    Words subject = pen.speakers.orSomeone(some.get(0).partijen());
    return together(u, some, subject, where, next).count() <= Words.LONGEST
        && Lists.none(
            some.subList(0, some.size() - 1),
            i -> Inhoud.gezegd(i.punt().omschrijving()).tekst().indexOf(',') >= 0);
  }

  /** Points with all of the same parties together. */
  private static List<Horen.Inbreng> byParty(List<Horen.Inbreng> all) {
    Map<List<String>, List<Horen.Inbreng>> parties = new LinkedHashMap<>();
    for (Horen.Inbreng i : all) {
      parties.computeIfAbsent(i.partijen(), p -> new ArrayList<>()).add(i);
    }
    return parties.values().stream().flatMap(List::stream).toList();
  }

  /** Points in one sentence: that of the first, and behind its words the others. */
  private Words together(
      Uitspraak u,
      List<Horen.Inbreng> some,
      Words subject,
      @Nullable Words where,
      @Nullable Zin next) {
    Punt first = some.get(0).punt();
    List<Words> each = new ArrayList<>();
    List<Words> own = new ArrayList<>();
    boolean nested = false;
    List<String> before = some.get(0).partijen();
    for (Horen.Inbreng i : some) {
      boolean same = i.partijen().equals(before);
      if (!same) {
        each.add(Words.list(own));
        own = new ArrayList<>();
      }
      String words = words(Inhoud.gezegd(i.punt().omschrijving()));
      Words parties = same ? null : pen.speakers.orSomeone(i.partijen());
      own.add(
          next == null || i.punt() == first
              ? Words.of(words)
              : pen.sentences.fill(next, "partijen", parties, "wat", words));
      nested |= own.size() > 1;
      before = i.partijen();
    }
    each.add(Words.list(own));
    return pen.sentences.fill(
        PointKind.of(first).brings(Inhoud.gezegd(first.omschrijving())),
        pen.values(
            u,
            "partijen",
            subject,
            "waar",
            where,
            "wat",
            Words.list(each, nested ? ", en " : " en ")));
  }

  /** Several points as what is answered. */
  private Words these(PointKind kind, @Nullable Words parties) {
    return pen.sentences.fill(kind.these, "partijen", parties).inNumber(true);
  }

  /**
   * The answer as a sentence of its own, where it ends in one of the record: behind a semicolon
   * that would be the third of one. Else null.
   */
  private @Nullable Words owned(Uitspraak u, Punt p, @Nullable Words answer) {
    if (answer == null || !reactions.isSentence(u, p)) {
      return null;
    }
    Words sentence = pen.sentences.fill(Zin.ZIN, "zin", answer.capital());
    return pen.isNew(sentence) ? sentence : null;
  }

  /** The answer as it names the point, the shortest first. */
  private List<@Nullable Words> naming(Uitspraak u, Punt p, Words parties, Words about) {
    return Arrays.asList(
        about,
        reactions.again(u, p, object(p, null)),
        reactions.about(u, p, object(p, parties)),
        reactions.again(u, p, object(p, parties)));
  }

  /** The sentence for a point; one more of the advice that the sentences before tell of. */
  private Zin sentence(Punt p, Formulering f, Horen.Inbreng i) {
    PointKind kind = PointKind.of(p);
    if (kind != PointKind.WETTELIJK_ADVIES) {
      return kind.brings(f);
    }
    Object advice = List.of(kind, i.partijen(), i.consultatie());
    boolean more = pen.speakers.hasSpokenOf(advice);
    pen.speakers.speakOf(advice);
    return (more ? ConsultationSentences.MORE_STATUTORY_ADVICE : kind.brought).of(f.vorm());
  }

  /** The answer behind a point of whole sentences: it shows where the words of others end. */
  private void answered(
      Uitspraak u, Words parties, List<@Nullable Words> naming, @Nullable Words answer) {
    List<Words> candidates = new ArrayList<>();
    for (Words about : naming) {
      if (about != null) {
        candidates.add(pen.sentences.fill(Zin.ZIN, "zin", about));
      }
    }
    if (answer != null && !candidates.isEmpty()) {
      candidates.add(pen.sentences.fill(Zin.INBRENG_ANTWOORD_OOK, "antwoord", answer));
    }
    if (answer != null) {
      candidates.add(pen.sentences.fill(Zin.INBRENG_ANTWOORD, answerTo(u, parties, answer)));
    }
    pen.sayFirst(u, candidates);
  }

  /** That others brought forward the same, and that what was done with it holds for them too. */
  void alike(Uitspraak u, Horen.Bijval b) {
    Words parties = pen.speakers.orSomeone(b.partijen());
    Voorwaarde v = b.punt().voorwaarde();
    boolean answered = b.punt().reactie() != null || v != null && !v.vervulling().isEmpty();
    pen.say(
        u,
        answered ? Zin.INBRENG_BIJVAL_ANTWOORD : Zin.INBRENG_BIJVAL,
        pen.values(
            u,
            "partijen",
            parties,
            "punt",
            pen.sentences.fill(PointKind.of(b.punt()).theSame, "partijen", parties),
            "waar",
            where(u, null, b.partijen(), b.consultatie())),
        pen.sources.notes(u));
  }

  /** A condition in words of its own, or else that an objection must be met; what came of it. */
  private void condition(Uitspraak u, List<String> partijen, Voorwaarde v) {
    Formulering f = v.inhoud();
    boolean several = f != null && Attribution.isSeveral(f);
    Words parties = pen.speakers.orSomeone(partijen);
    announced.say(
        u,
        f == null ? Zin.INBRENG_VOORWAARDE_BEZWAAR : PointKind.VOORWAARDE.brought.of(f.vorm()),
        "wat",
        pen.values(u, "partijen", parties, "voor", moment(v), "wat", f == null ? null : words(f)),
        f,
        List.of());
    if (several) {
      reactions
          .conditions()
          .fulfilment()
          .fulfilments(u, v, List.of(pen.sentences.fill(Zin.DIT_VOORWAARDE, "partijen", parties)));
    } else {
      reactions.conditions().fulfilment().fulfilmentsOfLast(u, v);
    }
  }

  private Map<String, Object> answerTo(Uitspraak u, Words parties, Words answer) {
    return pen.values(u, "van", pen.sentences.fill(Zin.VAN, "wie", parties), "antwoord", answer);
  }

  /** A point as the object of its answer: dit verzoek, or that of the VNG. */
  private Words object(Punt p, @Nullable Words parties) {
    return pen.sentences.fill(PointKind.of(p).the, "partijen", parties).inNumber(false);
  }

  /** Words of a point or a condition as they stand in its sentence: whole ones behind a colon. */
  private static String words(Formulering f) {
    return f.vorm() == Vorm.ZIN ? Dutch.afterColon(f.tekst()) : Pen.form(f);
  }

  /** Before what a condition must be met, in the sentence that sets it. */
  private @Nullable String moment(@Nullable Voorwaarde v) {
    return ConditionMoments.asSet(v, pen.sentences, pen.voice);
  }

  /** Whether its sentence says that it was advised, as one does in an advice. */
  private static boolean isAdvice(@Nullable Punt p) {
    return p != null && PointKind.of(p) == PointKind.ADVIES;
  }

  /**
   * In which consultation it was said, where that tells more than who said it: the first time with
   * what it was about, and not again for what was said in it right behind that.
   */
  private @Nullable Words where(
      Uitspraak u, @Nullable Punt p, List<String> partijen, Consultatie c) {
    Gevraagd gevraagd = Gevraagd.in(c);
    if (gevraagd.vorm() != null) {
      Occasion place = new Occasion.Asked(gevraagd.vorm(), partijen);
      Occasion before = pen.speakers.saidIn();
      // That they met, the paragraph may have told with others.
      boolean again =
          place.equals(before)
              || before != null && pen.speakers.hasSpokenOf(c) && before.isInForm(gevraagd.vorm());
      pen.speakers.sayIn(place);
      return again ? null : Words.of(pen.sentences.text(ConsultationSentences.in(gevraagd.vorm())));
    }
    if (!Consultations.isOnInternet(c)) {
      // That there were talks tells a new paragraph nothing.
      Occasion last = pen.speakers.lastSaidIn();
      Occasion before = pen.speakers.saidIn();
      pen.speakers.sayIn(null);
      Occasion own = c.vorm() == null ? before : last;
      boolean turns = own != null && own.goesOn(partijen);
      if (isAdvice(p)
          && (pen.sources.isAdvice(u) || !turns && c.vorm() == Consultatie.Vorm.ADVIES)) {
        return null;
      }
      Words where =
          pen.consultations.isUnasked(gevraagd)
              ? pen.consultations.tellUnaskedOnce(u, null)
                  ? Words.of(pen.sentences.text(Zin.INBRENG_ONGEVRAAGD))
                  : null
              : pen.speakers.placeOnce(partijen, pen.sources.where(u, partijen));
      // Behind what was said in a public consultation, it would seem to be said there too.
      return where != null || !turns ? where : pen.sources.elsewhere(u, c, partijen);
    }
    boolean after = Consultations.isAfter(c.periode(), u.datum());
    Occasion place = Occasion.InPublic.of(c, after);
    boolean therein = pen.speakers.justToldOf(place);
    boolean goesOn = place.equals(pen.speakers.saidIn());
    pen.speakers.sayIn(place);
    if (goesOn) {
      return therein ? Words.of(pen.sentences.text(Zin.IN_DAARIN)) : null;
    }
    boolean again = pen.facts.hasOneOnInternet && pen.consultations.isTold(c);
    pen.consultations.tell(c);
    return pen.sentences.fill(
        after ? Zin.NA_INTERNETCONSULTATIE : Zin.IN_INTERNETCONSULTATIE,
        "onderwerp",
        again || c.onderwerp() == null ? null : Dutch.unstopped(c.onderwerp()));
  }
}
