package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Document;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Where it is told what a study does not cover. */
final class Limits {

  private Limits() {}

  /**
   * What a document does not cover is told once: behind what it studied, or concludes, where its
   * amounts are for several or stand among those of others, and else behind the last of its
   * amounts; where there are more, as a sentence apart and no part of what is said of that one.
   */
  static List<Uitspraak> placed(List<Uitspraak> uitspraken) {
    Map<String, Set<Bereik>> scopes = new HashMap<>();
    Map<String, Integer> amounts = new HashMap<>();
    Set<String> besideOthers = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      List<String> documents = documents(u);
      Set<String> distinct = new LinkedHashSet<>(documents);
      for (String document : distinct) {
        scopes.computeIfAbsent(document, d -> new HashSet<>()).add(u.bereik().zonderBepalingen());
      }
      boolean beside = distinct.size() > 1 || documents.size() < estimates(u);
      if (beside) {
        besideOthers.addAll(distinct);
      }
      // Beside estimates of others, each of its own is one by itself.
      (beside ? documents : distinct).forEach(d -> amounts.merge(d, 1, Integer::sum));
    }
    Studies studies = Studies.of(uitspraken);
    List<Uitspraak> studied =
        Joining.move(
            uitspraken,
            u -> {
              Document d = studies.home(u);
              boolean several =
                  d != null
                      && (scopes.getOrDefault(d.kenmerk(), Set.of()).size() > 1
                          || besideOthers.contains(d.kenmerk()) && isOfSeveral(d, amounts));
              return d != null && several ? d.kenmerk() : null;
            },
            u -> u.inhoud() instanceof Bron.Beperking b ? b.document().kenmerk() : null,
            (onderzoek, beperking) -> onderzoek.met(List.of(beperking)));
    return behindTheLast(studied, amounts);
  }

  /**
   * The documents that the text introduces and of which it tells what they conclude.
   *
   * @param introduced those of which it tells who studied what for whom
   * @param concluded those that conclude something
   */
  private record Studies(Set<@Nullable String> introduced, Set<@Nullable String> concluded) {

    static Studies of(List<Uitspraak> uitspraken) {
      Studies studies = new Studies(new HashSet<>(), new HashSet<>());
      for (Uitspraak u : uitspraken) {
        if (u.inhoud() instanceof Bron.Onderzoek o) {
          studies.introduced.add(o.document().kenmerk());
        } else if (u.inhoud() instanceof Bron.Conclusie c) {
          studies.concluded.add(c.document().kenmerk());
        }
      }
      return studies;
    }

    /** The study that a statement is the main thing of: what it concludes, else what it studied. */
    @Nullable Document home(Uitspraak u) {
      if (u.inhoud() instanceof Bron.Onderzoek o) {
        return concluded.contains(o.document().kenmerk()) ? null : o.document();
      }
      return u.inhoud() instanceof Bron.Conclusie c && introduced.contains(c.document().kenmerk())
          ? c.document()
          : null;
    }
  }

  private static int estimates(Uitspraak u) {
    return u.inhoud() instanceof Geld.Ramingen r ? r.geraamd().size() : 0;
  }

  private static boolean isOfSeveral(Document document, Map<String, Integer> amounts) {
    return amounts.getOrDefault(document.kenmerk(), 0) > 1;
  }

  /** The document in which each estimate stands, of those that stand in one. */
  private static List<String> documents(Uitspraak u) {
    if (!(u.inhoud() instanceof Geld.Ramingen r)) {
      return List.of();
    }
    List<String> documents = new ArrayList<>();
    for (Geraamd g : r.geraamd()) {
      Bronverwijzing bron = g.raming().bron();
      if (bron != null && bron.document() != null) {
        documents.add(bron.document());
      }
    }
    return documents;
  }

  /** Where the text tells the last of the estimates that stand in each document. */
  static Map<String, Integer> lastOfEach(List<Uitspraak> uitspraken) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < uitspraken.size(); i++) {
      Bereik own = uitspraken.get(i).bereik();
      for (String document : documents(uitspraken.get(i))) {
        int place = i;
        last.merge(document, place, (a, b) -> isBehind(own, uitspraken.get(a).bereik()) ? b : a);
      }
    }
    return last;
  }

  /** Whether a scope stands no earlier in the text: layer by layer, a part behind the whole. */
  private static boolean isBehind(Bereik een, Bereik ander) {
    int layers = Integer.compare(een.eersteLaag(), ander.eersteLaag());
    return layers > 0 || layers == 0 && (een.deel() != null || ander.deel() == null);
  }

  /** What a document does not cover belongs to the last of its estimates, whoever made others. */
  private static List<Uitspraak> behindTheLast(
      List<Uitspraak> uitspraken, Map<String, Integer> amounts) {
    Map<String, Integer> last = lastOfEach(uitspraken);
    List<Uitspraak> told =
        Lists.each(
            uitspraken,
            u ->
                u.inhoud() instanceof Bron.Beperking b && last.containsKey(b.document().kenmerk())
                    ? u.zegt(
                        new Bron.Beperking(
                            b.document(), b.tekst(), isOfSeveral(b.document(), amounts)))
                    : u);
    return Joining.behind(
        told,
        u -> u.inhoud() instanceof Bron.Beperking b ? last.get(b.document().kenmerk()) : null);
  }
}
