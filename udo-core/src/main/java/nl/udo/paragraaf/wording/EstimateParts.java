package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Kostenpost;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Peildatum;
import org.jspecify.annotations.Nullable;

/** What a sentence about an estimate can name: of what, by whom, for whom, when and how much. */
final class EstimateParts {

  private static final Pattern SCENARIO =
      Pattern.compile("^(\\p{L}+ ){0,2}\\p{L}*scenario\\b", Pattern.CASE_INSENSITIVE);

  private final Pen pen;

  /** Who commissioned the source of the estimates that are told now, if their sentence says so. */
  private @Nullable Words principals;

  EstimateParts(Pen pen) {
    this.pen = pen;
  }

  /** When each made estimates, where the record knows. */
  static Map<List<String>, Set<Datum>> dates(List<Kostenpost> costs, Register register) {
    Map<List<String>, Set<Datum>> dates = new HashMap<>();
    for (Kostenpost k : costs) {
      for (Raming r : k.ramingen()) {
        Datum date = date(r, register);
        if (date != null && !r.opstellers().isEmpty()) {
          dates.computeIfAbsent(r.opstellers(), o -> new HashSet<>()).add(date);
        }
      }
    }
    return dates;
  }

  /** What a sentence about an estimate can say: who made it, of what, for whom, when, and more. */
  Map<String, Object> values(Uitspraak u, Geraamd g, List<Words> notes) {
    return pen.values(
        u,
        "opstellers",
        makers(g.raming()),
        "post",
        post(u.bereik(), g.post()),
        "voor",
        scope(u.bereik(), g.raming()),
        "voorlopig",
        provisional(g.raming()),
        "opdrachtgevers",
        commissioners(g.raming()),
        "datum",
        when(g.raming(), notes));
  }

  /**
   * When it was made, unless a note says so and its makers made no other at another time; of what
   * was worked on for a while also since when, which no note says.
   */
  @Nullable String when(Raming r, List<Words> notes) {
    if (r.begonnen() != null && r.datum() != null) {
      return pen.times.between(r.begonnen(), r.datum());
    }
    Datum date = date(r, pen.register);
    boolean several = pen.facts.estimateDates.getOrDefault(r.opstellers(), Set.of()).size() > 1;
    if (notes.isEmpty()) {
      return pen.times.on(r.datum());
    }
    return date != null && (several || !isOfItsSource(r)) ? pen.times.on(date) : null;
  }

  /** Whether the date of its source, which a note has, is that of the estimate. */
  private boolean isOfItsSource(Raming r) {
    Document d = pen.sources.document(r.bron());
    return r.datum() == null
        || d != null
            && d.datum() != null
            && !d.datum().eersteDag().isBefore(r.datum().eersteDag())
            && !d.datum().laatsteDag().isAfter(r.datum().laatsteDag());
  }

  private static @Nullable Datum date(Raming r, Register register) {
    return Peildatum.gemaakt(r, register.document(r.bron()));
  }

  /** What was estimated, with the provisions that cause it where these were not named yet. */
  Words post(Bereik bereik, Kostenpost p) {
    return pen.provisions.caused(bereik, p.omschrijving(), pen.posts.post(p));
  }

  /** The same right behind another. */
  Words postToo(Bereik bereik, Kostenpost before, Kostenpost p) {
    Words post = pen.posts.too(before, p);
    return post.equals(pen.posts.post(p)) ? post(bereik, p) : post;
  }

  /** What several were estimated of. */
  Words posts(Bereik bereik, List<Geraamd> geraamd) {
    List<Kostenpost> all = Geraamd.posten(geraamd);
    List<Words> posts = new ArrayList<>(List.of(post(bereik, all.get(0))));
    for (int i = 1; i < all.size(); i++) {
      posts.add(postToo(bereik, all.get(i - 1), all.get(i)));
    }
    return Words.list(posts);
  }

  /** Who estimated: the makers of its own, else, or of several without a date, the document. */
  @Nullable Words makers(Raming r) {
    Document d = pen.sources.document(r.bron());
    boolean asDocument =
        d != null
            && date(r, pen.register) == null
            && d.opstellers().equals(r.opstellers())
            && pen.sources.names().isOneOfSeveral(d);
    if (!r.opstellers().isEmpty() && !asDocument) {
      return Names.of(pen.register, r.opstellers());
    }
    if (d != null && (d.soort() != Document.Soort.OVERZICHT || !d.opstellers().isEmpty())) {
      return pen.sources.names().of(d);
    }
    return null;
  }

  /**
   * Begins to tell estimates.
   *
   * @param commissioned whether their sentence has a place for who asked for them
   */
  void begin(Geld.Ramingen r, boolean commissioned) {
    Document d = pen.sources.document(r.eerste().raming().bron());
    boolean ofOne =
        d != null
            && Lists.every(
                r.geraamd(), g -> d.equals(pen.sources.document(g.raming().bron())) && isOf(g, d));
    principals = d != null && ofOne && commissioned ? pen.sources.commissioners(d) : null;
  }

  /** Whether nobody else asked for an estimate than for the document that it stands in. */
  private boolean isOf(Geraamd g, Document d) {
    return isAskedFor(d, g.raming());
  }

