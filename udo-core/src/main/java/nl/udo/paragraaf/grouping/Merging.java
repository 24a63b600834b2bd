package nl.udo.paragraaf.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Overleg;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.paragraaf.statements.Vervolg;
import org.jspecify.annotations.Nullable;

/** Rules by which statements that are one fact become one; those on consultation stand apart. */
final class Merging {

  /** How far a task binds where no sentence of its own says so. */
  private static final Set<Verplichting> MUST =
      EnumSet.of(Verplichting.VERPLICHT, Verplichting.BINDEND, Verplichting.FACULTATIEF);

  private Merging() {}

  /** All rules, in the order in which they are tried. */
  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Uitspraak> u = uitspraken;
    u = money(Freedom.withItsGrant(u));
    u = UnknownMerging.merge(u);
    u = resultOfPoint(u);
    u = resultOfRequest(u);
    u = elaboration(u);
    u = ConsultationMerging.merge(u);
    u = MoneyMerging.merge(u);
    u = kindOfTask(u);
    u = EntryMerging.merge(u);
    return talks(u);
  }

  /**
   * Money that is tied to an agreement is told with it, whatever the layer; that of another part or
   * of other provisions apart from it.
   */
  static List<Uitspraak> money(List<Uitspraak> uitspraken) {
    List<Uitspraak> samen =
        Joining.move(
            uitspraken,
            u -> u.inhoud() instanceof Geld.Overeenkomst o ? o.afspraak().kenmerk() : null,
            u -> u.inhoud() instanceof Geld.Geldstroom g ? g.bekostiging().afspraak() : null,
            Merging::agreed);
    return Lists.each(
        samen,
        u ->
            u.thema() == Thema.AFGESPROKEN_GELD && u.inhoud() instanceof Geld.Geldstroom
                ? u.bij(Thema.BEKOSTIGING)
                : u);
  }

  private static @Nullable Uitspraak agreed(Uitspraak u, Uitspraak geld) {
    Geld.Overeenkomst o = (Geld.Overeenkomst) u.inhoud();
    Uitspraak home = o.geld().isEmpty() ? u.voor(geld.bereik()).bij(Thema.AFGESPROKEN_GELD) : u;
    Bereik own = geld.bereik();
    Bereik all = home.bereik().samen(own);
    if (!all.equals(own.samen(home.bereik())) || own.rest() != home.bereik().rest()) {
      return null;
    }
    List<Bekostiging> alle = new ArrayList<>();
    o.geld().forEach(b -> alle.add(ofItsOwn(b, home.bereik(), all)));
    alle.add(ofItsOwn(((Geld.Geldstroom) geld.inhoud()).bekostiging(), own, all));
    return home.voor(all).samen(geld, new Geld.Overeenkomst(o.afspraak(), alle, o.verzoekers()));
  }

  /** Money that says itself for which of the layers it is, where it is not for all of them. */
  private static Bekostiging ofItsOwn(Bekostiging b, Bereik own, Bereik all) {
    return own.overheden().equals(all.overheden()) || !b.overheden().isEmpty()
        ? b
        : b.toBuilder().overheden(own.overheden()).build();
  }

  /** A point that led to an evaluation is told there, as its proposal. */
  static List<Uitspraak> resultOfPoint(List<Uitspraak> uitspraken) {
    Set<String> evaluaties = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Vervolg.Volgen v) {
        evaluaties.add(v.evaluatie().kenmerk());
      }
    }
    evaluaties.remove(null);
    return Joining.move(
        uitspraken,
        u -> u.inhoud() instanceof Vervolg.Volgen v ? v.evaluatie().kenmerk() : null,
        u ->
            u.inhoud() instanceof Horen.Inbreng i
                    && isProposal(i.punt())
                    && isAccepted(i.punt().reactie())
                ? first(i.punt().leidtTot(), evaluaties)
                : null,
        (evaluatie, punt) -> {
          Vervolg.Volgen v = (Vervolg.Volgen) evaluatie.inhoud();
          LinkedHashSet<String> door = new LinkedHashSet<>(v.voorgesteldDoor());
          door.addAll(((Horen.Inbreng) punt.inhoud()).partijen());
          // Of the point only where it led to is told; the evaluation says what was asked for.
          Uitspraak led =
              Uitspraak.van(
                  punt.bereik(), punt.thema(), punt.pointer() + "/leidtTot", punt.inhoud());
          return evaluatie.samen(led, new Vervolg.Volgen(v.evaluatie(), List.copyOf(door)));
        });
  }

  /** A request that led to an agreement, and of which that is all, is told there. */
  static List<Uitspraak> resultOfRequest(List<Uitspraak> uitspraken) {
    Set<String> afspraken = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Geld.Overeenkomst o) {
        afspraken.add(o.afspraak().kenmerk());
      }
    }
    afspraken.remove(null);
    return Joining.move(
        uitspraken,
        u -> u.inhoud() instanceof Geld.Overeenkomst o ? o.afspraak().kenmerk() : null,
        u ->
            u.inhoud() instanceof Horen.Inbreng i
                    && i.punt().soort() == Punt.Soort.VERZOEK
                    && i.punt().voorwaarde() == null
                    && i.grond() == null
                    && isAccepted(i.punt().reactie())
                ? first(i.punt().leidtTot(), afspraken)
                : null,
        (afspraak, punt) -> {
          Geld.Overeenkomst o = (Geld.Overeenkomst) afspraak.inhoud();
          Horen.Inbreng i = (Horen.Inbreng) punt.inhoud();
          boolean same = Objects.equals(i.punt().omschrijving(), o.afspraak().inhoud());
          if (!same) {
            return null;
          }
          LinkedHashSet<String> verzoekers = new LinkedHashSet<>(o.verzoekers());
          verzoekers.addAll(i.partijen());
          return afspraak.samen(
              punt, new Geld.Overeenkomst(o.afspraak(), o.geld(), List.copyOf(verzoekers)));
        });
  }

  private static @Nullable String first(List<String> kenmerken, Set<String> known) {
    return kenmerken.stream().filter(known::contains).findFirst().orElse(null);
  }

  /**
   * Whether a point is no more than what was asked for: the gist of an advice that the law
   * prescribes must be told, and so must an objection and a condition.
   */
  private static boolean isProposal(Punt p) {
    return p.voorwaarde() == null
        && p.soort() != Punt.Soort.WETTELIJK_ADVIES
        && p.soort() != Punt.Soort.BEZWAAR;
  }

  /** Whether a point was taken over without more: what more there is, must be told. */
  private static boolean isAccepted(@Nullable Reactie r) {
    return r != null
        && r.soort() == Reactie.Soort.OVERGENOMEN
        && r.toelichting() == null
        && r.reden() == null
        && r.bepalingen().isEmpty();
  }

  /** A point that is worked out elsewhere is told with where that is. */
  static List<Uitspraak> elaboration(List<Uitspraak> uitspraken) {
    Set<String> elders = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Vervolg.Elders e) {
        elders.add(e.uitwerking().kenmerk());
      }
    }
    elders.remove(null);
    return Joining.move(
        uitspraken,
        u -> u.inhoud() instanceof Horen.Inbreng i ? first(i.punt().leidtTot(), elders) : null,
        u -> u.inhoud() instanceof Vervolg.Elders e ? e.uitwerking().kenmerk() : null,
        (punt, uitwerking) -> punt.met(List.of(uitwerking)));
  }

  /**
   * Tasks of one kind of the same bodies are told one after the other, with their kind once: those
   * of the same organ and provisions, and those of which nothing more is told, each of an organ and
   * by provisions of its own.
   */
  static List<Uitspraak> kindOfTask(List<Uitspraak> uitspraken) {
    List<Uitspraak> u = OrganMerging.merge(uitspraken);
    u = Joining.byKey(u, x -> kindOf(x, x.bereik(), true), Merging::tasks);
    u =
        Joining.byKey(
            u, x -> x.details().isEmpty() ? kindOf(x, x.bereik(), false) : null, Merging::tasks);
    return Joining.byKey(
        u,
        x -> isByItself(x) ? kindOf(x, x.bereik().zonderBepalingen(), false) : null,
        (een, ander) -> tasks(een.voor(een.bereik().zonderBepalingen()), ander));
  }

  private static @Nullable List<Object> kindOf(Uitspraak u, Bereik bereik, boolean organ) {
    return u.inhoud() instanceof Verandering.Taken t && Lists.none(t.taken(), Merging::isFollowed)
        ? List.of(bereik, t.medebewind(), t.organen(), kind(t.taken().get(0), organ))
        : null;
  }

  /** Whether tasks are infinitives that each name their provisions, and nothing explains them. */
  private static boolean isByItself(Uitspraak u) {
    return u.details().isEmpty()
        && u.inhoud() instanceof Verandering.Taken t
        && Lists.every(
            t.taken(),
            w ->
                !w.bepalingen().isEmpty()
                    && Inhoud.gezegd(w.omschrijving()).vorm() == Formulering.Vorm.TE_GROEP);
  }

  private static Uitspraak tasks(Uitspraak een, Uitspraak ander) {
    Verandering.Taken a = (Verandering.Taken) een.inhoud();
    // What two consequences for the same say alike is one task.
    Set<Taakwijziging> taken = new LinkedHashSet<>(a.taken());
    taken.addAll(((Verandering.Taken) ander.inhoud()).taken());
    return een.samen(ander, new Verandering.Taken(List.copyOf(taken), a.medebewind(), a.organen()));
  }

  /** Whether a sentence about one task stands behind it, that would seem to be about others too. */
  private static boolean isFollowed(Taakwijziging t) {
    boolean infinitive = Inhoud.gezegd(t.omschrijving()).vorm() == Formulering.Vorm.TE_GROEP;
    return t.uitgevoerdDoor() != null
        || t.van() != null && t.soort() != Taakwijziging.Soort.NAAR_ELDERS
        || !Verandering.Taken.holdsConditions(t)
        || !infinitive && (t.frequentie() != null || t.termijn() != null);
  }

  /**
   * All that a kind sentence says, and whether one is written at all.
   *
   * @param organ whether it is of one organ only: a sentence on how far it binds always is
   */
  private static List<Object> kind(Taakwijziging t, boolean organ) {
    List<Object> soort = new ArrayList<>();
    soort.add(String.valueOf(t.soort()));
    soort.add(String.valueOf(t.verplichting()));
    soort.add(String.valueOf(t.aard()));
    boolean must = t.verplichting() == null || MUST.contains(t.verplichting());
    soort.add(organ || !must ? String.valueOf(t.orgaan()) : "");
    soort.add(Inhoud.gezegd(t.omschrijving()).vorm());
    return soort;
  }

  /** Talks on the same money are one sentence; of one of them it can be told what came of it. */
  static List<Uitspraak> talks(List<Uitspraak> uitspraken) {
    return Joining.move(
        Joining.byKey(
            uitspraken, u -> isTalk(u, false) ? subjects(u) : null, Merging::talkedTogether),
        u -> isTalk(u, false) ? subjects(u) : null,
        u -> isTalk(u, true) ? subjects(u) : null,
        (home, last) ->
            home.details().isEmpty() && !firstDay(last).isBefore(lastDay(home))
                ? talkedTogether(home, last)
                : null);
  }

  private static boolean isTalk(Uitspraak u, boolean told) {
    return u.inhoud() instanceof Geld.Fondsoverleg f
        && u.details().isEmpty() != told
        && Lists.every(f.overleg(), o -> o.datum() != null);
  }

  private static List<Object> subjects(Uitspraak u) {
    Overleg first = ((Geld.Fondsoverleg) u.inhoud()).overleg().get(0);
    return List.of(first.over(), first.met().isEmpty());
  }

  private static LocalDate firstDay(Uitspraak u) {
    return days(u).map(Datum::eersteDag).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  private static LocalDate lastDay(Uitspraak u) {
    return days(u).map(Datum::laatsteDag).max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
  }

  private static Stream<Datum> days(Uitspraak u) {
    return ((Geld.Fondsoverleg) u.inhoud())
        .overleg().stream().map(Overleg::datum).filter(Objects::nonNull);
  }

  private static Uitspraak talkedTogether(Uitspraak een, Uitspraak ander) {
    List<Overleg> overleg = new ArrayList<>(((Geld.Fondsoverleg) een.inhoud()).overleg());
    overleg.addAll(((Geld.Fondsoverleg) ander.inhoud()).overleg());
    overleg.sort(Comparator.comparing(o -> Inhoud.gezegd(o.datum()).eersteDag()));
    return een.samen(ander, new Geld.Fondsoverleg(overleg)).op(overleg.get(0).datum());
  }
}
