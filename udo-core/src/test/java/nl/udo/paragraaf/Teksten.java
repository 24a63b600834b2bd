package nl.udo.paragraaf;

import nl.udo.bewoording.Bewoording;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.layout.Layout;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import nl.udo.weergave.Markdownweergave;

/** The final text of a record, whatever the checklist still asks of it. */
public final class Teksten {

  private Teksten() {}

  /** The whole text as Markdown. */
  public static String definitief(UdoTraject traject) {
    return Markdownweergave.standaard().schrijf(stuk(traject));
  }

  /** The whole text as a tree. */
  public static Tekststuk stuk(UdoTraject traject) {
    return layout(traject, Indeling.standaard()).whole();
  }

  /** What makes the text of a record. */
  public static Layout layout(UdoTraject traject, Indeling indeling) {
    return new Layout(
        UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING),
        indeling,
        Bewoording.standaard(),
        false);
  }
}
