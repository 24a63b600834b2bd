package nl.udo.paragraaf.grouping;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Plan;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import org.jspecify.annotations.Nullable;

/** Tasks of one kind are told one after the other, with their kind once. */
final class TaskMerging {

  /** How far a task binds where no sentence of its own says so. */
  private static final Set<Verplichting> MUST =
      EnumSet.of(Verplichting.VERPLICHT, Verplichting.BINDEND, Verplichting.FACULTATIEF);

  private TaskMerging() {}

  /**
   * Tasks of one kind of the same bodies are told one after the other, with their kind once: those
   * of the same organ and provisions, and those of which nothing more is told, each of an organ and
   * by provisions of its own.
   */
  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    Map<List<Object>, Set<List<Inhoud>>> explained = explained(uitspraken);
    List<Uitspraak> u =
        Joining.allByKey(
            uitspraken,
            x -> {
              List<Object> kind = kindOf(x, x.bereik(), true);
              return explained.getOrDefault(kind, Set.of()).size() < 2
                  ? kind
                  : List.of(kind, LayerMerging.contents(x));
            },
            TaskMerging::tasks);
    u =
        Joining.allByKey(
            u,
            x -> x.details().isEmpty() ? kindOf(x, x.bereik(), false) : null,
            TaskMerging::tasks);
    return Joining.allByKey(
        u,
        x -> isByItself(x) ? kindOf(x, x.bereik().zonderBepalingen(), false) : null,
        (een, ander) -> tasks(een.voor(een.bereik().zonderBepalingen()), ander));
  }

  /**
   * In which words tasks of each kind are explained: where these differ nobody would know, behind
   * all of the tasks, of which one each of them is.
   */
  private static Map<List<Object>, Set<List<Inhoud>>> explained(List<Uitspraak> uitspraken) {
    Map<List<Object>, Set<List<Inhoud>>> explained = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      List<Object> kind = u.details().isEmpty() ? null : kindOf(u, u.bereik(), true);
      if (kind != null) {
        explained.computeIfAbsent(kind, k -> new HashSet<>()).add(LayerMerging.contents(u));
      }
    }
    return explained;
  }

  private static @Nullable List<Object> kindOf(Uitspraak u, Bereik bereik, boolean organ) {
    return u.inhoud() instanceof Verandering.Taken t
            && Lists.none(t.taken(), TaskMerging::isFollowed)
        ? List.of(bereik, t.medebewind(), t.organen(), kind(t.taken().get(0), organ))
        : null;
  }

  /** Whether tasks are infinitives that each name their provisions, and nothing explains them. */
  private static boolean isByItself(Uitspraak u) {
    return u.details().isEmpty()
        && u.inhoud() instanceof Verandering.Taken t
        && Lists.every(
            t.taken(),
            w ->
                !w.bepalingen().isEmpty()
                    && Inhoud.gezegd(w.omschrijving()).vorm() == Formulering.Vorm.TE_GROEP);
  }

  private static Uitspraak tasks(Uitspraak een, Uitspraak ander) {
    Verandering.Taken a = (Verandering.Taken) een.inhoud();
    // What two consequences for the same say alike is one task.
    List<Taakwijziging> taken =
        Lists.union(a.taken(), ((Verandering.Taken) ander.inhoud()).taken());
    return een.samen(ander, new Verandering.Taken(taken, a.medebewind(), a.organen()));
  }

  /** Whether a sentence about one task stands behind it, that would seem to be about others too. */
  private static boolean isFollowed(Taakwijziging t) {
    boolean infinitive = Inhoud.gezegd(t.omschrijving()).vorm() == Formulering.Vorm.TE_GROEP;
    return Verandering.Planverplichting.isNamedBy(t) && isDescribed(t.plan())
        || t.van() != null
            && (t.soort() != Taakwijziging.Soort.NAAR_ELDERS || t.redenOverdracht() != null)
        || !Verandering.Taken.holdsConditions(t)
        || !infinitive && (t.frequentie() != null || t.termijn() != null);
  }

  /** Whether sentences behind the task say what its plan is. */
  private static boolean isDescribed(@Nullable Plan plan) {
    return plan != null
        && Stream.of(
                plan.inhoud(), plan.horizon(), plan.status(), plan.procedure(), plan.rechtsgevolg())
            .anyMatch(Objects::nonNull);
  }

  /**
   * All that a kind sentence says, and whether one is written at all; and who carries it out, which
   * the sentence behind it says of all.
   *
   * @param organ whether it is of one organ only: a sentence on how far it binds always is
   */
  private static List<Object> kind(Taakwijziging t, boolean organ) {
    boolean must = t.verplichting() == null || MUST.contains(t.verplichting());
    return Arrays.asList(
        t.soort(),
        t.verplichting(),
        t.aard(),
        organ || !must ? t.orgaan() : "",
        t.uitgevoerdDoor(),
        Inhoud.gezegd(t.omschrijving()).vorm());
  }
}
