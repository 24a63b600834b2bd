package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.model.Verschil;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Where a difference between amounts is told. Reads a text once, and each of its scopes once. */
final class Differences {

  private static final String ESTIMATE = "raming";

  private final List<Uitspraak> alle;
  private final boolean hasPoints;

  /** The layers of which a part is paid by itself. */
  private final Set<Overheidslaag> paidInPart = EnumSet.noneOf(Overheidslaag.class);

  /** What a difference can be about, by the places in the text. */
  private final Map<Object, List<Integer>> ofScope = new HashMap<>();

  private final Map<String, List<Integer>> ofConsequence = new HashMap<>();
  private final Map<Object, MoneyTold> around = new HashMap<>();

  Differences(List<Uitspraak> alle) {
    this.alle = alle;
    this.hasPoints =
        Lists.any(alle, a -> a.thema() == Thema.BEKOSTIGING && a.inhoud() instanceof Horen.Inbreng);
    for (int i = 0; i < alle.size(); i++) {
      Uitspraak u = alle.get(i);
      if (MoneyTold.isPayment(u) && u.bereik().deel() != null) {
        paidInPart.addAll(u.bereik().overheden());
      }
      if (isAmount(u)) {
        add(ofScope, Arrays.asList(u.bereik().deel(), u.bereik().bepalingen()), i);
        for (String consequence : u.gevolgen()) {
          add(ofConsequence, consequence, i);
        }
      }
    }
  }

  private static <K> void add(Map<K, List<Integer>> places, K key, int place) {
    places.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
  }

  /** Whether it tells of money with which a difference can have to do. */
  private static boolean isAmount(Uitspraak u) {
    return u.inhoud() instanceof Geld.Ramingen
        || u.thema() == Thema.AFGESPROKEN_GELD
        || MoneyTold.isPayment(u);
  }

  /**
   * Whether it is a difference that stands behind the payment with which it compares costs: not one
   * that an agreement on money of the same bodies answers. One for which there is a reason was left
   * as it is, and words without an amount may be about the agreement. Of several payments none may
   * seem to be the one that is compared.
   */
  boolean isBehindPayment(Uitspraak u) {
    if (u.thema() != Thema.VERSCHIL) {
      return false;
    }
    boolean left = !(u.inhoud() instanceof Geld.Kostenverschil k) || k.verschil().reden() != null;
    MoneyTold around = around(u);
    List<Uitspraak> payments = around.payments();
    return (left || !around.agreed())
        && (payments.size() <= 1 || Lists.none(payments, p -> isOfAll(p, u)));
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
    return Lists.any(alle, u -> u.inhoud() instanceof Geld.Kostenverschil)
        ? new Differences(alle).placed()
        : alle;
  }

  private List<Uitspraak> placed() {
    Set<Uitspraak> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<Uitspraak, List<Uitspraak>> behind = new IdentityHashMap<>();
    Uitspraak whole = null;
    for (Uitspraak u : alle) {
      if (u.inhoud() instanceof Geld.Kostenverschil k) {
        Found found = k.geheel() ? new Found(whole, k) : found(u, k);
        // A part of a difference follows that difference.
        whole = found.home();
        if (whole != null) {
          moved.add(u);
          behind
              .computeIfAbsent(whole, h -> new ArrayList<>())
              .add(u.zegt(found.said()).bij(whole.thema()).voor(whole.bereik()));
        } else if (found.said() != k) {
          moved.add(u);
          behind.computeIfAbsent(u, h -> new ArrayList<>()).add(u.zegt(found.said()));
        }
      }
    }
    List<Uitspraak> placed = new ArrayList<>(alle.size());
    for (Uitspraak u : alle) {
      if (!moved.contains(u)) {
        placed.add(u);
      }
      placed.addAll(behind.getOrDefault(u, List.of()));
    }
    return placed;
  }

  /**
   * What shows of a difference.
   *
   * @param home what it stands behind, or null
   * @param said the same difference with between what it is
   */
  private record Found(@Nullable Uitspraak home, Geld.Kostenverschil said) {}

  private Found found(Uitspraak u, Geld.Kostenverschil k) {
    Bedrag bedrag = Inhoud.gezegd(k.verschil().bedrag());
    MoneyTold all = around(u);
    MoneyTold own = ofItsOwn(u, all);
    List<Uitspraak> counted = own.counted(bedrag);
    MoneyTold.Estimate rival = only(own.rivals(bedrag));
    // Where an estimate is disputed, that is the difference, also if what is paid is the other one.
    if (rival != null && (counted.isEmpty() || isDisputed(rival.told()))) {
      boolean several = rival.told().inhoud() instanceof Geld.Ramingen r && !r.isVanEenPost();
      return new Found(
          rival.told(),
          new Geld.Kostenverschil(
              k.verschil(), false, Geld.Tussen.RAMINGEN, several ? rival.post() : null, null));
    }
    return new Found(
        payment(u, k, all, own, counted), counted.isEmpty() ? k : withWhatIsPaid(k, own, counted));
  }

