package nl.udo.paragraaf.grouping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Duur;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Where a difference between amounts is told. */
final class Differences {

  private Differences() {}

  /**
   * Whether it is a difference that stands behind the payment with which it compares costs: not one
   * that an agreement on money of the same bodies answers. One for which there is a reason was left
   * as it is. Of several payments none may seem to be the one that is compared.
   */
  static boolean isBehindPayment(Uitspraak u, List<Uitspraak> alle) {
    if (u.thema() != Thema.VERSCHIL) {
      return false;
    }
    boolean left =
        u.inhoud() instanceof Geld.Kostenverschil k && k.verschil().reden() != null
            || Lists.none(alle, a -> a.thema() == Thema.AFGESPROKEN_GELD && isOfTheScope(a, u));
    List<Uitspraak> payments = payments(ofTheScope(alle, u));
    return left && (payments.size() <= 1 || Lists.none(payments, p -> isOfAll(p, u)));
  }

  /** Whether it is of all layers of which a difference is: of more than one, each can be paid. */
  private static boolean isOfAll(Uitspraak payment, Uitspraak difference) {
    return payment.bereik().overheden().containsAll(difference.bereik().overheden());
  }

  /**
   * Each difference right behind what it is between, where that shows: one of several payments, or
   * two estimates of one cost; for those for whom that is, so that no other heading comes between.
   */
  static List<Uitspraak> withTheirAmounts(List<Uitspraak> alle) {
    Map<Uitspraak, Uitspraak> homes = new LinkedHashMap<>();
    Uitspraak whole = null;
    for (Uitspraak u : alle) {
      if (u.inhoud() instanceof Geld.Kostenverschil k) {
        // A part of a difference follows that difference.
        Uitspraak home = k.geheel() ? whole : home(alle, u, k);
        whole = home;
        if (home != null) {
          homes.put(u, home);
        }
      }
    }
    if (homes.isEmpty()) {
      return alle;
    }
    List<Uitspraak> over = new ArrayList<>(alle);
    over.removeAll(homes.keySet());
    List<Uitspraak> placed = new ArrayList<>();
    for (Uitspraak u : over) {
      placed.add(u);
      homes.forEach(
          (difference, home) -> {
            if (home.equals(u)) {
              placed.add(difference.bij(u.thema()).voor(u.bereik()));
            }
          });
    }
    return placed;
  }

  /** What a difference stands behind, if that shows; or null. */
  private static @Nullable Uitspraak home(
      List<Uitspraak> alle, Uitspraak u, Geld.Kostenverschil k) {
    Bedrag bedrag = k.verschil().bedrag();
    if (bedrag == null || bedrag.waarde() == null) {
      return null;
    }
    List<Uitspraak> ofTheScope = ofTheScope(alle, u);
    List<Uitspraak> payments = payments(ofTheScope);
    List<Uitspraak> counted = counted(ofTheScope, bedrag, payments);
    Uitspraak rival = only(rivals(ofTheScope, bedrag));
    // Where an estimate is disputed, that is the difference, also if what is paid is the other one.
    if (rival != null && (counted.isEmpty() || isDisputed(rival))) {
      return rival;
    }
    String text = k.verschil().verklaring();
    if (payments.size() <= 1) {
      // Before a point on the funding, or that would seem to come between.
      return isBehindPayment(u, alle) && hasPoints(alle) ? only(payments) : null;
    }
    Uitspraak named =
        counted.size() == 1 || text == null
            ? null
            : only(
                Lists.only(
                    payments, p -> Lists.any(MoneyMerging.funding(p), b -> isNamed(b, text))));
    // Its own words say which of several it is, once all of these have been told.
    return named != null
        ? named
        : counted.stream()
            .reduce((a, b) -> b.thema().compareTo(a.thema()) < 0 ? a : b)
            .orElse(null);
  }

  private static boolean hasPoints(List<Uitspraak> alle) {
    return Lists.any(
        alle, a -> a.thema() == Thema.BEKOSTIGING && a.inhoud() instanceof Horen.Inbreng);
  }

  /** The payments from which some estimate for the same bodies differs by so much. */
  private static List<Uitspraak> counted(
      List<Uitspraak> alle, Bedrag difference, List<Uitspraak> payments) {
    List<Estimate> estimates = estimates(alle);
    List<Uitspraak> counted = new ArrayList<>();
    for (Uitspraak p : payments) {
      List<BigDecimal> estimated = new ArrayList<>();
      for (Estimate e : estimates) {
        if (e.overheden().equals(p.bereik().overheden())) {
          estimated.addAll(e.amounts(difference));
        }
      }
      if (Lists.any(
          MoneyMerging.funding(p),
          b ->
              Lists.any(
                  amounts(b.bedragen(), difference),
                  paid -> isBetween(difference, estimated, paid)))) {
        counted.add(p);
      }
    }
    return counted;
  }

