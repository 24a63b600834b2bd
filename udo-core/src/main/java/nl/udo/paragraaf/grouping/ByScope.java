package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/** What is said in one theme as paragraphs, each for the same bodies. */
final class ByScope {

  private ByScope() {}

  /**
   * One paragraph per scope, the wider first; what is of nobody in particular with the one scope,
   * or with several in a paragraph of its own, so that no heading gives it to one of them.
   */
  static void add(Thema thema, List<Uitspraak> eigen, List<ParagraphPlan> plan) {
    Map<Bereik, List<Uitspraak>> bereiken = new LinkedHashMap<>();
    List<Uitspraak> overal = new ArrayList<>();
    for (Uitspraak u : eigen) {
      if (u.inhoud() instanceof Horen.Inbreng || u.bereik().equals(Bereik.ALGEMEEN)) {
        overal.add(u);
      } else {
        bereiken.computeIfAbsent(u.bereik().zonderBepalingen(), b -> new ArrayList<>()).add(u);
      }
    }
    List<Bereik> namen = widerFirst(bereiken.keySet());
    List<List<Uitspraak>> delen = new ArrayList<>(Lists.each(namen, bereiken::get));
    if (delen.isEmpty()) {
      delen.add(new ArrayList<>());
      namen.add(Bereik.ALGEMEEN);
    }
    List<Uitspraak> apart =
        bereiken.size() > 1
            ? Lists.only(overal, u -> u.bereik().equals(Bereik.ALGEMEEN))
            : List.of();
    overal.removeAll(apart);
    delen.get(delen.size() - 1).addAll(overal);
    if (!apart.isEmpty()) {
      delen.add(apart);
      namen.add(Bereik.ALGEMEEN);
    }
    for (int i = 0; i < delen.size(); i++) {
      for (List<Uitspraak> deel : ordered(delen.get(i))) {
        plan.add(new ParagraphPlan(thema, namen.get(i), deel));
      }
    }
  }

  private static List<List<Uitspraak>> ordered(List<Uitspraak> uitspraken) {
    return Paragraphs.of(
        PointMerging.answeredAlike(LaterEstimates.behindTheirCost(Ordering.mainFirst(uitspraken))));
  }

  /**
   * Scopes in their order, but that of a layer before those of its parts: behind "the colleges of
   * the centrumgemeenten" it would seem to speak of these. The rest of a layer comes behind them.
   */
  private static List<Bereik> widerFirst(Collection<Bereik> scopes) {
    List<Bereik> over = new ArrayList<>();
    for (Bereik scope : scopes) {
      int place = over.size();
      if (scope.deel() == null && scope.overige().isEmpty()) {
        for (int i = over.size() - 1; i >= 0; i--) {
          if (over.get(i).deel() != null
              && Lists.any(over.get(i).overheden(), scope.overheden()::contains)) {
            place = i;
          }
        }
      }
      over.add(place, scope);
    }
    Lists.only(over, b -> !b.overige().isEmpty()).forEach(rest -> behindItsParts(rest, over));
    return over;
  }

  /** Of the others nobody knows who they are before the parts are told that they are not. */
  private static void behindItsParts(Bereik rest, List<Bereik> over) {
    int own = over.indexOf(rest);
    int last = own;
    for (int i = own + 1; i < over.size(); i++) {
      Bereik part = over.get(i);
      if (part.deel() != null && Lists.any(part.overheden(), rest.overige()::contains)) {
        last = i;
      }
    }
    over.add(last, over.remove(own));
  }
}
