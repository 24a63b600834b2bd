package nl.udo.recht.toepassing;

import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;

/** Whether a regulation can demand regeling en bestuur of a layer (medebewind). */
public final class Medebewind {

  private Medebewind() {}

  /**
   * Whether a kind of regulation can demand it of all of these layers. Of waterschappen only a wet,
   * an amvb or a provinciale verordening can (Waterschapswet 56 lid 2), no ministeriële regeling.
   *
   * @param regeling the kind of regulation
   * @param lagen the layers
   * @return true when it can; false while the kind is not known
   */
  public static boolean kan(Regeling regeling, List<Overheidslaag> lagen) {
    return regeling.soort() != null
        && Lists.every(
            lagen,
            laag ->
                Norm.MEDEBEWIND.telt(laag, regeling)
                    && !(laag == Overheidslaag.WATERSCHAPPEN
                        && regeling.soort() == Regelingsoort.MINISTERIELE_REGELING));
  }
}
