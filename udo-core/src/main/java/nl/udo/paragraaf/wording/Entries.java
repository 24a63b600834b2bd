package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.model.Invoering;
import nl.udo.model.Inwerkingtreding;
import nl.udo.recht.toepassing.Ingangsdatum;
import org.jspecify.annotations.Nullable;

/** The entries into force of a record, of which a sentence tells one beside the others. */
final class Entries {

  private final List<Inwerkingtreding> all;

  Entries(@Nullable Invoering invoering) {
    this.all = invoering == null ? List.of() : invoering.inwerkingtredingen();
  }

  /** Whether one is of the whole, beside which those of provisions are later. */
  boolean hasWhole() {
    return Lists.any(all, each -> each.bepalingen().isEmpty());
  }

  /** Whether a decree settles another day too: one is aimed at for some provisions. */
  boolean settlesOtherDays(@Nullable Datum whole) {
    return Lists.any(all, each -> isByDecree(each) && isOtherDay(Ingangsdatum.van(each), whole));
  }

  private static boolean isByDecree(Inwerkingtreding entry) {
    return entry.wijze() == Inwerkingtreding.Wijze.KONINKLIJK_BESLUIT
        && !entry.bepalingen().isEmpty();
  }

  private static boolean isOtherDay(@Nullable Datum aim, @Nullable Datum whole) {
    return aim != null && !aim.equals(whole);
  }
}
