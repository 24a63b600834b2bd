package nl.udo.paragraaf.grouping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Vervolg;
import org.jspecify.annotations.Nullable;

/** What a point led to, and the point: told in one place. */
final class OutcomeMerging {

  private OutcomeMerging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Uitspraak> u = atTheEvaluation(uitspraken);
    u = atTheAgreement(u);
    return elaborated(u);
  }

  /**
   * A point that led to an evaluation is told there, as its proposal; not where others led to it
   * too, of which it would not be told what was asked for.
   */
  private static List<Uitspraak> atTheEvaluation(List<Uitspraak> uitspraken) {
    Map<String, Set<Object>> asked = new HashMap<>();
    Map<String, List<String>> proposers = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Vervolg.Volgen v && v.evaluatie().kenmerk() != null) {
        proposers.put(v.evaluatie().kenmerk(), v.voorgesteldDoor());
      }
      if (u.inhoud() instanceof Horen.Inbreng i) {
        for (String led : i.punt().leidtTot()) {
          asked.computeIfAbsent(led, k -> new HashSet<>()).add(says(i.punt()));
        }
      }
    }
    return toldThere(
        uitspraken,
        u -> u.inhoud() instanceof Vervolg.Volgen v ? v.evaluatie().kenmerk() : null,
        i ->
            isProposal(i.punt())
                && Lists.every(
                    i.punt().leidtTot(),
                    led ->
                        asked.getOrDefault(led, Set.of()).size() == 1
                            && proposers.getOrDefault(led, List.of()).containsAll(i.partijen())),
        OutcomeMerging::proposed);
  }

  private static Object says(Punt p) {
    return Arrays.asList(p.soort(), p.omschrijving());
  }

  private static Uitspraak proposed(Uitspraak evaluatie, Uitspraak punt) {
    Vervolg.Volgen v = (Vervolg.Volgen) evaluatie.inhoud();
    List<String> door =
        Lists.union(v.voorgesteldDoor(), ((Horen.Inbreng) punt.inhoud()).partijen());
    // Of the point only where it led to is told; the evaluation says what was asked for.
    Uitspraak led =
        Uitspraak.van(punt.bereik(), punt.thema(), punt.pointer() + "/leidtTot", punt.inhoud());
    return evaluatie.samen(led, new Vervolg.Volgen(v.evaluatie(), door));
  }

  /** A request that led to an agreement, and of which that is all, is told there. */
  private static List<Uitspraak> atTheAgreement(List<Uitspraak> uitspraken) {
    return toldThere(
        uitspraken,
        u -> u.inhoud() instanceof Geld.Overeenkomst o ? o.afspraak().kenmerk() : null,
        i ->
            i.punt().soort() == Punt.Soort.VERZOEK
                && i.punt().voorwaarde() == null
                && i.grond() == null,
        OutcomeMerging::requested);
  }

  private static @Nullable Uitspraak requested(Uitspraak afspraak, Uitspraak punt) {
    Geld.Overeenkomst o = (Geld.Overeenkomst) afspraak.inhoud();
    Horen.Inbreng i = (Horen.Inbreng) punt.inhoud();
    if (!Objects.equals(i.punt().omschrijving(), o.afspraak().inhoud())) {
      return null;
    }
    List<String> verzoekers = Lists.union(o.verzoekers(), i.partijen());
    return afspraak.samen(punt, new Geld.Overeenkomst(o.afspraak(), o.geld(), verzoekers));
  }

  /** A point that is worked out elsewhere is told with where that is. */
  private static List<Uitspraak> elaborated(List<Uitspraak> uitspraken) {
    Set<String> known = known(uitspraken, OutcomeMerging::elaboration);
    return Joining.move(
        uitspraken,
        u -> u.inhoud() instanceof Horen.Inbreng i ? first(i.punt().leidtTot(), known) : null,
        OutcomeMerging::elaboration,
        Uitspraak::met);
  }

  private static @Nullable String elaboration(Uitspraak u) {
    return u.inhoud() instanceof Vervolg.Elders e ? e.uitwerking().kenmerk() : null;
  }

  /**
   * Points that were taken over without more are told at what they led to.
   *
   * @param kenmerk the name of an outcome; null for a statement that is none
   * @param whole whether nothing of a point is lost there
   */
  private static List<Uitspraak> toldThere(
      List<Uitspraak> uitspraken,
      Function<Uitspraak, @Nullable String> kenmerk,
      Predicate<Horen.Inbreng> whole,
      BinaryOperator<Uitspraak> join) {
    Set<String> known = known(uitspraken, kenmerk);
    return Joining.move(
        uitspraken,
        kenmerk,
        u ->
            u.inhoud() instanceof Horen.Inbreng i && isAccepted(i.punt().reactie()) && whole.test(i)
                ? first(i.punt().leidtTot(), known)
                : null,
        join);
  }

  private static Set<String> known(
      List<Uitspraak> uitspraken, Function<Uitspraak, @Nullable String> kenmerk) {
    Set<String> known = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      String name = kenmerk.apply(u);
      if (name != null) {
        known.add(name);
      }
    }
    return known;
  }

  private static @Nullable String first(List<String> kenmerken, Set<String> known) {
    return Lists.first(kenmerken, known::contains);
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
}
