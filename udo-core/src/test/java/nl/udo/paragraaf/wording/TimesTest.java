package nl.udo.paragraaf.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Stream;
import nl.udo.bewoording.Bewoording;
import nl.udo.model.Datum;
import nl.udo.model.Moment;
import nl.udo.model.Periode;
import nl.udo.model.Voornemen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates, periods and moments in words. */
class TimesTest {

  private static final Sentences SENTENCES =
      new Sentences(Bewoording.standaard(), Voornemen.builder().build());

  private static final Times TIMES = new Times(SENTENCES);

  @ParameterizedTest
  @CsvSource({
    "2024-06-04,4 juni 2024,op 4 juni 2024",
    "2024-06,juni 2024,in juni 2024",
    "2024,2024,in 2024",
    "eind 2019-05,eind mei 2019,eind mei 2019",
    "begin 2019,begin 2019,begin 2019",
    "medio 2019,medio 2019,medio 2019",
    "2026-K2,het tweede kwartaal van 2026,in het tweede kwartaal van 2026",
    "eind 2026-K4,eind vierde kwartaal van 2026,eind vierde kwartaal van 2026",
    "zomer 2025,de zomer van 2025,in de zomer van 2025",
    "voorjaar 2025,het voorjaar van 2025,in het voorjaar van 2025",
  })
  void aDateIsAsPreciseAsItsSource(String datum, String kaal, String op) {
    assertEquals(kaal, TIMES.date(Datum.van(datum)).replace('\u00a0', ' '));
    assertEquals(op, TIMES.on(Datum.van(datum)).replace('\u00a0', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2019-03-01,2019-05-31,van 1 maart tot en met 31 mei 2019",
        "2019-03,2019-05,van maart tot en met mei 2019",
        "2019-12-01,2020-01-31,van 1 december 2019 tot en met 31 januari 2020",
        "2019,2020,van 2019 tot en met 2020",
        "2019-03-01,eind 2019,van 1 maart 2019 tot en met eind 2019",
        "2019-11-12,2019-11-12,op 12 november 2019",
        "2019-03,-,vanaf maart 2019",
        "-,2019-05,tot en met mei 2019",
        "-,-,-",
      })
  void aPeriodNamesTheYearOnce(String van, String tot, String verwacht) {
    String periode =
        TIMES.period(Periode.builder().van(Datum.van(van)).tot(Datum.van(tot)).build());

    assertEquals(verwacht, periode == null ? null : periode.replace('\u00a0', ' '));
  }

  static Stream<Arguments> momenten() {
    return Stream.of(
        Arguments.of(Moment.op("2027-01-01"), "op 1 januari 2027"),
        Arguments.of(Moment.jarenNaInwerkingtreding(2), "twee jaar na de inwerkingtreding"),
        Arguments.of(
            Moment.maandenNaInwerkingtreding(-6), "een half jaar voor de inwerkingtreding"),
        Arguments.of(Moment.maandenNaInwerkingtreding(18), "anderhalf jaar na de inwerkingtreding"),
        Arguments.of(Moment.maandenNaInwerkingtreding(1), "één maand na de inwerkingtreding"),
        Arguments.of(Moment.maandenNaInwerkingtreding(9), "negen maanden na de inwerkingtreding"),
        Arguments.of(Moment.maandenNaInwerkingtreding(0), "bij de inwerkingtreding"),
        Arguments.of(Moment.jaarlijks(), "jaarlijks"),
        Arguments.of(Moment.builder().elkeMaanden(6).build(), "halfjaarlijks"),
        Arguments.of(Moment.builder().elkeMaanden(1).build(), "maandelijks"),
        Arguments.of(Moment.builder().elkeMaanden(24).build(), "elke twee jaar"),
        Arguments.of(
            Moment.builder().maandenNaInwerkingtreding(0).elkeMaanden(12).build(),
            "jaarlijks vanaf de inwerkingtreding"),
        Arguments.of(
            Moment.builder().maandenNaInwerkingtreding(24).elkeMaanden(12).build(),
            "jaarlijks vanaf twee jaar na de inwerkingtreding"),
        Arguments.of(
            Moment.builder().datum(Datum.van("2027-01-01")).elkeMaanden(12).build(),
            "jaarlijks vanaf 1 januari 2027"),
        Arguments.of(Moment.omschreven("na de proef"), "na de proef"));
  }

  @ParameterizedTest
  @MethodSource("momenten")
  void aMomentReadsInASentence(Moment moment, String verwacht) {
    assertEquals(verwacht, TIMES.moment(moment).replace('\u00a0', ' '));
  }

  @Test
  void anEmptyMomentSaysNothing() {
    assertNull(TIMES.moment(Moment.builder().build()));
    assertNull(TIMES.moment(null));
  }
}
