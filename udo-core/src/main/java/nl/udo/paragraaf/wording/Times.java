package nl.udo.paragraaf.wording;

import static nl.udo.paragraaf.wording.Dutch.HARD_SPACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.model.Datum;
import nl.udo.model.Moment;
import nl.udo.model.Periode;

/** Dates, periods and moments in words. */
final class Times {

  private static final List<String> MONTHS =
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
  private static final int MONTHS_PER_YEAR = 12;

  private Times() {}

  /** 4 juni 2024, juni 2024, eind 2024, de zomer van 2024, het tweede kwartaal van 2024. */
  static String date(Datum datum) {
    String jaar = Integer.toString(datum.jaar());
    if (datum.deel() != null && SentenceFile.has("tijd." + datum.deel().code())) {
      return SentenceFile.string("tijd." + datum.deel().code(), Map.of("jaar", jaar));
    }
    StringBuilder tekst = new StringBuilder();
    if (datum.deel() != null) {
      tekst.append(datum.deel().code()).append(' ');
    }
    if (datum.dag() != null) {
      tekst.append(datum.dag()).append(HARD_SPACE);
    }
    if (datum.maand() != null) {
      tekst.append(MONTHS.get(datum.maand() - 1)).append(' ');
    }
    if (datum.kwartaal() != null) {
      String kwartaal = "tijd.kwartaal." + datum.kwartaal() + (datum.deel() == null ? "" : ".deel");
      return tekst.append(SentenceFile.string(kwartaal, Map.of("jaar", jaar))).toString();
    }
    return tekst.append(jaar).toString();
  }

  /** op 4 juni 2024, in juni 2024, eind 2024. */
  static String on(Datum datum) {
    if (datum.deel() != null && !SentenceFile.has("tijd." + datum.deel().code())) {
      return date(datum);
    }
    return SentenceFile.string(
        datum.dag() != null ? "tijd.op" : "tijd.in", Map.of("datum", date(datum)));
  }

  /** van 1 maart 2019 tot en met 31 mei 2019; null when nothing is known. */
  static String period(Periode periode) {
    if (periode == null || periode.van() == null && periode.tot() == null) {
      return null;
    }
    if (periode.tot() == null) {
      return SentenceFile.string("tijd.vanaf", Map.of("van", date(periode.van())));
    }
    if (periode.van() == null) {
      return SentenceFile.string("tijd.tot", Map.of("tot", date(periode.tot())));
    }
    if (periode.van().equals(periode.tot())) {
      return on(periode.van());
    }
    return SentenceFile.string(
        "tijd.van-tot",
        Map.of("van", date(periode.van(), periode.tot()), "tot", date(periode.tot())));
  }

  /** A date before another: 1 maart tot en met 31 mei 2019, with the year once. */
  private static String date(Datum van, Datum tot) {
    String tekst = date(van);
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
      delen.add(op ? on(moment.datum()) : date(moment.datum()));
    }
    if (moment.maandenNaInwerkingtreding() != null) {
      delen.add(afterEntry(moment.maandenNaInwerkingtreding()));
    }
    if (moment.elkeMaanden() != null) {
      String herhaling = repeated(moment.elkeMaanden());
      delen = new ArrayList<>(List.of(from(herhaling, moment, String.join(", ", delen))));
    }
    if (moment.omschrijving() != null) {
      delen.add(Dutch.phrase(moment.omschrijving()));
    }
    if (delen.isEmpty()) {
      return null;
    }
    String tekst = String.join(", ", delen);
    return moment.grens() == null
        ? tekst
        : SentenceFile.string("tijd.grens." + moment.grens().code(), Map.of("moment", tekst));
  }

  /** Every year, from a moment on if there is one. */
  private static String from(String herhaling, Moment moment, String begin) {
    if (begin.isEmpty()) {
      return herhaling;
    }
    Integer maanden = moment.maandenNaInwerkingtreding();
    return maanden != null && maanden == 0 && moment.datum() == null
        ? SentenceFile.string("tijd.vanaf-inwerkingtreding", Map.of("herhaling", herhaling))
        : SentenceFile.string(
            "tijd.herhaling-vanaf", Map.of("herhaling", herhaling, "moment", begin));
  }

  private static String afterEntry(int maanden) {
    if (maanden == 0) {
      return SentenceFile.string("tijd.bij-inwerkingtreding", Map.of());
    }
    return SentenceFile.string(
        maanden > 0 ? "tijd.na-inwerkingtreding" : "tijd.voor-inwerkingtreding",
        Map.of("duur", duration(Math.abs(maanden))));
  }

  private static String repeated(int maanden) {
    return switch (maanden) {
      case 1 -> SentenceFile.string("tijd.maandelijks", Map.of());
      case 6 -> SentenceFile.string("tijd.halfjaarlijks", Map.of());
      case 12 -> SentenceFile.string("tijd.jaarlijks", Map.of());
      default -> SentenceFile.string("tijd.elke", Map.of("duur", duration(maanden)));
    };
  }

  /** één jaar, twee jaar. */
  static String years(int jaren) {
    return SentenceFile.string("tijd.jaar", Map.of("getal", Dutch.number(jaren)));
  }

  /** anderhalf jaar, twee jaar, negen maanden. */
  static String duration(int maanden) {
    if (maanden == 6) {
      return SentenceFile.string("tijd.half-jaar", Map.of());
    }
    if (maanden == 18) {
      return SentenceFile.string("tijd.anderhalf-jaar", Map.of());
    }
    if (maanden % MONTHS_PER_YEAR == 0) {
      return years(maanden / MONTHS_PER_YEAR);
    }
    return SentenceFile.string(
        maanden == 1 ? "tijd.maand" : "tijd.maanden", Map.of("getal", Dutch.number(maanden)));
  }
}
