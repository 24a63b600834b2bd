package nl.udo.hosts

import nl.udo.json.UdoJson
import nl.udo.model.UdoTraject
import nl.udo.paragraaf.MvtParagraaf
import nl.udo.toets.Stadium
import nl.udo.toets.UdoChecklist
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DisplayName
import org.junit.jupiter.api.Test

/** The program records, checks and writes what a program in Java would. */
class RegisterTest {

  @Test
  @DisplayName("a record that Kotlin builds is read back as an equal record")
  fun roundTrip() {
    assertEquals(register(), UdoJson.lees(UdoJson.schrijf(register())))
  }

  @Test
  @DisplayName("the paragraph tells the task, the money and the oordeel")
  fun paragraph() {
    val tekst = MvtParagraaf.concept(register()).alsTekst()

    assertTrue(tekst.contains("Gemeenten houden een register bij."), tekst)
    assertTrue(tekst.contains("€\u00a03,5\u00a0miljoen"), tekst)
    assertTrue(tekst.contains("Het register sluit aan op de praktijk"), tekst)
  }

  @Test
  @DisplayName("what is missing is found, with its place")
  fun findings() {
    val bevindingen =
        UdoChecklist.standaard().toets(register(), Stadium.CONSULTATIE).bevindingen()

    assertTrue(bevindingen.any { it.pointer == "/gevolgen/0/taken/wijzigingen/0/aansluiting" }, bevindingen.toString())
  }

  @Test
  @DisplayName("a line on a record says what is there and what is absent")
  fun line() {
    assertEquals(
        "Wet voorbeeldtaak (BZK): nog geen contact met BZK, oordelen: 1",
        regel(register()),
    )
    assertEquals(
        "zonder titel (ministerie niet vermeld): nog geen contact met BZK, oordelen: 0",
        regel(UdoTraject.builder().build()),
    )
  }
}
