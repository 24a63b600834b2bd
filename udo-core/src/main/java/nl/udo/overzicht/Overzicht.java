package nl.udo.overzicht;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.udo.model.Datum;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Term;
import nl.udo.model.Verloop;
import nl.udo.model.Voornemen;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import org.jspecify.annotations.Nullable;

/**
 * One row for each of many records: law, form, layers, status, the stage that was reached, what is
 * missing per severity, what each koepel and other party thinks of it, and the planned entry into
 * force.
 *
 * <p>The question that it answers: <em>which laws have a UDO, and how far is each?</em> Who reads
 * it: the Eerste Kamer, which asks the minister van BZK for the list; the coordinators at BZK and
 * in each department, every week, to decide where help is needed before a consultation closes; and
 * a koepel that plans its year.
 *
 * <pre>{@code
 * try (Stream<Invoer> trajecten = Invoer.uitMap(map)) {
 *   Overzicht.standaard()
 *       .alleen(rij -> rij.overheden().contains(GEMEENTEN))
 *       .schrijfCsv(trajecten, out);
 * }
 * }</pre>
 *
 * <p>A record that cannot be read is a row with its name and the reason, which no filter leaves
 * out. In the order of arrival, CSV and JSON hold one record at a time; an order, and the text,
 * hold one row of at most a kilobyte for each record, and once what many rows say alike. Immutable
 * and thread-safe.
 */
public final class Overzicht {

  private static final Overzicht STANDAARD =
      new Overzicht(UdoChecklist.standaard(), Stadium.TOELICHTING, rij -> true, null, null);

  /**
   * An oordeel in a few words.
   *
   * @param strekking its tenor, or null when that is not recorded
   * @param onderwerpen what it is about; empty for the whole
   * @param datum its date, else that of the document in which it stands; or null
   */
  public record Beoordeeld(
      Oordeel.@Nullable Strekking strekking, List<Onderwerp> onderwerpen, @Nullable Datum datum) {

    /** Keeps what was given. */
    public Beoordeeld {
      onderwerpen = List.copyOf(onderwerpen);
    }
  }

  /**
   * What one party thinks of it, and thought before. On a day that was given, what is certainly of
   * after it is left out.
   *
   * @param partij its short name, for instance "VNG"
   * @param laatste its last oordelen, the newest first: of each subject that of the last date, of
   *     which there can be several. One on the whole comes in the place of what was said before it.
   *     Without any date all of them, and empty while it has given none
   * @param eerder its earlier oordelen in order of time, of many the newest
   * @param ongedateerd its oordelen without a date beside those that have one
   * @param overige how many oordelen more there are than these lists show
   * @param later whether it has given one after the day
   */
  public record Partijoordeel(
      String partij,
      List<Beoordeeld> laatste,
      List<Beoordeeld> eerder,
      List<Beoordeeld> ongedateerd,
      int overige,
      boolean later) {

    /** Keeps what was given. */
    public Partijoordeel {
      Objects.requireNonNull(partij, "partij");
      laatste = List.copyOf(laatste);
      eerder = List.copyOf(eerder);
      ongedateerd = List.copyOf(ongedateerd);
    }

    /** The same without the oldest of what it said before, else without what has no date. */
    Partijoordeel korter() {
      if (!eerder.isEmpty()) {
        return new Partijoordeel(
            partij, laatste, eerder.subList(1, eerder.size()), ongedateerd, overige + 1, later);
      }
      return ongedateerd.isEmpty()
          ? this
          : new Partijoordeel(
              partij, laatste, eerder, List.of(), overige + ongedateerd.size(), later);
    }

    Partijoordeel van(String andere) {
      return new Partijoordeel(andere, laatste, eerder, ongedateerd, overige, later);
    }
  }