  /** Between costs and what is paid for them; where these are in doubt, from which estimate. */
  private static Geld.Kostenverschil withWhatIsPaid(
      Geld.Kostenverschil k, MoneyTold own, List<Uitspraak> counted) {
    Bedrag bedrag = Inhoud.gezegd(k.verschil().bedrag());
    Geld.Kostenverschil ofAll =
        new Geld.Kostenverschil(k.verschil(), false, Geld.Tussen.KOSTEN_EN_BEKOSTIGING, null, null);
    if (!own.isDoubted(bedrag, counted)) {
      return ofAll;
    }
    MoneyTold.Estimate only = only(own.compared(bedrag, counted));
    Raming named = only == null ? null : own.named(only);
    // Words that speak of an estimate say from which it is, and would do so once more.
    if (only == null || named == null || saysFromWhich(k.verschil())) {
      return k;
    }
    return own.isPaid(only, counted)
        ? new Geld.Kostenverschil(
            k.verschil(), false, Geld.Tussen.RAMING_EN_BEKOSTIGING, null, named)
        : ofAll;
  }

  private static boolean saysFromWhich(Verschil v) {
    return v.verklaring() != null && v.verklaring().contains(ESTIMATE);
  }

  /** The payment that a difference stands behind, if that shows; or null. */
  private @Nullable Uitspraak payment(
      Uitspraak u, Geld.Kostenverschil k, MoneyTold all, MoneyTold own, List<Uitspraak> counted) {
    String text = k.verschil().verklaring();
    if (all.payments().size() <= 1) {
      // Before a point on the funding or what a part is paid, or that would seem to come between;
      // not behind what is of fewer layers, or it would seem to be of those only.
      Uitspraak paid = only(all.payments());
      boolean between = isBehindPayment(u) && (hasPoints || hasPaidPart(u));
      return between && paid != null && isOfAll(paid, u) ? paid : null;
    }
    Uitspraak named =
        counted.size() == 1 || text == null
            ? null
            : only(
                Lists.only(
                    own.payments(),
                    p -> Lists.any(MoneyMerging.funding(p), b -> isNamed(b, text))));
    // Its own words say which of several it is, once all of these have been told; behind what is of
    // other bodies than another of them it would seem to be of those only.
    return named != null || !areForTheSame(counted) ? named : MoneyMerging.last(counted);
  }

  /** Whether there are payments, all for the same bodies. */
  private static boolean areForTheSame(List<Uitspraak> payments) {
    return Lists.each(payments, p -> p.bereik().zonderBepalingen()).stream().distinct().count()
        == 1;
  }

  /** Whether a part of the layers of which a difference is, is paid by itself. */
  private boolean hasPaidPart(Uitspraak difference) {
    return difference.bereik().deel() == null
        && Lists.any(difference.bereik().overheden(), paidInPart::contains);
  }

  /** Whether one of the estimates of a statement is disputed. */
  private static boolean isDisputed(Uitspraak u) {
    return u.inhoud() instanceof Geld.Ramingen r
        && Lists.any(r.geraamd(), g -> MoneyTold.isDisputed(g.raming()));
  }

  private static <T> @Nullable T only(List<T> own) {
    return own.size() == 1 ? own.get(0) : null;
  }

  private static boolean isNamed(Bekostiging b, String text) {
    return b.omschrijving() != null && text.contains(b.omschrijving());
  }

  /** As far as it is of the consequences of a difference, or all where none of it is. */
  private MoneyTold ofItsOwn(Uitspraak difference, MoneyTold all) {
    MoneyTold own =
        MoneyTold.of(
            Lists.only(
                Lists.each(ofItsConsequences(difference), alle::get),
                u -> isForThose(u, difference.bereik())));
    return new MoneyTold(
        own.payments().isEmpty() ? all.payments() : own.payments(),
        own.estimates().isEmpty() ? all.estimates() : own.estimates(),
        all.agreed());
  }

  /** The places of the money that is told of the consequences of a difference. */
  private TreeSet<Integer> ofItsConsequences(Uitspraak difference) {
    TreeSet<Integer> places = new TreeSet<>();
    for (String consequence : difference.gevolgen()) {
      places.addAll(ofConsequence.getOrDefault(consequence, List.of()));
    }
    return places;
  }

  private static boolean isForThose(Uitspraak u, Bereik told) {
    return Objects.equals(u.bereik().deel(), told.deel())
        && !Collections.disjoint(u.bereik().overheden(), told.overheden());
  }

  /** What is told of those, and of the provisions, of which a difference is told. */
  private MoneyTold around(Uitspraak difference) {
    Bereik told = difference.bereik();
    // Costs and payments of one consequence can name provisions of their own.
    TreeSet<Integer> others = ofItsConsequences(difference);
    others.removeIf(place -> alle.get(place).bereik().bepalingen().equals(told.bepalingen()));
    List<Object> scope = Arrays.asList(told.deel(), told.bepalingen());
    return around.computeIfAbsent(
        Arrays.asList(scope, told.overheden(), others),
        k -> {
          TreeSet<Integer> places = new TreeSet<>(others);
          places.addAll(ofScope.getOrDefault(scope, List.of()));
          return MoneyTold.of(Lists.only(Lists.each(places, alle::get), u -> isForThose(u, told)));
        });
  }
}
