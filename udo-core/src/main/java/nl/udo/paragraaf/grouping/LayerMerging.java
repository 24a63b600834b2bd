package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Aspect;
import nl.udo.model.Bekostiging;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Overheidslaag;
import nl.udo.model.RedenGeen;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Rules by which what is said alike of several layers, or of several aspects, is said once. */
final class LayerMerging {

  private static final Set<Bekostiging.Vorm> OWN_MEANS =
      EnumSet.of(
          Bekostiging.Vorm.BINNEN_BESTAANDE_MIDDELEN,
          Bekostiging.Vorm.LEGES,
          Bekostiging.Vorm.EIGEN_HEFFINGEN,
          Bekostiging.Vorm.IEDER_DRAAGT_EIGEN_KOSTEN);

  private LayerMerging() {}

  /**
   * What is equally said of several layers is said of them together, and what two consequences for
   * the same bodies say alike is said once.
   */
  static List<Uitspraak> layers(List<Uitspraak> uitspraken) {
    return Joining.allByKey(
        uitspraken,
        u -> {
          Bereik bereik = u.bereik();
          if (bereik.overheden().isEmpty()) {
            return null;
          }
          List<Object> said = List.of(u.thema(), u.inhoud(), contents(u));
          if (bereik.deel() != null || !isJoinable(u.inhoud())) {
            return List.of(said, bereik);
          }
          // That nothing changes is as true of the provisions of all as of those of each.
          Object provisions =
              !bereik.bepalingen().isEmpty() && isUnchanged(u) ? true : bereik.bepalingen();
          return List.of(said, provisions, bereik.rest());
        },
        (een, ander) -> together(een, ander, een.inhoud()));
  }

  /** Whether nothing changes for whole layers; money is apart. */
  private static boolean isUnchanged(Uitspraak u) {
    return u.bereik().overige().isEmpty()
        && (u.inhoud() instanceof Kader.ToezichtGelijk
            || u.inhoud() instanceof Inhoud.Behoud b && !b.aspecten().contains(Aspect.MIDDELEN));
  }

  /** Two statements with equal details as one, of the layers of both. */
  static Uitspraak together(Uitspraak een, Uitspraak ander, Inhoud samen) {
    return een.metDetails(List.of())
        .samen(ander.metDetails(List.of()), samen)
        .voor(een.bereik().samen(ander.bereik()))
        .metDetails(joinDetails(een.details(), ander.details()));
  }

  private static List<Uitspraak> joinDetails(List<Uitspraak> een, List<Uitspraak> ander) {
    List<Uitspraak> samen = new ArrayList<>();
    for (int i = 0; i < een.size(); i++) {
      Bereik bereik = een.get(i).bereik().samen(ander.get(i).bereik());
      samen.add(een.get(i).samen(ander.get(i), een.get(i).inhoud()).voor(bereik));
    }
    return samen;
  }

  /** Money of one layer is no money of another; that nothing is known of it can be said of both. */
  private static boolean isJoinable(Inhoud inhoud) {
    return !(inhoud instanceof Geld.Ramingen && !UnknownMerging.isUnknown(inhoud)
        || inhoud instanceof Geld.Geldstroom g && !isOfOwnMeans(g.bekostiging())
        || inhoud instanceof Geld.Kostenverschil);
  }

  /** Whether bodies pay something themselves, of which no amount is said. */
  private static boolean isOfOwnMeans(Bekostiging b) {
    return OWN_MEANS.contains(b.vorm())
        && b.bedragen().isEmpty()
        && b.verdeling().isEmpty()
        && b.kenmerk() == null
        && b.afspraak() == null;
  }

  /** What the record says besides. */
  static List<Inhoud> contents(Uitspraak u) {
    return u.details().isEmpty() ? List.of() : Lists.each(u.details(), Uitspraak::inhoud);
  }

  /**
   * That nothing changes for an aspect of layers is so of one of them, of which another consequence
   * says it too: what that gives as its reason stands behind it. Whole sentences do so where they
   * name the layer, because else they would seem to be of all.
   */
  static List<Uitspraak> within(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        LayerMerging::unchangedAspect,
        u -> u.details().isEmpty() ? unchangedAspect(u) : null,
        (all, one) -> {
          Bereik own = one.bereik();
          Inhoud.Behoud b = (Inhoud.Behoud) one.inhoud();
          if (!all.bereik().overheden().containsAll(own.overheden())) {
            return null;
          }
          Formulering why = b.toelichting();
          if (why == null) {
            return all.samen(one, all.inhoud());
          }
          boolean sentences =
              why.vorm() == Vorm.ZIN && (own.equals(all.bereik()) || names(why, own.overheden()));
          return sentences || why.vorm() == Vorm.BIJZIN
              ? all.met(
                  one.zegt(new Inhoud.EigenWoorden(why, sentences ? null : b.aspecten().get(0))))
              : null;
        });
  }

  private static boolean names(Formulering text, List<Overheidslaag> layers) {
    String words = text.tekst().toLowerCase(Locale.ROOT);
    return Lists.every(layers, laag -> words.contains(laag.code().replace('-', ' ')));
  }

  /**
   * Of which aspect and provisions it is said of whole layers that nothing changes; null for money,
   * and for who has enough to carry something out, which says more.
   */
  private static @Nullable Object unchangedAspect(Uitspraak u) {
    Bereik bereik = u.bereik();
    return u.inhoud() instanceof Inhoud.Behoud b
            && !b.aspecten().contains(Aspect.MIDDELEN)
            && !(b.aspecten().contains(Aspect.UITVOERINGSKRACHT) && b.reden() == RedenGeen.BESTAAND)
            && bereik.isVanHeleLagen()
            && !bereik.rest()
        ? List.of(b.aspecten(), bereik.bepalingen())
        : null;
  }

  /**
   * That nothing changes for several aspects, for equal reasons, is said once; money is apart. What
   * holds for the rest of one of them is as true of the rest of both, which spares the reason.
   */
  static List<Uitspraak> aspects(List<Uitspraak> uitspraken) {
    return Joining.allByKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Inhoud.Behoud b && !b.aspecten().contains(Aspect.MIDDELEN)
                ? Arrays.asList(
                    b.toelichting() == null ? u.bereik() : u.bereik().voorDeRest(),
                    b.reden(),
                    b.toelichting())
                : null,
        (een, ander) -> {
          Inhoud.Behoud a = (Inhoud.Behoud) een.inhoud();
          List<Aspect> aspecten = new ArrayList<>(a.aspecten());
          aspecten.addAll(((Inhoud.Behoud) ander.inhoud()).aspecten());
          return een.samen(ander, new Inhoud.Behoud(aspecten, a.reden(), a.toelichting()))
              .voor(een.bereik().samen(ander.bereik()));
        });
  }

  /** That nothing changes for all of a layer is true of a part of it, which need not say it too. */
  static List<Uitspraak> parts(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        u -> u.bereik().isVanHeleLagen() ? unchanged(u) : null,
        u -> u.bereik().deel() != null && u.details().isEmpty() ? unchanged(u) : null,
        (all, part) ->
            all.bereik().overheden().containsAll(part.bereik().overheden())
                ? all.samen(part, all.inhoud())
                : null);
  }

  private static @Nullable Object unchanged(Uitspraak u) {
    Bereik bereik = u.bereik();
    return u.inhoud() instanceof Inhoud.Behoud
            && bereik.overige().isEmpty()
            && bereik.bepalingen().isEmpty()
            && !bereik.rest()
        ? u.inhoud()
        : null;
  }
}
