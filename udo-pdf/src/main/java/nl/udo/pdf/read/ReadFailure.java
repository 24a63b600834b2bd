package nl.udo.pdf.read;

import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.pdf.archive.Attachment;
import org.jspecify.annotations.Nullable;

/** Why no record could be read from a file; the texts are meant for the user. */
public enum ReadFailure {
  /** It does not begin as a PDF does. */
  NOT_A_PDF("dit is geen PDF-bestand"),
  /** Larger than the bound, as it is or unpacked. */
  FILE_TOO_LARGE("het bestand is, al dan niet uitgepakt, groter dan wat hier gelezen wordt"),
  /** Encrypted, also without a password. */
  ENCRYPTED("het bestand is versleuteld; lees het zonder wachtwoordbeveiliging"),
  /** Packed with a filter that is not read. */
  PACKED_OTHERWISE(
      "het bestand is ingepakt op een manier die hier niet gelezen wordt;"
          + " lees het zoals het gemaakt is"),
  /** A PDF without the attachment. */
  WITHOUT_RECORD("het bestand bevat geen " + Attachment.NAME),
  /** Its end is missing. */
  TRUNCATED("het bestand is niet heel: het einde ontbreekt; haal het opnieuw op bij wie het heeft"),
  /** It cannot be read as a PDF. */
  DAMAGED("het bestand is beschadigd"),
  /** The attachment cannot be unpacked. */
  RECORD_DAMAGED("de bijlage " + Attachment.NAME + " is beschadigd"),
  /** The attachment is larger than the bound. */
  RECORD_TOO_LARGE("de bijlage " + Attachment.NAME + " is groter dan wat hier gelezen wordt");

  private final String text;

  ReadFailure(String text) {
    this.text = text;
  }

  /**
   * The refusal.
   *
   * @return what to throw
   */
  public OnleesbaarTrajectException failure() {
    return failure(null);
  }

  OnleesbaarTrajectException failure(@Nullable Throwable cause) {
    return new OnleesbaarTrajectException(kind(), text, null, cause);
  }

  private Soort kind() {
    return switch (this) {
      case TRUNCATED -> Soort.AFGEKAPT_BESTAND;
      case WITHOUT_RECORD -> Soort.ZONDER_TRAJECT;
      case FILE_TOO_LARGE, RECORD_TOO_LARGE -> Soort.TE_GROOT;
      default -> Soort.ONLEESBAAR_BESTAND;
    };
  }
}
