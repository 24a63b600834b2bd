package nl.udo.overzicht;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.model.Afspraak;
import nl.udo.model.Beantwoording;
import nl.udo.model.Consultatie;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Oordeel;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitwerking;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.wording.AccountWording;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * What was done with what parties brought in. An explanation is whole sentences, or goes on behind
 * the answer: "omdat …", "met …". Not thread-safe.
 */
final class Afdoening {

  private final AccountWording zinnen;
  private final Map<String, String> gevolgen = new HashMap<>();
  private final Map<String, String> punten = new HashMap<>();

  Afdoening(UdoTraject traject, AccountWording zinnen) {
    this.zinnen = zinnen;
    for (Evaluatie e : traject.evaluaties()) {
      if (e.onderwerp() != null) {
        gevolg(e.kenmerk(), Benaming.evaluatie(e), Wanneer.inWoorden(e.momenten()));
      }
    }
    for (Afspraak a : traject.afspraken()) {
      String van =
          a.datum() == null ? "" : Woorden.zin("wijziging.van", "naam", Notatie.datum(a.datum()));
      String wanneer = a.datum() == null ? Notatie.moment(a.moment()) : "";
      if (a.titel() != null) {
        String titel = Notatie.regel(a.titel());
        gevolg(
            a.kenmerk(),
            Woorden.zin("naam.Afspraak.woordgroep", "van", van, "wat", titel),
            wanneer);
      } else if (a.inhoud() != null) {
        gevolg(
            a.kenmerk(),
            Notatie.bij("naam.Afspraak", a.inhoud(), "van", van, "komma", ""),
            wanneer);
      }
    }
    for (Uitwerking u : traject.uitwerkingen()) {
      if (u.onderwerp() != null) {
        String in = Notatie.regel(u.regeling());
        String wat = Notatie.bij("naam.Uitwerking", u.onderwerp());
        gevolg(
            u.kenmerk(),
            in.isEmpty() ? wat : Woorden.zin("verantwoording.in", "wat", wat, "regeling", in),
            Notatie.moment(u.moment()));
      }
    }
    // What an oordeel refers to stands above it in the account, where its parties were named.
    Inbreng inbreng = new Inbreng(new Partijnamen(traject), zinnen);
    for (Consultatie consultatie : traject.consultaties()) {
      for (Punt punt : consultatie.punten()) {
        if (punt.kenmerk() != null) {
          punten.putIfAbsent(
              Names.key(punt.kenmerk()), inbreng.punt(punt, consultatie.partijenVan(punt)));
        }
      }
    }
  }

  private void gevolg(@Nullable String kenmerk, String wat, String wanneer) {
    if (kenmerk != null) {
      gevolgen.putIfAbsent(
          Names.key(kenmerk),
          wanneer.isEmpty() ? wat : wat + Woorden.zin("register.moment", "moment", wanneer));
    }
  }

  /** What was changed or done, to what it was put off, and what came of it. */
  String uitleg(@Nullable Reactie reactie, List<String> leidtTot) {
    String uitleg =
        reactie == null || reactie.toelichting() == null ? "" : zinnen.done(reactie.toelichting());
    if (reactie != null && (reactie.naar() != null || reactie.moment() != null)) {
      uitleg = samen(uitleg, zinnen.deferred(reactie));
    }
    List<String> gevolg =
        leidtTot.stream()
            .map(kenmerk -> gevolgen.getOrDefault(Names.key(kenmerk), Notatie.regel(kenmerk)))
            .toList();
    return gevolg.isEmpty()
        ? uitleg
        : samen(uitleg, Woorden.zin("antwoord.vervolg", "gevolg", Notatie.opsomming(gevolg)));
  }

  /** Why not, as it goes on behind the answer, or whole sentences. */
  String reden(@Nullable Reactie reactie) {
    return reactie == null || reactie.reden() == null ? "" : zinnen.reason(reactie.reden());
  }

  /** The same; where a part was adopted, in a sentence that says that it is about the rest. */
  String redenOfRest(@Nullable Reactie reactie) {
    if (reactie == null
        || reactie.reden() == null
        || reactie.soort() != Reactie.Soort.DEELS_OVERGENOMEN) {
      return reden(reactie);
    }
    return reactie.reden().vorm() == Formulering.Vorm.ZIN
        ? Notatie.alsZin(Woorden.zin("verantwoording.reden.rest", "reden", reden(reactie)))
        : zinnen.rest(reactie.reden());
  }

  /** What was done with a point in one or two words, which go by what the point is. */
  static String antwoord(Reactie.Soort soort, Punt.@Nullable Soort punt) {
    String sleutel = "verantwoording.antwoord-" + soort.code();
    String eigen = punt == null ? sleutel : sleutel + "." + punt.code();
    return Woorden.zin(Woorden.of(eigen) == null ? sleutel : eigen);
  }

  /** The same of an oordeel. */
  static String antwoordOpOordeel(Reactie.Soort soort) {
    return soort == Reactie.Soort.NIET_OVERGENOMEN
        ? Woorden.zin("verantwoording.oordeel-niet-gedeeld")
        : antwoord(soort, null);
  }

  /** The points that an oordeel is about, and that it names no conditions where it sets some. */
  String bij(Oordeel oordeel) {
    List<String> namen =
        oordeel.punten().stream()
            .map(kenmerk -> punten.get(Names.key(kenmerk)))
            .filter(inbreng -> inbreng != null && !inbreng.isEmpty())
            .map(inbreng -> "\u201c" + Notatie.zonderPunt(inbreng) + "\u201d")
            .toList();
    boolean zonder =
        oordeel.strekking() == Oordeel.Strekking.ONDER_VOORWAARDEN
            && oordeel.voorwaarden().isEmpty();
    return samen(
        zonder ? Woorden.zin("verantwoording.zonder-voorwaarden") : "",
        namen.isEmpty()
            ? ""
            : Woorden.zin("verantwoording.punten-bij-oordeel", "punten", Notatie.opsomming(namen)));
  }

  /** Whether the record says what came of a condition: it was met, or it was not and why. */
  static boolean isAfgedaan(Voorwaarde voorwaarde) {
    return !voorwaarde.vervulling().isEmpty()
        && voorwaarde.vervulling().stream()
            .allMatch(
                v ->
                    v.stand() == Vervulling.Stand.VERVULD
                        || v.stand() == Vervulling.Stand.NIET && v.door() != null);
  }

  /** Whether the record says that a deferred effect was answered. */
  static boolean isAfgedaan(Uitwerking uitwerking) {
    return uitwerking.beantwoording() != null
        && uitwerking.beantwoording().stand() == Beantwoording.Stand.BEANTWOORD;
  }

  /** Two texts after one another, the first with an end. */
  static String samen(String een, String twee) {
    if (een.isEmpty() || twee.isEmpty()) {
      return een.isEmpty() ? twee : een;
    }
    return een + (Notatie.eindigtZin(een) ? " " : ". ") + twee;
  }
}
