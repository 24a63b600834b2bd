package nl.udo.word;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.udo.model.Term;

/** What became of the text with which a record was written, when its file is read again. */
public enum Tekststand implements Term {
  /** It has the words with which it was written; how it looks may have changed. */
  ONGEWIJZIGD,
  /** Its words were changed, so that text and record may say different things. */
  GEWIJZIGD,
  /** It is no longer marked in the file: it was moved, replaced or taken out. */
  NIET_GEVONDEN;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