  /**
   * One row. Texts stand on one line and are shortened where they are longer than a list shows; all
   * together, the longest first, where they are more than the row has room for. The record is there
   * for the rest.
   *
   * @param naam where the record comes from
   * @param fout why it could not be read, in which case there is nothing else; or null
   * @param kenmerk its kenmerk, or null
   * @param titel the title of the policy, or null
   * @param dossiers the numbers of its dossiers, or null
   * @param soort the form that it takes, or null
   * @param ministerie the ministry first responsible, or null
   * @param indiener who submits a bill, or null for the government
   * @param overheden the layers that it touches
   * @param status how far the UDO is, or null
   * @param stadium the last stage for which the record is complete, or null for none
   * @param gebeurtenis the last event of a kind that the record knows, such as its adoption by one
   *     of the Kamers, without its words; or null
   * @param fouten how many errors there are for the stage that was asked
   * @param waarschuwingen how many warnings
   * @param adviezen how many pieces of advice
   * @param oordelen those of each koepel of a layer that is touched or that gave one, then of other
   *     parties that gave one; four parties at most
   * @param overigePartijen how many parties more gave an oordeel
   * @param inwerkingtreding the planned entry into force of the whole, or null
   */
  public record Rij(
      String naam,
      @Nullable String fout,
      @Nullable String kenmerk,
      @Nullable String titel,
      @Nullable String dossiers,
      @Nullable Regelingsoort soort,
      @Nullable String ministerie,
      Voornemen.@Nullable Indiener indiener,
      List<Overheidslaag> overheden,
      Verloop.@Nullable Status status,
      @Nullable Stadium stadium,
      @Nullable Gebeurtenis gebeurtenis,
      int fouten,
      int waarschuwingen,
      int adviezen,
      List<Partijoordeel> oordelen,
      int overigePartijen,
      @Nullable Datum inwerkingtreding) {

    /** Keeps what was given. */
    public Rij {
      Objects.requireNonNull(naam, "naam");
      overheden = List.copyOf(overheden);
      oordelen = List.copyOf(oordelen);
    }

    /** Only the name, because frameworks log it. */
    @Override
    public String toString() {
      return fout == null ? naam : naam + " (onleesbaar)";
    }
  }

  /** An order of rows. What could not be read comes last in each. */
  public enum Volgorde implements Term, Comparator<Rij> {
    /** By title. */
    TITEL(Comparator.comparing(Rij::titel, leegLaatst(Overzichtrijen.ALFABET))),
    /** By ministry, then by title. */
    MINISTERIE(
        Comparator.comparing(Rij::ministerie, leegLaatst(Overzichtrijen.ALFABET))
            .thenComparing(Rij::titel, leegLaatst(Overzichtrijen.ALFABET))),
    /** By planned entry into force, the first first. */
    INWERKINGTREDING(
        Comparator.comparing(
            Rij::inwerkingtreding,
            leegLaatst(Comparator.comparing(Datum::laatsteDag).thenComparing(Datum::eersteDag)))),
    /** By what is missing, the most errors first, then warnings, then advice. */
    ONTBREEKT(
        Comparator.comparingInt(Rij::fouten)
            .thenComparingInt(Rij::waarschuwingen)
            .thenComparingInt(Rij::adviezen)
            .reversed());

    private final Comparator<Rij> order;

    Volgorde(Comparator<Rij> order) {
      this.order = Comparator.comparing((Rij rij) -> rij.fout() != null).thenComparing(order);
    }

    private static <T> Comparator<T> leegLaatst(Comparator<? super T> order) {
      return Comparator.nullsLast(order);
    }

    @Override
    public int compare(Rij een, Rij twee) {
      return order.compare(een, twee);
    }

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  private final UdoChecklist checklist;
  private final Stadium stadium;
  private final Predicate<Rij> filter;
  private final @Nullable Comparator<? super Rij> volgorde;
  private final @Nullable LocalDate dag;

  private Overzicht(
      UdoChecklist checklist,
      Stadium stadium,
      Predicate<Rij> filter,
      @Nullable Comparator<? super Rij> volgorde,
      @Nullable LocalDate dag) {
    this.checklist = checklist;
    this.stadium = stadium;
    this.filter = filter;
    this.volgorde = volgorde;
    this.dag = dag;
  }

  /**
   * All records in the order of arrival, held against the standard checklist for the toelichting.
   *
   * @return the overview
   */
  public static Overzicht standaard() {
    return STANDAARD;
  }

  /**
   * The same, held against another checklist.
   *
   * @param andere the checklist
   * @return another overview
   */
  public Overzicht met(UdoChecklist andere) {
    Objects.requireNonNull(andere, "de checklist ontbreekt (null)");
    return new Overzicht(andere, stadium, filter, volgorde, dag);
  }

  /**
   * The same, counting what is missing for another stage.
   *
   * @param ander the stage
   * @return another overview
   */
  public Overzicht voor(Stadium ander) {
    Objects.requireNonNull(ander, "het stadium ontbreekt (null)");
    return new Overzicht(checklist, ander, filter, volgorde, dag);
  }

