package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.UdoTraject;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.wording.AccountWording;
import org.jspecify.annotations.Nullable;

/** How far a condition was met, when and by what, in the sentences of the account. */
final class Vervuldheid {

  private final AccountWording zinnen;

  Vervuldheid(UdoTraject traject) {
    this(new AccountWording(traject));
  }

  Vervuldheid(AccountWording zinnen) {
    this.zinnen = zinnen;
  }

  /** All of it in sentences; null when nothing is recorded of it. */
  @Nullable String zin(Voorwaarde voorwaarde) {
    boolean onbekend = voorwaarde.vervulling().stream().allMatch(v -> v.stand() == null);
    String uitleg = uitleg(voorwaarde);
    String zin = zin(onbekend ? "" : stand(voorwaarde), datum(voorwaarde), uitleg);
    String bepalingen = bepalingen(voorwaarde);
    if (!bepalingen.isEmpty()) {
      zin = (zin + " " + Woorden.zin("verantwoording.gewijzigd", "bepalingen", bepalingen)).strip();
    }
    return zin.isEmpty() ? null : zin;
  }

  /** Vervuld (1 juni 2020) met artikel 3. Niet vervuld, omdat de tijd dringt. */
  static String zin(String stand, @Nullable Datum op, String uitleg) {
    String zin = Notatie.hoofdletter(stand);
    if (op != null && !zin.isEmpty()) {
      zin += Woorden.zin("bij", "wat", Notatie.datum(op));
    }
    if (uitleg.isEmpty()) {
      return Notatie.alsZin(zin);
    }
    if (Notatie.gaatVerder(uitleg) && !zin.isEmpty()) {
      return Notatie.alsZin(zin + (uitleg.startsWith("omdat ") ? ", " : " ") + uitleg);
    }
    String reden = Notatie.alsZin(Notatie.hoofdletter(uitleg));
    return zin.isEmpty() ? reden : Notatie.alsZin(zin) + " " + reden;
  }

  /** When it was met, when that was one date; else null. */
  static @Nullable Datum datum(Voorwaarde voorwaarde) {
    List<Datum> data =
        voorwaarde.vervulling().stream()
            .map(Vervulling::datum)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return data.size() == 1 ? data.get(0) : null;
  }

  static String bepalingen(Voorwaarde voorwaarde) {
    return Notatie.opsomming(
        voorwaarde.vervulling().stream()
            .map(v -> Notatie.bepalingen(v.bepalingen()))
            .filter(b -> !b.isEmpty())
            .toList());
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
    return Afdoening.samen(uitleg, Notatie.regel(voorwaarde.toelichting()));
  }

  /** By what it was met, or why not, as a sentence goes on: "met …", "omdat …". */
  String door(Vervulling vervulling, Formulering door) {
    return door.vorm() == Formulering.Vorm.WOORDGROEP && vervulling.stand() != Vervulling.Stand.NIET
        ? Woorden.zin("verantwoording.door", "door", Notatie.zonderPunt(door.tekst()))
        : zinnen.reason(door);
  }
}
