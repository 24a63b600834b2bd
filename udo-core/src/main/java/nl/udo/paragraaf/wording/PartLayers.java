package nl.udo.paragraaf.wording;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Deel;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Bereik;

/**
 * Of which layers each designated part is.
 *
 * @param layers the layers by part; none for a part of which nobody knows them
 */
record PartLayers(Map<Deel, Set<Overheidslaag>> layers) {

  /** Those that consequences know of. */
  static PartLayers of(List<Gevolg> gevolgen) {
    Map<Deel, Set<Overheidslaag>> layers = new HashMap<>();
    for (Gevolg g : gevolgen) {
      if (g.deel() != null) {
        layers
            .computeIfAbsent(g.deel(), d -> EnumSet.noneOf(Overheidslaag.class))
            .addAll(g.overheden());
      }
    }
    return new PartLayers(layers);
  }

  /** Whether a scope is of all layers that a part is of, or nobody knows of which. */
  boolean areAll(Bereik bereik, Deel deel) {
    return bereik.overheden().isEmpty()
        || bereik.overheden().containsAll(layers.getOrDefault(deel, Set.of()));
  }
}
