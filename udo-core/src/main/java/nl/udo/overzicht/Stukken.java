package nl.udo.overzicht;

import java.util.List;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.UdoChecklist;
import org.jspecify.annotations.Nullable;

/** The text of an overview of one record, with what its metadata tell. */
final class Stukken {

  private Stukken() {}

  /** One record: its heading says of which policy. */
  static Tekststuk van(UdoTraject traject, String kop, List<Blok> blokken) {
    return van(titel(traject), kop, blokken);
  }

  /** What is about a policy, by its title or null. */
  static Tekststuk van(@Nullable String titel, String kop, List<Blok> blokken) {
    return van(titel == null ? kop : Woorden.zin("stuk.kop", "kop", kop, "titel", titel), blokken);
  }

  /** Most of them rest on no rule; a text names the rule set that this library has. */
  static Tekststuk van(String kop, List<Blok> blokken) {
    return new Tekststuk(
        null, UdoChecklist.standaard().regelset(), false, List.of(new Sectie(null, kop, blokken)));
  }

  /** het wetsvoorstel, het besluit: as it is called in a text that is no part of it. */
  static String voorstel(UdoTraject traject) {
    Regelingsoort soort = traject.voornemen().soort();
    return Woorden.zin("voorstel." + (soort == null ? "onbekend" : soort.code()));
  }

  /** The title of the policy, or null. */
  static @Nullable String titel(UdoTraject traject) {
    Voornemen voornemen = traject.voornemen();
    String titel = voornemen.titel() == null ? voornemen.roepnaam() : voornemen.titel();
    return titel == null ? null : Notatie.regel(titel);
  }
}
