package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Geld.Geraamd;

/**
 * How estimates are told, as far as it decides what still must be said.
 *
 * @param all the estimates that are told together
 * @param alone whether it is clear that a remark is about the estimate that was told last
 * @param commissioned whether their sentence says who asked for them
 * @param rivals whether others estimated the same cost
 * @param table whether they stand in a table
 * @param partLeft whether their sentence does not say which part of the cost they cover
 */
record ToldEstimates(
    List<Geraamd> all,
    boolean alone,
    boolean commissioned,
    boolean rivals,
    boolean table,
    boolean partLeft) {

  /** The same where a sentence had no room for some of it. */
  ToldEstimates leaving(Set<SourceEstimates.Left> left) {
    boolean says = commissioned && !left.contains(SourceEstimates.Left.COMMISSIONERS);
    boolean part = left.contains(SourceEstimates.Left.PART);
    return new ToldEstimates(all, alone, says, rivals, table, part);
  }

  /** The same where a remark stands right behind its estimate. */
  ToldEstimates besideIt() {
    return new ToldEstimates(all, true, commissioned, rivals, table, partLeft);
  }

  /** Whether others estimated its cost too, be it beside other costs, so that it needs a maker. */
  boolean isRival(Geraamd g) {
    return rivals || table && Lists.any(all, o -> o != g && o.post().equals(g.post()));
  }
}
