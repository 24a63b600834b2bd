package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Document;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Where it is told what a study of costs found. */
final class Findings {

  /** For whom the last of the estimates of each document is. */
  private final Map<@Nullable String, Bereik> last = new HashMap<>();

  /** The last of the estimates of each document beside which no other stands. */
  private final Map<String, Uitspraak> alone = new HashMap<>();

  /**
   * The documents of which something is told before all amounts: who studied what for whom, who
   * were asked, what holds for all whom its estimates are for, or a conclusion with risks.
   */
  private final Set<@Nullable String> begun = new HashSet<>();

  /** Those that see risks. */
  private final Set<@Nullable String> warning = new HashSet<>();

  private Findings(List<Uitspraak> uitspraken) {
    Map<String, Set<Bereik>> scopes = Limits.scopes(uitspraken);
    Set<@Nullable String> concluding = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Bron b) {
        Document d = b.document();
        boolean begins = b instanceof Bron.Onderzoek || b instanceof Bron.Peilingsuitkomst;
        if (begins || b instanceof Bron.Conclusie && Limits.isForSeveral(d, scopes)) {
          begun.add(d.kenmerk());
        } else if (b instanceof Bron.Conclusie) {
          concluding.add(d.kenmerk());
        } else if (b instanceof Bron.Risicobeeld) {
          warning.add(d.kenmerk());
        }
      }
      Set<String> documents = Limits.estimated(u);
      documents.forEach(d -> last.put(d, u.bereik().zonderBepalingen()));
      if (documents.size() == 1) {
        alone.put(documents.iterator().next(), u);
      }
    }
    // A conclusion with its risks is what the whole study found: behind other costs it is of those.
    concluding.retainAll(warning);
    begun.addAll(concluding);
  }

  /**
   * What a document concludes on costs that it estimates stands behind the last of these estimates,
   * where it is of them all, unless more of the document is told before. Risks alone stand behind
   * all estimates for those: a risk opens nothing, and beside one estimate it would seem to be why
   * others differ from it.
   */
  static List<Uitspraak> placed(List<Uitspraak> uitspraken) {
    Findings findings = new Findings(uitspraken);
    return findings.behindTheEstimates(findings.withTheirEstimate(uitspraken));
  }

  private List<Uitspraak> withTheirEstimate(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        u -> Lists.first(Limits.estimated(u), d -> alone.get(d) == u),
        u -> {
          String document = found(u);
          return warning.contains(document) ? null : document;
        },
        Uitspraak::met);
  }

  private List<Uitspraak> behindTheEstimates(List<Uitspraak> uitspraken) {
    List<Uitspraak> over = new ArrayList<>(uitspraken.size());
    List<Uitspraak> behind = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      String document = found(u);
      Bereik own = last.get(document);
      if (own == null || !warning.contains(document)) {
        over.add(u);
      } else {
        behind.add(u.voor(own));
      }
    }
    over.addAll(behind);
    return over;
  }

  /** The document that a statement on costs says to have found something, and nothing before it. */
  private @Nullable String found(Uitspraak u) {
    String document =
        u.inhoud() instanceof Bron b
                && (b instanceof Bron.Conclusie || b instanceof Bron.Risicobeeld)
            ? b.document().kenmerk()
            : null;
    return u.thema() == Thema.RAMING && !begun.contains(document) ? document : null;
  }
}
