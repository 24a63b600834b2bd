package nl.udo.overzicht;

import java.util.List;
import nl.udo.model.Consultatie;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Termijnen.Soort;
import nl.udo.overzicht.Termijnlijst.Sleutel;
import nl.udo.recht.Vindplaats;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.Regeling;

/** The terms of hearing: when an oordeel is due, and when one that urgency put off. */
final class Oordeeltermijnen {

  private final Termijnlijst lijst;
  private final UdoTraject traject;
  private final Partijnamen partijen;

  Oordeeltermijnen(Termijnlijst lijst) {
    this.lijst = lijst;
    this.traject = lijst.traject();
    this.partijen = new Partijnamen(traject);
  }

  /** The two months, unless a reason is given for another term; then the end that is recorded. */
  void oordelen() {
    for (int i = 0; i < traject.consultaties().size(); i++) {
      Consultatie c = traject.consultaties().get(i);
      if (c.vorm() == Consultatie.Vorm.BESTUURLIJK && c.periode() != null) {
        boolean korter = c.redenKorter() != null;
        Dagen einde =
            korter
                ? Dagen.van(c.periode().tot())
                : c.periode().van() == null
                    ? null
                    : Dagen.van(c.periode().van())
                        .met(nl.udo.recht.toepassing.Termijnen::laatsteDagOordeel);
        if (einde != null) {
          lijst.meld(
              korter ? "oordeel.korter" : "oordeel",
              new Sleutel(Soort.OORDEEL, "/consultaties/" + i + "/periode", c.kenmerk()),
              einde,
              korter ? List.of() : Termijnlijst.vanRegel("UDO-CON-03"),
              "wie",
              c.partijen().isEmpty()
                  ? Woorden.zin("overheid.onbekend")
                  : partijen.inZin(c.partijen()));
        }
      }
    }
  }

  void spoed() {
    List<Overheidslaag> lagen = Gehoord.nogTeHorenNaSpoed(traject);
    Spoed spoed = traject.spoed();
    if (spoed == null || lagen.isEmpty()) {
      return;
    }
    List<Vindplaats> bronnen = List.copyOf(Norm.SPOED.artikelen(lagen, Regeling.van(traject)));
    Dagen gevraagd = Dagen.van(spoed.oordeelGevraagdOp());
    lijst.meld(
        "spoed-oordeel",
        new Sleutel(
            Soort.SPOED_OORDEEL,
            gevraagd == null ? "/spoed" : "/spoed/oordeelGevraagdOp",
            "spoed oordeel"),
        gevraagd,
        bronnen,
        "lagen",
        Notatie.lagen(lagen));
    if (spoed.openbaarmaking() != null) {
      Dagen dagen = Dagen.van(spoed.openbaarmaking(), lijst.inwerkingtreding(), lijst.dag());
      lijst.meld(
          "spoed-openbaarmaking",
          new Sleutel(Soort.SPOED_OPENBAARMAKING, "/spoed/openbaarmaking", "spoed openbaar"),
          dagen,
          bronnen,
          "lagen",
          Notatie.lagen(lagen));
    }
  }
}
