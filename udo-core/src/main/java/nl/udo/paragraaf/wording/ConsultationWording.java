package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.model.Citaat;
import nl.udo.model.Datum;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Horen.Grond;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Hoorplicht;
import org.jspecify.annotations.Nullable;

/** How it is said what parties thought. */
final class ConsultationWording {

  private final Pen pen;
  private final JudgementDays days;
  private final JudgementWording judgements;
  private final ReactionWording reactions;
  private final Attribution attribution;
  private final Set<Overheidslaag> heard = new LinkedHashSet<>();

  /** Whether the last judgement was in favour. */
  private boolean favourable;

  ConsultationWording(Pen pen) {
    this.pen = pen;
    this.days = new JudgementDays(pen);
    this.judgements = new JudgementWording(pen);
    this.reactions = new ReactionWording(pen);
    this.attribution = new Attribution(pen);
  }

  void position(Uitspraak u, Standpunt s) {
    pen.speakers.saidIn(Sources.place(s.gevraagd(), s.partijen()));
    List<Words> notes = new ArrayList<>(pen.sources.notes(u));
    notes.addAll(hearing(s));
    if (!s.citaten().isEmpty() || !s.gronden().isEmpty() || !s.oordelen().isEmpty()) {
      said(u, s, notes);
    } else {
      setConditions(u, s, notes);
    }

    Grond told = JudgementWording.groundInSentence(s);
    for (Grond g : s.gronden()) {
      if (g != told && !s.oordelen().isEmpty()) {
        attribution.groundOfJudgement(u, g);
      }
    }
    if (!s.voorwaarden().isEmpty()) {
      reactions.conditions().conditions(u, s, JudgementWording.holdsConditions(s) || isAlone(s));
      reactions.toConditions(u, s);
    }
    if (s.reactie() != null) {
      reactions.toPosition(u, s, s.reactie());
    }
    if (!s.oordelen().isEmpty()) {
      favourable = JudgementWording.isPositive(s.oordelen().get(s.oordelen().size() - 1));
    }
    boolean plain = s.voorwaarden().isEmpty() && s.reactie() == null;
    pen.speakers.judgedOn(plain ? JudgementDays.only(s) : null, s.partijen(), s.gevraagd().vorm());
  }

  private void said(Uitspraak u, Standpunt s, List<Words> notes) {
    if (s.oordelen().isEmpty()) {
      quoteOrGround(u, s, notes);
    } else {
      judged(u, s, notes);
    }
  }

  /** Whether the record holds conditions and no judgement. */
  private static boolean isAlone(Standpunt s) {
    return s.oordelen().isEmpty() && s.citaten().isEmpty() && s.gronden().isEmpty();
  }

  /** That parties set conditions, of which the record holds no judgement. */
  private void setConditions(Uitspraak u, Standpunt s, List<Words> notes) {
    Voorwaarde first = s.voorwaarden().get(0).voorwaarde();
    boolean list = ConditionWording.isList(s.voorwaarden());
    pen.say(
        u,
        list ? Zin.VOORWAARDEN_GESTELD_LIJST : Zin.VOORWAARDEN_GESTELD,
        pen.values(
            u,
            "partijen",
            pen.speakers.parties(s.partijen()),
            "waar",
            place(u, s),
            "voor",
            first == null || first.voor() == null
                ? null
                : pen.sentences.text(ConsultationSentences.before(first.voor())),
            "wat",
            Words.list(
                s.voorwaarden().stream().map(v -> pen.items.condition(v.inhoud())).toList())),
        notes);
  }

  /** A judgement of which the record only has the words. */
  private void quoteOrGround(Uitspraak u, Standpunt s, List<Words> notes) {
    for (Citaat c : s.citaten()) {
      quoted(u, s, c, s.gevraagd().vorm() == null ? days.inCommon(s) : full(u, s), notes);
    }
    s.gronden().forEach(g -> attribution.ground(u, g));
    pen.noteLast(notes);
  }

