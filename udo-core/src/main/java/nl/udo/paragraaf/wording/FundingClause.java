package nl.udo.paragraaf.wording;

import nl.udo.model.Bekostiging;

/**
 * A way of funding as a clause: what was proposed, promised or agreed.
 *
 * @param words the clause
 * @param amountsApart whether the amounts are left for a sentence of their own
 * @param sharesApart whether who bears which share is left for that
 */
record FundingClause(Words words, boolean amountsApart, boolean sharesApart) {

  /** Whether a way of funding says more than who knows of it. */
  static boolean hasContent(Bekostiging b) {
    return b.vorm() != null
        || !b.verdeling().isEmpty()
        || b.bedragen().stream().anyMatch(bedrag -> bedrag.waarde() != null);
  }

  /** Whether something is left for sentences of their own. */
  boolean more() {
    return amountsApart || sharesApart;
  }
}
