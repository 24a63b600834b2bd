package nl.udo.overzicht;

import java.util.List;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.UdoChecklist;
import org.jspecify.annotations.Nullable;

/** The text of an overview of one record, with what its metadata tell. */
final class Stukken {

  private Stukken() {}

  static Tekststuk van(UdoTraject traject, Sectie geheel) {
    return met(titel(traject), geheel);
  }

  /** Most of them rest on no rule; a text names the rule set that this library has. */
  static Tekststuk met(@Nullable String onderwerp, Sectie geheel) {
    return new Tekststuk(onderwerp, UdoChecklist.standaard().regelset(), false, List.of(geheel));
  }

  /** The title of the policy, or null. */
  static @Nullable String titel(UdoTraject traject) {
    Voornemen voornemen = traject.voornemen();
    String titel = voornemen.titel() == null ? voornemen.roepnaam() : voornemen.titel();
    return titel == null ? null : Notatie.regel(titel);
  }
}
