package nl.udo.paragraaf.grouping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

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
    Set<BigDecimal> paid = new HashSet<>();
    for (Uitspraak payment : counted) {
      MoneyMerging.funding(payment).forEach(b -> paid.addAll(amounts(b.bedragen(), difference)));
    }
    Set<Object> compared = new HashSet<>();
    Map<Object, Integer> estimated = new HashMap<>();
    Set<Object> disputed = new HashSet<>();
    for (Estimate e : ofPayees(counted)) {
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

  /** The estimates, for those who are paid, from which what is paid differs by so much. */
  List<Estimate> compared(Bedrag difference, List<Uitspraak> counted) {
    Set<Ends> paid = paid(counted, difference);
    return Lists.only(
        ofPayees(counted),
        e -> differ(Ends.of(e.raming().bedragen(), difference), paid, difference));
  }

  /** The estimates for those to whom some payments go. */
  private List<Estimate> ofPayees(List<Uitspraak> paid) {
    Set<List<Overheidslaag>> payees =
        Set.copyOf(Lists.each(paid, payment -> payment.bereik().overheden()));
    return Lists.only(estimates, e -> payees.contains(e.overheden()));
  }

  /**
   * An estimate by what tells it apart from others of the same for the same bodies: its makers, or
   * else its scenario; null where neither does.
   */
  @Nullable Raming named(Estimate one) {
    Raming r = one.raming();
    List<Estimate> own = Lists.only(estimates, e -> isSameCost(e, one));
    if (!r.opstellers().isEmpty()
        && Lists.count(own, e -> e.raming().opstellers().equals(r.opstellers())) == 1) {
      return r.toBuilder().scenario(null).build();
    }
    return r.scenario() != null
            && Lists.count(own, e -> Objects.equals(r.scenario(), e.raming().scenario())) == 1
        ? r
        : null;
  }

  /** Whether what is paid is for one cost: no other was estimated, or it has the name of that. */
  boolean isPaid(Estimate one, List<Uitspraak> counted) {
    return Lists.every(ofPayees(counted), e -> isSameCost(e, one))
        || Lists.any(
            counted,
            p ->
                Lists.any(
                    MoneyMerging.funding(p),
                    b -> Objects.equals(b.omschrijving(), one.post().omschrijving())));
  }

  private static boolean isSameCost(Estimate een, Estimate ander) {
    return EstimateMerging.described(een.post()).equals(EstimateMerging.described(ander.post()))
        && een.overheden().equals(ander.overheden());
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

  /**
   * The later of the estimates of one cost that differ by so much, one of each statement. Of a
   * range it can be the nearest end, unless what is saved differs by so much from what is spent.
   */
  List<Estimate> rivals(Bedrag difference) {
    Map<Object, Before> told = new HashMap<>();
    Set<Ends> spent = new HashSet<>();
    Set<Ends> saved = new HashSet<>();
    Map<Uitspraak, Estimate> rivals = new IdentityHashMap<>();
    Map<Uitspraak, Estimate> near = new IdentityHashMap<>();
    for (Estimate e : estimates) {
      Object cost = List.of(EstimateMerging.described(e.post()), e.overheden());
      Before before = told.computeIfAbsent(cost, c -> new Before());
      List<Ends> own = Ends.of(e.raming().bedragen(), difference);
      if (differ(own, before.amounts, difference)) {
        rivals.putIfAbsent(e.told(), e);
      }
      if (Lists.any(own, one -> before.isNear(one, difference))) {
        near.putIfAbsent(e.told(), e);
      }
      own.forEach(one -> before.add(one, difference));
      (e.post().richting() == Kostenpost.Richting.BESPARING ? saved : spent).addAll(own);
    }
    boolean onlyNear = rivals.isEmpty() && !differ(spent, saved, difference);
    return List.copyOf((onlyNear ? near : rivals).values());
  }

  /** What was told of one cost, and what lies so far above and below it. */
  private static final class Before {

    private final Set<Ends> amounts = new HashSet<>();
    private final Set<Ends> above = new HashSet<>();
    private final Set<Ends> below = new HashSet<>();

    void add(Ends one, Bedrag difference) {
      amounts.add(one);
      above.addAll(one.gapAbove(difference));
      below.addAll(one.gapBelow(difference));
    }

    boolean isNear(Ends one, Bedrag difference) {
      return Lists.any(one.gapAbove(difference), below::contains)
          || Lists.any(one.gapBelow(difference), above::contains);
    }
  }

  private static Set<Ends> paid(List<Uitspraak> payments, Bedrag difference) {
    Set<Ends> paid = new HashSet<>();
    for (Uitspraak payment : payments) {
      MoneyMerging.funding(payment).forEach(b -> paid.addAll(Ends.of(b.bedragen(), difference)));
    }
    return paid;
  }

  /** Whether some amounts and others differ by so much. */
  private static boolean differ(Collection<Ends> some, Collection<Ends> others, Bedrag difference) {
    return Lists.any(List.copyOf(some), one -> Lists.any(one.apart(difference), others::contains));
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
  static BigDecimal plain(BigDecimal amount) {
    return amount.stripTrailingZeros();
  }

  /** Each end of the amounts of the years of a difference. */
  private static Set<BigDecimal> amounts(List<Bedrag> bedragen, Bedrag difference) {
    Set<BigDecimal> amounts = new HashSet<>();
    Ends.of(bedragen, difference).forEach(e -> amounts.addAll(List.of(e.low(), e.high())));
    return amounts;
  }
}
