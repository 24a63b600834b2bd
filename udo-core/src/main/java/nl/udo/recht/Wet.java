package nl.udo.recht;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * A statute in one version. The constants are those that the standard rule set cites; a host makes
 * its own.
 *
 * @param naam the name as it reads in a sentence, with its article, for instance "de Gemeentewet"
 * @param bwbId the id in the Basiswettenbestand, for instance "BWBR0005416"
 * @param versie the version that was read: the date from which it is in force, for instance
 *     "2026-10-01"
 */
@JsonPropertyOrder({"naam", "bwbId", "versie"})
public record Wet(String naam, String bwbId, String versie) {

  /** Gemeentewet. */
  public static final Wet GEMEENTEWET = new Wet("de Gemeentewet", "BWBR0005416", "2026-10-01");

  /** Provinciewet. */
  public static final Wet PROVINCIEWET = new Wet("de Provinciewet", "BWBR0005645", "2026-07-01");

  /** Waterschapswet. */
  public static final Wet WATERSCHAPSWET =
      new Wet("de Waterschapswet", "BWBR0005108", "2026-01-01");

  /** Wet openbare lichamen Bonaire, Sint Eustatius en Saba (WolBES). */
  public static final Wet WOLBES =
      new Wet(
          "de Wet openbare lichamen Bonaire, Sint Eustatius en Saba", "BWBR0028142", "2026-09-15");

  /** Wet financiën openbare lichamen Bonaire, Sint Eustatius en Saba (FinBES). */
  public static final Wet FINBES =
      new Wet(
          "de Wet financiën openbare lichamen Bonaire, Sint Eustatius en Saba",
          "BWBR0028151",
          "2023-01-01");

  /** Financiële-verhoudingswet (Fvw). */
  public static final Wet FVW =
      new Wet("de Financiële-verhoudingswet", "BWBR0008290", "2024-01-01");

  // Not a Pattern: the constants above are made before it would be.
  private static final String BWB_ID = "BWB[A-Z]\\d{7}";

  /**
   * Guards that all is there.
   *
   * @throws IllegalArgumentException when the id is no id of the Basiswettenbestand, or the version
   *     no date
   */
  public Wet {
    Objects.requireNonNull(naam, "naam");
    Objects.requireNonNull(bwbId, "bwbId");
    Objects.requireNonNull(versie, "versie");
    if (!bwbId.matches(BWB_ID)) {
      throw new IllegalArgumentException(
          "een BWB-id is BWB, een letter en zeven cijfers, zoals BWBR0005416");
    }
    try {
      LocalDate.parse(versie);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("een versie is een datum, zoals 2026-10-01", e);
    }
  }
}
