package nl.udo.paragraaf.grouping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.paragraaf.statements.Geld;
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
            || alle.stream()
                .noneMatch(a -> a.thema() == Thema.AFGESPROKEN_GELD && isOfTheSame(a, u));
    return left && payments(alle, u).size() <= 1;
  }

  /** Each difference that is of one of several payments, right behind that payment. */
  static List<Uitspraak> withTheirPayment(List<Uitspraak> alle) {
    Map<Uitspraak, Uitspraak> homes = new LinkedHashMap<>();
    Uitspraak whole = null;
    for (Uitspraak u : alle) {
      if (u.inhoud() instanceof Geld.Kostenverschil k) {
        // A part of a difference follows that difference.
        Uitspraak home = k.geheel() ? whole : payment(alle, u, k);
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
              placed.add(difference.bij(u.thema()));
            }
          });
    }
    return placed;
  }

  /** The one of several payments with which a difference compares an estimate, if it shows. */
  private static @Nullable Uitspraak payment(
      List<Uitspraak> alle, Uitspraak u, Geld.Kostenverschil k) {
    List<Uitspraak> payments = payments(alle, u);
    if (payments.size() <= 1) {
      return null;
    }
    Uitspraak counted = counted(alle, u, k.verschil().bedrag(), payments);
    String text = k.verschil().verklaring();
    return counted != null || text == null
        ? counted
        : only(payments.stream().filter(p -> funding(p).anyMatch(b -> isNamed(b, text))).toList());
  }

  private static @Nullable Uitspraak counted(
      List<Uitspraak> alle, Uitspraak u, @Nullable Bedrag difference, List<Uitspraak> payments) {
    BigDecimal bedrag = difference == null ? null : difference.waarde();
    if (bedrag == null) {
      return null;
    }
    List<BigDecimal> estimated =
        alle.stream()
            .filter(a -> a.inhoud() instanceof Geld.Ramingen && isOfTheSame(a, u))
            .flatMap(a -> ((Geld.Ramingen) a.inhoud()).geraamd().stream())
            .flatMap(g -> g.raming().bedragen().stream())
            .flatMap(Differences::values)
            .toList();
    return only(
        payments.stream()
            .filter(
                p ->
                    funding(p)
                        .flatMap(b -> b.bedragen().stream())
                        .flatMap(Differences::values)
                        .anyMatch(paid -> isBetween(bedrag, estimated, paid)))
            .toList());
  }

  private static @Nullable Uitspraak only(List<Uitspraak> own) {
    return own.size() == 1 ? own.get(0) : null;
  }

  private static boolean isNamed(Bekostiging b, String text) {
    return b.omschrijving() != null && text.contains(b.omschrijving());
  }

  private static boolean isBetween(BigDecimal difference, List<BigDecimal> all, BigDecimal paid) {
    return all.stream().anyMatch(e -> e.subtract(paid).abs().compareTo(difference.abs()) == 0);
  }

  private static Stream<BigDecimal> values(Bedrag b) {
    return Stream.of(b.waarde(), b.tot()).filter(Objects::nonNull);
  }

  /** The statements that tell of payments to the same bodies. */
  private static List<Uitspraak> payments(List<Uitspraak> alle, Uitspraak difference) {
    return alle.stream()
        .filter(u -> funding(u).findAny().isPresent() && isOfTheSame(u, difference))
        .toList();
  }

  private static Stream<Bekostiging> funding(Uitspraak u) {
    if (u.inhoud() instanceof Geld.Geldstroom g) {
      return Stream.of(g.bekostiging());
    }
    if (u.inhoud() instanceof Geld.Uitkeringen k) {
      return k.aan().stream();
    }
    return u.inhoud() instanceof Geld.Overeenkomst o ? o.geld().stream() : Stream.empty();
  }

  private static boolean isOfTheSame(Uitspraak agreed, Uitspraak difference) {
    return agreed.bereik().overheden().stream().anyMatch(difference.bereik().overheden()::contains);
  }
}
