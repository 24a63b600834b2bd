package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Bekostiging;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Bereik;
import org.jspecify.annotations.Nullable;

/**
 * A cost or a payment of a record.
 *
 * @param bereik those for whom it is
 * @param cost the cost, if it is one
 * @param payment the payment, if it is one
 */
record MoneyItem(Bereik bereik, @Nullable Kostenpost cost, @Nullable Bekostiging payment) {

  /** All money of a record, in its order. */
  static List<MoneyItem> of(UdoTraject traject) {
    List<MoneyItem> all = new ArrayList<>();
    Bereik touched = Bereik.van(traject.geraakteOverheden());
    traject.bekostiging().forEach(b -> all.add(of(touched, b)));
    for (Gevolg g : traject.gevolgen()) {
      if (g.middelen() != null) {
        Bereik own = Bereik.van(g).zonderBepalingen();
        g.middelen()
            .kosten()
            .forEach(k -> all.add(new MoneyItem(own.voor(k.overheden()), k, null)));
        g.middelen().bekostiging().forEach(b -> all.add(of(own, b)));
      }
    }
    return List.copyOf(all);
  }

  private static MoneyItem of(Bereik whole, Bekostiging b) {
    return new MoneyItem(whole.voor(b.overheden()), null, b);
  }
}
