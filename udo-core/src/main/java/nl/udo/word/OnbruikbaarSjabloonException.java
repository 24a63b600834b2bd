package nl.udo.word;

import org.jspecify.annotations.Nullable;

/**
 * A template that cannot be used. The message says in Dutch why, and what to do about it; it names
 * places and styles of the template, and nothing of a record.
 */
public final class OnbruikbaarSjabloonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says why a template cannot be used.
   *
   * @param melding why, and what to do, in one Dutch sentence
   * @param oorzaak the cause, or null
   */
  public OnbruikbaarSjabloonException(String melding, @Nullable Throwable oorzaak) {
    super(melding, oorzaak);
  }
}
