package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.udo.model.Aspect;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Uitspraken;
import nl.udo.paragraaf.statements.Weglating;
import nl.udo.paragraaf.statements.Weglating.Reden;

/** Rules by which no statement speaks wider than its evidence. */
public final class Scopes {

  private Scopes() {}

  /**
   * That nothing changes for a layer holds only for the rest of it where a part of that layer has
   * consequences, only for the rest of the proposal where some provisions have them, and not at all
   * where the layer itself has them.
   */
  public static Uitspraken narrow(Uitspraken gelezen) {
    List<Weglating> weglatingen = new ArrayList<>(gelezen.weglatingen());
    List<Uitspraak> over = new ArrayList<>();
    for (Uitspraak u : gelezen.uitspraken()) {
      if (!(u.inhoud() instanceof Inhoud.Behoud behoud)) {
        over.add(u);
        continue;
      }
      Bereik bereik = narrow(u, behoud.aspecten().get(0), gelezen.uitspraken());
      if (bereik == null) {
        u.pointers().forEach(p -> weglatingen.add(new Weglating(p, Reden.TEGENSPRAAK)));
      } else {
        over.add(u.voor(bereik));
      }
    }
    return new Uitspraken(over, weglatingen);
  }

  private static Bereik narrow(Uitspraak u, Aspect aspect, List<Uitspraak> alle) {
    Bereik eigen = u.bereik();
    Set<Overheidslaag> blijft = EnumSet.noneOf(Overheidslaag.class);
    Set<Overheidslaag> overige = EnumSet.noneOf(Overheidslaag.class);
    boolean rest = false;
    for (Overheidslaag laag : eigen.overheden()) {
      boolean tegenspraak = false;
      for (Uitspraak ander : alle) {
        Bereik b = ander.bereik();
        if (!isChange(ander, aspect) || !b.overheden().contains(laag)) {
          continue;
        }
        if (b.deel() != null && eigen.deel() == null) {
          overige.add(laag);
        } else if (Objects.equals(b.deel(), eigen.deel())
            && !b.bepalingen().isEmpty()
            && eigen.bepalingen().isEmpty()) {
          rest = true;
        } else if (covers(b, eigen)) {
          tegenspraak = true;
        }
      }
      if (!tegenspraak) {
        blijft.add(laag);
      }
    }
    overige.retainAll(blijft);
    if (blijft.isEmpty() && !eigen.overheden().isEmpty()) {
      return null;
    }
    Bereik smal = new Bereik(List.copyOf(blijft), eigen.deel(), eigen.bepalingen(), overige, false);
    return rest ? smal.voorDeRest() : smal;
  }

  /** Whether a scope holds all of another, so that what is denied there is said here. */
  private static boolean covers(Bereik wijd, Bereik smal) {
    return (wijd.deel() == null || wijd.deel().equals(smal.deel()))
        && (wijd.bepalingen().isEmpty() || wijd.bepalingen().equals(smal.bepalingen()));
  }

  private static boolean isChange(Uitspraak u, Aspect aspect) {
    if (u.inhoud() instanceof Inhoud.Behoud) {
      return false;
    }
    String plaats = "/" + aspect.code();
    boolean hier =
        u.pointers().stream()
            .anyMatch(
                p -> p.startsWith("/gevolgen/") && (p.endsWith(plaats) || p.contains(plaats + "/")));
    return hier
        || aspect == Aspect.MIDDELEN && u.pointer().startsWith("/bekostiging/")
        || aspect == Aspect.MIDDELEN
            && u.inhoud() instanceof Inhoud.Overeenkomst o
            && !o.geld().isEmpty();
  }

  /** What is equally said of several layers is said of them together. */
  public static List<Uitspraak> joinLayers(List<Uitspraak> uitspraken) {
    List<Uitspraak> over = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      int gelijk = -1;
      for (int i = 0; i < over.size() && gelijk < 0; i++) {
        gelijk = sameForOthers(over.get(i), u) ? i : -1;
      }
      if (gelijk < 0) {
        over.add(u);
      } else {
        Uitspraak eerste = over.get(gelijk);
        Uitspraak samen = eerste.metDetails(List.of()).samen(u.metDetails(List.of()), u.inhoud());
        over.set(
            gelijk,
            samen
                .voor(eerste.bereik().samen(u.bereik()))
                .metDetails(joinDetails(eerste.details(), u.details())));
      }
    }
    return over;
  }

  private static List<Uitspraak> joinDetails(List<Uitspraak> een, List<Uitspraak> ander) {
    List<Uitspraak> samen = new ArrayList<>();
    for (int i = 0; i < een.size(); i++) {
      Bereik bereik = een.get(i).bereik().samen(ander.get(i).bereik());
      samen.add(een.get(i).samen(ander.get(i), een.get(i).inhoud()).voor(bereik));
    }
    return samen;
  }

  private static boolean sameForOthers(Uitspraak een, Uitspraak ander) {
    boolean lagen =
        !een.bereik().overheden().isEmpty() && !een.bereik().equals(ander.bereik())
            || een.inhoud() instanceof Inhoud.Behoud;
    return lagen
        && een.thema() == ander.thema()
        && een.inhoud().equals(ander.inhoud())
        && isJoinable(een.inhoud())
        && een.bereik().deel() == null
        && ander.bereik().deel() == null
        && een.bereik().bepalingen().equals(ander.bereik().bepalingen())
        && een.bereik().rest() == ander.bereik().rest()
        && contents(een).equals(contents(ander));
  }

  /** Money of one layer is no money of another, and a power of one organ no power of another. */
  private static boolean isJoinable(Inhoud inhoud) {
    return !(inhoud instanceof Inhoud.Ramingen
        || inhoud instanceof Inhoud.Geldstroom
        || inhoud instanceof Inhoud.Kostenverschil);
  }

  private static List<Inhoud> contents(Uitspraak u) {
    return u.details().stream().map(Uitspraak::inhoud).toList();
  }

  /** That nothing changes for several aspects, for equal reasons, is said once; money is apart. */
  public static List<Uitspraak> joinAspects(List<Uitspraak> uitspraken) {
    List<Uitspraak> over = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      int gelijk = -1;
      for (int i = 0; i < over.size() && gelijk < 0; i++) {
        gelijk = sameForOtherAspect(over.get(i), u) ? i : -1;
      }
      if (gelijk < 0) {
        over.add(u);
      } else {
        Inhoud.Behoud een = (Inhoud.Behoud) over.get(gelijk).inhoud();
        List<Aspect> aspecten = new ArrayList<>(een.aspecten());
        aspecten.addAll(((Inhoud.Behoud) u.inhoud()).aspecten());
        over.set(
            gelijk,
            over.get(gelijk)
                .samen(u, new Inhoud.Behoud(aspecten, een.reden(), een.toelichting())));
      }
    }
    return over;
  }

  private static boolean sameForOtherAspect(Uitspraak een, Uitspraak ander) {
    return een.inhoud() instanceof Inhoud.Behoud a
        && ander.inhoud() instanceof Inhoud.Behoud b
        && een.bereik().equals(ander.bereik())
        && a.reden() == b.reden()
        && Objects.equals(a.toelichting(), b.toelichting())
        && !a.aspecten().contains(Aspect.MIDDELEN)
        && !b.aspecten().contains(Aspect.MIDDELEN);
  }
}
