package nl.udo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values of which the rest of a record is made. */
class FormuleringTest {

  @Test
  void eachFormHasItsDoor() {
    assertEquals(
        new Formulering(Formulering.Vorm.TE_GROEP, "de kosten te evalueren"),
        Formulering.te("de kosten te evalueren"));
    assertEquals(
        new Formulering(Formulering.Vorm.WOORDGROEP, "onderzoek"),
        Formulering.woordgroep("onderzoek"));
    assertEquals(
        new Formulering(Formulering.Vorm.BIJZIN, "de termijn te kort is"),
        Formulering.bijzin("de termijn te kort is"));
    assertEquals(
        new Formulering(Formulering.Vorm.ZIN, "De termijn is te kort."),
        Formulering.zin("De termijn is te kort."));
  }

  @Test
  void textOfWhichNoFormIsSaidIsWholeSentences() {
    assertEquals(Formulering.zin("Het kan."), new Formulering(null, "Het kan."));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \n"})
  void aFormWithoutTextIsAbsent(String leeg) {
    assertNull(Input.phrase(Formulering.te(leeg)));
    assertNull(Input.quotation(new Citaat(leeg, "fy")));
    assertNull(Instantie.van(leeg));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "fy", "pap", "en", "pap-BQ", "zh-Hant"})
  void aQuotationHasALanguage(String taal) {
    assertEquals(taal, new Citaat("Dushi", taal).taal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Papiamentu_BQ", "e", "nl--NL", "het Fries"})
  void whatIsNoLanguageTagIsRefused(String taal) {
    assertThrows(IllegalArgumentException.class, () -> new Citaat("Dushi", taal));
  }

  @Test
  void aCalculationHasAnExactTotal() {
    Berekening uren = new Berekening(new BigDecimal("1200.5"), "uren", Bedrag.euro("83.25"), null);

    assertEquals(new BigDecimal("99941.625"), uren.totaal());
    assertNull(new Berekening(null, "uren", Bedrag.euro("83.25"), null).totaal());
    assertNull(new Berekening(BigDecimal.ONE, "uren", null, null).totaal());
  }
}
