package nl.udo.recht.toepassing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import org.jspecify.annotations.Nullable;

/** What a record as a whole says of the interbestuurlijk toezicht. */
public final class Toezicht {

  /** Those whom the provincie supervises. */
  private static final Set<Overheidslaag> ONDER_DE_PROVINCIE =
      EnumSet.of(Overheidslaag.GEMEENTEN, Overheidslaag.WATERSCHAPPEN);

  /** The provisions by which those for the toezicht are for a layer or a part of one. */
  private final Map<Groep, Set<String>> geraakt = new HashMap<>();

  /**
   * The layers of which a part has those for the toezicht, or may have, and by which provisions.
   */
  private final Map<Overheidslaag, Set<String>> inDelen = new EnumMap<>(Overheidslaag.class);

  /** Those of these of which a part has them by any provision. */
  private final Set<Overheidslaag> doorAlles = EnumSet.noneOf(Overheidslaag.class);

  private boolean vanToezichthouder;

  /**
   * Of one record.
   *
   * @param traject the record
   */
  public Toezicht(UdoTraject traject) {
    for (Gevolg gevolg : traject.gevolgen()) {
      if (is(gevolg, Uitkomst.GEVOLGEN)) {
        voegToe(gevolg);
      }
      if (is(gevolg, Uitkomst.GEVOLGEN) || is(gevolg, Uitkomst.NOG_ONBEKEND)) {
        voegDeelToe(gevolg);
      }
    }
  }

  private void voegToe(Gevolg gevolg) {
    for (Overheidslaag laag : gevolg.overheden()) {
      geraakt
          .computeIfAbsent(new Groep(laag, gevolg.deel()), g -> new HashSet<>())
          .addAll(gevolg.bepalingen());
    }
    vanToezichthouder |= isToezichthouder(gevolg);
  }

  /** Also of one of which it is not yet known: then no more is denied than of the others. */
  private void voegDeelToe(Gevolg gevolg) {
    if (Delen.isVanDeLagen(gevolg.overheden(), gevolg.deel())) {
      for (Overheidslaag laag : gevolg.overheden()) {
        inDelen.computeIfAbsent(laag, l -> new HashSet<>()).addAll(gevolg.bepalingen());
      }
      if (gevolg.bepalingen().isEmpty()) {
        doorAlles.addAll(gevolg.overheden());
      }
    }
  }

  /** A layer, or a part of one. */
  private record Groep(Overheidslaag laag, @Nullable Deel deel) {}

  /**
   * Whether another consequence has those for the toezicht that a consequence denies: one for the
   * same bodies, or one for the provincies that supervise them, unless the record says of whom it
   * supervises who has those.
   *
   * @param ontkenning the consequence that says that there are none
   * @return true when the two cannot both hold
   */
  public boolean isTegengesproken(Gevolg ontkenning) {
    return Lists.any(ontkenning.overheden(), laag -> isGeraakt(laag, ontkenning))
        || vanToezichthouder
            && Lists.none(geraakt.keySet(), groep -> ONDER_DE_PROVINCIE.contains(groep.laag()))
            && !Collections.disjoint(ontkenning.overheden(), ONDER_DE_PROVINCIE);
  }

  /**
   * Whether a consequence holds a power to intervene with another body, or another consequence has
   * those for the toezicht for all of a layer of it, or for its part: what is not yet known beside
   * these, are the others.
   *
   * @param gevolg the consequence of which they are not yet known
   * @return true when there are others
   */
  public boolean isNaastAndere(Gevolg gevolg) {
    return heeftIngreep(gevolg) || isNaastEenAnder(gevolg);
  }

  private static boolean heeftIngreep(Gevolg gevolg) {
    return gevolg.bevoegdheden() != null
        && Lists.any(
            gevolg.bevoegdheden().wijzigingen(),
            w -> w.ingreep() != null && w.teruggenomenBij() == null);
  }

  private boolean isNaastEenAnder(Gevolg gevolg) {
    return gevolg.bepalingen().isEmpty()
        && !gevolg.overheden().isEmpty()
        && Lists.every(
            gevolg.overheden(),
            laag ->
                geraakt.containsKey(new Groep(laag, null))
                    || geraakt.containsKey(new Groep(laag, gevolg.deel())));
  }

  /** The same layer, part and provisions; what is denied of the whole is so of each provision. */
  private boolean isGeraakt(Overheidslaag laag, Gevolg ontkenning) {
    Set<String> bepalingen = geraakt.get(new Groep(laag, ontkenning.deel()));
    return bepalingen != null
        && (ontkenning.bepalingen().isEmpty()
            || !Collections.disjoint(ontkenning.bepalingen(), bepalingen));
  }

  /**
   * The layers of a consequence of which another consequence has a part with those for the
   * toezicht, or for which these are not yet known; not by other provisions only.
   *
   * @param gevolg the consequence
   * @return the layers; empty for a consequence that is for a part itself
   */
  public Set<Overheidslaag> naastEenDeel(Gevolg gevolg) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    if (gevolg.deel() == null) {
      for (Overheidslaag laag : gevolg.overheden()) {
        Set<String> bepalingen = inDelen.get(laag);
        if (bepalingen != null && kanDoorDezelfde(laag, bepalingen, gevolg.bepalingen())) {
          lagen.add(laag);
        }
      }
    }
    return lagen;
  }

  /** Whether two can be of one provision: what names none can be of any. */
  private boolean kanDoorDezelfde(Overheidslaag laag, Set<String> een, List<String> ander) {
    return doorAlles.contains(laag) || ander.isEmpty() || !Collections.disjoint(een, ander);
  }

  /** Whether it says so itself; words alone may say that there are none. */
  private static boolean is(Gevolg gevolg, Uitkomst uitkomst) {
    return gevolg.bevoegdheden() != null
        && gevolg.bevoegdheden().gevolgenVoorToezicht() == uitkomst;
  }

  private static boolean isToezichthouder(Gevolg gevolg) {
    return gevolg.overheden().contains(Overheidslaag.PROVINCIES)
        && gevolg.rollen().contains(Rol.TOEZICHTHOUDER);
  }
}
