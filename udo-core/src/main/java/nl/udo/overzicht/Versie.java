package nl.udo.overzicht;

import java.util.List;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.wording.AccountWording;
import nl.udo.paragraaf.wording.PartWording;
import org.jspecify.annotations.Nullable;

/**
 * One of two versions of a record, with how its parts are named and found. What the paragraph says
 * of them is read when it is first asked for. Not thread-safe.
 */
final class Versie {

  private final UdoTraject traject;
  private final Benaming benaming;
  private final Kenmerken kenmerken;
  private @Nullable PartWording paragraaf;
  private @Nullable Afdoening afdoening;
  private @Nullable Vervuldheid vervuldheid;

  Versie(UdoTraject traject) {
    this.traject = traject;
    this.benaming = new Benaming(traject);
    this.kenmerken = new Kenmerken(traject);
  }

  UdoTraject traject() {
    return traject;
  }

  Kenmerken kenmerken() {
    return kenmerken;
  }

  Naam naam(Plaats plaats) {
    return benaming.van(plaats);
  }

  /** Parties as they read in a sentence; without any, that there was one. */
  String wie(List<String> kenmerken) {
    return benaming.wie(kenmerken);
  }

  /** What the paragraph of this version says of its parts. */
  PartWording paragraaf() {
    if (paragraaf == null) {
      paragraaf = new PartWording(traject);
    }
    return paragraaf;
  }

  Afdoening afdoening() {
    if (afdoening == null) {
      afdoening = new Afdoening(traject, new AccountWording(traject));
    }
    return afdoening;
  }

  Vervuldheid vervuldheid() {
    if (vervuldheid == null) {
      vervuldheid = new Vervuldheid(traject);
    }
    return vervuldheid;
  }

  /** het wetsvoorstel, het besluit. */
  String voorstel() {
    return Stukken.voorstel(traject);
  }
}
