package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Datum;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Verloop;
import nl.udo.overzicht.Wijzigingen.Soort;
import nl.udo.recht.toepassing.Ingangsdatum;

/**
 * What happened to the proposal: events, how far the UDO is, and when it enters into force. That it
 * was put off is one fact, whether it is recorded as an event, as another date, or as both.
 */
final class Verloopwijzigingen {

  /** An entry into force of a later date. */
  private record Uitstel(Plaats plaats, Datum was, Datum is, String toen, String nu) {}

  private final Versie eerder;
  private final Versie later;
  private final Wijzigingslijst lijst;
  private final List<Plaats> uitgesteld = new ArrayList<>();
  private final List<Uitstel> verschoven = new ArrayList<>();

  Verloopwijzigingen(Versie eerder, Versie later, Wijzigingslijst lijst) {
    this.eerder = eerder;
    this.later = later;
    this.lijst = lijst;
  }

  /** Tells how far the UDO is; gives the earlier one as if it were as far. */
  Verloop stand(Verloop toen, Verloop nu, Plaats plaats) {
    if (nu.status() == null || nu.status() == toen.status()) {
      return toen;
    }
    lijst.meld(
        toen.status() == null ? Soort.TOEGEVOEGD : Soort.GEWIJZIGD,
        Woorden.zin("kompas.udo." + nu.status().code(), "periode", ""),
        toen.status() == null ? null : Plaats.onder(plaats.eerder(), "status"),
        Plaats.onder(plaats.later(), "status"));
    return toen.toBuilder().status(nu.status()).build();
  }

  void gebeurtenis(Plaats plaats, Gebeurtenis gebeurtenis) {
    if (gebeurtenis.soort() == Gebeurtenis.Soort.UITGESTELD) {
      uitgesteld.add(plaats);
    } else {
      lijst.meld(Soort.TOEGEVOEGD, zin(gebeurtenis), null, plaats.later());
    }
  }

  private String zin(Gebeurtenis gebeurtenis) {
    String wat = Notatie.regel(gebeurtenis.toelichting());
    if (gebeurtenis.soort() == null || gebeurtenis.soort() == Gebeurtenis.Soort.ANDERS) {
      return gebeurtenis.datum() == null || wat.isEmpty()
          ? wat.isEmpty() ? Woorden.zin("gebeurtenis.onbekend") : wat
          : Woorden.zin(
              "gebeurtenis.anders", "datum", Notatie.datum(gebeurtenis.datum()), "wat", wat);
    }
    return Afdoening.samen(
        Woorden.zin(
            "gebeurtenis." + gebeurtenis.soort().code(),
            "voorstel",
            later.voorstel(),
            "op",
            op(gebeurtenis)),
        wat);
  }

  private static String op(Gebeurtenis gebeurtenis) {
    return gebeurtenis.datum() == null ? "" : Notatie.op(gebeurtenis.datum()) + " ";
  }

  /** Tells of another date; gives the earlier entry into force as if it had that date. */
  Inwerkingtreding ingang(Inwerkingtreding toen, Inwerkingtreding nu, Plaats plaats) {
    Datum was = Ingangsdatum.van(toen);
    Datum is = Ingangsdatum.van(nu);
    boolean vast = nu.datum() != null;
    if (was == null || is == null || was.equals(is) && vast == (toen.datum() != null)) {
      return toen;
    }
    String hier = Plaats.onder(plaats.eerder(), toen.datum() != null ? "datum" : "beoogd");
    String daar = Plaats.onder(plaats.later(), vast ? "datum" : "beoogd");
    if (was.equals(is)) {
      String zin = vast ? "wijziging.ingang.vast" : "wijziging.ingang.beoogd";
      lijst.meld(Soort.GEWIJZIGD, verschil(zin, plaats, was, is, ""), hier, daar);
    } else if (is.eersteDag().isBefore(was.eersteDag())) {
      lijst.meld(
          Soort.GEWIJZIGD, verschil("wijziging.ingang.vervroegd", plaats, was, is, ""), hier, daar);
    } else {
      verschoven.add(
          new Uitstel(plaats, was, is, Objects.requireNonNull(hier), Objects.requireNonNull(daar)));
    }
    List<Datum> eerderBeoogd = new ArrayList<>(toen.eerderBeoogd());
    if (!eerderBeoogd.contains(was) && nu.eerderBeoogd().contains(was)) {
      // That the date of then is now a former one is told with the new date.
      eerderBeoogd.add(was);
    }
    return toen.toBuilder()
        .datum(nu.datum())
        .beoogd(nu.beoogd())
        .eerderBeoogd(eerderBeoogd)
        .build();
  }

  private String verschil(String sleutel, Plaats plaats, Datum was, Datum is, String op) {
    return Woorden.zin(
        sleutel,
        "naam",
        eerder.naam(plaats).tekst(),
        "oud",
        Notatie.datum(was),
        "nieuw",
        Notatie.datum(is),
        "op",
        op);
  }

  /** Tells what was put off, when all is known of it. */
  void sluit() {
    boolean eenFeit = uitgesteld.size() == 1 && verschoven.size() == 1;
    for (Uitstel uitstel : verschoven) {
      Plaats plaats = uitgesteld.isEmpty() ? null : uitgesteld.get(0);
      Gebeurtenis gebeurtenis =
          eenFeit && plaats != null ? (Gebeurtenis) plaats.deel() : Gebeurtenis.builder().build();
      String zin =
          verschil(
              "wijziging.ingang.uitgesteld",
              uitstel.plaats,
              uitstel.was,
              uitstel.is,
              op(gebeurtenis));
      List<String> nu = new ArrayList<>(List.of(uitstel.nu));
      if (eenFeit && plaats != null && plaats.later() != null) {
        nu.add(plaats.later());
      }
      lijst.meld(
          Soort.GEWIJZIGD,
          Afdoening.samen(zin, Notatie.regel(gebeurtenis.toelichting())),
          List.of(uitstel.toen),
          nu);
    }
    if (!eenFeit) {
      uitgesteld.forEach(
          plaats ->
              lijst.meld(Soort.TOEGEVOEGD, zin((Gebeurtenis) plaats.deel()), null, plaats.later()));
    }
  }
}
