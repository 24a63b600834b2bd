package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Grondslag;
import nl.udo.model.Orgaan;
import nl.udo.model.Taakwijziging;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import org.jspecify.annotations.Nullable;

/** The rule by which what organs of several layers must do alike is told of them together. */
final class OrganMerging {

  private OrganMerging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        Joining.byKey(uitspraken, OrganMerging::inSentences, OrganMerging::alike),
        OrganMerging::key,
        OrganMerging::together);
  }

  /**
   * All that is said of one task in whole sentences but whose it is and by which provisions, which
   * these sentences need not say; null where something of its own is told behind it.
   */
  private static @Nullable List<Object> inSentences(Uitspraak u) {
    Bereik b = u.bereik();
    if (!(u.inhoud() instanceof Verandering.Taken t)
        || t.taken().size() != 1
        || !b.isVanHeleLagen()) {
      return null;
    }
    Taakwijziging only = t.taken().get(0);
    boolean plain =
        Inhoud.gezegd(only.omschrijving()).vorm() == Formulering.Vorm.ZIN
            && namesNobody(only)
            && only.voorwaarden().isEmpty()
            && only.termijn() == null
            && only.frequentie() == null;
    if (!plain) {
      return null;
    }
    Taakwijziging said =
        withoutItsOrgan(only).toBuilder().bepalingen(List.of()).grondslag((Grondslag) null).build();
    return List.of(
        u.thema(),
        b.bepalingen().isEmpty(),
        b.rest(),
        t.medebewind(),
        said,
        LayerMerging.contents(u));
  }

  /** Of one layer these are two tasks, told apart by nothing but their kenmerk. */
  private static boolean areOfOneLayer(Uitspraak een, Uitspraak ander) {
    return een.bereik().overheden().containsAll(ander.bereik().overheden());
  }

  /** The same task of two layers: each keeps its own provisions and legal basis. */
  private static @Nullable Uitspraak alike(Uitspraak een, Uitspraak ander) {
    if (areOfOneLayer(een, ander)) {
      return null;
    }
    Verandering.Taken a = (Verandering.Taken) een.inhoud();
    List<Taakwijziging> taken = new ArrayList<>(a.taken());
    taken.addAll(((Verandering.Taken) ander.inhoud()).taken());
    return LayerMerging.together(
        een, ander, new Verandering.Taken(taken, a.medebewind(), a.organen()));
  }

  /** All that is said of tasks but whose they are; null where that cannot be told apart. */
  private static @Nullable List<Object> key(Uitspraak u) {
    Bereik b = u.bereik();
    if (!(u.inhoud() instanceof Verandering.Taken t)
        || b.overheden().size() != 1
        || !b.isVanHeleLagen()
        || organs(t).size() != 1
        || !Lists.every(t.taken(), OrganMerging::isOfItsOrganOnly)) {
      return null;
    }
    return List.of(
        u.thema(),
        b.bepalingen(),
        b.rest(),
        t.medebewind(),
        Lists.each(t.taken(), OrganMerging::withoutItsOrgan),
        LayerMerging.contents(u));
  }

  private static List<Orgaan> organs(Verandering.Taken t) {
    return t.taken().stream().map(Taakwijziging::orgaan).distinct().toList();
  }

  /** Whether one sentence tells a task, with nobody in it but the organ that must do it. */
  private static boolean isOfItsOrganOnly(Taakwijziging t) {
    return t.orgaan() != null
        && Inhoud.gezegd(t.omschrijving()).vorm() == Formulering.Vorm.TE_GROEP
        && namesNobody(t);
  }

  /** Whether no plan and no other body comes with a task. */
  private static boolean namesNobody(Taakwijziging t) {
    return t.plan() == null && t.van() == null && t.naar() == null && t.uitgevoerdDoor() == null;
  }

  private static Taakwijziging withoutItsOrgan(Taakwijziging t) {
    return t.toBuilder().kenmerk(null).orgaan(null).build();
  }

  private static @Nullable Uitspraak together(Uitspraak een, Uitspraak ander) {
    if (areOfOneLayer(een, ander)) {
      return null;
    }
    Verandering.Taken a = (Verandering.Taken) een.inhoud();
    List<Orgaan> organen = new ArrayList<>(a.organen().isEmpty() ? organs(a) : a.organen());
    organen.addAll(organs((Verandering.Taken) ander.inhoud()));
    return LayerMerging.together(
        een, ander, new Verandering.Taken(a.taken(), a.medebewind(), organen));
  }
}
