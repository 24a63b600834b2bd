package nl.udo.paragraaf;

import static nl.udo.paragraaf.Nederlands.VASTE_SPATIE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.model.Datum;
import nl.udo.model.Moment;
import nl.udo.model.Periode;

/** Dates, periods and moments in words. */
final class Tijd {

  private static final List<String> MAANDEN =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final int MAANDEN_PER_JAAR = 12;

  private Tijd() {}

  /** 4 juni 2024, juni 2024, eind 2024, de zomer van 2024, het tweede kwartaal van 2024. */
  static String datum(Datum datum) {
    String jaar = Integer.toString(datum.jaar());
    if (datum.deel() != null && Zinnen.heeft("tijd." + datum.deel().code())) {
      return Zinnen.zin("tijd." + datum.deel().code(), Map.of("jaar", jaar));
    }
    StringBuilder tekst = new StringBuilder();
    if (datum.deel() != null) {
      tekst.append(datum.deel().code()).append(' ');
    }
    if (datum.dag() != null) {
      tekst.append(datum.dag()).append(VASTE_SPATIE);
    }
    if (datum.maand() != null) {
      tekst.append(MAANDEN.get(datum.maand() - 1)).append(' ');
    }
    if (datum.kwartaal() != null) {
      String kwartaal = "tijd.kwartaal." + datum.kwartaal() + (datum.deel() == null ? "" : ".deel");
      return tekst.append(Zinnen.zin(kwartaal, Map.of("jaar", jaar))).toString();
    }
    return tekst.append(jaar).toString();
  }

  /** op 4 juni 2024, in juni 2024, eind 2024. */
  static String op(Datum datum) {
    if (datum.deel() != null && !Zinnen.heeft("tijd." + datum.deel().code())) {
      return datum(datum);
    }
    return Zinnen.zin(datum.dag() != null ? "tijd.op" : "tijd.in", Map.of("datum", datum(datum)));
  }

  /** van 1 maart 2019 tot en met 31 mei 2019; null when nothing is known. */
  static String periode(Periode periode) {
    if (periode == null || periode.van() == null && periode.tot() == null) {
      return null;
    }
    if (periode.tot() == null) {
      return Zinnen.zin("tijd.vanaf", Map.of("van", datum(periode.van())));
    }
    if (periode.van() == null) {
      return Zinnen.zin("tijd.tot", Map.of("tot", datum(periode.tot())));
    }
    if (periode.van().equals(periode.tot())) {
      return op(periode.van());
    }
    return Zinnen.zin(
        "tijd.van-tot",
        Map.of("van", datum(periode.van(), periode.tot()), "tot", datum(periode.tot())));
  }

  /** A date before another: 1 maart tot en met 31 mei 2019, with the year once. */
  private static String datum(Datum van, Datum tot) {
    String tekst = datum(van);
    return van.maand() == null || tot.maand() == null || van.jaar() != tot.jaar()
        ? tekst
        : tekst.substring(0, tekst.lastIndexOf(' '));
  }

  /** Two years after entry into force, yearly, on a date; null when nothing is known. */
  static String moment(Moment moment) {
    if (moment == null) {
      return null;
    }
    List<String> delen = new ArrayList<>();
    if (moment.datum() != null) {
      boolean op = moment.elkeMaanden() == null && moment.grens() == null;
      delen.add(op ? op(moment.datum()) : datum(moment.datum()));
    }
    if (moment.maandenNaInwerkingtreding() != null) {
      delen.add(naInwerkingtreding(moment.maandenNaInwerkingtreding()));
    }
    if (moment.elkeMaanden() != null) {
      String herhaling = herhaling(moment.elkeMaanden());
      delen = new ArrayList<>(List.of(vanaf(herhaling, moment, String.join(", ", delen))));
    }
    if (moment.omschrijving() != null) {
      delen.add(Nederlands.opEenRegel(moment.omschrijving()));
    }
    if (delen.isEmpty()) {
      return null;
    }
    String tekst = String.join(", ", delen);
    return moment.grens() == null
        ? tekst
        : Zinnen.zin("tijd.grens." + moment.grens().code(), Map.of("moment", tekst));
  }

  /** Every year, from a moment on if there is one. */
  private static String vanaf(String herhaling, Moment moment, String begin) {
    if (begin.isEmpty()) {
      return herhaling;
    }
    Integer maanden = moment.maandenNaInwerkingtreding();
    return maanden != null && maanden == 0 && moment.datum() == null
        ? Zinnen.zin("tijd.vanaf-inwerkingtreding", Map.of("herhaling", herhaling))
        : Zinnen.zin("tijd.herhaling-vanaf", Map.of("herhaling", herhaling, "moment", begin));
  }

  private static String naInwerkingtreding(int maanden) {
    if (maanden == 0) {
      return Zinnen.zin("tijd.bij-inwerkingtreding", Map.of());
    }
    return Zinnen.zin(
        maanden > 0 ? "tijd.na-inwerkingtreding" : "tijd.voor-inwerkingtreding",
        Map.of("duur", duur(Math.abs(maanden))));
  }

  private static String herhaling(int maanden) {
    return switch (maanden) {
      case 1 -> Zinnen.zin("tijd.maandelijks", Map.of());
      case 6 -> Zinnen.zin("tijd.halfjaarlijks", Map.of());
      case 12 -> Zinnen.zin("tijd.jaarlijks", Map.of());
      default -> Zinnen.zin("tijd.elke", Map.of("duur", duur(maanden)));
    };
  }

  /** anderhalf jaar, twee jaar, negen maanden. */
  static String duur(int maanden) {
    if (maanden == 6) {
      return Zinnen.zin("tijd.half-jaar", Map.of());
    }
    if (maanden == 18) {
      return Zinnen.zin("tijd.anderhalf-jaar", Map.of());
    }
    if (maanden % MAANDEN_PER_JAAR == 0) {
      return Zinnen.zin("tijd.jaar", Map.of("getal", Nederlands.getal(maanden / MAANDEN_PER_JAAR)));
    }
    return Zinnen.zin(
        maanden == 1 ? "tijd.maand" : "tijd.maanden", Map.of("getal", Nederlands.getal(maanden)));
  }
}
