package nl.udo.paragraaf.wording;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Uitspraak;

/** What is said of a statement in the words of the record; each is told once. */
final class Details {

  /** Of what has none, or tells them elsewhere. */
  static final Details NONE = new Details(List.of(), detail -> {});

  private final List<Uitspraak> all;
  private final Consumer<Uitspraak> write;
  private final Set<Uitspraak> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * The details of a statement.
   *
   * @param write writes one of them
   */
  Details(List<Uitspraak> all, Consumer<Uitspraak> write) {
    this.all = all;
    this.write = write;
  }

  /** Those that are so, to be told by who takes them. */
  List<Uitspraak> take(Predicate<Uitspraak> are) {
    return take(all, are);
  }

  /** The same of some of them. */
  List<Uitspraak> take(List<Uitspraak> some, Predicate<Uitspraak> are) {
    List<Uitspraak> own = Lists.only(some, d -> !taken.contains(d) && are.test(d));
    taken.addAll(own);
    return own;
  }

  /** Whether one was told, or taken to be. */
  boolean isTaken(Uitspraak detail) {
    return taken.contains(detail);
  }

  /** Some of them, by themselves. */
  Details part(List<Uitspraak> some) {
    return new Details(take(some, d -> true), write);
  }

  /** Tells those that are so. */
  void tell(Predicate<Uitspraak> are) {
    tell(take(are));
  }

  /** Tells some that were taken. */
  void tell(List<Uitspraak> some) {
    some.forEach(write);
  }

  /** Tells what is left. */
  void others() {
    tell(d -> true);
  }
}
