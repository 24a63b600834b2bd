package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Instantie;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Bereik;
import org.jspecify.annotations.Nullable;

/** Who bear costs together: those of a scope and another body, which may be a part of them. */
final class Sharers {

  private final Sentences sentences;
  private final Layers layers;

  Sharers(Sentences sentences, Layers layers) {
    this.sentences = sentences;
    this.layers = layers;
  }

  /**
   * All of them, as one enumeration.
   *
   * @param own the body among those of the scope that it is about, or null for all of these
   * @param other the other body, or null for the Rijk
   */
  Words all(Bereik bereik, @Nullable Instantie own, @Nullable Instantie other) {
    Words payer = other == null ? Words.of(sentences.text(Zin.RIJK)) : layers.of(other);
    if (own != null || bereik.deel() != null || bereik.overheden().isEmpty()) {
      return Layers.list(List.of(layers.of(bereik, own), payer));
    }
    List<Words> all = new ArrayList<>(layers.each(withoutPart(bereik, other)));
    if (other != null && isPart(bereik, other)) {
      all.add(0, payer);
    } else if (other == null || !isAmong(bereik, other)) {
      all.add(payer);
    }
    return Layers.list(all);
  }

  /** Those of the scope, beside the other body. */
  Words besides(Bereik bereik, @Nullable Instantie own, @Nullable Instantie other) {
    return layers.of(bereik.deel() == null ? withoutPart(bereik, other) : bereik, own);
  }

  /** A scope without a body that is a part of it. */
  private Bereik withoutPart(Bereik bereik, @Nullable Instantie other) {
    if (other == null || !isPart(bereik, other)) {
      return bereik;
    }
    Set<Overheidslaag> rest = new HashSet<>(bereik.overige());
    bereik.overheden().stream().filter(other::isVan).forEach(rest::add);
    return bereik.overigen(rest);
  }

  /** Whether a body is of those of a scope, by a name that is not theirs. */
  private boolean isPart(Bereik bereik, Instantie body) {
    String name = body.naam() == null ? null : Dutch.phrase(body.naam());
    return name != null
        && isAmong(bereik, body)
        && Lists.none(bereik.overheden(), laag -> isCalled(name, laag));
  }

  private boolean isCalled(String name, Overheidslaag laag) {
    String own = sentences.text(LayerSentences.of(laag, false));
    return name.equalsIgnoreCase(own)
        || name.equalsIgnoreCase(sentences.text(Zin.OVERHEID_LIDWOORD, "overheid", own));
  }

  /** Whether a body is a kind of those of a scope. */
  private static boolean isAmong(Bereik bereik, Instantie body) {
    return Lists.any(bereik.overheden(), body::isVan);
  }
}
