package nl.udo.paragraaf.wording;

import static nl.udo.model.Bedrag.euro;
import static nl.udo.model.Bedrag.miljoen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.udo.bewoording.Bewoording;
import nl.udo.model.Bedrag;
import nl.udo.model.Voornemen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts in words: exact, the kind before the amount. */
class AmountsTest {

  private static final Sentences SENTENCES =
      new Sentences(Bewoording.standaard(), Voornemen.builder().build());

  private static final Amounts AMOUNTS = new Amounts(SENTENCES, new Times(SENTENCES));

  static Stream<Arguments> bedragen() {
    return Stream.of(
        Arguments.of(miljoen("42.3"), "€ 42,3 miljoen"),
        Arguments.of(miljoen("39.25"), "€ 39,25 miljoen"),
        Arguments.of(miljoen("1000"), "€ 1 miljard"),
        Arguments.of(euro("1037612596"), "€ 1.037.612.596"),
        Arguments.of(euro("83").per("dag"), "€ 83 per dag"),
        Arguments.of(euro("83.5"), "€ 83,50"),
        Arguments.of(euro("0.35"), "€ 0,35"),
        Arguments.of(euro("0"), "€ 0"),
        Arguments.of(euro("1234.5").inDollar(), "USD 1.234,50"),
        Arguments.of(miljoen("197").structureel(), "structureel € 197 miljoen per jaar"),
        Arguments.of(miljoen("36.5").incidenteel(), "eenmalig € 36,5 miljoen"),
        Arguments.of(miljoen("1000").tenMinste().incidenteel(), "eenmalig ten minste € 1 miljard"),
        Arguments.of(miljoen("5").tenHoogste(), "ten hoogste € 5 miljoen"),
        Arguments.of(miljoen("7").ongeveer(), "ongeveer € 7 miljoen"),
        Arguments.of(miljoen("3").tot(miljoen("4")), "€ 3 miljoen tot € 4 miljoen"),
        Arguments.of(
            miljoen("3.6").oplopendTot().structureel(),
            "een bedrag dat oploopt tot structureel € 3,6 miljoen per jaar"),
        Arguments.of(
            miljoen("3.6").aflopendTot().structureel(),
            "een bedrag dat afloopt tot structureel € 3,6 miljoen per jaar"),
        Arguments.of(miljoen("5").inJaar(2027), "€ 5 miljoen in 2027"),
        Arguments.of(
            miljoen("5").structureel().inJaar(2027), "structureel € 5 miljoen per jaar vanaf 2027"),
        Arguments.of(
            miljoen("23.5").overJaren(2022, 2027),
            "in totaal € 23,5 miljoen voor de jaren 2022 tot en met 2027"),
        Arguments.of(miljoen("5").prijspeil(2024), "€ 5 miljoen (prijspeil 2024)"));
  }

  @ParameterizedTest
  @MethodSource("bedragen")
  void anAmountReadsAsTheStyleSheetHasIt(Bedrag bedrag, String verwacht) {
    assertEquals(verwacht, AMOUNTS.of(bedrag).replace(Dutch.HARD_SPACE, ' '));
  }

  @Test
  void noLineIsBrokenWithinAnAmount() {
    assertEquals("€\u00a05\u00a0miljoen", AMOUNTS.of(miljoen("5")));
  }

  @Test
  void aCellOfATableHasNoWholeSentence() {
    assertEquals(
        "oplopend tot structureel €\u00a03,6\u00a0miljoen per jaar",
        AMOUNTS.inCell(List.of(miljoen("3.6").oplopendTot().structureel())));
  }

  @Property
  void noAmountIsRounded(@ForAll @LongRange(min = 0, max = 10_000_000_000_000L) long centen) {
    BigDecimal waarde = BigDecimal.valueOf(centen, 2);
    String tekst = AMOUNTS.of(euro(waarde.toPlainString()));
    String cijfers = tekst.replaceAll("[^0-9,]", "").replace(',', '.');
    BigDecimal eenheid =
        tekst.endsWith("miljard")
            ? new BigDecimal("1000000000")
            : tekst.endsWith("miljoen") ? new BigDecimal("1000000") : BigDecimal.ONE;

    assertEquals(0, waarde.compareTo(new BigDecimal(cijfers).multiply(eenheid)), tekst);
  }

  @Property
  void aSumIsExact(
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long een,
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long twee) {
    Bedrag eerste = euro(BigDecimal.valueOf(een, 2).toPlainString()).inJaar(2026);
    Bedrag tweede = euro(BigDecimal.valueOf(twee, 2).toPlainString()).inJaar(2026);

    assertEquals(
        AMOUNTS.of(euro(BigDecimal.valueOf(een + twee, 2).toPlainString())),
        AMOUNTS.sum(List.of(eerste, tweede)));
  }

  @Test
  void whatIsNoExactAmountOfOneKindHasNoSum() {
    Bedrag exact = miljoen("5").inJaar(2026);

    assertNull(AMOUNTS.sum(List.of(exact, miljoen("1").inDollar().inJaar(2026))));
    assertNull(AMOUNTS.sum(List.of(exact, miljoen("1").ongeveer().inJaar(2026))));
    assertNull(AMOUNTS.sum(List.of(exact, miljoen("1").tot(miljoen("2")).inJaar(2026))));
    assertNull(AMOUNTS.sum(List.of(exact, miljoen("1").per("inwoner").inJaar(2026))));
    assertNull(AMOUNTS.sum(List.of(exact, miljoen("1").prijspeil(2024).inJaar(2026))));
    assertTrue(AMOUNTS.sum(List.of()).isEmpty());
  }
}
