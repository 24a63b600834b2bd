package nl.udo.paragraaf.grouping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Datum;
import nl.udo.model.Deel;
import nl.udo.model.Grondslag;
import nl.udo.model.Instantie;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Rules on one grant to several that are named: told once, with a list of what each receives. */
final class Recipients {

  /** What two receive fits in two sentences. */
  private static final int LEAST_FOR_A_LIST = 3;

  private Recipients() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return withTheWhole(together(uitspraken));
  }

  /** Equal grants of equal purpose, each to one that is named, are one statement. */
  private static List<Uitspraak> together(List<Uitspraak> uitspraken) {
    return Joining.manyByKey(uitspraken, LEAST_FOR_A_LIST, Recipients::key, Recipients::both);
  }

  private static Uitspraak both(Uitspraak een, Uitspraak ander) {
    List<Bekostiging> aan = new ArrayList<>(of(een));
    aan.addAll(of(ander));
    return een.samen(ander, new Geld.Uitkeringen(aan)).voor(among(een));
  }

  /** Those among whom the one that receives a grant is: a part of a layer is one of it. */
  private static Bereik among(Uitspraak u) {
    Bereik own = u.bereik();
    return part(u) == null
        ? own
        : new Bereik(own.overheden(), null, own.bepalingen(), Set.of(), own.rest(), Map.of());
  }

  /** The part of a layer that receives a grant by its name, where it has no short one; or null. */
  private static @Nullable Instantie part(Uitspraak u) {
    Deel deel = u.bereik().deel();
    return u.inhoud() instanceof Geld.Geldstroom g
            && g.bekostiging().ontvanger() == null
            && deel != null
            && deel.korteNaam() == null
        ? Instantie.van(deel.omschrijving())
        : null;
  }

  private static List<Bekostiging> of(Uitspraak u) {
    if (u.inhoud() instanceof Geld.Uitkeringen k) {
      return k.aan();
    }
    Bekostiging b = ((Geld.Geldstroom) u.inhoud()).bekostiging();
    Instantie part = part(u);
    return List.of(part == null ? b : b.toBuilder().ontvanger(part).build());
  }

  private static @Nullable List<Object> key(Uitspraak u) {
    if (!(u.inhoud() instanceof Geld.Geldstroom g) || !u.details().isEmpty()) {
      return null;
    }
    Bekostiging b = g.bekostiging();
    Instantie own = b.ontvanger() == null ? part(u) : b.ontvanger();
    boolean plain =
        Geldweg.van(b.vorm()) instanceof Geldweg.Uitkering
            && own != null
            && own.naam() != null
            && b.bedragen().size() == 1
            && b.bedragen().get(0).waarde() != null
            && b.gever() == null
            && b.via() == null
            && b.btwCompensatiefonds() == null
            && b.motivering() == null
            && !isOwnLimit(b)
            && b.verdeling().isEmpty();
    return plain ? Arrays.asList(among(u), u.thema(), shared(b)) : null;
  }

  /** Whether what one receives is the most as well, which is said of that amount. */
  private static boolean isOwnLimit(Bekostiging b) {
    Bedrag limit = b.plafond() == null ? null : b.plafond().bedrag();
    return limit != null && Objects.equals(limit.waarde(), b.bedragen().get(0).waarde());
  }

  /** What a grant says beside who receives how much. */
  private static Bekostiging shared(Bekostiging b) {
    return b.toBuilder()
        .kenmerk(null)
        .ontvanger((Instantie) null)
        .overheden(List.of())
        .bedragen(List.of())
        .build();
  }

  /** What each receives stands behind the whole, which says all that they share. */
  private static List<Uitspraak> withTheWhole(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        u ->
            u.inhoud() instanceof Geld.Geldstroom g && g.bekostiging().ontvanger() == null
                ? Arrays.asList(u.bereik(), g.bekostiging().vorm())
                : null,
        u ->
            u.inhoud() instanceof Geld.Uitkeringen k
                ? Arrays.asList(u.bereik(), k.aan().get(0).vorm())
                : null,
        (whole, parts) -> {
          Bekostiging b = ((Geld.Geldstroom) whole.inhoud()).bekostiging();
          List<Bekostiging> aan = of(parts);
          return isSum(b.bedragen(), aan) && isSaidOfTheWhole(aan.get(0), b)
              ? whole.samen(parts, new Geld.Geldstroom(b, aan, false))
              : null;
        });
  }

  /** Whether amounts add up to one, in the same years. */
  private static boolean isSum(List<Bedrag> whole, List<Bekostiging> aan) {
    if (whole.size() != 1 || whole.get(0).waarde() == null) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Bekostiging b : aan) {
      Bedrag own = b.bedragen().get(0);
      if (!bare(own).equals(bare(whole.get(0)))) {
        return false;
      }
      sum = sum.add(Objects.requireNonNullElse(own.waarde(), BigDecimal.ZERO));
    }
    return sum.compareTo(whole.get(0).waarde()) == 0;
  }

  private static Bedrag bare(Bedrag b) {
    return b.toBuilder().waarde((BigDecimal) null).build();
  }

  /** Whether a part says nothing of itself that the whole does not say of all. */
  private static boolean isSaidOfTheWhole(Bekostiging part, Bekostiging whole) {
    Bekostiging.Builder rest = shared(part).toBuilder().omschrijving(null).vorm(whole.vorm());
    if (Objects.equals(part.regeling(), whole.regeling())) {
      rest.regeling(null);
    }
    if (Objects.equals(part.grondslag(), whole.grondslag())) {
      rest.grondslag((Grondslag) null);
    }
    if (Objects.equals(part.status(), whole.status())) {
      rest.status(null);
    }
    if (Objects.equals(part.datum(), whole.datum())) {
      rest.datum((Datum) null);
    }
    if (Objects.equals(part.bron(), whole.bron())) {
      rest.bron((Bronverwijzing) null);
    }
    return rest.build().equals(Bekostiging.builder().vorm(whole.vorm()).build());
  }
}
