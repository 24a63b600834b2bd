package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Datum;
import nl.udo.model.Instantie;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/**
 * Rules on payments of one kind to the same that were promised on one day, each for something of
 * its own: told once, with a list of what there is for each.
 */
final class Purposes {

  /** What is for two things fits in two sentences. */
  private static final int LEAST_FOR_A_LIST = 3;

  private static final int AMOUNTS_IN_AN_ITEM = 2;

  private Purposes() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return Joining.manyByKey(uitspraken, LEAST_FOR_A_LIST, Purposes::key, Purposes::both);
  }

  private static Uitspraak both(Uitspraak een, Uitspraak ander) {
    List<Bekostiging> alle = new ArrayList<>(MoneyMerging.funding(een));
    alle.addAll(MoneyMerging.funding(ander));
    return een.samen(ander, new Geld.Doelen(alle));
  }

  private static @Nullable List<Object> key(Uitspraak u) {
    if (!(u.inhoud() instanceof Geld.Geldstroom g)
        || !u.details().isEmpty()
        || !g.aan().isEmpty()) {
      return null;
    }
    Bekostiging b = g.bekostiging();
    int amounts = Bedragen.bekende(b.bedragen()).size();
    boolean plain =
        !(Geldweg.van(b.vorm()) instanceof Geldweg.Anders)
            && b.status() != null
            && b.omschrijving() != null
            && amounts > 0
            && amounts <= AMOUNTS_IN_AN_ITEM
            && isAll(shared(b));
    return plain ? Arrays.asList(u.bereik(), u.thema(), shared(b)) : null;
  }

  /** What a payment says beside what it is for, and how much that is. */
  private static Bekostiging shared(Bekostiging b) {
    return b.toBuilder()
        .kenmerk(null)
        .omschrijving(null)
        .kostensoorten(List.of())
        .bedragen(List.of())
        .build();
  }

  /** Whether one sentence says all that they share: what, to whom, from whom, how sure and when. */
  private static boolean isAll(Bekostiging shared) {
    return shared.toBuilder()
        .vorm(null)
        .overheden(List.of())
        .ontvanger((Instantie) null)
        .gever((Instantie) null)
        .via(null)
        .status(null)
        .datum((Datum) null)
        .bron((Bronverwijzing) null)
        .build()
        .equals(Bekostiging.builder().build());
  }
}