  private void quoted(
      Uitspraak u, Standpunt s, Citaat c, @Nullable String when, List<Words> notes) {
    pen.say(
        u,
        Zin.OORDEEL_CITAAT,
        pen.values(
            u,
            "partijen",
            pen.speakers.orSomeone(s.partijen()),
            "datum",
            when,
            "citaat",
            judgements.quote(c)),
        notes);
  }

  private void judged(Uitspraak u, Standpunt s, List<Words> notes) {
    String full = full(u, s);
    Words brief = judgements.judgement(u, s, pen.speakers.parties(s.partijen()), moment(s, full));
    // Brief it could be what was said of another set or day.
    pen.say(
        u,
        pen.isNew(brief)
            ? brief
            : judgements.judgement(u, s, pen.speakers.orSomeone(s.partijen()), full),
        notes);
    judgements.wrote(s);
    if (JudgementWording.isQuotedApart(s)) {
      pen.say(
          u,
          Zin.OORDEEL_CITAAT_DAARBIJ,
          pen.values(
              u,
              "partijen",
              pen.speakers.orSomeone(s.partijen()),
              "citaat",
              judgements.quote(s.citaten().get(0))));
    }
    pen.speakers.saidBy(s.partijen());
  }

  /** When a judgement was given, and where if that must be told; else in what; or null. */
  private @Nullable String full(Uitspraak u, Standpunt s) {
    String date = days.inCommon(s);
    if (date != null && s.gevraagd().vorm() == null) {
      return date;
    }
    String place = place(u, s);
    return date == null || place == null
        ? place
        : pen.sentences.text(Zin.OORDEEL_DATUM_WAAR, "datum", date, "waar", place);
  }

  /** Whether a judgement goes against what the one before it said. */
  private boolean turns(Standpunt s) {
    return favourable != JudgementWording.isPositive(s.oordelen().get(0));
  }

  /** When a judgement was given, or else in what: whether that was still so, briefly if told. */
  private @Nullable String moment(Standpunt s, @Nullable String date) {
    if (date == null || s.data().isEmpty()) {
      return date;
    }
    Datum day = JudgementDays.only(s);
    if (day != null && pen.speakers.wasJudgedOn(day, s.partijen(), s.gevraagd().vorm())) {
      return pen.sentences.text(turns(s) ? Zin.OORDEEL_WEL : Zin.OORDEEL_DAARBIJ);
    }
    // What its own words say may be harder than what it said before that.
    return s.herzien() && s.citaten().isEmpty()
        ? pen.sentences.text(Zin.OORDEEL_NOG, "datum", date)
        : date;
  }

  /**
   * In what a judgement was given: where the form of that must be told, and else where a note
   * cannot say so; or null.
   */
  private @Nullable String place(Uitspraak u, Standpunt s) {
    if (s.gevraagd().vorm() != null) {
      return pen.sentences.text(ConsultationSentences.in(s.gevraagd().vorm()));
    }
    Words where = pen.speakers.placeOnce(s.partijen(), pen.sources.where(u));
    return where == null ? null : where.plain();
  }

  /** The articles under which layers were heard, at the first judgement of who speaks for them. */
  private List<Words> hearing(Standpunt s) {
    List<Overheidslaag> layers =
        s.partijen().stream()
            .flatMap(p -> pen.register.partij(p).vertegenwoordigt().stream())
            .distinct()
            .filter(heard::add)
            .toList();
    List<Wetsartikel> articles = new ArrayList<>();
    for (Overheidslaag laag : layers) {
      for (Hoorplichtoordeel oordeel : pen.traject.hoorplicht()) {
        if (Boolean.TRUE.equals(oordeel.geldt())
            && oordeel.grond() != null
            && oordeel.overheden().contains(laag)) {
          articles.addAll(Hoorplicht.norm(oordeel.grond()).artikelen(List.of(laag), pen.regeling));
        }
      }
    }
    return pen.provisions.articles(articles);
  }
}
