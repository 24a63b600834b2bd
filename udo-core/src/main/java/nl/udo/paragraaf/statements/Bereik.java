package nl.udo.paragraaf.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import org.jspecify.annotations.Nullable;

/**
 * For whom a statement holds. No sentence may speak wider than this.
 *
 * @param overheden the layers
 * @param deel the designated part of them, or null for all of them
 * @param bepalingen the provisions that it is about; empty for the proposal as a whole
 * @param overige the layers of which only the rest is meant, because a statement of the same kind
 *     speaks of a part of them
 * @param rest whether only the rest of the proposal is meant, because a statement of the same kind
 *     speaks of some of its provisions
 * @param delen the part that is meant of a layer, where not all of them are meant as a whole and it
 *     is no part of all of them
 */
public record Bereik(
    List<Overheidslaag> overheden,
    @Nullable Deel deel,
    List<String> bepalingen,
    Set<Overheidslaag> overige,
    boolean rest,
    Map<Overheidslaag, Deel> delen) {

  /** Of nobody in particular. */
  public static final Bereik ALGEMEEN =
      new Bereik(List.of(), null, List.of(), Set.of(), false, Map.of());

  /** Keeps what was given. */
  public Bereik {
    overheden = List.copyOf(overheden);
    bepalingen = List.copyOf(bepalingen);
    overige = Set.copyOf(overige);
    delen = Map.copyOf(delen);
  }

  /** Layers as a whole. */
  public static Bereik van(List<Overheidslaag> overheden) {
    return new Bereik(overheden, null, List.of(), Set.of(), false, Map.of());
  }

  /** The layers and parts that a record touches, whatever the provisions. */
  public static List<Bereik> geraakteDelen(UdoTraject traject) {
    return traject.gevolgen().stream()
        .filter(g -> !g.isBuitenBereik())
        .map(g -> van(g).zonderBepalingen())
        .distinct()
        .toList();
  }

  /** The same of some layers. */
  public static List<Bereik> geraakteDelen(UdoTraject traject, List<Overheidslaag> overheden) {
    return Lists.only(geraakteDelen(traject), b -> !Collections.disjoint(b.overheden(), overheden));
  }

  /** Layers, each in the one part in which a record touches it where it does so in no other way. */
  public static Bereik geraakt(UdoTraject traject, List<Overheidslaag> overheden) {
    Map<Overheidslaag, Deel> delen = new EnumMap<>(Overheidslaag.class);
    for (Overheidslaag laag : overheden) {
      Set<@Nullable Deel> eigen = new HashSet<>();
      traject.gevolgen().stream()
          .filter(g -> g.overheden().contains(laag) && !g.isBuitenBereik())
          .forEach(g -> eigen.add(g.deel()));
      Deel deel = eigen.size() == 1 ? eigen.iterator().next() : null;
      if (deel != null && deel.omschrijving() != null) {
        delen.put(laag, deel);
      }
    }
    // The name of a part of several layers would name one that is touched in another way twice.
    traject.gevolgen().stream()
        .filter(g -> Lists.any(g.overheden(), l -> !Objects.equals(delen.get(l), g.deel())))
        .forEach(g -> delen.values().removeIf(deel -> deel.equals(g.deel())));
    return new Bereik(overheden, null, List.of(), Set.of(), false, delen);
  }

  /** The scope of a consequence. */
  public static Bereik van(Gevolg gevolg) {
    return new Bereik(
        gevolg.overheden(), gevolg.deel(), gevolg.bepalingen(), Set.of(), false, Map.of());
  }

  /** Whether it is of layers as a whole, and no more is touched than these; or of nobody. */
  public boolean isVanAllen(List<Overheidslaag> geraakt) {
    return equals(ALGEMEEN) || zonderDelen().equals(van(geraakt));
  }

  /** The same for other layers; for the same ones where none are given. */
  public Bereik voor(List<Overheidslaag> lagen) {
    if (lagen.isEmpty() || lagen.equals(overheden)) {
      return this;
    }
    // A part belongs to the layers of which it is a part.
    Deel eigen = overheden.containsAll(lagen) ? deel : null;
    Map<Overheidslaag, Deel> binnen = new EnumMap<>(Overheidslaag.class);
    binnen.putAll(delen);
    binnen.keySet().retainAll(lagen);
    return new Bereik(lagen, eigen, bepalingen, Set.of(), rest, binnen);
  }

  /** The same with provisions of its own, if there are any. */
  public Bereik met(List<String> eigen) {
    return eigen.isEmpty() ? this : new Bereik(overheden, deel, eigen, overige, rest, delen);
  }

  /** The same where of some layers only the rest is meant. */
  public Bereik overigen(Set<Overheidslaag> lagen) {
    return new Bereik(overheden, deel, bepalingen, lagen, rest, delen);
  }

  /** The same for the rest of the proposal. */
  public Bereik voorDeRest() {
    return new Bereik(overheden, deel, bepalingen, overige, true, delen);
  }

  /** The layers of two scopes together, in their usual order, and the provisions of both. */
  public Bereik samen(Bereik ander) {
    EnumSet<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    lagen.addAll(overheden);
    lagen.addAll(ander.overheden);
    EnumSet<Overheidslaag> overigen = EnumSet.noneOf(Overheidslaag.class);
    overigen.addAll(overige);
    overigen.addAll(ander.overige);
    Map<Overheidslaag, Deel> samen = new EnumMap<>(Overheidslaag.class);
    samen.putAll(ander.delen);
    samen.putAll(delen);
    return new Bereik(
        new ArrayList<>(lagen),
        deel,
        Lists.union(bepalingen, ander.bepalingen),
        overigen,
        rest || ander.rest,
        samen);
  }

  /** The same layers and part, whatever the provisions: for whom it holds. */
  public Bereik zonderBepalingen() {
    return bepalingen.isEmpty() && !rest
        ? this
        : new Bereik(overheden, deel, List.of(), overige, false, delen);
  }

  /** The same of whole layers, but for a part of all of them. */
  public Bereik zonderDelen() {
    return delen.isEmpty()
        ? this
        : new Bereik(overheden, deel, bepalingen, overige, rest, Map.of());
  }

  /** The same, of a part of one layer as that of this layer, so that others can stand beside it. */
  public Bereik perLaag() {
    return deel == null
        ? this
        : new Bereik(overheden, null, bepalingen, overige, rest, Map.of(overheden.get(0), deel));
  }

  /** Whether it is of layers as a whole, and not of what is left beside a part of them. */
  public boolean isVanHeleLagen() {
    return deel == null && delen.isEmpty() && overige.isEmpty();
  }

  /** Whether it is narrower than its layers. */
  public boolean isDeel() {
    return deel != null || !delen.isEmpty() || !bepalingen.isEmpty();
  }
}
