package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Register;
import nl.udo.recht.toepassing.Peildatum;
import org.jspecify.annotations.Nullable;

/**
 * A cost or a payment of a record.
 *
 * @param bereik those for whom it is
 * @param cost the cost, if it is one
 * @param payment the payment, if it is one
 */
record MoneyItem(Bereik bereik, @Nullable Kostenpost cost, @Nullable Bekostiging payment) {

  /** The money of a record that can be told, in its order: no text tells of later payments. */
  static List<MoneyItem> of(Register register) {
    UdoTraject traject = register.traject();
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
    return Lists.only(all, item -> !item.isLater(register));
  }

  private static MoneyItem of(Bereik whole, Bekostiging b) {
    return new MoneyItem(whole.voor(b.overheden()), null, b);
  }

  private boolean isLater(Register register) {
    return payment != null
        && Peildatum.isLater(register.traject(), payment, register.afspraak(payment.afspraak()));
  }
}
