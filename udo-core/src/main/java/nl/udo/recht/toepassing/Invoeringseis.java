package nl.udo.recht.toepassing;

import nl.udo.model.Datum;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Voornemen;
import org.jspecify.annotations.Nullable;

/** What Aanwijzing 4.17 asks of a moment of entry into force, and what the dates show of it. */
public enum Invoeringseis {
  /** It is one of the vaste verandermomenten. */
  VAST_MOMENT {
    @Override
    Stand stand(Inwerkingtreding ingang, @Nullable Datum bekendmaking, Voornemen voornemen) {
      Datum dag = Ingangsdatum.van(ingang);
      Datum moment =
          dag == null
              ? Termijnen.naBekendmaking(bekendmaking, ingang.maandenNaBekendmaking())
              : dag;
      if (moment == null || moment.maand() == null || voornemen.soort() == null) {
        return Stand.ONBEKEND;
      }
      return Verandermomenten.kanZijn(moment, voornemen.soort(), voornemen.onderwijs())
          ? Stand.NAGEKOMEN
          : Stand.AFGEWEKEN;
    }
  },
  /** It is long enough after publication: by the two dates, or else by the months between. */
  TERMIJN {
    @Override
    Stand stand(Inwerkingtreding ingang, @Nullable Datum bekendmaking, Voornemen voornemen) {
      Datum dag = Ingangsdatum.van(ingang);
      if (bekendmaking == null || dag == null) {
        Integer maanden = ingang.maandenNaBekendmaking();
        if (maanden == null) {
          return Stand.ONBEKEND;
        }
        return maanden < Termijnen.INVOERING_MEDEOVERHEDEN ? Stand.AFGEWEKEN : Stand.NAGEKOMEN;
      }
      if (Termijnen.haaltInvoering(bekendmaking, dag)) {
        return Stand.NAGEKOMEN;
      }
      return Termijnen.kanInvoeringHalen(bekendmaking, dag) ? Stand.ONBEKEND : Stand.AFGEWEKEN;
    }
  };

  /** What the dates show. */
  private enum Stand {
    NAGEKOMEN,
    AFGEWEKEN,
    ONBEKEND
  }

  abstract Stand stand(Inwerkingtreding ingang, @Nullable Datum bekendmaking, Voornemen voornemen);

  /**
   * Whether an entry into force certainly departs from it.
   *
   * @param ingang the entry into force
   * @param bekendmaking the publication, or null while it is not known
   * @param voornemen what enters into force
   * @return true when no reading of the dates keeps it
   */
  public boolean isAfgeweken(
      Inwerkingtreding ingang, @Nullable Datum bekendmaking, Voornemen voornemen) {
    return stand(ingang, bekendmaking, voornemen) == Stand.AFGEWEKEN;
  }

  /**
   * Whether the dates leave open if an entry into force keeps it.
   *
   * @param ingang the entry into force
   * @param bekendmaking the publication, or null while it is not known
   * @param voornemen what enters into force
   * @return true when it is not known
   */
  public boolean isOpen(
      Inwerkingtreding ingang, @Nullable Datum bekendmaking, Voornemen voornemen) {
    return stand(ingang, bekendmaking, voornemen) == Stand.ONBEKEND;
  }
}
