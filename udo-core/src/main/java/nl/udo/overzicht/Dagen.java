package nl.udo.overzicht;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.udo.Contract;
import nl.udo.model.Datum;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Moment;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Termijnen.Stand;
import nl.udo.recht.toepassing.Ingangsdatum;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date can be.
 *
 * @param van the first
 * @param tot the last
 */
record Dagen(LocalDate van, LocalDate tot) {

  private static final LocalDate LAATSTE = LocalDate.of(9999, 12, 31);

  /** A day that a caller gives, when it can be one of a record. */
  static LocalDate gegeven(LocalDate dag) {
    Objects.requireNonNull(dag, "de dag ontbreekt (null)");
    if (dag.getYear() < 1 || dag.getYear() > LAATSTE.getYear()) {
      throw new IllegalArgumentException("het jaar van de dag ligt van 1 tot en met 9999");
    }
    return dag;
  }

  /** Null for null. */
  @Contract("!null -> !null")
  static @Nullable Dagen van(@Nullable Datum datum) {
    return datum == null ? null : new Dagen(datum.eersteDag(), datum.laatsteDag());
  }

  /** The days of the entry into force, or null. */
  static @Nullable Dagen inwerkingtreding(UdoTraject traject) {
    return van(datumVanInwerkingtreding(traject));
  }

  /** The entry into force of the whole, else of what comes first in the record; or null. */
  static @Nullable Datum datumVanInwerkingtreding(UdoTraject traject) {
    if (traject.invoering() == null) {
      return null;
    }
    Datum eerste = null;
    for (Inwerkingtreding i : traject.invoering().inwerkingtredingen()) {
      Datum datum = Ingangsdatum.van(i);
      if (datum != null && i.bepalingen().isEmpty()) {
        return datum;
      }
      eerste = eerste == null ? datum : eerste;
    }
    return eerste;
  }

  /** The date before which a condition must be met, or null. */
  static @Nullable Datum datumVan(Voorwaarde.@Nullable Vervulmoment moment, UdoTraject traject) {
    if (moment == null) {
      return null;
    }
    return switch (moment) {
      case INDIENING -> traject.peildatum();
      case INWERKINGTREDING -> datumVanInwerkingtreding(traject);
    };
  }

  /**
   * The days that can be the last on which a condition is met, or null: the day on which it happens
   * is too late. Of a month it is not known which day that is, so that the month itself counts and
   * has passed when all of it has.
   */
  static @Nullable Dagen voor(Voorwaarde.@Nullable Vervulmoment moment, UdoTraject traject) {
    Dagen dagen = van(datumVan(moment, traject));
    return dagen == null ? null : dagen.ervoor();
  }

  /**
   * The days of a moment; of a repeated one, of the first that is not before a day.
   *
   * @param inwerkingtreding the entry into force, or null when it is not known
   * @return the days, or null when none follow
   */
  static @Nullable Dagen van(
      @Nullable Moment moment, @Nullable Dagen inwerkingtreding, LocalDate nietVoor) {
    if (moment == null) {
      return null;
    }
    Dagen begin = van(moment.datum());
    Integer maanden = moment.maandenNaInwerkingtreding();
    if (begin == null && inwerkingtreding != null) {
      int na = maanden != null ? maanden : moment.elkeMaanden() == null ? 0 : moment.elkeMaanden();
      begin =
          maanden != null || moment.elkeMaanden() != null
              ? inwerkingtreding.met(dag -> dag.plusMonths(na))
              : null;
    }
    if (begin == null || moment.elkeMaanden() == null) {
      return begin;
    }
    int elke = moment.elkeMaanden();
    // Not one by one: a record can say every month since the year 1.
    long over = ChronoUnit.MONTHS.between(begin.tot, nietVoor);
    long keer = Math.max(0, over / elke);
    Dagen eerste = begin;
    Dagen volgende = eerste.met(dag -> dag.plusMonths(keer * elke));
    return volgende.tot.isBefore(nietVoor)
        ? eerste.met(dag -> dag.plusMonths((keer + 1) * elke))
        : volgende;
  }

  Dagen met(UnaryOperator<LocalDate> wijziging) {
    return new Dagen(wijziging.apply(van), wijziging.apply(tot));
  }

  /** The day before it, when it is one day; of more, it can still come within them. */
  private Dagen ervoor() {
    return van.equals(tot) ? met(dag -> dag.minusDays(1)) : this;
  }

  /** Whether a calendar can show them, the day after the last included. */
  boolean inDeKalender() {
    return van.getYear() >= 1 && tot.isBefore(LAATSTE);
  }

  /** Whether they have passed on a day. */
  Stand op(LocalDate dag) {
    if (tot.isBefore(dag)) {
      return Stand.VOORBIJ;
    }
    return van.isBefore(dag) ? Stand.NIET_ZEKER : Stand.NOG_NIET;
  }

  /**
   * 4 juni 2024, juni 2024, het tweede kwartaal van 2024, 2024; else from the first to the last.
   */
  String tekst() {
    if (van.equals(tot)) {
      return Notatie.datum(van);
    }
    boolean heel = van.getDayOfMonth() == 1 && tot.plusDays(1).getDayOfMonth() == 1;
    int maand = van.getMonthValue();
    if (heel && van.getYear() == tot.getYear()) {
      int maanden = tot.getMonthValue() - maand + 1;
      if (maanden == 1) {
        return Notatie.datum(new Datum(null, van.getYear(), null, maand, null));
      } else if (maanden == 3 && maand % 3 == 1) {
        return Notatie.datum(new Datum(null, van.getYear(), maand / 3 + 1, null, null));
      } else if (maanden == 12) {
        return Notatie.datum(new Datum(null, van.getYear(), null, null, null));
      }
    }
    return Woorden.zin("termijn.tussen", "van", Notatie.datum(van), "tot", Notatie.datum(tot));
  }
}
