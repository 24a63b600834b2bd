package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Aspect;
import nl.udo.model.Deel;
import nl.udo.model.Orgaan;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Rol;
import nl.udo.model.Taakwijziging;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.recht.toepassing.Medebewind;
import nl.udo.recht.toepassing.Regeling;
import org.jspecify.annotations.Nullable;

/** Rules on roles: a role that a task or the money shows is not told beside it. */
final class Roles {

  /** What is of these themes is of a layer itself, whichever organ has the tasks. */
  private static final Set<Thema> OF_THEMSELVES =
      EnumSet.of(
          Thema.UITVOERING,
          Thema.RAMING,
          Thema.VERSCHIL,
          Thema.AFGESPROKEN_GELD,
          Thema.BEKOSTIGING,
          Thema.ONBEKEND_GELD);

  private final List<Uitspraak> uitspraken;

  /** What is said of each consequence. */
  private final Map<String, List<Uitspraak>> gevolgen = new HashMap<>();

  /** The roles that the record gives for each consequence; none where it gives none. */
  private final Map<String, Set<Rol>> roles = new HashMap<>();

  /** The layers of which all have a role. */
  private final Map<Rol, Set<Overheidslaag>> ofAll = new EnumMap<>(Rol.class);

  /** The layers that have something of their own, each with the parts that have it, or null. */
  private final Map<Overheidslaag, Set<@Nullable Deel>> theirOwn =
      new EnumMap<>(Overheidslaag.class);

  /** The layers that as a whole have a task. */
  private final Set<Overheidslaag> withTask = EnumSet.noneOf(Overheidslaag.class);

  private Roles(List<Uitspraak> uitspraken) {
    this.uitspraken = uitspraken;
    for (Uitspraak u : uitspraken) {
      gevolgen.computeIfAbsent(consequence(u), g -> new ArrayList<>()).add(u);
    }
    for (Uitspraak u : uitspraken) {
      if (u.bereik().deel() == null && holdsTask(u)) {
        withTask.addAll(u.bereik().overheden());
      }
      if (u.inhoud() instanceof Kader.Rollen r) {
        add(u, r.rollen());
      }
    }
    for (Uitspraak u : uitspraken) {
      if (isTheirOwn(u)) {
        for (Overheidslaag laag : u.bereik().overheden()) {
          theirOwn.computeIfAbsent(laag, l -> new HashSet<>()).add(u.bereik().deel());
        }
      }
    }
  }

  private void add(Uitspraak u, List<Rol> own) {
    roles.computeIfAbsent(consequence(u), g -> EnumSet.noneOf(Rol.class)).addAll(own);
    if (u.bereik().deel() == null && u.bereik().bepalingen().isEmpty() && !areLeftOut(own(u))) {
      for (Rol rol : own) {
        ofAll
            .computeIfAbsent(rol, r -> EnumSet.noneOf(Overheidslaag.class))
            .addAll(u.bereik().overheden());
      }
    }
  }

  /** Tells with a task that it is carried out in medebewind, and only the roles nothing shows. */
  static List<Uitspraak> withTasks(UdoTraject traject, List<Uitspraak> uitspraken) {
    return new Roles(uitspraken).withTasks(traject);
  }

