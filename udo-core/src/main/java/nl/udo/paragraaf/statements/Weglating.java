package nl.udo.paragraaf.statements;

import java.util.List;
import java.util.Objects;
import nl.udo.lists.Lists;

/**
 * What a text leaves out, and why.
 *
 * @param pointer the place of the record, with all that stands below it
 * @param reden why it is not told
 */
public record Weglating(String pointer, Reden reden) {

  /** Why something of the record is no part of the toelichting. */
  public enum Reden {
    /** It only chooses how something else is said. */
    STUURGEGEVEN,
    /** Something else says it. */
    DUBBEL,
    /** It would be a sentence without information. */
    LEEG,
    /** It came about after the proposal left the hands of who explains it. */
    NA_INDIENING,
    /** Advice, report or reply that answers the toelichting itself. */
    ANTWOORD_OP_DE_TOELICHTING,
    /** The proposal does not introduce itself. */
    EIGEN_VOORSTEL,
    /** Another chapter of the toelichting says it. */
    ELDERS,
    /** An intention that was dropped. */
    ACHTERHAALD,
    /** It would say more than the record shows. */
    WIJDER_DAN_BEWIJS,
    /** How the work went. */
    PROCES,
    /** A source: a note names it where something rests on it. */
    BRON,
    /** A source to which nothing refers. */
    BRON_ZONDER_ZIN,
    /** It is denied and said in one record; the checklist asks which holds. */
    TEGENSPRAAK
  }

  /** Keeps what was given. */
  public Weglating {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(reden, "reden");
  }

  /** A statement, at each of the places that it speaks for. */
  public static List<Weglating> van(Uitspraak u, Reden reden) {
    return Lists.each(u.pointers(), pointer -> new Weglating(pointer, reden));
  }
}
