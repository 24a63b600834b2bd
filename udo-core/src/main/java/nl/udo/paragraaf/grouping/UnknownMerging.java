package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Rules by which what is not yet known is told once. */
final class UnknownMerging {

  private UnknownMerging() {}

  /** The rules for what will be known, in the order in which they are tried. */
  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return wholeFirst(costsFirst(ofOneSubject(ofProvisions(uitspraken))));
  }

  /**
   * That nothing is known of the money of some bodies comes before what is not known of a part of
   * it; what will be known at the same moment stands right behind it.
   */
  private static List<Uitspraak> wholeFirst(List<Uitspraak> uitspraken) {
    List<Uitspraak> together =
        Joining.move(
            uitspraken,
            u -> isWhole(u) ? sameMoment(u) : null,
            u -> isPart(u) ? sameMoment(u) : null,
            (whole, part) -> {
              List<Uitspraak> details = new ArrayList<>(List.of(part.bij(whole.thema())));
              details.addAll(whole.details());
              return whole.metDetails(details);
            });
    Set<Bereik> estimated = new HashSet<>();
    Lists.only(together, u -> u.thema() == Thema.RAMING)
        .forEach(u -> estimated.add(u.bereik().zonderBepalingen()));
    return Lists.each(
        together,
        u ->
            isWhole(u) && estimated.contains(u.bereik().zonderBepalingen())
                ? u.bij(Thema.RAMING)
                : u);
  }

  private static List<@Nullable Object> sameMoment(Uitspraak u) {
    return Arrays.asList(u.bereik().zonderBepalingen(), ((Inhoud.Onbekend) u.inhoud()).bekendOp());
  }

  /** Whether it says that the money of some bodies is not known yet, and when it will be. */
  static boolean isWhole(Uitspraak u) {
    return u.inhoud() instanceof Inhoud.Onbekend o
        && o.onderwerp() == null
        && o.bekendOp() != null
        && o.wat().equals(List.of(Inhoud.Onbekend.Wat.MIDDELEN))
        && !u.bereik().rest();
  }

  private static boolean isPart(Uitspraak u) {
    return u.inhoud() instanceof Inhoud.Onbekend o
        && o.onderwerp() != null
        && Lists.every(o.wat(), wat -> wat.aspect() == null);
  }

  /** Of costs of one kind and of another, or of none, it must be told that they are two. */
  private static boolean areBothCosts(Inhoud.Onbekend een, Inhoud.Onbekend ander) {
    return een.wat().contains(Inhoud.Onbekend.Wat.KOSTEN)
        && ander.wat().contains(Inhoud.Onbekend.Wat.KOSTEN);
  }

  /** Whether it is how costs of one kind are met. */
  private static boolean isOfAKind(Inhoud.Onbekend o) {
    return o.soort() != null && o.wat().equals(List.of(Inhoud.Onbekend.Wat.BEKOSTIGING));
  }

  /** What is unknown of one subject until one moment is one sentence. */
  private static List<Uitspraak> ofOneSubject(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Inhoud.Onbekend o
                    && (o.onderwerp() != null || u.thema() != Thema.ONBEKEND_GELD)
                ? Arrays.asList(o.onderwerp(), o.bekendOp(), o.reden(), u.bereik())
                : null,
        (een, ander) -> {
          Inhoud.Onbekend a = (Inhoud.Onbekend) een.inhoud();
          Inhoud.Onbekend b = (Inhoud.Onbekend) ander.inhoud();
          if (a.soort() != b.soort() && (areBothCosts(a, b) || isOfAKind(a) || isOfAKind(b))) {
            return null;
          }
          TreeSet<Inhoud.Onbekend.Wat> wat = new TreeSet<>(a.wat());
          wat.addAll(b.wat());
          Uitspraak samen =
              een.samen(
                  ander,
                  new Inhoud.Onbekend(
                      a.onderwerp(),
                      a.soort() == null ? b.soort() : a.soort(),
                      List.copyOf(wat),
                      a.bekendOp(),
                      a.reden()));
          // Money has a part of its own, so that is where it is told; and the others stand behind
          // all that they are beside.
          boolean powers = ander.thema() == Thema.BEVOEGDHEDEN;
          return ander.thema() == Thema.ONBEKEND_GELD || een.bereik().rest() || powers
              ? samen.bij(ander.thema())
              : samen;
        });
  }

  /** Costs stand before how costs are met; not where it is as unknown how these are met. */
  private static List<Uitspraak> costsFirst(List<Uitspraak> uitspraken) {
    Set<Object> met = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Inhoud.Onbekend o
          && o.onderwerp() != null
          && o.wat().contains(Inhoud.Onbekend.Wat.BEKOSTIGING)) {
        met.add(Arrays.asList(o.onderwerp(), o.bekendOp(), u.bereik()));
      }
    }
    return Lists.each(
        uitspraken,
        u ->
            u.inhoud() instanceof Inhoud.Onbekend o
                    && o.wat().stream().allMatch(Inhoud.Onbekend.Wat::isCost)
                    && !met.contains(Arrays.asList(o.onderwerp(), o.bekendOp(), u.bereik()))
                ? u.bij(Thema.RAMING)
                : u);
  }

  /** What is equally unknown of the consequences of several provisions is said of them together. */
  private static List<Uitspraak> ofProvisions(List<Uitspraak> uitspraken) {
    return Joining.allByKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Inhoud.Onbekend o
                    && o.onderwerp() == null
                    && u.details().isEmpty()
                    && !u.bereik().bepalingen().isEmpty()
                ? List.of(u.thema(), o, u.bereik().zonderBepalingen())
                : null,
        (een, ander) -> {
          Set<String> bepalingen = new LinkedHashSet<>(een.bereik().bepalingen());
          bepalingen.addAll(ander.bereik().bepalingen());
          return een.samen(ander, een.inhoud()).voor(een.bereik().met(List.copyOf(bepalingen)));
        });
  }

  /** What is equally unknown of a layer and of a part of another is said of them together. */
  static List<Uitspraak> ofParts(List<Uitspraak> uitspraken) {
    if (Lists.none(uitspraken, u -> isUnknown(u.inhoud()))) {
      return uitspraken;
    }
    return Joining.byKey(
        uitspraken,
        u ->
            isUnknown(u.inhoud()) && u.bereik().overige().isEmpty()
                ? List.of(
                    u.thema(),
                    u.inhoud(),
                    LayerMerging.contents(u),
                    u.bereik().bepalingen(),
                    u.bereik().rest())
                : null,
        (een, ander) ->
            isJoinable(een, ander)
                ? LayerMerging.together(byLayer(een), byLayer(ander), een.inhoud())
                : null);
  }

  /** Whether it only says that something is not known: of money, also that it has no amount. */
  static boolean isUnknown(Inhoud inhoud) {
    return inhoud instanceof Inhoud.Onbekend
        || inhoud instanceof Geld.Ramingen r && Lists.none(r.geraamd(), Geraamd::heeftBedrag);
  }

  /** Whether two statements are of other layers, of which each can have a part of its own. */
  private static boolean isJoinable(Uitspraak een, Uitspraak ander) {
    return Collections.disjoint(een.bereik().overheden(), ander.bereik().overheden())
        && Lists.every(
            List.of(een.bereik(), ander.bereik()),
            b ->
                b.deel() == null
                    ? !b.overheden().isEmpty()
                    : b.overheden().size() == 1 && b.deel().omschrijving() != null);
  }

  private static Uitspraak byLayer(Uitspraak u) {
    return u.voor(u.bereik().perLaag())
        .metDetails(Lists.each(u.details(), UnknownMerging::byLayer));
  }
}
