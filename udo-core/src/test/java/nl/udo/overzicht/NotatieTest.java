package nl.udo.overzicht;

import static nl.udo.model.Bedrag.euro;
import static nl.udo.model.Bedrag.miljoen;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.udo.model.Bedrag;
import nl.udo.model.Datum;
import nl.udo.model.Moment;
import nl.udo.model.UdoTraject;
import nl.udo.weergave.MvtParagraaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the paragraph and the overviews both say, they say alike. */
class NotatieTest {

  static Stream<Bedrag> amounts() {
    return Stream.of(
        euro("0.35"),
        euro("83.5").per("plaats per dag"),
        euro("1037612596"),
        miljoen("42.3").structureel(),
        miljoen("36.5").tot(miljoen("56.5")).incidenteel(),
        miljoen("1000").tenMinste(),
        miljoen("7").ongeveer().inDollar(),
        miljoen("3.6").oplopendTot(),
        miljoen("23.5").overJaren(2022, 2027),
        miljoen("4").structureel().inJaar(2027),
        miljoen("4").overMaanden(18).prijspeil(2024));
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void amountsReadAsInTheParagraph(Bedrag bedrag) {
    String paragraaf =
        paragraaf(
            UdoTraject.wetsvoorstel("Wet", "BZK")
                .raakt(
                    GEMEENTEN,
                    g ->
                        g.middelen(
                            m ->
                                m.kosten(
                                    k ->
                                        k.omschrijving("het register")
                                            .ramingen(r -> r.bedrag(bedrag)))))
                .build());

    assertTrue(paragraaf.contains(Notatie.bedrag(bedrag)), () -> Notatie.bedrag(bedrag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "2024-06",
        "2024-06-04",
        "eind 2024",
        "begin 2024-06",
        "2024-K2",
        "medio 2024-K3",
        "zomer 2024",
        "winter 2024"
      })
  void datesReadAsInTheParagraph(String datum) {
    String paragraaf = geevalueerd(Moment.op(datum));
    String op = Notatie.op(Datum.van(datum));

    assertTrue(paragraaf.contains(op), () -> op + "\n" + paragraaf);
  }

  static List<Moment> moments() {
    return List.of(
        Moment.uiterlijk("2027-07-01"),
        Moment.binnen(60),
        Moment.elke(48),
        Moment.jaarlijks(),
        Moment.elke(6),
        Moment.maandenNaInwerkingtreding(-6),
        Moment.maandenNaInwerkingtreding(18),
        Moment.maandenNaInwerkingtreding(9),
        Moment.omschreven("bij de algemene maatregel van bestuur"));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void momentsReadAsInTheParagraph(Moment moment) {
    String paragraaf = geevalueerd(moment);
    String tekst = Notatie.moment(moment);

    assertTrue(paragraaf.contains(tekst), () -> tekst + "\n" + paragraaf);
  }

  private static String geevalueerd(Moment moment) {
    return paragraaf(
        UdoTraject.wetsvoorstel("Wet", "BZK")
            .raakt(GEMEENTEN, g -> {})
            .evaluaties(e -> e.onderwerp("de kosten").moment(moment))
            .build());
  }

  private static String paragraaf(UdoTraject traject) {
    return MvtParagraaf.concept(traject).alsTekst();
  }

  @Test
  void nothingFollowsTheLocaleOfTheSystem() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertTrue(Notatie.bedrag(miljoen("42.3")).equals("€\u00a042,3\u00a0miljoen"));
      assertTrue(
          Termijnen.van(
                  UdoTraject.wetsvoorstel("Wet", "BZK").raakt(GEMEENTEN, g -> {}).build(),
                  java.time.LocalDate.of(2026, 9, 1))
              .alsICalendar(java.time.Instant.EPOCH)
              .contains("DTSTAMP:19700101T000000Z\r\nDTSTART;VALUE=DATE:20270101\r\n"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
