package nl.udo.word.read;

import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import org.jspecify.annotations.Nullable;

/** Why a file could not be read; the texts are meant for the user. */
enum ReadFailure {
  NOT_WORD("dit is geen Word-bestand (.docx)"),
  OLD_OR_ENCRYPTED(
      "dit is een oud Word-bestand (.doc) of een met een wachtwoord; sla het op als .docx, zonder"
          + " wachtwoord"),
  FILE_TOO_LARGE("het bestand is, al dan niet uitgepakt, groter dan wat hier gelezen wordt"),
  TRUNCATED("het bestand is niet heel: het einde ontbreekt; haal het opnieuw op bij wie het heeft"),
  DAMAGED("het bestand is beschadigd"),
  RECORD_DAMAGED("het traject in het Word-bestand is beschadigd"),
  TWO_RECORDS(
      "het bestand bevat meer dan één traject; zo te zien zijn er twee teksten in één bestand gezet"),
  RECORD_TOO_LARGE("het traject in het Word-bestand is groter dan wat hier gelezen wordt");

  private final String text;

  ReadFailure(String text) {
    this.text = text;
  }

  OnleesbaarTrajectException failure() {
    return failure(null);
  }

  OnleesbaarTrajectException failure(@Nullable Throwable cause) {
    return new OnleesbaarTrajectException(kind(), text, null, cause);
  }

  private Soort kind() {
    return switch (this) {
      case TRUNCATED -> Soort.AFGEKAPT_BESTAND;
      case FILE_TOO_LARGE, RECORD_TOO_LARGE -> Soort.TE_GROOT;
      default -> Soort.ONLEESBAAR_BESTAND;
    };
  }
}
