package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;

/** What documents tell: each as one piece, which other words do not seem a part of. */
final class Documents {

  private static final String PLACES = "/documenten/";

  private Documents() {}

  /**
   * All that a document tells stands where the first of it stands: behind the introduction of
   * another it would be read as told by that one. Other statements are each a piece by themselves.
   *
   * @param most how many sentences a piece may be; of a longer one each statement is a piece
   */
  static List<List<Uitspraak>> pieces(List<Uitspraak> uitspraken, int most) {
    List<List<Uitspraak>> pieces = new ArrayList<>();
    Map<String, List<Uitspraak>> documents = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Bron) {
        documents.computeIfAbsent(Places.element(PLACES, u.pointer()), d -> begin(pieces)).add(u);
      } else {
        begin(pieces).add(u);
      }
    }
    List<List<Uitspraak>> over = new ArrayList<>();
    for (List<Uitspraak> piece : pieces) {
      if (Size.of(piece) <= most) {
        over.add(piece);
      } else {
        piece.forEach(u -> over.add(List.of(u)));
      }
    }
    return over;
  }

  /** Whether words of the record would seem to be of the document that was told before them. */
  static boolean leaves(List<Uitspraak> before, Uitspraak u) {
    return u.inhoud() instanceof Inhoud.EigenWoorden
        && !isOfDocument(u)
        && isOfDocument(before.get(before.size() - 1));
  }

  private static boolean isOfDocument(Uitspraak u) {
    return u.pointer().startsWith(PLACES);
  }

  private static List<Uitspraak> begin(List<List<Uitspraak>> pieces) {
    List<Uitspraak> piece = new ArrayList<>();
    pieces.add(piece);
    return piece;
  }
}
