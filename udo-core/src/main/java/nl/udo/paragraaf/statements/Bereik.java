package nl.udo.paragraaf.statements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.model.Deel;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
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
 */
public record Bereik(
    List<Overheidslaag> overheden,
    @Nullable Deel deel,
    List<String> bepalingen,
    Set<Overheidslaag> overige,
    boolean rest) {

  /** Of nobody in particular. */
  public static final Bereik ALGEMEEN = new Bereik(List.of(), null, List.of(), Set.of(), false);

  /** Keeps what was given. */
  public Bereik {
    overheden = List.copyOf(overheden);
    bepalingen = List.copyOf(bepalingen);
    overige = Set.copyOf(overige);
  }

  /** Layers as a whole. */
  public static Bereik van(List<Overheidslaag> overheden) {
    return new Bereik(overheden, null, List.of(), Set.of(), false);
  }

  /** The scope of a consequence. */
  public static Bereik van(Gevolg gevolg) {
    return new Bereik(gevolg.overheden(), gevolg.deel(), gevolg.bepalingen(), Set.of(), false);
  }

  /** The same for other layers; for the same ones where none are given. */
  public Bereik voor(List<Overheidslaag> lagen) {
    if (lagen.isEmpty() || lagen.equals(overheden)) {
      return this;
    }
    // A part belongs to the layers of which it is a part.
    Deel eigen = overheden.containsAll(lagen) ? deel : null;
    return new Bereik(lagen, eigen, bepalingen, Set.of(), rest);
  }

  /** The same with provisions of its own, if there are any. */
  public Bereik met(List<String> eigen) {
    return eigen.isEmpty() ? this : new Bereik(overheden, deel, eigen, overige, rest);
  }

  /** The same where of some layers only the rest is meant. */
  public Bereik overigen(Set<Overheidslaag> lagen) {
    return new Bereik(overheden, deel, bepalingen, lagen, rest);
  }

  /** The same for the rest of the proposal. */
  public Bereik voorDeRest() {
    return new Bereik(overheden, deel, bepalingen, overige, true);
  }

  /** The layers of two scopes together, in their usual order. */
  public Bereik samen(Bereik ander) {
    EnumSet<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    lagen.addAll(overheden);
    lagen.addAll(ander.overheden);
    EnumSet<Overheidslaag> overigen = EnumSet.noneOf(Overheidslaag.class);
    overigen.addAll(overige);
    overigen.addAll(ander.overige);
    return new Bereik(new ArrayList<>(lagen), deel, bepalingen, overigen, rest || ander.rest);
  }

  /** The same layers and part, whatever the provisions: for whom it holds. */
  public Bereik zonderBepalingen() {
    return new Bereik(overheden, deel, List.of(), overige, false);
  }

  /** Whether it is narrower than its layers. */
  public boolean isDeel() {
    return deel != null || !bepalingen.isEmpty();
  }
}
