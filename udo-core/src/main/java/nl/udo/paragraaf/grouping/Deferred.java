package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.lists.Lists;
import nl.udo.model.Moment;
import nl.udo.model.Reactie;
import nl.udo.model.Uitwerking;
import nl.udo.paragraaf.statements.Horen.Inbreng;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Uitspraken;
import nl.udo.paragraaf.statements.Weglating;
import nl.udo.paragraaf.statements.Weglating.Reden;

/** Points that were put off to what is told right behind them. */
final class Deferred {

  private Deferred() {}

  /**
   * The statements, in which such a point does not say as well to where and until when. What is
   * worked out elsewhere stands behind the first point that was put off to it.
   */
  static Uitspraken told(Uitspraken alle, List<Uitwerking> uitwerkingen) {
    Map<String, Uitwerking> elsewhere = new HashMap<>();
    uitwerkingen.forEach(w -> elsewhere.putIfAbsent(w.kenmerk(), w));
    List<Weglating> weglatingen = new ArrayList<>(alle.weglatingen());
    List<Uitspraak> told = new ArrayList<>();
    for (Uitspraak u : alle.uitspraken()) {
      Reactie r = u.inhoud() instanceof Inbreng i ? i.punt().reactie() : null;
      if (r == null || r.soort() != Reactie.Soort.DOORGESCHOVEN) {
        told.add(u);
        continue;
      }
      Inbreng i = (Inbreng) u.inhoud();
      String to = Lists.first(i.punt().leidtTot(), elsewhere::containsKey);
      Uitwerking behind = to == null ? null : elsewhere.remove(to);
      if (behind != null && says(behind, r)) {
        weglatingen.add(new Weglating(u.pointer() + "/reactie/naar", Reden.DUBBEL));
        weglatingen.add(new Weglating(u.pointer() + "/reactie/moment", Reden.DUBBEL));
        r = r.toBuilder().naar(null).moment((Moment) null).build();
      }
      told.add(u.zegt(i.beantwoord(r)));
    }
    return new Uitspraken(told, weglatingen);
  }

  /** Whether what is worked out elsewhere says to where a point was put off, and until when. */
  private static boolean says(Uitwerking w, Reactie r) {
    return w.regeling() != null && (r.moment() == null || r.moment().equals(w.moment()));
  }
}