  private List<Uitspraak> withTasks(UdoTraject traject) {
    Set<Rol> ofOthers = toldForTheirOwnSake();
    List<Uitspraak> over = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Kader.Rollen rollen) {
        List<Uitspraak> eigen = own(u);
        boolean ookZelf = Lists.any(u.bereik().overheden(), laag -> haveTheirOwn(laag, u));
        List<Rol> told = new ArrayList<>(toTell(u, rollen, eigen, ofOthers));
        told.removeIf(rol -> isSaidOfAll(rol, u));
        // That they act by an organ of the Rijk, the tasks of that organ say as well.
        told.removeIf(rol -> rol == Rol.RIJKSORGAAN && ookZelf && namesOrganOfRijk(eigen));
        over.add(u.zegt(new Kader.Rollen(told, ookZelf)));
      } else if (u.inhoud() instanceof Verandering.Taken t
          && carriesRole(u)
          && isCarriedOut(u)
          && Medebewind.kan(Regeling.van(traject), u.bereik().overheden())) {
        over.add(u.zegt(new Verandering.Taken(t.taken(), true)));
      } else {
        over.add(u);
      }
    }
    return over;
  }

  /** What is said of the consequence that a statement is about. */
  private List<Uitspraak> own(Uitspraak u) {
    return gevolgen.getOrDefault(consequence(u), List.of());
  }

  /** The consequence that a statement is about; empty for none. */
  private static String consequence(Uitspraak u) {
    return Places.consequence(u.pointer());
  }

  /** Whether they carry it out: their own consequence says so, or without a role that of all. */
  private boolean isCarriedOut(Uitspraak u) {
    Set<Rol> own = roles.get(consequence(u));
    return own == null ? isOfAll(Rol.UITVOERDER, u) : own.contains(Rol.UITVOERDER);
  }

  /**
   * Whether a statement tells of a consequence for its layers themselves, and not for an organ of
   * the Rijk that they give it.
   */
  private boolean isTheirOwn(Uitspraak a) {
    if (a.inhoud() instanceof Inhoud.Behoud) {
      return false;
    }
    if (a.inhoud() instanceof Verandering.Taken t) {
      return Lists.any(t.taken(), x -> isOwnOrgan(x.orgaan(), a));
    }
    if (a.inhoud() instanceof Verandering.Bevoegdheid b) {
      return !b.isOfAnother() && isOwnOrgan(b.wijziging().orgaan(), a);
    }
    if (a.inhoud() instanceof Kader.Rollen r) {
      return Lists.any(r.rollen(), rol -> rol != Rol.RIJKSORGAAN);
    }
    boolean ofAConsequence =
        a.pointer().startsWith(Places.CONSEQUENCES) || a.inhoud() instanceof Geld;
    return ofAConsequence && OF_THEMSELVES.contains(a.thema());
  }

  /** Whether a layer has something of its own that can be of the part of it with a role. */
  private boolean haveTheirOwn(Overheidslaag laag, Uitspraak role) {
    Set<@Nullable Deel> delen = theirOwn.get(laag);
    if (delen == null) {
      return false;
    }
    Deel deel = role.bereik().deel();
    // Equal parts, or one of them is all of the layer.
    return deel == null ? !delen.isEmpty() : delen.contains(null) || delen.contains(deel);
  }

  private boolean isOwnOrgan(@Nullable Orgaan orgaan, Uitspraak a) {
    return orgaan == null
        ? !roles.getOrDefault(consequence(a), Set.of()).contains(Rol.RIJKSORGAAN)
        : orgaan != Orgaan.COMMISSARIS_ALS_RIJKSORGAAN;
  }

  private static boolean namesOrganOfRijk(List<Uitspraak> eigen) {
    return Lists.any(
        eigen,
        a ->
            a.inhoud() instanceof Verandering.Taken t
                    && t.taken().get(0).orgaan() == Orgaan.COMMISSARIS_ALS_RIJKSORGAAN
                || a.inhoud() instanceof Verandering.Bevoegdheid b
                    && b.wijziging().orgaan() == Orgaan.COMMISSARIS_ALS_RIJKSORGAAN);
  }

  /** Whether all of the layers of which a statement is have a role. */
  private boolean isOfAll(Rol rol, Uitspraak u) {
    return ofAll.getOrDefault(rol, Set.of()).containsAll(u.bereik().overheden());
  }

  /** A role of all of a layer is that of a part of it, and is not told again. */
  private boolean isSaidOfAll(Rol rol, Uitspraak u) {
    boolean narrower = u.bereik().deel() != null || !u.bereik().bepalingen().isEmpty();
    return narrower && isOfAll(rol, u);
  }

  /** The roles that are told of some because nothing else shows that these have them. */
  private Set<Rol> toldForTheirOwnSake() {
    Set<Rol> told = EnumSet.noneOf(Rol.class);
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Kader.Rollen r) {
        told.addAll(Lists.only(toTell(u, r, own(u), Set.of()), rol -> !isSaidOfAll(rol, u)));
      }
    }
    return told;
  }

  /**
   * The roles that nothing else in the same scope shows.
   *
   * @param ofOthers the roles that are told of others: where they are not told of these, it would
   *     seem that only the others have them
   */
  private List<Rol> toTell(
      Uitspraak role, Kader.Rollen rollen, List<Uitspraak> eigen, Set<Rol> ofOthers) {
    if (areLeftOut(eigen)) {
      return List.of();
    }
    boolean geld =
        Lists.any(
            eigen,
            a ->
                a.inhoud() instanceof Geld.Geldstroom
                    || a.inhoud() instanceof Geld.Ramingen
                    || a.inhoud() instanceof Inhoud.Onbekend
                        && (a.thema() == Thema.ONBEKEND_GELD || a.thema() == Thema.RAMING));
    boolean taak = Lists.any(eigen, Roles::holdsTask);
    // What another consequence asks of them they carry out as well.
    List<Overheidslaag> lagen = role.bereik().overheden();
    boolean elders = !taak && !lagen.isEmpty() && withTask.containsAll(lagen);
    // Who only loses a task does not carry out what is proposed, and nothing says what is watched.
    boolean taken = Lists.any(eigen, a -> a.inhoud() instanceof Verandering.Taken);
    // Where no task changes, nothing says on what they watch; a norm is no task.
    boolean geenTaak = Lists.any(eigen, a -> isUnchanged(a, Aspect.TAKEN));
    // Who receives or pays, has consequences for its means.
    boolean geenGeld = Lists.any(eigen, a -> isUnchanged(a, Aspect.MIDDELEN));
    // Where powers change and nothing else, no norms are given; and words on the toezicht say more.
    boolean bevoegdheid = Lists.any(eigen, a -> a.inhoud() instanceof Verandering.Bevoegdheid);
    boolean toezicht = Lists.any(eigen, Roles::isOnToezicht);
    boolean omschreven =
        Lists.any(eigen, a -> Places.is(Places.DESCRIPTION, a.pointer()) && a.thema() == Thema.WIE);
    return Lists.only(
        rollen.rollen(),
        rol ->
            switch (rol) {
              case UITVOERDER -> !elders && (!taken || taak && ofOthers.contains(rol));
              case NORMADRESSAAT ->
                  !omschreven && !taak && (!bevoegdheid || ofOthers.contains(rol));
              case TOEZICHTHOUDER ->
                  !omschreven && !geenTaak && !toezicht && (!taken || ofOthers.contains(rol));
              case MEDEBETALER, ONTVANGER -> !geenGeld && (!geld || ofOthers.contains(rol));
              case RIJKSORGAAN -> true;
            });
  }

  /** Whether those of a consequence are left out, or nothing is worked out for them yet. */
  private static boolean areLeftOut(List<Uitspraak> eigen) {
    return Lists.any(eigen, a -> a.inhoud() instanceof Kader.BuitenBereik);
  }

  /** Whether it tells of a task that is there, and does not only end. */
  private static boolean holdsTask(Uitspraak u) {
    return u.inhoud() instanceof Verandering.Taken t && Lists.any(t.taken(), Taakwijziging::blijft);
  }

  private static boolean isUnchanged(Uitspraak u, Aspect aspect) {
    return u.inhoud() instanceof Inhoud.Behoud b && b.aspecten().contains(aspect);
  }

  /** Whether it is, or holds, words on the interbestuurlijk toezicht. */
  private static boolean isOnToezicht(Uitspraak u) {
    return Places.is(Places.OVERSIGHT, u.pointer()) || Lists.any(u.details(), Roles::isOnToezicht);
  }

  /** Whether the kind sentence of a task says that it is carried out. */
  private static boolean carriesRole(Uitspraak u) {
    return u.inhoud() instanceof Verandering.Taken t && Lists.every(t.taken(), Roles::isDemanded);
  }

  /** Whether a task can be one in medebewind: it is there, and nobody is free to leave it. */
  private static boolean isDemanded(Taakwijziging t) {
    if (t.aard() == Taakwijziging.Aard.VERPLICHTING) {
      // A norm that every addressee must keep demands no regeling or bestuur of a layer.
      return false;
    }
    if (t.verplichting() == null) {
      // A change of a task need not be what demands it: a permit of the gemeente itself, say.
      return t.blijft() && t.soort() != Taakwijziging.Soort.GEWIJZIGD;
    }
    return switch (t.verplichting()) {
      case VERPLICHT, BINDEND, PAS_TOE_OF_LEG_UIT -> t.blijft();
      // What must be taken into account is no task by itself.
      case FACULTATIEF, VERZOEK, REKENING_HOUDEN_MET, NOG_NIET_BEPAALD -> false;
    };
  }
}
