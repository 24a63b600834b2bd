package nl.udo.toets.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/** Compensation that is refused of what the record pays for as well. */
final class Geweigerd {

  private Geweigerd() {}

  /** The layers that are paid for the very thing of which compensation is refused. */
  static Set<Overheidslaag> ookVergoed(Geldstromen.Betaling geweigerd, Geldstromen geld) {
    String omschrijving = geweigerd.bekostiging().omschrijving();
    if (omschrijving == null) {
      return geheelVergoed(geweigerd, geld);
    }
    Set<Overheidslaag> vergoed = EnumSet.noneOf(Overheidslaag.class);
    geld.betalingen().stream()
        .filter(
            betaling ->
                betaling.isVergoeding()
                    && Objects.equals(betaling.deel(), geweigerd.deel())
                    && isNaam(omschrijving, betaling.bekostiging().omschrijving())
                    && betaling
                        .bekostiging()
                        .kostensoorten()
                        .equals(geweigerd.bekostiging().kostensoorten()))
        .forEach(betaling -> vergoed.addAll(betaling.lagen()));
    return vergoed;
  }

  /** The layers of which all costs are paid for, so that none is left to refuse. */
  private static Set<Overheidslaag> geheelVergoed(
      Geldstromen.Betaling geweigerd, Geldstromen geld) {
    Set<Overheidslaag> vergoed = EnumSet.noneOf(Overheidslaag.class);
    for (Overheidslaag laag : geweigerd.lagen()) {
      List<Geldstromen.Kost> kosten =
          Lists.only(
              geld.kosten(),
              kost ->
                  kost.isLast()
                      && kost.lagen().contains(laag)
                      && Objects.equals(kost.deel(), geweigerd.deel())
                      && isVoor(geweigerd, kost));
      List<Geldstromen.Betaling> betalingen =
          Lists.only(
              geld.betalingen(),
              betaling ->
                  betaling.isVergoeding()
                      && betaling.lagen().contains(laag)
                      && Objects.equals(betaling.deel(), geweigerd.deel())
                      && Lists.any(kosten, kost -> vergoedt(betaling, kost)));
      boolean elk =
          Lists.every(kosten, kost -> Lists.any(betalingen, betaling -> vergoedt(betaling, kost)));
      if (!kosten.isEmpty() && elk && !verschilt(kosten, betalingen)) {
        vergoed.add(laag);
      }
    }
    return vergoed;
  }

  /** Of costs that are paid for in part, the rest can be refused. */
  private static boolean verschilt(
      List<Geldstromen.Kost> kosten, List<Geldstromen.Betaling> betalingen) {
    return Vergelijking.van(
            Lists.each(kosten, Geldstromen.Kost::geteld),
            Lists.each(betalingen, Geldstromen.Betaling::bekostiging))
        == Vergelijking.Uitkomst.VERSCHILT;
  }

  private static boolean vergoedt(Geldstromen.Betaling betaling, Geldstromen.Kost kost) {
    return isVoor(betaling, kost)
        && isNaam(kost.post().omschrijving(), betaling.bekostiging().omschrijving());
  }

  /** Whether it is for costs of the kind of a cost. */
  private static boolean isVoor(Geldstromen.Betaling betaling, Geldstromen.Kost kost) {
    List<Kostenpost.Soort> soorten = betaling.bekostiging().kostensoorten();
    return soorten.isEmpty() || soorten.contains(kost.post().soort());
  }

  private static boolean isNaam(@Nullable String een, @Nullable String ander) {
    return een != null && ander != null && Names.key(een).equals(Names.key(ander));
  }
}
