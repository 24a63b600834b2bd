package nl.udo.word.template;

import nl.udo.word.OnbruikbaarSjabloonException;
import org.jspecify.annotations.Nullable;

/** Why a template is not used; the texts are meant for the user. */
enum Refusal {
  NOT_WORD("het sjabloon is geen Word-bestand; neem een .docx of .dotx"),
  OLD_OR_ENCRYPTED(
      "het sjabloon is een oud Word-bestand (.doc of .dot) of een met een wachtwoord; sla het op als"
          + " .docx of .dotx, zonder wachtwoord"),
  MACROS("het sjabloon bevat macro's; sla het op als .docx of .dotx, zonder macro's"),
  STRICT(
      "het sjabloon is opgeslagen als Strict Open XML; sla het op als gewoon Word-document (.docx)"),
  SIGNED(
      "het sjabloon is digitaal ondertekend en zou door het invullen die handtekening verliezen; neem"
          + " het sjabloon zonder handtekening"),
  FILLED("het sjabloon bevat al een tekst of een traject van udo; neem het lege sjabloon"),
  TOO_LARGE("het sjabloon is, al dan niet uitgepakt, groter dan wat hier gebruikt wordt"),
  DAMAGED("het sjabloon is beschadigd; open het in Word en sla het opnieuw op");

  private final String text;

  Refusal(String text) {
    this.text = text;
  }

  OnbruikbaarSjabloonException exception() {
    return exception(null);
  }

  OnbruikbaarSjabloonException exception(@Nullable Throwable cause) {
    return new OnbruikbaarSjabloonException(text, cause);
  }
}
