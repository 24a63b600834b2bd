package nl.udo.paragraaf.grouping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Duur;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/**
 * What is told of the money of some bodies, with which a difference is compared.
 *
 * @param payments the statements that tell of payments
 * @param agreed whether there is an agreement on money
 */
record MoneyTold(List<Uitspraak> payments, List<Estimate> estimates, boolean agreed) {

  static MoneyTold of(List<Uitspraak> told) {
    return new MoneyTold(
        Lists.only(told, MoneyTold::isPayment),
        estimatesOf(told),
        Lists.any(told, u -> u.thema() == Thema.AFGESPROKEN_GELD));
  }

  /** Whether a statement tells of payments. */
  static boolean isPayment(Uitspraak u) {
    return !MoneyMerging.funding(u).isEmpty();
  }

  /** The payments from which some estimate for the same bodies differs by so much. */
  List<Uitspraak> counted(Bedrag difference) {
    Map<List<Overheidslaag>, Set<BigDecimal>> estimated = new HashMap<>();
    for (Estimate e : estimates) {
      estimated
          .computeIfAbsent(e.overheden(), o -> new HashSet<>())
          .addAll(amounts(e.raming().bedragen(), difference));
    }
    estimated.forEach((overheden, amounts) -> amounts.addAll(sum(overheden)));
    return Lists.only(
        payments,
        p -> {
          Set<BigDecimal> others = estimated.getOrDefault(p.bereik().overheden(), Set.of());
          return Lists.any(
              MoneyMerging.funding(p),
              b ->
                  Lists.any(
                      amounts(b.bedragen(), difference),
                      paid -> differsBySoMuch(paid, others, difference)));
        });
  }

  /**
   * Whether a cost that payments are compared with has more than one estimate for the same bodies,
   * or one that is disputed.
   *
   * @param counted the payments from which estimates differ by so much
   */
  boolean isDoubted(Bedrag difference, List<Uitspraak> counted) {
    Set<List<Overheidslaag>> payees = new HashSet<>();
    Set<BigDecimal> paid = new HashSet<>();
    for (Uitspraak payment : counted) {
      payees.add(payment.bereik().overheden());
      MoneyMerging.funding(payment).forEach(b -> paid.addAll(amounts(b.bedragen(), difference)));
    }
    Set<Object> compared = new HashSet<>();
    Map<Object, Integer> estimated = new HashMap<>();
    Set<Object> disputed = new HashSet<>();
    for (Estimate e : Lists.only(estimates, x -> payees.contains(x.overheden()))) {
      Object cost = List.of(EstimateMerging.described(e.post()), e.overheden());
      estimated.merge(cost, 1, Integer::sum);
      if (isDisputed(e.raming())) {
        disputed.add(cost);
      }
      if (Lists.any(
          amounts(e.raming().bedragen(), difference),
          amount -> differsBySoMuch(amount, paid, difference))) {
        compared.add(cost);
      }
    }
    // Where it is none of them, it is what all of them come to.
    return Lists.any(
        List.copyOf(compared.isEmpty() ? estimated.keySet() : compared),
        cost -> estimated.getOrDefault(cost, 0) > 1 || disputed.contains(cost));
  }

  /** Whether somebody disputes an estimate. */
  static boolean isDisputed(Raming r) {
    return r.status() == Raming.Status.BETWIST || !r.betwistDoor().isEmpty();
  }

  /**
   * What estimates of several costs of the same bodies come to, each of one amount and one cost.
   */
  private List<BigDecimal> sum(List<Overheidslaag> overheden) {
    List<Estimate> own = Lists.only(estimates, e -> e.overheden().equals(overheden));
    boolean parts =
        own.size() > 1
            && Lists.every(own, e -> e.raming().bedragen().size() == 1)
            && own.stream().map(e -> EstimateMerging.described(e.post())).distinct().count()
                == own.size();
    if (!parts) {
      return List.of();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Estimate e : own) {
      BigDecimal amount = e.raming().bedragen().get(0).waarde();
      sum = amount == null ? sum : sum.add(amount);
    }
    return List.of(plain(sum));
  }

  /** The later of the estimates of one cost that differ by so much, one of each statement. */
  List<Estimate> rivals(Bedrag difference) {
    Map<Object, Set<BigDecimal>> before = new HashMap<>();
    Set<Uitspraak> homes = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Estimate> rivals = new ArrayList<>();
    for (Estimate e : estimates) {
      Set<BigDecimal> others =
          before.computeIfAbsent(EstimateMerging.described(e.post()), p -> new HashSet<>());
      List<BigDecimal> own = amounts(e.raming().bedragen(), difference);
      if (Lists.any(own, amount -> differsBySoMuch(amount, others, difference))
          && homes.add(e.told())) {
        rivals.add(e);
      }
      others.addAll(own);
    }
    return rivals;
  }

  /** An estimate of a cost and the statement that tells it. */
  record Estimate(Kostenpost post, Raming raming, Uitspraak told) {

    /** For whom it is. */
    List<Overheidslaag> overheden() {
      return told.bereik().voor(raming.overheden()).overheden();
    }
  }

  private static List<Estimate> estimatesOf(List<Uitspraak> alle) {
    List<Estimate> estimates = new ArrayList<>();
    for (Uitspraak u : alle) {
      if (u.inhoud() instanceof Geld.Ramingen r) {
        r.geraamd().forEach(g -> estimates.add(new Estimate(g.post(), g.raming(), u)));
      }
    }
    return estimates;
  }

  private static boolean differsBySoMuch(
      BigDecimal amount, Set<BigDecimal> others, Bedrag difference) {
    BigDecimal much = difference.waarde();
    return much != null
        && (others.contains(plain(amount.add(much)))
            || others.contains(plain(amount.subtract(much))));
  }

  /** An amount as it is equal to others of any scale. */
  private static BigDecimal plain(BigDecimal amount) {
    return amount.stripTrailingZeros();
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
        Stream.of(b.waarde(), b.tot())
            .filter(Objects::nonNull)
            .forEach(amount -> amounts.add(plain(amount)));
      }
    }
    if (bedragen.size() > 1) {
      amounts.add(plain(sum));
      amounts.add(plain(ofItsYears));
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
}