  private boolean isAskedFor(Document d, Raming r) {
    return pen.register
        .kenmerken(d.opdrachtgevers())
        .containsAll(pen.register.kenmerken(r.opdrachtgevers()));
  }

  /** Who asked for it, or else for the document that it stands in where that was not told. */
  @Nullable Words commissioners(Raming r) {
    Document d = pen.sources.document(r.bron());
    boolean said = d != null && isAskedFor(d, r);
    return r.opdrachtgevers().isEmpty() || said
        ? principals
        : Names.of(pen.register, r.opdrachtgevers());
  }

  /** When it was made or worked on, as it stands by itself. */
  @Nullable String period(Raming r, @Nullable Document d) {
    if (r.datum() == null) {
      return d == null ? null : pen.times.date(d.datum());
    }
    return pen.times.span(r.begonnen(), r.datum());
  }

  /** For whom an estimate is, where the heading does not say so. */
  @Nullable Words scope(Bereik bereik, Raming r) {
    boolean own = !r.overheden().isEmpty() && !r.overheden().equals(pen.facts.touched);
    return own
            || r.rijk() == Raming.Rijk.INCLUSIEF
            || isOfOneBody(bereik, r)
            || pen.mustNameOwner(bereik)
        ? scopeOf(bereik, r)
        : null;
  }

  /** For whom an estimate is. */
  Words scopeOf(Bereik bereik, Raming r) {
    String body = oneBody(bereik, r);
    if (body != null) {
      return BodyNumber.body(body);
    }
    Bereik eigen = bereik.voor(r.overheden());
    return r.rijk() == Raming.Rijk.INCLUSIEF
        ? pen.sentences.fill(Zin.RAMING_MET_RIJK, "overheden", pen.layers.withRijk(eigen))
        : pen.layers.of(eigen);
  }

  /** Whether the part that it covers is a body by its name, so that it is for no other. */
  static boolean isOfOneBody(Bereik bereik, Raming r) {
    return oneBody(bereik, r) != null;
  }

  private static @Nullable String oneBody(Bereik bereik, Raming r) {
    if (r.onderdeel() == null || bereik.deel() != null || r.rijk() == Raming.Rijk.INCLUSIEF) {
      return null;
    }
    String part = Dutch.unstopped(r.onderdeel());
    return BodyNumber.isBody(part) ? part : null;
  }

  /** The amounts, with how they stand to the BTW-compensatiefonds and their scenario. */
  Words amounts(Raming r) {
    return amounts(r, vat(r));
  }

  private Words amounts(Raming r, @Nullable String vat) {
    List<String> besides = new ArrayList<>();
    if (vat != null) {
      besides.add(vat);
    }
    String scenario = scenario(r);
    if (scenario != null) {
      besides.add(scenario);
    }
    return Words.of(Inhoud.gezegd(pen.amounts.list(r.bedragen(), besides)));
  }

  /** Of which scenario an estimate is, between brackets. */
  @Nullable String scenario(Raming r) {
    if (r.scenario() == null) {
      return null;
    }
    Zin key =
        isNamedScenario(r) ? Zin.RAMING_BEDRAGEN_SCENARIO_EIGEN : Zin.RAMING_BEDRAGEN_SCENARIO;
    return pen.sentences.text(key, "scenario", Dutch.unstopped(r.scenario()));
  }

  /** Whether a scenario begins with what it is itself: "het scenario met vergrijzing". */
  static boolean isNamedScenario(Raming r) {
    return r.scenario() != null && SCENARIO.matcher(Dutch.unstopped(r.scenario())).find();
  }

  /** What a scenario is called. */
  static Words scenarioName(Raming r, Sentences sentences) {
    String scenario = Dutch.phrase(Inhoud.gezegd(r.scenario()));
    return isNamedScenario(r)
        ? Words.of(scenario)
        : sentences.fill(Zin.RAMING_SCENARIO_NAAM, "scenario", scenario);
  }

  /** That an estimate may still change, where it does. */
  @Nullable String provisional(Raming r) {
    return r.status() == Raming.Status.VOORLOPIG ? pen.sentences.text(Zin.RAMING_VOORLOPIG) : null;
  }

  /**
   * The amounts of an estimate, with the part of the cost that they cover.
   *
   * @param left what is left out
   */
  Words ofItsPart(Bereik bereik, Raming r, Set<SourceEstimates.Left> left) {
    Words amounts = amounts(r, left.contains(SourceEstimates.Left.VAT) ? null : vat(r));
    return r.onderdeel() == null
            || isOfOneBody(bereik, r)
            || left.contains(SourceEstimates.Left.PART)
        ? amounts
        : pen.sentences.fill(
            Zin.RAMING_POST_ONDERDEEL,
            "bedragen",
            amounts,
            "onderdeel",
            Dutch.unstopped(r.onderdeel()));
  }

  /** How the amounts stand to the BTW-compensatiefonds. */
  @Nullable String vat(Raming r) {
    return r.btwCompensatiefonds() == null
        ? null
        : pen.sentences.text(MoneySentences.vat(r.btwCompensatiefonds()));
  }
}
