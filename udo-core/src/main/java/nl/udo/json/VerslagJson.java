package nl.udo.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.udo.model.UdoTraject;
import nl.udo.recht.Vindplaats;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Regelresultaat;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;

/**
 * Reads a report of the checklist back from the JSON that {@link UdoJson#schrijf(Toetsverslag)}
 * writes. The record itself is not in the report: it is kept beside it, and given here.
 * Thread-safe.
 */
public final class VerslagJson {

  /** What follows from the rest and is not read. */
  private static final Set<String> AFGELEID =
      Set.of("volledig", "voortgang", "voortgangPerAspect", "voortgangPerOverheid");

  private static final Set<String> GELEZEN =
      Set.of("regelset", "taal", "wijzigingen", "stadium", "bevindingen", "regels");

  private static final ObjectReader LEZER =
      StrictMapper.mapper().addMixIn(Vindplaats.class, VindplaatsReader.Mixin.class).reader();

  private VerslagJson() {}

  /**
   * Reads a report.
   *
   * @param json the document
   * @param traject the record that was checked
   * @return the report, equal to the one that was written
   * @throws IllegalArgumentException when the document is no report; the message holds no words of
   *     it
   */
  public static Toetsverslag lees(String json, UdoTraject traject) {
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(traject, "traject");
    try {
      JsonNode verslag = LEZER.readTree(json);
      if (verslag == null || !verslag.isObject()) {
        throw new IllegalArgumentException("dit is geen toetsverslag: er staat geen object");
      }
      verslag.fieldNames().forEachRemaining(VerslagJson::ken);
      return new Toetsverslag(
          traject,
          eis(verslag, "regelset", String.class),
          eis(verslag, "taal", String.class),
          lijst(verslag, "wijzigingen", String[].class),
          eis(verslag, "stadium", Stadium.class),
          lijst(verslag, "bevindingen", Bevinding[].class),
          lijst(verslag, "regels", Regelresultaat[].class));
    } catch (JsonProcessingException e) {
      // Without the cause: its message may quote the document.
      throw new IllegalArgumentException(
          "dit is geen toetsverslag: onleesbaar op regel "
              + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()));
    }
  }

  private static void ken(String naam) {
    if (!AFGELEID.contains(naam) && !GELEZEN.contains(naam)) {
      throw new IllegalArgumentException(
          "dit is geen toetsverslag: er is een onbekende eigenschap");
    }
  }

  private static <T> T eis(JsonNode verslag, String naam, Class<T> type)
      throws JsonProcessingException {
    if (!verslag.hasNonNull(naam)) {
      throw new IllegalArgumentException("dit is geen toetsverslag: " + naam + " ontbreekt");
    }
    return LEZER.treeToValue(verslag.get(naam), type);
  }

  private static <T> List<T> lijst(JsonNode verslag, String naam, Class<T[]> type)
      throws JsonProcessingException {
    return verslag.has(naam) ? List.of(LEZER.treeToValue(verslag.get(naam), type)) : List.of();
  }
}