  /** The later of the statements that estimate one cost and differ by so much. */
  private static List<Uitspraak> rivals(List<Uitspraak> alle, Bedrag difference) {
    Map<Kostenpost, List<BigDecimal>> before = new LinkedHashMap<>();
    Set<Uitspraak> homes = new LinkedHashSet<>();
    for (Estimate e : estimates(alle)) {
      List<BigDecimal> others = before.computeIfAbsent(e.geraamd().post(), p -> new ArrayList<>());
      List<BigDecimal> own = e.amounts(difference);
      if (Lists.any(own, amount -> isBetween(difference, others, amount))) {
        homes.add(e.told());
      }
      others.addAll(own);
    }
    return List.copyOf(homes);
  }

  /** Whether one of the estimates of a statement is disputed. */
  private static boolean isDisputed(Uitspraak u) {
    return u.inhoud() instanceof Geld.Ramingen r
        && r.geraamd().stream()
            .map(Geld.Geraamd::raming)
            .anyMatch(x -> x.status() == Raming.Status.BETWIST || !x.betwistDoor().isEmpty());
  }

  /** An estimate and the statement that tells it. */
  private record Estimate(Geld.Geraamd geraamd, Uitspraak told) {

    /** For whom it is. */
    List<Overheidslaag> overheden() {
      return told.bereik().voor(geraamd.raming().overheden()).overheden();
    }

    List<BigDecimal> amounts(Bedrag difference) {
      return Differences.amounts(geraamd.raming().bedragen(), difference);
    }
  }

  private static List<Estimate> estimates(List<Uitspraak> alle) {
    List<Estimate> estimates = new ArrayList<>();
    for (Uitspraak u : alle) {
      if (u.inhoud() instanceof Geld.Ramingen r) {
        r.geraamd().forEach(g -> estimates.add(new Estimate(g, u)));
      }
    }
    return estimates;
  }

  private static @Nullable Uitspraak only(List<Uitspraak> own) {
    return own.size() == 1 ? own.get(0) : null;
  }

  private static boolean isNamed(Bekostiging b, String text) {
    return b.omschrijving() != null && text.contains(b.omschrijving());
  }

  private static boolean isBetween(Bedrag difference, List<BigDecimal> all, BigDecimal paid) {
    BigDecimal much = difference.waarde();
    return much != null && Lists.any(all, e -> e.subtract(paid).abs().compareTo(much.abs()) == 0);
  }

  /** Each amount of the years of a difference, and what several of them come to. */
  private static List<BigDecimal> amounts(List<Bedrag> bedragen, Bedrag difference) {
    List<BigDecimal> amounts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal ofItsYears = BigDecimal.ZERO;
    for (Bedrag b : bedragen) {
      if (b.waarde() != null) {
        sum = sum.add(b.waarde());
        ofItsYears = isWithinTheYears(b, difference) ? ofItsYears.add(b.waarde()) : ofItsYears;
      }
      if (isOfTheYears(b, difference)) {
        Stream.of(b.waarde(), b.tot()).filter(Objects::nonNull).forEach(amounts::add);
      }
    }
    if (bedragen.size() > 1) {
      amounts.add(sum);
      amounts.add(ofItsYears);
    }
    return amounts;
  }

  /** Whether an amount can be of some year that a difference is of. */
  private static boolean isOfTheYears(Bedrag b, Bedrag difference) {
    Integer first = b.vanJaar();
    Integer from = difference.vanJaar();
    return first == null || from == null || first <= last(difference) && from <= last(b);
  }

  /** Whether an amount that comes once is of no other years than a difference is of. */
  private static boolean isWithinTheYears(Bedrag b, Bedrag difference) {
    Integer first = b.vanJaar();
    Integer from = difference.vanJaar();
    return b.duur() != Duur.STRUCTUREEL
        && (from == null || first != null && from <= first && last(b) <= last(difference));
  }

  /** The last year of an amount; of what comes every year there is none. */
  private static int last(Bedrag b) {
    if (b.totEnMetJaar() != null) {
      return b.totEnMetJaar();
    }
    return b.vanJaar() == null || b.duur() == Duur.STRUCTUREEL ? Integer.MAX_VALUE : b.vanJaar();
  }

  /** The statements that tell of payments. */
  private static List<Uitspraak> payments(List<Uitspraak> alle) {
    return Lists.only(alle, u -> !MoneyMerging.funding(u).isEmpty());
  }

  /** What is told of those, and of the provisions, of which a difference is told. */
  private static List<Uitspraak> ofTheScope(List<Uitspraak> alle, Uitspraak difference) {
    return Lists.only(alle, u -> isOfTheScope(u, difference));
  }

  private static boolean isOfTheScope(Uitspraak u, Uitspraak difference) {
    Bereik own = u.bereik();
    Bereik told = difference.bereik();
    // Costs and payments of one consequence can name provisions of their own.
    boolean ofOne =
        !Collections.disjoint(Changes.consequences(u), Changes.consequences(difference));
    return Objects.equals(own.deel(), told.deel())
        && (ofOne || own.bepalingen().equals(told.bepalingen()))
        && own.overheden().stream().anyMatch(told.overheden()::contains);
  }
}
