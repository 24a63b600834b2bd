package nl.udo.paragraaf.grouping;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;

/**
 * A rule for statements of some kind.
 *
 * @param kind what it needs: where no statement says that, the rule would change nothing
 * @param change the statements as the rule has them
 */
record Rule(Class<? extends Inhoud> kind, UnaryOperator<List<Uitspraak>> change) {

  /** Statements by this rule, which costs nothing where it has nothing to do. */
  List<Uitspraak> apply(List<Uitspraak> uitspraken) {
    return Lists.any(uitspraken, u -> kind.isInstance(u.inhoud()))
        ? change.apply(uitspraken)
        : uitspraken;
  }
}
