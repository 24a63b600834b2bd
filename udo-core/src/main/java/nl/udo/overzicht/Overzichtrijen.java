package nl.udo.overzicht;

import java.util.Comparator;
import java.util.List;
import nl.udo.model.Dossier;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;
import nl.udo.overzicht.Overzicht.Rij;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Ernst;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/** Makes the row of one record; nothing of the record itself stays in it but shortened texts. */
final class Overzichtrijen {

  /** As a Dutch list has it: without the article before it, whatever its case and marks. */
  static final Comparator<String> ALFABET = Comparator.comparing(Names::key);

  private Overzichtrijen() {}

  static Rij van(
      Invoer invoer, UdoChecklist checklist, Stadium stadium, Oordelenlijst.Gedeeld gedeeld) {
    String naam = Teksten.kort(invoer.naam(), Teksten.NAAM);
    UdoTraject traject = invoer.traject();
    if (traject == null) {
      String fout = Teksten.kort(invoer.fout(), Teksten.ZIN);
      return new Rij(
          naam, fout, null, null, null, null, null, List.of(), null, null, 0, 0, 0, List.of(), 0,
          null);
    }
    List<Bevinding> alle = checklist.toets(traject, Stadium.TOELICHTING).bevindingen();
    List<Bevinding> gevraagd = alle.stream().filter(b -> stadium.omvat(b.stadium())).toList();
    Voornemen voornemen = traject.voornemen();
    Oordelenlijst oordelen = Oordelenlijst.van(traject, gedeeld);
    List<String> dossiers =
        voornemen.dossiers().stream()
            .map(Dossier::nummer)
            .filter(nummer -> nummer != null)
            .toList();
    return new Rij(
        naam,
        null,
        Teksten.kort(traject.kenmerk(), Teksten.KENMERK),
        Teksten.kort(Stukken.titel(traject), Teksten.TITEL),
        dossiers.isEmpty() ? null : Teksten.kort(String.join(", ", dossiers), Teksten.WOORD),
        voornemen.soort(),
        Teksten.kort(voornemen.ministerie(), Teksten.WOORD),
        traject.geraakteOverheden(),
        traject.verloop() == null ? null : traject.verloop().status(),
        bereikt(alle),
        aantal(gevraagd, Ernst.FOUT),
        aantal(gevraagd, Ernst.WAARSCHUWING),
        aantal(gevraagd, Ernst.ADVIES),
        oordelen.oordelen(),
        oordelen.anderen(),
        Dagen.datumVanInwerkingtreding(traject));
  }

  /** The last stage of which no error is left, nor of one before it. */
  private static @Nullable Stadium bereikt(List<Bevinding> alle) {
    Stadium bereikt = null;
    for (Stadium stadium : Stadium.values()) {
      if (alle.stream().anyMatch(b -> b.ernst() == Ernst.FOUT && stadium.omvat(b.stadium()))) {
        return bereikt;
      }
      bereikt = stadium;
    }
    return bereikt;
  }

  private static int aantal(List<Bevinding> bevindingen, Ernst ernst) {
    return (int) bevindingen.stream().filter(b -> b.ernst() == ernst).count();
  }
}
