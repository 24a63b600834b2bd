package nl.udo.overzicht;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.udo.model.Datum;
import nl.udo.model.Term;
import nl.udo.tekst.Tekststuk;
import org.jspecify.annotations.Nullable;

/**
 * What was promised in many records and what became of it: effects deferred to another regulation,
 * points put off, money promised, agreements to be made, evaluations, and oordelen to be asked
 * after urgency. The conditions that parties set are followed beside them, and counted apart: what
 * a koepel asks is no promise of the Rijk.
 *
 * <p>The question that it answers: <em>what became of the promise?</em> A promise in one
 * toelichting was not found in the next, so the Kamer asks after it years later. Who reads it: the
 * coordinator of a department and BZK, each half year and before a regulation is published, to
 * decide what must still go into it; and the koepel, that keeps its own list.
 *
 * <p>A promise is open until a record that names it answers it (with the kenmerk of the record and
 * that of the promise); of several moments, each asks for an answer of its own. That the record
 * itself says that a deferred effect was answered does not close it: then the register says that
 * the answer was not found. An oordeel after urgency is answered when the record holds one of that
 * layer, and a condition when the record says that it was met; that it was not, and why, is told
 * apart.
 *
 * <pre>{@code
 * try (Stream<Invoer> trajecten = Invoer.uitMap(map)) {
 *   Opvolgregister.van(trajecten, LocalDate.of(2026, 9, 1)).open().forEach(…);
 * }
 * }</pre>
 *
 * <p>The records may come in any order, and none is kept: only its promises and answers, shortened.
 * Immutable and thread-safe; it does not look at the clock.
 */
public final class Opvolgregister {

  /** What is followed. */
  public enum Soort implements Term {
    /** An effect that is handled in another regulation. */
    UITWERKING,
    /** A point of a party that was put off. */
    DOORGESCHOVEN_PUNT,
    /** Money that was promised. */
    BEKOSTIGING,
    /** An agreement that is still to be made. */
    AFSPRAAK,
    /** An evaluation, monitoring or invoeringstoets. */
    EVALUATIE,
    /** An oordeel to be asked after urgency. */
    SPOED_OORDEEL,
    /** A condition that a party set, which is no promise. */
    VOORWAARDE;

    /**
     * Whether it is a promise.
     *
     * @return false for a condition of a party
     */
    public boolean isToezegging() {
      return this != VOORWAARDE;
    }

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** What became of a promise or a condition. */
  public enum Stand implements Term {
    /** No record answers it, or not all of its moments that have passed. */
    OPEN,
    /** Its own record says that it was answered, and no record was found that does. */
    NIET_TERUGGEVONDEN,
    /** Its own record says that it was not met, and why. */
    NIET_VERVULD,
    /** A record answers it, or its own record says that it was met. */
    BEANTWOORD;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /**
   * An answer to a promise.
   *
   * @param naam where the record that answers comes from
   * @param traject the kenmerk of that record, or null
   * @param titel the title of its policy, or null
   * @param datum when it was answered, or null when that is not recorded
   * @param teLaat whether that was certainly after the last day of the moment that it answers
   */
  public record Antwoord(
      String naam,
      @Nullable String traject,
      @Nullable String titel,
      @Nullable Datum datum,
      boolean teLaat) {

    /** Keeps what was given. */
    public Antwoord {
      Objects.requireNonNull(naam, "naam");
    }
  }

  /**
   * The moments of what is promised more than once.
   *
   * @param voorbij how many have passed on the day that was given
   * @param laatste the last day of the last of those, or null
   * @param volgende the last day of the first that has not passed, or null when none is known
   * @param onbeantwoord the last days of those that have passed and are not answered, when no more
   *     than three are; else empty
   */
  public record Reeks(
      int voorbij,
      @Nullable LocalDate laatste,
      @Nullable LocalDate volgende,
      List<LocalDate> onbeantwoord) {

    /** Keeps what was given. */
    public Reeks {
      onbeantwoord = List.copyOf(onbeantwoord);
    }
  }

