package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Document;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Where it is told what a study does not cover. */
final class Limits {

  private Limits() {}

  /**
   * What a document does not cover is told once: behind what it studied, or concludes, where its
   * amounts are for several or stand among those of others, and else behind the last of its
   * amounts; where there are more, as a sentence apart and no part of what is said of that one, and
   * with the name of the document where those are for others.
   */
  static List<Uitspraak> placed(List<Uitspraak> uitspraken) {
    Map<String, Integer> amounts = new HashMap<>();
    Set<String> besideOthers = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      List<String> documents = documents(u);
      Set<String> distinct = new LinkedHashSet<>(documents);
      boolean beside = distinct.size() > 1 || documents.size() < estimates(u);
      if (beside) {
        besideOthers.addAll(distinct);
      }
      // Beside estimates of others, each of its own is one by itself.
      (beside ? documents : distinct).forEach(d -> amounts.merge(d, 1, Integer::sum));
    }
    Map<String, Set<Bereik>> scopes = scopes(uitspraken);
    Studies studies = Studies.of(uitspraken, scopes);
    List<Uitspraak> studied =
        Joining.move(
            uitspraken,
            u -> {
              Document d = studies.home(u);
              boolean several =
                  d != null
                      && (isForSeveral(d, scopes)
                          || besideOthers.contains(d.kenmerk()) && isOfSeveral(d, amounts));
              return d != null && several ? d.kenmerk() : null;
            },
            u -> u.inhoud() instanceof Bron.Beperking b ? b.document().kenmerk() : null,
            Uitspraak::met);
    return behindTheLast(studied, amounts, scopes);
  }

  /**
   * The documents that the text introduces and of which it tells what they conclude.
   *
   * @param introduced those of which it tells who studied what for whom, or which concluded
   *     something of all for whom their amounts are
   * @param concluded those that conclude something
   */
  private record Studies(Set<@Nullable String> introduced, Set<@Nullable String> concluded) {

    static Studies of(List<Uitspraak> uitspraken, Map<String, Set<Bereik>> scopes) {
      Studies studies = new Studies(new HashSet<>(), new HashSet<>());
      for (Uitspraak u : uitspraken) {
        if (u.inhoud() instanceof Bron.Onderzoek o) {
          studies.introduced.add(o.document().kenmerk());
        } else if (u.inhoud() instanceof Bron.Conclusie c) {
          studies.concluded.add(c.document().kenmerk());
          if (u.thema() == Thema.RAMING && isForSeveral(c.document(), scopes)) {
            studies.introduced.add(c.document().kenmerk());
          }
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

  /** Whether the estimates that stand in a document are for several. */
  static boolean isForSeveral(Document document, Map<String, Set<Bereik>> scopes) {
    return scopes.getOrDefault(document.kenmerk(), Set.of()).size() > 1;
  }

  /** For whom the estimates are that stand in each document. */
  static Map<String, Set<Bereik>> scopes(List<Uitspraak> uitspraken) {
    Map<String, Set<Bereik>> scopes = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      for (String document : estimated(u)) {
        scopes.computeIfAbsent(document, d -> new HashSet<>()).add(u.bereik().zonderBepalingen());
      }
    }
    return scopes;
  }

  /** The documents in which estimates stand. */
  static Set<String> estimated(Uitspraak u) {
    return new LinkedHashSet<>(documents(u));
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

  /** What a document does not cover belongs to the last of its estimates, whoever made others. */
  private static List<Uitspraak> behindTheLast(
      List<Uitspraak> uitspraken, Map<String, Integer> amounts, Map<String, Set<Bereik>> scopes) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < uitspraken.size(); i++) {
      for (String document : documents(uitspraken.get(i))) {
        last.put(document, i);
      }
    }
    List<@Nullable Uitspraak> over = new ArrayList<>(uitspraken);
    for (int i = 0; i < uitspraken.size(); i++) {
      Uitspraak u = uitspraken.get(i);
      if (u.inhoud() instanceof Bron.Beperking b) {
        Integer home = last.get(b.document().kenmerk());
        Uitspraak estimate = home == null ? null : over.get(home);
        if (home != null && estimate != null) {
          Bron.Beperking limit =
              new Bron.Beperking(
                  b.document(),
                  b.tekst(),
                  isOfSeveral(b.document(), amounts),
                  isForSeveral(b.document(), scopes));
          over.set(home, estimate.met(u.zegt(limit)));
          over.set(i, null);
        }
      }
    }
    return Lists.only(over, Objects::nonNull);
  }
}
