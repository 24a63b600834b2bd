package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Kostenpost;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Uitspraak;

/** What estimates are called in what is said of them besides their amounts. */
final class EstimateNames {

  private final Pen pen;
  private final EstimateParts parts;
  private final Map<Object, Integer> made = new HashMap<>();

  EstimateNames(Pen pen, EstimateParts parts) {
    this.pen = pen;
    this.parts = parts;
  }

  /** Several estimates that are told together. */
  List<Words> together(Uitspraak u, ToldEstimates told) {
    Words posts = parts.posts(u.bereik(), told.all());
    return List.of(
        Words.plural(pen.sentences.text(Zin.RAMING_NAMEN_DEZE)),
        pen.sentences.fill(Zin.RAMING_NAMEN, "posten", posts).inNumber(true));
  }

  /**
   * One estimate, by names of which a later one is told where an earlier one is used already.
   *
   * @param just whether it is clear that this is the one that was told last
   */
  List<Words> of(Geraamd g, ToldEstimates told, boolean just) {
    List<Words> names = new ArrayList<>();
    if (just) {
      names.add(these());
    }
    Words makers = told.isRival(g) ? parts.makers(g.raming()) : null;
    boolean more = makers != null && madeMore(g, makers, told);
    // By its cost it has a shorter name than by many amounts.
    if (makers != null && isKnownByItsScenario(g, told)) {
      names.add(
          one(
              pen.sentences.fill(
                  Zin.RAMING_SCENARIO_VAN,
                  "post",
                  pen.sentences.fill(Zin.RAMING_NAAM_VAN, "opstellers", makers),
                  "scenario",
                  parts.scenario(g.raming()))));
    } else if (makers != null && !(more && isKnownByItsCost(g, makers))) {
      Words amounts = more ? parts.amounts(g.raming()) : null;
      names.add(
          one(pen.sentences.fill(Zin.RAMING_NAAM_VAN, "opstellers", makers, "bedragen", amounts)));
    }
    names.add(estimate(g, told.isRival(g)));
    return names;
  }

  private Words these() {
    return pen.sentences.fill(Zin.RAMING_NAAM_DEZE);
  }

  /** Names of one estimate, of which a remark can be told that was told of another. */
  List<Words> withToo(List<Words> names) {
    if (!names.get(0).equals(these())) {
      return names;
    }
    List<Words> all = new ArrayList<>(names);
    all.add(1, pen.sentences.fill(Zin.RAMING_NAAM_DEZE_OOK));
    return all;
  }

  /**
   * Whether its makers made another that could be meant: of whatever cost where others stand beside
   * it, and else of the same, for what is said of it stands right behind it.
   */
  private boolean madeMore(Geraamd g, Words makers, ToldEstimates told) {
    Object those = told.table() ? makers : List.of(pen.posts.post(g.post()), makers);
    return made().getOrDefault(those, 0) > 1;
  }

  /** Whether each of the estimates of its makers that are told together has its own scenario. */
  private static boolean isKnownByItsScenario(Geraamd g, ToldEstimates told) {
    List<Geraamd> own =
        Lists.only(told.all(), o -> o.raming().opstellers().equals(g.raming().opstellers()));
    return own.size() > 1
        && own.stream().map(o -> o.raming().scenario()).filter(Objects::nonNull).distinct().count()
            == own.size();
  }

  /** Whether an estimate has many amounts, and its makers estimated no other cost of that name. */
  private boolean isKnownByItsCost(Geraamd g, Words makers) {
    return g.raming().bedragen().size() > 1
        && made().getOrDefault(List.of(pen.posts.post(g.post()), makers), 0) == 1;
  }

  /** How many estimates makers made, and how many of a cost of one name; counted once. */
  private Map<Object, Integer> made() {
    if (made.isEmpty()) {
      for (Kostenpost k : pen.facts.costs) {
        for (Raming r : k.ramingen()) {
          Words makers = parts.makers(r);
          if (makers != null) {
            made.merge(makers, 1, Integer::sum);
            made.merge(List.of(pen.posts.post(k), makers), 1, Integer::sum);
          }
        }
      }
    }
    return made;
  }

  /** An estimate as a noun phrase; with its maker where others estimated the same cost. */
  private Words estimate(Geraamd g, boolean rivals) {
    return one(
        pen.sentences.fill(
            Zin.RAMING_NAAM,
            "post",
            pen.posts.post(g.post()),
            "opstellers",
            rivals ? parts.makers(g.raming()) : null));
  }

  /** One estimate, whatever it is of and however many made it. */
  private static Words one(Words name) {
    return name.inNumber(false);
  }
}
