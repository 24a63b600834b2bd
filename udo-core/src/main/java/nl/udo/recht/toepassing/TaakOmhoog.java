package nl.udo.recht.toepassing;

import nl.udo.model.Instantie;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Taakwijziging;

/** Whether a task goes up, so that the law asks why the lower layer cannot look after it. */
public final class TaakOmhoog {

  private TaakOmhoog() {}

  /**
   * Whether a task of a layer becomes one of the Rijk or, of gemeenten, of the provincie. One of
   * which it is not said whose it was, was of the layer.
   *
   * @param wijziging the change
   * @param laag the layer
   * @return false also for a task that was of another
   */
  public static boolean isVan(Taakwijziging wijziging, Overheidslaag laag) {
    Instantie van = wijziging.van();
    Instantie naar = wijziging.naar();
    return wijziging.soort() == Taakwijziging.Soort.NAAR_ELDERS
        && (van == null || van.isVan(laag))
        && naar != null
        && (naar.soort() == Instantie.Soort.RIJK
            || naar.soort() == Instantie.Soort.PROVINCIE && laag == Overheidslaag.GEMEENTEN);
  }
}
