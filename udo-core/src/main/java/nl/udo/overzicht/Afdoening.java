package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.model.Afspraak;
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

  Afdoening(UdoTraject traject, Inbreng inbreng) {
    this.zinnen = new AccountWording(traject);
    for (Evaluatie e : traject.evaluaties()) {
      if (e.onderwerp() != null) {
        gevolg(e.kenmerk(), Benaming.evaluatie(e));
      }
    }
    for (Afspraak a : traject.afspraken()) {
      if (a.titel() != null) {
        gevolg(
            a.kenmerk(),
            Woorden.zin("naam.Afspraak.woordgroep", "van", "", "wat", Notatie.regel(a.titel())));
      } else if (a.inhoud() != null) {
        gevolg(a.kenmerk(), Notatie.bij("naam.Afspraak", a.inhoud(), "van", "", "komma", ""));
      }
    }
    for (Uitwerking u : traject.uitwerkingen()) {
      if (u.onderwerp() != null) {
        gevolg(u.kenmerk(), Notatie.bij("naam.Uitwerking", u.onderwerp()));
      }
    }
    for (Consultatie consultatie : traject.consultaties()) {
      for (Punt punt : consultatie.punten()) {
        if (punt.kenmerk() != null) {
          punten.putIfAbsent(
              Names.key(punt.kenmerk()),
              inbreng.punt(punt, Inbreng.wie(punt.partijen(), consultatie)));
        }
      }
    }
  }

  private void gevolg(@Nullable String kenmerk, String wat) {
    if (kenmerk != null) {
      gevolgen.putIfAbsent(Names.key(kenmerk), wat);
    }
  }

  /** What was changed or done, to what it was put off, and what came of it. */
  String uitleg(@Nullable Reactie reactie, List<String> leidtTot) {
    String uitleg =
        reactie == null || reactie.toelichting() == null ? "" : zinnen.done(reactie.toelichting());
    if (reactie != null && (reactie.naar() != null || reactie.moment() != null)) {
      uitleg = samen(uitleg, doorgeschoven(reactie));
    }
    List<String> gevolg =
        leidtTot.stream()
            .map(kenmerk -> gevolgen.getOrDefault(Names.key(kenmerk), Notatie.regel(kenmerk)))
            .toList();
    return gevolg.isEmpty()
        ? uitleg
        : samen(
            uitleg, Woorden.zin("verantwoording.leidt-tot", "gevolg", Notatie.opsomming(gevolg)));
  }

  String reden(@Nullable Reactie reactie) {
    return reactie == null || reactie.reden() == null ? "" : zinnen.reason(reactie.reden());
  }

  private static String doorgeschoven(Reactie reactie) {
    String moment = Notatie.moment(reactie.moment());
    String naar = Notatie.regel(reactie.naar());
    if (naar.isEmpty()) {
      return moment.isEmpty() ? "" : Woorden.zin("verantwoording.moment", "moment", moment);
    }
    return moment.isEmpty()
        ? Woorden.zin("verantwoording.naar", "naar", naar)
        : Woorden.zin("verantwoording.naar-moment", "naar", naar, "moment", moment);
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

  /** How far a condition was met, for each layer where that differs. */
  static String stand(Voorwaarde voorwaarde) {
    if (voorwaarde.vervulling().isEmpty()) {
      return Woorden.zin("verantwoording.stand.onbekend");
    }
    List<String> standen = new ArrayList<>();
    for (Vervulling vervulling : voorwaarde.vervulling()) {
      String stand =
          vervulling.stand() == null
              ? Woorden.zin("verantwoording.stand.onbekend")
              : vervulling.stand().label();
      standen.add(
          vervulling.overheden().isEmpty()
              ? stand
              : Woorden.zin(
                  "verantwoording.stand.lagen",
                  "stand",
                  stand,
                  "lagen",
                  Notatie.lagen(vervulling.overheden())));
    }
    return String.join("; ", standen);
  }

  /** By what it was met or why not; of several, with the layers that each is about. */
  String uitleg(Voorwaarde voorwaarde) {
    List<String> delen = new ArrayList<>();
    for (Vervulling vervulling : voorwaarde.vervulling()) {
      if (vervulling.door() != null) {
        String door = door(vervulling, vervulling.door());
        delen.add(
            voorwaarde.vervulling().size() == 1 || vervulling.overheden().isEmpty()
                ? door
                : Woorden.zin(
                    "verantwoording.door.lagen",
                    "lagen",
                    Notatie.lagen(vervulling.overheden()),
                    "door",
                    door));
      }
    }
    String uitleg =
        delen.stream().anyMatch(Notatie::eindigtZin)
            ? delen.stream().reduce("", Afdoening::samen)
            : String.join("; ", delen);
    return samen(uitleg, Notatie.regel(voorwaarde.toelichting()));
  }

  /** By what it was met, or why not, as a sentence goes on: "met …", "omdat …". */
  String door(Vervulling vervulling, Formulering door) {
    return door.vorm() == Formulering.Vorm.WOORDGROEP && vervulling.stand() != Vervulling.Stand.NIET
        ? Woorden.zin("verantwoording.door", "door", Notatie.zonderPunt(door.tekst()))
        : zinnen.reason(door);
  }

  /** Two texts after one another, the first with an end. */
  static String samen(String een, String twee) {
    if (een.isEmpty() || twee.isEmpty()) {
      return een.isEmpty() ? twee : een;
    }
    return een + (Notatie.eindigtZin(een) ? " " : ". ") + twee;
  }
}
