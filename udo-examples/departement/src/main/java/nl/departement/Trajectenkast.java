package nl.departement;

import java.io.IOException;
import java.nio.file.Path;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Regel;
import nl.udo.toets.UdoChecklist;

/**
 * Where a made-up department keeps its UDO records: one JSON file per policy, in a folder of its
 * own, under version control.
 */
public final class Trajectenkast {

  /** What this department asks on top of the standard list. */
  public static final UdoChecklist LIJST =
      UdoChecklist.standaard()
          .met(
              Regel.eigen(
                  "DEP-01",
                  "Is het doel van het voornemen beschreven?",
                  "Het doel van het voornemen ontbreekt.",
                  "Beschrijf het doel in één of twee zinnen bij het voornemen.",
                  "Werkwijze van dit departement",
                  traject -> traject.voornemen().doel() != null));

  private final Path map;

  /**
   * Opens the folder.
   *
   * @param map the folder with the records
   */
  public Trajectenkast(Path map) {
    this.map = map;
  }

  /**
   * Takes out a record.
   *
   * @param naam its name, without the extension
   * @return the record
   * @throws IOException when the file cannot be read
   */
  public UdoTraject traject(String naam) throws IOException {
    return UdoJson.lees(map.resolve(naam + ".json"));
  }
}
