package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.List;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/**
 * Statements as paragraphs of no more than a reader keeps in mind; what belongs together stays
 * together. Of matters of one kind none is left over as a paragraph by itself.
 */
public final class Paragraphs {

  private static final int MOST = 6;

  private final List<List<Uitspraak>> all = new ArrayList<>();

  /** How many sentences the last paragraph is. */
  private int size;

  /** How many sentences it is at most if all that was left when it began is divided evenly. */
  private int share = MOST;

  /** How many sentences are still to come. */
  private int left;

  private Paragraphs(int left) {
    this.left = left;
  }

  /** The paragraphs, in the order of the statements. */
  static List<List<Uitspraak>> of(List<Uitspraak> uitspraken) {
    List<List<Uitspraak>> pieces = Matters.pieces(Documents.pieces(uitspraken, MOST));
    boolean even = Matters.areAll(pieces);
    Paragraphs paragraphs = new Paragraphs(Size.of(uitspraken));
    for (List<Uitspraak> piece : pieces) {
      paragraphs.add(piece, even);
    }
    return paragraphs.all;
  }

  /**
   * Whether what comes next would seem to be of the document or the money that was told before it,
   * or of the difference with which a paragraph goes on.
   */
  public static boolean leaves(List<Uitspraak> before, Uitspraak next) {
    return Documents.leaves(before, next)
        || isOfDifference(before.get(0)) && !isOfDifference(next)
        || Explanations.leaves(before.get(before.size() - 1), next);
  }

  private static boolean isOfDifference(Uitspraak u) {
    return u.thema() == Thema.VERSCHIL || u.inhoud() instanceof Geld.Kostenverschil;
  }

  private void add(List<Uitspraak> piece, boolean even) {
    int own = Size.of(piece);
    if (all.isEmpty()
        || size + own > MOST
        || even && isNearerToItsShareWithout(own)
        || leaves(last(), piece.get(0))) {
      all.add(new ArrayList<>());
      size = 0;
      share = roundedUp(left, roundedUp(left, MOST));
    }
    last().addAll(piece);
    size += own;
    left -= own;
  }

  private List<Uitspraak> last() {
    return all.get(all.size() - 1);
  }

  /** Whether the last paragraph would exceed its share by more than it falls short of it now. */
  private boolean isNearerToItsShareWithout(int more) {
    return size + more - share > share - size;
  }

  private static int roundedUp(int number, int by) {
    return (number + by - 1) / by;
  }
}
