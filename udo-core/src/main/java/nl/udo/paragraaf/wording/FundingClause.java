package nl.udo.paragraaf.wording;

import nl.udo.model.Bekostiging;
import nl.udo.model.Datum;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/**
 * A way of funding as a clause: what was proposed, promised or agreed.
 *
 * @param words the clause
 * @param amountsApart whether the amounts are left for a sentence of their own
 * @param shares where it is said who bears which share
 */
record FundingClause(Words words, boolean amountsApart, Shares shares) {

  /** Where it is said who bears which share. */
  enum Shares {
    /** In the clause, if anywhere. */
    WITHIN,
    /** In a sentence of their own. */
    APART,
    /** In a list to which the clause leads. */
    BELOW
  }

  /** What a sentence leaves behind "daarbij is afgesproken dat". */
  static final int BEHIND_FEW_WORDS = Words.LONGEST - 4;

  /** The same behind a date as well, and behind what an agreement of another day carries out. */
  static final int BEHIND_A_DATE = Words.LONGEST - 7;

  /** The same behind "ook zijn er middelen gereserveerd met het oogmerk dat", and with a date. */
  private static final int BEHIND_MORE_WORDS = Words.LONGEST - 9;

  static final int BEHIND_MANY_WORDS = Words.LONGEST - 11;

  /** Whether a way of funding says more than who knows of it. */
  static boolean hasContent(Bekostiging b) {
    return b.vorm() != null || FundingShares.isDivision(b) || Bedragen.isEenBekend(b.bedragen());
  }

  /** How many words it can have where a sentence says how far it has come. */
  static int room(Bekostiging.Status status, @Nullable Datum datum) {
    if (status == Bekostiging.Status.GERESERVEERD) {
      return datum == null ? BEHIND_MORE_WORDS : BEHIND_MANY_WORDS;
    }
    return datum == null ? BEHIND_FEW_WORDS : BEHIND_A_DATE;
  }

  /** Whether something is left for sentences of their own. */
  boolean more() {
    return amountsApart || shares != Shares.WITHIN;
  }

  /** A sentence that ends with the clause; with a colon where a list comes behind it. */
  Words ending(Words sentence) {
    return shares == Shares.BELOW ? sentence.leading() : sentence;
  }
}