  /**
   * The same with some of its rows. What could not be read stays, whatever the filter says.
   *
   * @param welke which rows
   * @return another overview
   */
  public Overzicht alleen(Predicate<? super Rij> welke) {
    Objects.requireNonNull(welke, "het filter ontbreekt (null)");
    return new Overzicht(checklist, stadium, filter.and(welke), volgorde, dag);
  }

  /**
   * The same in an order; rows that are equal in it stay in the order of arrival.
   *
   * @param andere the order, such as {@link Volgorde#TITEL}
   * @return another overview
   */
  public Overzicht opVolgorde(Comparator<? super Rij> andere) {
    Objects.requireNonNull(andere, "de volgorde ontbreekt (null)");
    return new Overzicht(checklist, stadium, filter, andere, dag);
  }

  /**
   * The same with the day on which it was drawn up, which its text tells; oordelen and events that
   * are certainly of after it are left out. The library does not look at the clock: without this
   * the text has no date and the rows have all.
   *
   * @param andere the day
   * @return another overview
   * @throws IllegalArgumentException when the year of the day is not from 1 to 9999
   */
  public Overzicht op(LocalDate andere) {
    return new Overzicht(checklist, stadium, filter, volgorde, Dagen.gegeven(andere));
  }

  /**
   * The rows, one by one as the records arrive; with an order, all are made first.
   *
   * @param trajecten the records; read once, and closed when the rows are closed
   * @return the rows
   */
  public Stream<Rij> rijen(Stream<Invoer> trajecten) {
    Objects.requireNonNull(trajecten, "de trajecten ontbreken (null)");
    Gedeeld gedeeld = new Gedeeld();
    Stream<Rij> rijen =
        trajecten
            .sequential()
            .map(invoer -> Overzichtrijen.van(invoer, checklist, stadium, dag, gedeeld))
            .filter(rij -> rij.fout() != null || filter.test(rij));
    return volgorde == null ? rijen : rijen.sorted(volgorde);
  }

  /**
   * Writes the rows as CSV in UTF-8, with a header. See the package for the form.
   *
   * @param trajecten the records; read once and not closed
   * @param uit where to; flushed and not closed
   * @throws IOException when it cannot be written
   */
  public void schrijfCsv(Stream<Invoer> trajecten, OutputStream uit) throws IOException {
    Objects.requireNonNull(uit, "de uitvoer ontbreekt (null)");
    Output.write(out -> Overzichtcsv.schrijf(rijen(trajecten), out), uit);
  }

  /**
   * Writes the rows as CSV, with a header. See the package for the form.
   *
   * @param trajecten the records; read once and not closed
   * @param uit where to, which must write UTF-8; flushed and not closed
   * @throws IOException when it cannot be written
   */
  public void schrijfCsv(Stream<Invoer> trajecten, Writer uit) throws IOException {
    Objects.requireNonNull(uit, "de uitvoer ontbreekt (null)");
    Overzichtcsv.schrijf(rijen(trajecten), uit);
    uit.flush();
  }

  /**
   * Writes the rows as a JSON array in UTF-8. A property that has no value is left out; terms are
   * spelled as in the JSON of a record.
   *
   * @param trajecten the records; read once and not closed
   * @param uit where to; flushed and not closed
   * @throws IOException when it cannot be written
   */
  public void schrijfJson(Stream<Invoer> trajecten, OutputStream uit) throws IOException {
    Objects.requireNonNull(uit, "de uitvoer ontbreekt (null)");
    Overzichtjson.schrijf(rijen(trajecten), uit);
  }

  /**
   * Writes the rows as a JSON array, as {@link #schrijfJson(Stream, OutputStream)} does.
   *
   * @param trajecten the records; read once and not closed
   * @param uit where to, which must write UTF-8; flushed and not closed
   * @throws IOException when it cannot be written
   */
  public void schrijfJson(Stream<Invoer> trajecten, Writer uit) throws IOException {
    Objects.requireNonNull(uit, "de uitvoer ontbreekt (null)");
    Overzichtjson.schrijf(rijen(trajecten), uit);
  }

  /**
   * The rows as a text with one table, for every format; what could not be read is listed below it.
   *
   * @param trajecten the records; read once and not closed
   * @return the text
   */
  public Tekststuk stuk(Stream<Invoer> trajecten) {
    return Overzichttekst.stuk(rijen(trajecten).toList(), stadium, checklist.regelset(), dag);
  }
}
