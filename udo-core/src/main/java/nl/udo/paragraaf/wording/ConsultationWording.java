package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.model.Citaat;
import nl.udo.model.Datum;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Horen.Beoordeeld;
import nl.udo.paragraaf.statements.Horen.Grond;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Hoorplicht;
import org.jspecify.annotations.Nullable;

/** How it is said what parties thought. */
final class ConsultationWording {

  private final Pen pen;
  private final ReactionWording reactions;
  private final Attribution attribution;
  private final Set<Overheidslaag> heard = new LinkedHashSet<>();

  ConsultationWording(Pen pen) {
    this.pen = pen;
    this.reactions = new ReactionWording(pen);
    this.attribution = new Attribution(pen);
  }

  void position(Uitspraak u, Standpunt s) {
    pen.saidIn(null);
    List<Words> notes = new ArrayList<>(pen.sources.notes(u));
    notes.addAll(hearing(s));
    if (!s.citaten().isEmpty() || !s.gronden().isEmpty() || !s.oordelen().isEmpty()) {
      said(u, s, notes);
    } else {
      setConditions(u, s, notes);
    }

    Grond told = groundInSentence(s);
    for (Grond g : s.gronden()) {
      if (g != told && !s.oordelen().isEmpty()) {
        attribution.groundOfJudgement(u, g);
      }
    }
    if (!s.voorwaarden().isEmpty()) {
      reactions.conditions().conditions(u, s, holdsConditions(s) || isAlone(s));
      reactions.toConditions(u, s);
    }
    if (s.reactie() != null) {
      reactions.toPosition(u, s, s.reactie());
    }
    boolean plain = s.voorwaarden().isEmpty() && s.reactie() == null;
    pen.judgedOn(plain && s.data().size() == 1 ? s.data().get(0) : null, s.partijen());
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
            pen.parties(s.partijen()),
            "waar",
            where(u),
            "voor",
            first == null || first.voor() == null
                ? null
                : pen.sentences.text(ConsultationSentences.before(first.voor())),
            "wat",
            Words.list(
                s.voorwaarden().stream().map(v -> pen.items.condition(v.inhoud())).toList())),
        notes);
  }

  /** The ground that fits in the sentence: a clause, and of all whose judgement it is; or null. */
  private static @Nullable Grond groundInSentence(Standpunt s) {
    if (s.oordelen().isEmpty() || s.gronden().size() != 1) {
      return null;
    }
    Grond only = s.gronden().get(0);
    return Attribution.isClause(only.tekst()) && only.partijen().equals(s.partijen()) ? only : null;
  }

  /** Whether conditions are so few and short that they end the sentence with the judgement. */
  private static boolean holdsConditions(Standpunt s) {
    return !s.voorwaarden().isEmpty()
        && !ConditionWording.isList(s.voorwaarden())
        && !s.oordelen().isEmpty()
        && s.oordelen().get(s.oordelen().size() - 1).strekking() == Strekking.ONDER_VOORWAARDEN
        && s.citaten().isEmpty()
        && groundInSentence(s) == null;
  }

  /** How the conditions are announced: by their number, as a list, or only that there are some. */
  private static Zin conditions(Standpunt s) {
    boolean one = s.voorwaarden().size() == 1;
    if (ConditionWording.isList(s.voorwaarden())) {
      return one ? Zin.VOORWAARDE_AANTAL_VOLGENDE : Zin.VOORWAARDE_AANTAL_VOLGENDE_MEER;
    }
    if (!holdsConditions(s)) {
      return Zin.VOORWAARDE_AANTAL_0;
    }
    return one ? Zin.VOORWAARDE_AANTAL_1 : Zin.VOORWAARDE_AANTAL_2;
  }

  /** A judgement of which the record only has the words. */
  private void quoteOrGround(Uitspraak u, Standpunt s, List<Words> notes) {
    for (Citaat c : s.citaten()) {
      pen.say(
          u,
          Zin.OORDEEL_CITAAT,
          pen.values(
              u, "partijen", pen.orSomeone(s.partijen()), "datum", date(u), "citaat", quote(c)),
          notes);
    }
    s.gronden().forEach(g -> attribution.ground(u, g));
    pen.noteLast(notes);
  }

  private void judged(Uitspraak u, Standpunt s, List<Words> notes) {
    String full = date(u) == null ? where(u) : date(u);
    Words brief = judgement(u, s, pen.parties(s.partijen()), moment(s, full));
    // Brief it could be what was said of another set or day.
    pen.say(
        u, pen.isNew(brief) ? brief : judgement(u, s, pen.orSomeone(s.partijen()), full), notes);
  }

  private Words judgement(Uitspraak u, Standpunt s, Words parties, @Nullable String date) {
    List<Beoordeeld> order = s.oordelen().stream().flatMap(b -> goalApart(b).stream()).toList();
    List<Words> clauses = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      clauses.add(predicate(u, s, order.get(i), i == 0 ? date : null, date != null, i > 0));
    }
    boolean but =
        order.size() > 1 && isPositive(order.get(0)) != isPositive(order.get(order.size() - 1));
    Words ground = null;
    if (groundInSentence(s) != null) {
      ground = pen.sentences.because(s.gronden().get(0).tekst());
    }
    Words quote = s.citaten().isEmpty() ? null : quote(s.citaten().get(0));
    boolean conditions = holdsConditions(s);
    return pen.sentences.fill(
        ConditionWording.isList(s.voorwaarden())
            ? Zin.OORDEEL_LIJST
            : conditions ? Zin.OORDEEL_VOORWAARDEN : Zin.OORDEEL,
        pen.values(
            u,
            "voorwaarden",
            conditions
                ? Words.list(
                    s.voorwaarden().stream().map(v -> pen.items.condition(v.inhoud())).toList())
                : null,
            "partijen",
            parties,
            "oordeel",
            Words.list(clauses, but ? ", maar " : " en "),
            "omdat",
            ground,
            "citaat",
            quote));
  }

  /** What was judged of what, without its subject. */
  private Words predicate(
      Uitspraak u, Standpunt s, Beoordeeld b, @Nullable String date, boolean past, boolean brief) {
    Map<String, Object> values =
        pen.values(
            u,
            "partijen",
            pen.orSomeone(s.partijen()),
            "datum",
            date,
            "aantal",
            pen.sentences.text(conditions(s)),
            "voorstel",
            object(s),
            "onderwerpen",
            pen.sentences.judged(b.onderwerpen(), brief, object(s)));
    return pen.sentences.fill(
        ConsultationSentences.judgement(b.strekking(), b.onderwerpen(), past), values);
  }

  /** What was put before those who judged; null for the proposal as it is explained. */
  private static @Nullable Words object(Standpunt s) {
    return s.over() == null ? null : Words.of(Dutch.unstopped(s.over()));
  }

  /** Support for the goal in its own verb, never as support for what else was judged with it. */
  static List<Beoordeeld> goalApart(Beoordeeld b) {
    boolean mixed = b.onderwerpen().size() > 1 && b.onderwerpen().contains(Onderwerp.DOEL);
    if (!mixed || b.strekking() != Strekking.ONDERSCHRIJFT) {
      return List.of(b);
    }
    return List.of(
        new Beoordeeld(b.strekking(), List.of(Onderwerp.DOEL)),
        new Beoordeeld(
            b.strekking(), b.onderwerpen().stream().filter(o -> o != Onderwerp.DOEL).toList()));
  }

  /** Whether its words are in favour: also those that call a proposal feasible, if something. */
  private static boolean isPositive(Beoordeeld b) {
    return b.strekking() == Strekking.ONDERSCHRIJFT
        || b.strekking() == Strekking.GEEN_BEZWAAR
        || b.strekking() == Strekking.ONDER_VOORWAARDEN
            && b.onderwerpen().equals(List.of(Onderwerp.UITVOERBAARHEID));
  }

  /** When a judgement was given, or else in what: whether that was still so, briefly if told. */
  private @Nullable String moment(Standpunt s, @Nullable String date) {
    if (date == null || s.data().isEmpty()) {
      return date;
    }
    if (s.data().size() == 1 && pen.wasJudgedOn(s.data().get(0), s.partijen())) {
      return pen.sentences.text(Zin.OORDEEL_DAARBIJ);
    }
    return s.herzien() ? pen.sentences.text(Zin.OORDEEL_NOG, "datum", date) : date;
  }

  /** In what a judgement without a date was given, where a note cannot say so; or null. */
  private @Nullable String where(Uitspraak u) {
    Words where = pen.placeOnce(((Standpunt) u.inhoud()).partijen(), pen.sources.where(u));
    return where == null ? null : where.plain();
  }

  /** The date of a judgement; of several only what they have in common. */
  private @Nullable String date(Uitspraak u) {
    if (!(u.inhoud() instanceof Standpunt s) || s.data().isEmpty()) {
      return null;
    }
    Datum first = s.data().get(0);
    if (s.data().stream().allMatch(first::equals)) {
      return s.data().size() == 1 || s.partijen().size() <= s.data().size()
          ? pen.times.on(first)
          : null;
    }
    boolean month =
        s.data().size() >= s.partijen().size()
            && first.maand() != null
            && s.data().stream()
                .allMatch(d -> d.jaar() == first.jaar() && first.maand().equals(d.maand()));
    return month ? pen.times.on(new Datum(null, first.jaar(), null, first.maand(), null)) : null;
  }

  private Words quote(Citaat c) {
    String text = Dutch.phrase(c.tekst());
    Words.Part part =
        c.taal() == null || c.taal().startsWith("nl")
            ? new Words.Literal(text)
            : new Words.Foreign(text, c.taal());
    return pen.sentences.fill(
        Zin.CITAAT, Sentences.values("citaat", new Words(List.of(part), false)));
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
    return Pen.articles(articles);
  }
}
