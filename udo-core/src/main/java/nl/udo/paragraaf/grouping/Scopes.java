package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.udo.model.Aspect;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
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
    Map<Aspect, Changes> changes = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      changes.put(aspect, new Changes(aspect, gelezen.uitspraken()));
    }
    List<Weglating> weglatingen = new ArrayList<>(gelezen.weglatingen());
    List<Uitspraak> over = new ArrayList<>();
    for (Uitspraak u : gelezen.uitspraken()) {
      if (!(u.inhoud() instanceof Inhoud.Behoud behoud)) {
        over.add(u);
        continue;
      }
      Bereik bereik = changes.get(behoud.aspecten().get(0)).narrow(u.bereik());
      if (bereik == null) {
        u.pointers().forEach(p -> weglatingen.add(new Weglating(p, Reden.TEGENSPRAAK)));
      } else {
        over.add(u.voor(bereik));
      }
    }
    return new Uitspraken(over, weglatingen);
  }

  /** What is equally said of several layers is said of them together. */
  public static List<Uitspraak> joinLayers(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        uitspraken,
        u ->
            u.bereik().deel() == null && !u.bereik().overheden().isEmpty() && isJoinable(u.inhoud())
                ? List.of(
                    u.thema(), u.inhoud(), u.bereik().bepalingen(), u.bereik().rest(), contents(u))
                : null,
        (een, ander) ->
            een.metDetails(List.of())
                .samen(ander.metDetails(List.of()), een.inhoud())
                .voor(een.bereik().samen(ander.bereik()))
                .metDetails(joinDetails(een.details(), ander.details())));
  }

  private static List<Uitspraak> joinDetails(List<Uitspraak> een, List<Uitspraak> ander) {
    List<Uitspraak> samen = new ArrayList<>();
    for (int i = 0; i < een.size(); i++) {
      Bereik bereik = een.get(i).bereik().samen(ander.get(i).bereik());
      samen.add(een.get(i).samen(ander.get(i), een.get(i).inhoud()).voor(bereik));
    }
    return samen;
  }

  /** Money of one layer is no money of another, and a power of one organ no power of another. */
  private static boolean isJoinable(Inhoud inhoud) {
    return !(inhoud instanceof Geld.Ramingen
        || inhoud instanceof Geld.Geldstroom
        || inhoud instanceof Geld.Kostenverschil);
  }

  private static List<Inhoud> contents(Uitspraak u) {
    return u.details().stream().map(Uitspraak::inhoud).toList();
  }

  /** That nothing changes for several aspects, for equal reasons, is said once; money is apart. */
  public static List<Uitspraak> joinAspects(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Inhoud.Behoud b && !b.aspecten().contains(Aspect.MIDDELEN)
                ? Arrays.asList(u.bereik(), b.reden(), b.toelichting())
                : null,
        (een, ander) -> {
          Inhoud.Behoud a = (Inhoud.Behoud) een.inhoud();
          List<Aspect> aspecten = new ArrayList<>(a.aspecten());
          aspecten.addAll(((Inhoud.Behoud) ander.inhoud()).aspecten());
          return een.samen(ander, new Inhoud.Behoud(aspecten, a.reden(), a.toelichting()));
        });
  }
}
