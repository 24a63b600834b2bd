package nl.udo.overzicht;

import java.util.List;
import nl.udo.model.Afspraak;
import nl.udo.model.Oordeel;
import nl.udo.model.Punt;
import nl.udo.model.Term;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.wording.AccountWording;
import org.jspecify.annotations.Nullable;

/**
 * What parties brought in, each in a sentence, as the paragraph says it. What is recorded without
 * its words is told as such. Not thread-safe.
 */
final class Inbreng {

  private final Partijnamen partijen;
  private final AccountWording zinnen;

  Inbreng(Partijnamen partijen, AccountWording zinnen) {
    this.partijen = partijen;
    this.zinnen = zinnen;
  }

  /** By their short names, without article. */
  List<String> kort(List<String> wie) {
    return partijen.kort(wie);
  }

  /** For a list of nothing but names. */
  List<String> lijst(List<String> wie) {
    return partijen.inLijst(wie);
  }

  String punt(Punt punt, List<String> wie) {
    List<String> namen = partijen.elkInZin(wie);
    String zin = zinnen.point(partijen.alsOnderwerp(namen, wie), punt);
    return zin.isEmpty() ? onomschreven("punt", punt.soort(), namen) : zin;
  }

  /**
   * An oordeel.
   *
   * @param verleden whether it is told as of its time
   * @param over what was put before them, or null for the policy itself
   */
  String oordeel(Oordeel oordeel, List<String> wie, boolean verleden, @Nullable String over) {
    List<String> namen = partijen.elkInZin(wie);
    String zin =
        zinnen.judgement(
            partijen.alsOnderwerp(namen, wie),
            partijen.alsOnderwerp(partijen.elkInZin(wie), wie),
            oordeel,
            verleden,
            over);
    return zin.isEmpty() ? onomschreven("oordeel", null, namen) : zin;
  }

  /** A condition of a party; without words of its own, an empty text. */
  String eigenVoorwaarde(Voorwaarde voorwaarde, List<String> wie) {
    return zinnen.condition(partijen.alsOnderwerp(partijen.elkInZin(wie), wie), voorwaarde);
  }

  String voorwaarde(Voorwaarde voorwaarde, List<String> wie) {
    String eigen = eigenVoorwaarde(voorwaarde, wie);
    return eigen.isEmpty() ? onomschreven("voorwaarde", null, partijen.elkInZin(wie)) : eigen;
  }

  /** Who set it is not recorded: an agreement is of all its parties. */
  String voorwaarde(Voorwaarde voorwaarde, Afspraak afspraak) {
    String wat = Notatie.inZin(voorwaarde.inhoud());
    String bij =
        afspraak.partijen().isEmpty()
            ? ""
            : Woorden.zin("wijziging.van", "naam", partijen.inZin(afspraak.partijen()));
    if (wat.isEmpty()) {
      return Woorden.zin("verantwoording.afspraak.zonder", "van", bij);
    }
    String inhoud = Woorden.zin("verantwoording.afspraak", "van", bij, "wat", wat);
    return voorwaarde.voor() == null
        ? inhoud
        : Woorden.zin(
            "verantwoording.voorwaarde.voor",
            "inhoud",
            Notatie.zonderPunt(inhoud),
            "voor",
            voorwaarde.voor().label());
  }

  /** What is recorded without its words. */
  private static String onomschreven(String wat, @Nullable Term soort, List<String> namen) {
    String sleutel = namen.isEmpty() ? "verantwoording.zonder-" : "verantwoording.zonder.van-";
    return Woorden.zin(
        sleutel + (wat.equals("voorwaarde") ? "die" : "dat"),
        "wat",
        soort == null ? wat : soort.label(),
        "wie",
        Notatie.opsomming(namen));
  }
}
