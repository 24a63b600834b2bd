package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** What a consequence says of one matter of carrying it out: such a piece is not cut in two. */
final class Matters {

  /** Fields that are about the same as another: staff, data, and what is done to get ready. */
  private static final Map<String, String> SAME =
      Map.of(
          "regionaleVerschillen", "deskundigheidEnCapaciteit",
          "informatiearrangement", "gegevensEnIct",
          "informatieplichten", "gegevensEnIct",
          "ondersteuning", "aanpassingVerordening");

  private Matters() {}

  /** Pieces of which those that follow each other on one matter are one. */
  static List<List<Uitspraak>> pieces(List<List<Uitspraak>> pieces) {
    List<List<Uitspraak>> over = new ArrayList<>();
    String before = null;
    for (List<Uitspraak> piece : pieces) {
      String own = piece.size() == 1 ? of(piece.get(0)) : null;
      if (own == null || !own.equals(before)) {
        over.add(new ArrayList<>());
      }
      over.get(over.size() - 1).addAll(piece);
      before = own;
    }
    return over;
  }

  /** Whether statements are about such matters, the first but what a test or a source showed. */
  static boolean areAll(List<List<Uitspraak>> pieces) {
    return pieces.size() > 1
        && Lists.every(pieces.subList(1, pieces.size()), piece -> of(piece.get(0)) != null);
  }

  private static @Nullable String of(Uitspraak u) {
    String matter = Places.capacity(u.pointer());
    if (matter.isEmpty()) {
      return null;
    }
    int field = matter.lastIndexOf('/') + 1;
    String own = matter.substring(field);
    return matter.substring(0, field) + SAME.getOrDefault(own, own);
  }
}
