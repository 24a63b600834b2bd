package nl.udo.recht.toepassing;

import java.util.EnumSet;
import java.util.Set;
import nl.udo.model.Beoordeling;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Overleg.Fondsbeheerder;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * Whether the articles on the financial consequences of policy of the Rijk count for a layer
 * (Financiële-verhoudingswet 2, Wet financiën openbare lichamen BES 87). They are about policy that
 * changes the exercise of tasks or activities; a regulation that touches the means of a layer is
 * taken to do so, policy without regulation only when the record says that tasks or powers change.
 */
public final class FinancieleVerhouding {

  private FinancieleVerhouding() {}

  /**
   * Whether they count.
   *
   * @param traject the record
   * @param laag the layer
   * @return true when rule and text may rest on them
   */
  public static boolean telt(UdoTraject traject, Overheidslaag laag) {
    return Norm.FINANCIELE_GEVOLGEN.telt(laag, Regeling.van(traject))
        && (traject.voornemen().soort() != Regelingsoort.BELEID || wijzigtTaken(traject, laag));
  }

  /**
   * The layers touched for which they count.
   *
   * @param traject the record
   * @return a set that the caller may change
   */
  public static Set<Overheidslaag> lagen(UdoTraject traject) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    traject.geraakteOverheden().stream().filter(laag -> telt(traject, laag)).forEach(lagen::add);
    return lagen;
  }

  /**
   * Whether one who looks after the fondsen is the minister whose proposal it is: no minister makes
   * that of members of the Tweede Kamer.
   *
   * @param traject the record
   * @param beheerder who looks after them
   * @return true when talking with that minister would be talking with oneself
   */
  public static boolean isEigen(UdoTraject traject, Fondsbeheerder beheerder) {
    return !Regeling.van(traject).initiatief() && isEerstverantwoordelijk(traject, beheerder);
  }

  /**
   * Whether one who looks after the fondsen is the minister first responsible, whoever made the
   * proposal.
   *
   * @param traject the record
   * @param beheerder who looks after them
   * @return true when the ministry of the record is theirs
   */
  public static boolean isEerstverantwoordelijk(UdoTraject traject, Fondsbeheerder beheerder) {
    String ministerie = traject.voornemen().ministerie();
    return ministerie != null
        && Partij.van(ministerie)
            .kenmerk()
            .equals(
                switch (beheerder) {
                  case BZK -> "BZK";
                  case FINANCIEN -> "FIN";
                });
  }

  private static boolean wijzigtTaken(UdoTraject traject, Overheidslaag laag) {
    return traject.gevolgen().stream()
        .filter(gevolg -> gevolg.overheden().contains(laag))
        .anyMatch(FinancieleVerhouding::wijzigtTaken);
  }

  private static boolean wijzigtTaken(Gevolg gevolg) {
    return heeftGevolgen(gevolg.taken()) || heeftGevolgen(gevolg.bevoegdheden());
  }

  private static boolean heeftGevolgen(@Nullable Beoordeling beoordeling) {
    return beoordeling != null && beoordeling.uitkomst() == Uitkomst.GEVOLGEN;
  }
}
