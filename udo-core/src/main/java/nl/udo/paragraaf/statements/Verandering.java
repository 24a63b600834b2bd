package nl.udo.paragraaf.statements;

import java.util.List;
import java.util.Locale;
import nl.udo.lists.Lists;
import nl.udo.model.Afwijking;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Formulering;
import nl.udo.model.Informatieplicht;
import nl.udo.model.Orgaan;
import nl.udo.model.Plan;
import nl.udo.model.Taakwijziging;
import org.jspecify.annotations.Nullable;

/** What changes: tasks, powers, and what goes with them. */
public sealed interface Verandering extends Inhoud {

  /** {@return whether the sentence about it may not say for whom it is a consequence} */
  default boolean mayNotSayForWhom() {
    return false;
  }

  /**
   * Changes of tasks of one kind.
   *
   * @param medebewind whether they are carried out in medebewind
   * @param organen the organs, each of another layer, that must do the same; empty where the tasks
   *     say whose they are
   */
  record Taken(List<Taakwijziging> taken, boolean medebewind, List<Orgaan> organen)
      implements Verandering {

    private static final int CLAUSES_IN_A_SENTENCE = 2;

    /** Keeps what was given. */
    public Taken {
      taken = List.copyOf(taken);
      organen = List.copyOf(organen);
    }

    /** Tasks that say themselves whose they are. */
    public Taken(List<Taakwijziging> taken, boolean medebewind) {
      this(taken, medebewind, List.of());
    }

    /** Whether the sentence that tells a task holds its conditions: clauses, and at most two. */
    public static boolean holdsConditions(Taakwijziging taak) {
      List<Formulering> all = taak.voorwaarden();
      return all.size() <= CLAUSES_IN_A_SENTENCE
          && Lists.every(all, f -> f.vorm() == Formulering.Vorm.BIJZIN);
    }

    @Override
    public boolean mayNotSayForWhom() {
      Taakwijziging first = taken.get(0);
      return first.orgaan() == null
          && first.soort() != Taakwijziging.Soort.VERVALT
          && isClause(first.omschrijving());
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.taken(this);
    }
  }

  /**
   * A task that goes from some layers to others.
   *
   * @param gegeven the task as it is recorded of those who had it
   * @param van those who had it
   * @param gekregen the same as it is recorded of those who get it
   * @param naar those who get it
   * @param medebewind whether these carry it out in medebewind
   */
  record Taakovergang(
      Taakwijziging gegeven, Bereik van, Taakwijziging gekregen, Bereik naar, boolean medebewind)
      implements Verandering {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.taakovergang(this);
    }
  }

  /**
   * A power that goes from some layers to others.
   *
   * @param gegeven the power as it is recorded of those who had it
   * @param van those who had it
   * @param gekregen the same as it is recorded of those who get it
   * @param naar those who get it
   */
  record Bevoegdheidsovergang(
      Bevoegdheidswijziging gegeven, Bereik van, Bevoegdheidswijziging gekregen, Bereik naar)
      implements Verandering {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.bevoegdheidsovergang(this);
    }
  }

  /**
   * A power that goes with the task that it belongs to.
   *
   * @param wijziging the power
   */
  record Meegaand(Bevoegdheidswijziging wijziging) implements Verandering {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.meegaand(this);
    }
  }

  /** Why a task goes to a higher layer. */
  record Overdracht(Taakwijziging taak) implements Verandering {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.overdracht(this);
    }
  }

  /** Why a plan may be asked for. */
  record Planreden(Taakwijziging taak, Plan plan) implements Verandering {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.planreden(this);
    }
  }

  /** Why a bill departs from the rules on asking for a plan. */
  record Planafwijking(String gronden) implements Verandering {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.planafwijking(this);
    }
  }

  /**
   * A plan or beleidsverslag that is demanded.
   *
   * @param taak the task that it belongs to
   */
  record Planverplichting(Taakwijziging taak, Plan plan) implements Verandering {

    /** Whether a task has a plan and names it. */
    public static boolean isNamedBy(Taakwijziging taak) {
      return taak.plan() != null
          && taak.plan().naam() != null
          && taak.omschrijving() != null
          && taak.omschrijving()
              .tekst()
              .toLowerCase(Locale.ROOT)
              .contains(taak.plan().naam().strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.planverplichting(this);
    }
  }

  /**
   * Powers of the same organ that change alike, of which nothing more is told.
   *
   * @param wijzigingen the powers; two or more
   */
  record Bevoegdheden(List<Bevoegdheidswijziging> wijzigingen) implements Verandering {

    /** Keeps what was given. */
    public Bevoegdheden {
      wijzigingen = List.copyOf(wijzigingen);
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.bevoegdheden(this);
    }
  }

  /**
   * A change of a power.
   *
   * @param organen the organs, each of another layer, of which the same power so changes; empty
   *     where it is of the one that it names
   */
  record Bevoegdheid(Bevoegdheidswijziging wijziging, List<Orgaan> organen) implements Verandering {

    /** Keeps what was given. */
    public Bevoegdheid {
      organen = List.copyOf(organen);
    }

    /** A power that says itself whose it is. */
    public Bevoegdheid(Bevoegdheidswijziging wijziging) {
      this(wijziging, List.of());
    }

    /**
     * Whether it is of a body that is none of those for whom this is a consequence. Where nothing
     * else says whereto a power goes, that body is who gets it.
     */
    public boolean isOfAnother() {
      return wijziging.andereInstantie() != null
          && (wijziging.naar() != null
              || wijziging.soort() != Bevoegdheidswijziging.Soort.NAAR_ELDERS);
    }

    @Override
    public boolean mayNotSayForWhom() {
      return isOfAnother()
          || wijziging.orgaan() == null
              && wijziging.soort() != Bevoegdheidswijziging.Soort.VERVALT
              && isClause(wijziging.omschrijving());
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.bevoegdheid(this);
    }
  }

  /** Deviations from an organic law on the same grounds. */
  record Wetsafwijking(List<Afwijking> afwijkingen) implements Verandering {

    /** Keeps what was given. */
    public Wetsafwijking {
      afwijkingen = List.copyOf(afwijkingen);
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.wetsafwijking(this);
    }
  }

  /** Information that must be given. */
  record Informatie(Informatieplicht plicht) implements Verandering {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.informatie(this);
    }
  }

  /** Of "dat" and what follows it the words of the record are the subject: an organ is named. */
  private static boolean isClause(@Nullable Formulering omschrijving) {
    return Inhoud.gezegd(omschrijving).vorm() == Formulering.Vorm.BIJZIN;
  }
}
