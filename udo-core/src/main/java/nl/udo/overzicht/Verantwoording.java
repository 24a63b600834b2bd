package nl.udo.overzicht;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Datum;
import nl.udo.model.Periode;
import nl.udo.model.Reactie;
import nl.udo.model.Term;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Tekststuk;
import org.jspecify.annotations.Nullable;

/**
 * What was done with the input of each party: every point with its theme, party, date, reaction,
 * reason and what was changed where; the oordelen; the conditions and whether they were met; and
 * the parties that were asked and kept silent.
 *
 * <p>The question that it answers: <em>what was done with what the koepel said?</em> Who reads it:
 * the author of the nota naar aanleiding van het verslag and of the nader rapport, when fractions
 * ask why the advice of a koepel was not answered; the koepel itself, with the letter to it; and
 * whoever signs for submission, who sees in the first line whether a point is still open and
 * decides whether the proposal can go.
 *
 * <pre>{@code
 * Verantwoording verantwoording = Verantwoording.van(traject);
 * String html = Htmlweergave.pagina().schrijf(verantwoording.stuk());
 * verantwoording.schrijfCsv(out);
 * }</pre>
 *
 * <p>Whether the reactions convince is for people to judge. Immutable and thread-safe.
 */
public final class Verantwoording {

  /** What a line of the account is about. */
  public enum Soort implements Term {
    /** A point that a party raised. */
    PUNT,
    /** A judgement of a party. */
    OORDEEL,
    /** A condition that a party attached to a point, an oordeel or an agreement. */
    VOORWAARDE,
    /** A party that was asked and kept silent. */
    ZONDER_REACTIE;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /**
   * One line of the account. Texts of the record stand on one line, with their characters cleaned.
   *
   * @param soort what it is about
   * @param pointer JSON Pointer (RFC 6901) to the place in the record
   * @param thema its theme or else what it is about, or null
   * @param partijen the parties by their short names
   * @param wanneer when it was brought in: the date of the document in which it stands, else the
   *     period or the only meeting of the consultation; or null when the record does not say
   * @param waar on what occasion it was brought in, where its document does not tell that, for
   *     instance "in het ambtelijk overleg"; or null
   * @param inbreng what was brought in; empty when it is not described
   * @param reactie whether it was adopted, or null
   * @param stand what was done with it in one or two words, for instance "tegemoetgekomen" or
   *     "vervuld"; empty for what nothing is asked of
   * @param beantwoordOp when the reaction was given or, when that was one date, the condition met;
   *     or null
   * @param open whether an answer is still due: a point without reaction or still in beraad, a
   *     condition of which it is not recorded whether it was met, an oordeel against the proposal
   *     without points or reaction that its parties did not follow up with another
   * @param uitleg what was changed or done, in whole sentences; of a condition also by what it was
   *     met or why not, as it goes on behind the stand without a full stop: "met een pilot", "omdat
   *     …"; or null
   * @param reden why it was not adopted: whole sentences, or without a full stop as it goes on
   *     behind the stand: "omdat …", "vanwege …"; of what was adopted in part always whole
   *     sentences, about the rest; or null
   * @param gewijzigd the provisions that were changed, with their old numbers; or null
   * @param bron the document in which it stands, with the place in it; or null
   * @param bronReactie the document in which the reaction was given, or null
   */
  public record Regel(
      Soort soort,
      String pointer,
      @Nullable String thema,
      List<String> partijen,
      @Nullable Periode wanneer,
      @Nullable String waar,
      String inbreng,
      Reactie.@Nullable Soort reactie,
      String stand,
      @Nullable Datum beantwoordOp,
      boolean open,
      @Nullable String uitleg,
      @Nullable String reden,
      @Nullable String gewijzigd,
      @Nullable String bron,
      @Nullable String bronReactie) {

    /** Keeps what was given. */
    public Regel {
      Objects.requireNonNull(soort, "soort");
      Objects.requireNonNull(pointer, "pointer");
      partijen = List.copyOf(partijen);
      Objects.requireNonNull(inbreng, "inbreng");
      Objects.requireNonNull(stand, "stand");
    }

    /** Kind and place without content, because frameworks log it. */
    @Override
    public String toString() {
      return soort.code() + " " + pointer;
    }
  }

  private final UdoTraject traject;
  private final List<Regel> regels;

  private Verantwoording(UdoTraject traject, List<Regel> regels) {
    this.traject = traject;
    this.regels = regels;
  }

  /**
   * The account of a record.
   *
   * @param traject the record, which may be incomplete
   * @return the account
   */
  public static Verantwoording van(UdoTraject traject) {
    Objects.requireNonNull(traject, "het traject ontbreekt (null)");
    return new Verantwoording(
        traject, new Verantwoordingregels(traject, new Partijnamen(traject)).alle());
  }

  /**
   * All lines: points by theme, oordelen by date, conditions and silent parties, and within that in
   * the order of the record.
   *
   * @return the lines, unmodifiable
   */
  public List<Regel> regels() {
    return regels;
  }

  /**
   * The lines of which an answer is still due.
   *
   * @return the lines, in order; empty when everything was answered
   */
  public List<Regel> open() {
    return regels.stream().filter(Regel::open).toList();
  }

  /**
   * The account as a text, points by theme, for every format.
   *
   * @return the text
   */
  public Tekststuk stuk() {
    return Verantwoordingtekst.van(traject, regels);
  }

  /**
   * The account as CSV, one row per line, with a header. See the package for the form.
   *
   * @return the CSV, which begins with a byte order mark; write it as UTF-8
   */
  public String alsCsv() {
    return Output.text(out -> Verantwoordingtekst.csv(regels, out));
  }

  /**
   * Writes the account as CSV in UTF-8, one row per line, with a header. See the package for the
   * form.
   *
   * @param uit where to; flushed and not closed
   * @throws IOException when it cannot be written
   */
  public void schrijfCsv(OutputStream uit) throws IOException {
    Objects.requireNonNull(uit, "de uitvoer ontbreekt (null)");
    Output.write(out -> Verantwoordingtekst.csv(regels, out), uit);
  }
}
