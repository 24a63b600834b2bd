package nl.udo.overzicht;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Term;
import nl.udo.model.UdoTraject;
import nl.udo.recht.Vindplaats;
import nl.udo.tekst.Tekststuk;

/**
 * The dates that follow from a record: when the two months for the bestuurlijk oordeel are over, by
 * when the regulation must be published to enter into force as planned, the vaste verandermomenten,
 * the evaluations, the conditions to be met, the oordeel that is still to be asked after urgency.
 * Each with its source and whether it has passed on a day that the caller gives.
 *
 * <p>The question that it answers: <em>what must happen when, and are we too late?</em> Who reads
 * it: the policy officer and the planner of the department, while the proposal is under way, to
 * decide on the date of entry into force or on a ground for an exception; and whoever keeps the
 * calendar after it, so that an evaluation that was promised is not forgotten.
 *
 * <pre>{@code
 * Termijnen termijnen = Termijnen.van(traject, LocalDate.of(2026, 9, 1));
 * termijnen.schrijfICalendar(Instant.now(), out);
 * }</pre>
 *
 * <p>With a date that is not precise to the day, a term is a range of days, and it has passed only
 * when the last of them has. The terms themselves are those of {@code nl.udo.recht}, and their
 * sources those of the standard rule set. Immutable and thread-safe; it does not look at the clock.
 */
public final class Termijnen {

  /** What falls on a date. */
  public enum Soort implements Term {
    /** The end of the term for a bestuurlijk oordeel. */
    OORDEEL,
    /** The last day of publication for the planned entry into force. */
    BEKENDMAKING,
    /** The first day of entry into force after the publication. */
    EERSTE_INWERKINGTREDING,
    /** A vast verandermoment that can still be met. */
    VERANDERMOMENT,
    /** The planned entry into force. */
    INWERKINGTREDING,
    /** The date by which a European or other act must be implemented. */
    IMPLEMENTATIE,
    /** An evaluation, of a repeated one the next. */
    EVALUATIE,
    /** An oordeel that is still to be asked after urgency. */
    SPOED_OORDEEL,
    /** The publication of such an oordeel. */
    SPOED_OPENBAARMAKING,
    /** A condition that has not been met. */
    VOORWAARDE,
    /** An effect that is handled elsewhere. */
    UITWERKING,
    /** An agreement still to be made. */
    AFSPRAAK;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Whether a term has passed. */
  public enum Stand implements Term {
    /** Not yet; on its last day it has not passed. */
    NOG_NIET,
    /** It may have: its date is not precise enough to say. */
    NIET_ZEKER,
    /** It has. */
    VOORBIJ,
    /** No date follows from the record. */
    ZONDER_DATUM;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /**
   * One term.
   *
   * @param soort what falls on the date
   * @param pointer JSON Pointer (RFC 6901) to the place in the record from which it follows
   * @param omschrijving what must happen when, in a Dutch sentence with words of the record
   * @param vanaf the first day that it can be, or null when no date follows from the record
   * @param totEnMet the last day that it can be; the same as the first for a precise date, or null
   * @param stand whether it has passed on the day that was given
   * @param bronnen what the term rests on; empty for a date that stands in the record itself
   * @param uid what tells it from all other terms, also of other records, and stays the same when
   *     its date moves: a UUID made of the kenmerk of the record, the kind of term, and the kenmerk
   *     or else the place of the part. Of a record without kenmerk, of its title and dossiers
   */
  public record Termijn(
      Soort soort,
      String pointer,
      String omschrijving,
      LocalDate vanaf,
      LocalDate totEnMet,
      Stand stand,
      List<Vindplaats> bronnen,
      String uid) {

    /** Keeps what was given. */
    public Termijn {
      Objects.requireNonNull(soort, "soort");
      Objects.requireNonNull(pointer, "pointer");
      Objects.requireNonNull(omschrijving, "omschrijving");
      Objects.requireNonNull(stand, "stand");
      bronnen = List.copyOf(bronnen);
    }

    /** Kind, date and place without content, because frameworks log it. */
    @Override
    public String toString() {
      return soort.code() + " " + totEnMet + " " + pointer;
    }
  }

  private final UdoTraject traject;
  private final LocalDate dag;
  private final List<Termijn> termijnen;

  private Termijnen(UdoTraject traject, LocalDate dag, List<Termijn> termijnen) {
    this.traject = traject;
    this.dag = dag;
    this.termijnen = termijnen;
  }

  /**
   * The terms of a record.
   *
   * @param traject the record, which may be incomplete
   * @param dag the day on which is asked what has passed
   * @return the terms
   * @throws IllegalArgumentException when the year of the day is not from 1 to 9998
   */
  public static Termijnen van(UdoTraject traject, LocalDate dag) {
    Objects.requireNonNull(traject, "het traject ontbreekt (null)");
    Objects.requireNonNull(dag, "de dag ontbreekt (null)");
    if (dag.getYear() < 1 || dag.getYear() > 9998) {
      throw new IllegalArgumentException("het jaar van de dag ligt van 1 tot en met 9998");
    }
    return new Termijnen(traject, dag, new Termijnlijst(traject, dag).alle());
  }

  /**
   * The terms by date; those without one come last, in the order of the record.
   *
   * @return the terms, unmodifiable
   */
  public List<Termijn> termijnen() {
    return termijnen;
  }

  /**
   * The terms as a text, for every format: what is still to come, what may have passed, what has,
   * and what has no date.
   *
   * @return the text
   */
  public Tekststuk stuk() {
    return Termijntekst.van(traject, dag, termijnen);
  }

  /**
   * The terms as iCalendar (RFC 5545): a term with a date is an event of whole days, one without a
   * task. A calendar that read an earlier version knows each again.
   *
   * <p>Written by hand: it is a dozen properties, and the libraries that write them bring a
   * megabyte and more to every host. One of them judges it in the tests.
   *
   * @param geschreven the moment of writing, which the format asks for
   * @return the calendar, to be written as UTF-8; empty when there are no terms, because a calendar
   *     has at least one part
   */
  public String alsICalendar(Instant geschreven) {
    Objects.requireNonNull(geschreven, "het moment van schrijven ontbreekt (null)");
    return Output.text(out -> ICalendar.write(Stukken.titel(traject), termijnen, geschreven, out));
  }

  /**
   * Writes the terms as iCalendar in UTF-8, as {@link #alsICalendar} gives it.
   *
   * @param geschreven the moment of writing
   * @param uit where to; flushed and not closed
   * @throws IOException when it cannot be written
   */
  public void schrijfICalendar(Instant geschreven, OutputStream uit) throws IOException {
    Objects.requireNonNull(uit, "de uitvoer ontbreekt (null)");
    Objects.requireNonNull(geschreven, "het moment van schrijven ontbreekt (null)");
    Output.write(out -> ICalendar.write(Stukken.titel(traject), termijnen, geschreven, out), uit);
  }
}
