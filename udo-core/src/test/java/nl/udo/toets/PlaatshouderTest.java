package nl.udo.toets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A placeholder is no answer, and least of all a reason. */
class PlaatshouderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n.v.t.",
        "N.v.t",
        "nvt",
        "n. v. t.",
        "niet van toepassing",
        "PM",
        "p.m.",
        "[PM]",
        "-",
        "–",
        "...",
        "…",
        "[…]",
        "[...]",
        "[reden invullen]",
        "volgt",
        "Volgt nog.",
        "nog aan te vullen",
        "nader te bepalen",
        "tbd",
        "TBA",
        "n.n.b.",
        "zie boven",
        "<invullen>",
        "<reden>",
        "{reden}",
        "N.B. nog aanvullen",
        "wordt later ingevuld",
        "Nog in te vullen door VNG",
        "Lorem ipsum",
        "todo",
        "x",
        "xxx",
        "?",
        "***",
        "\u200B",
        "\u00AD"
      })
  void isEenPlaatshouder(String tekst) {
    assertTrue(Plaatshouder.is(tekst));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dat volgt uit artikel 3.",
        "in te vullen door de raad bij verordening",
        "PM is de afkorting van pro memorie.",
        "Niet van toepassing, want de taak vervalt.",
        "[1] Zie de brief. [2]",
        "Nee, want de wet regelt het al.",
        "3",
        "€ 3 mln."
      })
  void isEenAntwoord(String tekst) {
    assertFalse(Plaatshouder.is(tekst));
  }

  @Test
  void geenTekstIsGeenPlaatshouder() {
    assertFalse(Plaatshouder.is(null));
    assertFalse(Plaatshouder.is("n.v.t. ".repeat(20)));
  }

  /** The whole record is otherwise in order: only the reason is not there. */
  @ParameterizedTest
  @ValueSource(strings = {"n.v.t.", "PM", "[…]", "volgt"})
  void eenPlaatshouderAlsRedenMaaktHetTrajectOnvolledig(String woord) {
    UdoTraject traject =
        UdoTraject.wetsvoorstel("Wet voorbeeld", "BZK")
            .verloop(v -> v.contactBzk("2026-01-10"))
            .raaktGeen(woord)
            .build();
    Toetsverslag verslag = UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
    Bevinding bevinding = verslag.bevindingen(Ernst.FOUT).get(0);

    assertFalse(verslag.volledig());
    assertEquals("UDO-TRJ-02", bevinding.code());
    assertEquals("/verloop/reden", bevinding.pointer());
    assertEquals("Waar een antwoord hoort, staat een plaatshouder.", bevinding.melding());
    assertEquals("Vervang de plaatshouder door het antwoord zelf.", bevinding.advies());
    assertEquals(woord, bevinding.betreft());
  }

  @Test
  void eenRedenOmEenPuntNietOverTeNemenIsEenReden() {
    UdoTraject traject =
        Geval.wet(
            t ->
                t.geconsulteerd(Partij.VNG, c -> c.punt("Het punt.", p -> p.nietOvergenomen("-"))));

    assertEquals(
        List.of("/consultaties/0/punten/0/reactie/reden"),
        Regelspecificatie.bevindingen(
                UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING), "UDO-CON-06")
            .stream()
            .map(Bevinding::pointer)
            .toList());
  }
}