  /**
   * A promise or a condition. Texts stand on one line and are shortened.
   *
   * @param naam where the record comes from in which it stands
   * @param traject the kenmerk of that record, or null, in which case nothing can name it
   * @param titel the title of its policy, or null
   * @param soort what it is
   * @param partijen by their short names who raised the point, set the condition, proposed the
   *     evaluation or will make the agreement; empty when that is nobody in particular
   * @param kenmerk its own kenmerk, or null, in which case nothing can name it
   * @param pointer JSON Pointer (RFC 6901) to it in that record
   * @param inhoud what was promised or asked and by whose doing, in words of the record; empty when
   *     they are not there
   * @param moment when, in words; empty when the record does not say
   * @param momentVoorop whether the moment reads before the content, and not behind it, where it
   *     would be read as a part of it: "in 2027 nader te regelen dat …"
   * @param reeks of what is promised more than once, the moments; or null
   * @param uiterlijk the last day of that moment, of several the first that is not answered; or
   *     null when no date follows from the record
   * @param sinds since when it is open: of money the date of the promise, of the rest that of the
   *     submission or adoption; or null when that is not recorded
   * @param stand what became of it
   * @param voorbij whether it is open on the day that was given and its last day lies before it
   * @param afdoening what its own record says that came of it, in a sentence; or null
   * @param antwoorden the answers of other records, in the order of their dates
   * @param opmerkingen what is remarkable, each a Dutch sentence: answered twice, later than
   *     promised, without a kenmerk, under a kenmerk that is not the only one; of what is open
   *     because of urgency, when the proposal was submitted or adopted
   */
  public record Regel(
      String naam,
      @Nullable String traject,
      @Nullable String titel,
      Soort soort,
      List<String> partijen,
      @Nullable String kenmerk,
      String pointer,
      String inhoud,
      String moment,
      boolean momentVoorop,
      @Nullable Reeks reeks,
      @Nullable LocalDate uiterlijk,
      @Nullable Datum sinds,
      Stand stand,
      boolean voorbij,
      @Nullable String afdoening,
      List<Antwoord> antwoorden,
      List<String> opmerkingen) {

    /** Keeps what was given. */
    public Regel {
      Objects.requireNonNull(naam, "naam");
      Objects.requireNonNull(soort, "soort");
      Objects.requireNonNull(pointer, "pointer");
      Objects.requireNonNull(stand, "stand");
      partijen = List.copyOf(partijen);
      antwoorden = List.copyOf(antwoorden);
      opmerkingen = List.copyOf(opmerkingen);
    }

    /** Kind and place without content, because frameworks log it. */
    @Override
    public String toString() {
      return soort.code() + " " + naam + " " + pointer + " " + stand.code();
    }
  }

  private final LocalDate dag;
  private final List<Regel> regels;
  private final List<String> losseAntwoorden;
  private final List<Invoer> onleesbaar;

  private Opvolgregister(LocalDate dag, Registerbouwer bouwer) {
    this.dag = dag;
    this.regels = bouwer.regels();
    this.losseAntwoorden = bouwer.losseAntwoorden();
    this.onleesbaar = bouwer.onleesbaar();
  }

  /**
   * The register of many records.
   *
   * @param trajecten the records, in any order; read to the end and not closed
   * @param dag the day on which is asked what should have been done
   * @return the register
   * @throws IllegalArgumentException when the year of the day is not from 1 to 9999
   */
  public static Opvolgregister van(Stream<Invoer> trajecten, LocalDate dag) {
    Objects.requireNonNull(trajecten, "de trajecten ontbreken (null)");
    Registerbouwer bouwer = new Registerbouwer(Dagen.gegeven(dag));
    trajecten.sequential().forEachOrdered(bouwer::add);
    return new Opvolgregister(dag, bouwer);
  }

  /**
   * All promises and conditions, in the order of arrival.
   *
   * @return the lines, unmodifiable
   */
  public List<Regel> regels() {
    return regels;
  }

  /**
   * The promises.
   *
   * @return those of the lines that are a promise, in the order of arrival
   */
  public List<Regel> toezeggingen() {
    return regels.stream().filter(regel -> regel.soort().isToezegging()).toList();
  }

  /**
   * The conditions that parties set, which are no promises.
   *
   * @return those of the lines that are a condition, in the order of arrival
   */
  public List<Regel> voorwaarden() {
    return regels.stream().filter(regel -> !regel.soort().isToezegging()).toList();
  }

  /**
   * The promises that nothing answers yet, or not all of whose moments.
   *
   * @return the promises, in the order of arrival
   */
  public List<Regel> open() {
    return toezeggingen().stream().filter(regel -> regel.stand() != Stand.BEANTWOORD).toList();
  }

  /**
   * The answers that name a promise that is in none of the records, each in a Dutch sentence.
   *
   * @return the sentences, in the order of arrival
   */
  public List<String> losseAntwoorden() {
    return losseAntwoorden;
  }

  /**
   * What could not be read, so that an open promise may have been answered there.
   *
   * @return the names and reasons, in the order of arrival
   */
  public List<Invoer> onleesbaar() {
    return onleesbaar;
  }

  /**
   * The register as a text, for every format.
   *
   * @return the text
   */
  public Tekststuk stuk() {
    return Registertekst.van(this, dag);
  }

  /**
   * Writes promises and conditions as CSV in UTF-8, one row each, with a header. See the package
   * for the form.
   *
   * @param uit where to; flushed and not closed
   * @throws IOException when it cannot be written
   */
  public void schrijfCsv(OutputStream uit) throws IOException {
    Objects.requireNonNull(uit, "de uitvoer ontbreekt (null)");
    Output.write(out -> Registertekst.csv(regels, out), uit);
  }
}
