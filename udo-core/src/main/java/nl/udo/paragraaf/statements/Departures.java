package nl.udo.paragraaf.statements;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.model.Datum;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Vervolg.Verandermoment;
import nl.udo.recht.toepassing.Ingangsdatum;
import nl.udo.recht.toepassing.Termijnen;
import nl.udo.recht.toepassing.Verandermomenten;
import org.jspecify.annotations.Nullable;

/**
 * Which entries into force of a record depart from the vaste verandermomenten or the term after
 * publication (Aanwijzing 4.17), and from which of the two, as far as their dates show.
 */
final class Departures {

  private enum Kept {
    YES,
    NO,
    UNKNOWN
  }

  private final UdoTraject traject;
  private final @Nullable Datum published;
  private final List<Inwerkingtreding> entries;

  Departures(UdoTraject traject, @Nullable Datum published, List<Inwerkingtreding> entries) {
    this.traject = traject;
    this.published = published;
    this.entries = entries;
  }

  /** From what is departed: what the dates show; where they show nothing, what they leave open. */
  Set<Verandermoment> from() {
    Set<Verandermoment> shown = EnumSet.noneOf(Verandermoment.class);
    Set<Verandermoment> open = EnumSet.noneOf(Verandermoment.class);
    for (Inwerkingtreding i : entries) {
      for (Verandermoment v : Verandermoment.values()) {
        Kept kept = kept(i, v);
        if (kept != Kept.YES) {
          (kept == Kept.NO ? shown : open).add(v);
        }
      }
    }
    if (entries.isEmpty()) {
      return EnumSet.allOf(Verandermoment.class);
    }
    return shown.isEmpty() ? open : shown;
  }

  /** The place of the last entry that departs, or of the last where the dates show of none. */
  int last() {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (departs(entries.get(i))) {
        return i;
      }
    }
    return entries.size() - 1;
  }

  /** Whether the first entry departs, which is that of the whole where there is one. */
  boolean isOfTheFirst() {
    return !entries.isEmpty() && departs(entries.get(0));
  }

  private boolean departs(Inwerkingtreding entry) {
    return kept(entry, Verandermoment.VAST_MOMENT) == Kept.NO
        || kept(entry, Verandermoment.TERMIJN) == Kept.NO;
  }

  private Kept kept(Inwerkingtreding i, Verandermoment of) {
    Datum datum = Ingangsdatum.van(i);
    return switch (of) {
      case VAST_MOMENT ->
          moment(
              datum == null
                  ? Termijnen.naBekendmaking(published, i.maandenNaBekendmaking())
                  : datum);
      case TERMIJN -> term(i, datum);
    };
  }

  private Kept term(Inwerkingtreding i, @Nullable Datum datum) {
    if (i.maandenNaBekendmaking() != null) {
      return i.maandenNaBekendmaking() < Termijnen.INVOERING_MEDEOVERHEDEN ? Kept.NO : Kept.YES;
    }
    if (published == null || datum == null) {
      return Kept.UNKNOWN;
    }
    if (Termijnen.haaltInvoering(published, datum)) {
      return Kept.YES;
    }
    return Termijnen.kanInvoeringHalen(published, datum) ? Kept.UNKNOWN : Kept.NO;
  }

  private Kept moment(@Nullable Datum datum) {
    var voornemen = traject.voornemen();
    if (datum == null || datum.maand() == null || voornemen.soort() == null) {
      return Kept.UNKNOWN;
    }
    return Verandermomenten.kanZijn(datum, voornemen.soort(), voornemen.onderwijs())
        ? Kept.YES
        : Kept.NO;
  }
}
