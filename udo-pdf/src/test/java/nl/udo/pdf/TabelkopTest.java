package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table keeps its head, however high its rows and wherever on a sheet it begins or ends. */
class TabelkopTest {
  private static final String KOP =
      "<p class=\"udo-tabeltitel\">Tabel</p><table><thead><tr><th scope=\"col\">Onderdeel</th>"
          + "<th scope=\"col\">Toelichting</th></tr></thead><tbody>";

  /** Down from the top of a sheet to its foot: a row of half a sheet, and one of almost a sheet. */
  @ParameterizedTest
  @ValueSource(ints = {450, 790, 820})
  void eenHogeEersteRijBegintOnderDeKop(int woorden) {
    for (int alineas = 0; alineas < 30; alineas += 2) {
      drukGoed("<p>Regel</p>".repeat(alineas) + KOP + rij(woorden) + "</tbody></table>");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 12})
  void eenRijHogerDanEenBladHeeftDeKopOpElkBlad(int rijenErvoor) {
    String rijen = rij(8).repeat(rijenErvoor) + rij(3000) + rij(8);
    Gedrukt gedrukt = drukGoed(KOP + rijen + "</tbody></table><p>Slot</p>");
    Set<Integer> bladen = gedrukt.wortel.alle("TR").get(rijenErvoor + 1).bladzijden();
    assertTrue(bladen.size() >= 3, bladen::toString);
  }

  /** Rows that fit on a sheet are not cut, but for the first: it stays with the head. */
  @Test
  void andereRijenBlijvenHeel() {
    Gedrukt gedrukt = drukGoed(KOP + rij(150).repeat(9) + "</tbody></table>");
    assertTrue(gedrukt.bladen > 2);
    gedrukt.wortel.alle("TR").forEach(rij -> assertEquals(1, rij.bladzijden().size()));
  }

  /**
   * The line below the last row ends a hair over the foot of the sheet. The numbers hit that for
   * the measures of house-style.css; after a change there they have to be looked for again: without
   * {@code PressRun.shorten} this table has its head twice.
   */
  @Test
  void eenTabelTotOpDeLaatsteRegelHeeftDeKopEenmaal() {
    String voor =
        "<h3>Kop</h3><p>Regel</p>".repeat(2) + "<p>Regel</p>".repeat(18) + "<ul><li>Punt</li></ul>";
    String rijen = rij(1).repeat(2) + rij(20).repeat(2);
    Gedrukt gedrukt = drukGoed(voor + KOP + rijen + "</tbody></table><p>Slot</p>");
    assertEquals(Set.of(0), gedrukt.wortel.alle("Table").get(0).bladzijden());
    assertEquals(2, gedrukt.bladen);
  }

  /** White below the last block asks for no sheet of its own. */
  @Test
  void hetLaatsteBladIsNooitLeeg() {
    for (int alineas = 20; alineas < 36; alineas++) {
      for (String slot : List.of("", KOP + rij(3).repeat(6) + "</tbody></table>")) {
        Gedrukt gedrukt = drukGoed("<p>Regel</p>".repeat(alineas) + slot);
        int laatste = gedrukt.bladen - 1;
        assertTrue(gedrukt.wortel.bladzijden().contains(laatste), "leeg bij " + alineas);
      }
    }
  }

  private record Gedrukt(Knoop wortel, int bladen) {}

  /** Printed, and past our own part of the gate. */
  private static Gedrukt drukGoed(String lichaam) {
    String xhtml = Voorbeeld.pagina("<h1>Kop</h1>" + lichaam);
    byte[] pdf = Voorbeeld.druk(xhtml);
    assertEquals(List.of(), Keuring.bezwaren(pdf));
    try (Gelezen gelezen = new Gelezen(pdf)) {
      assertEquals("", Paginatekst.verschil(Paginatekst.woorden(xhtml), gelezen.wortel.woorden()));
      return new Gedrukt(gelezen.wortel, gelezen.bladen.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rij(int woorden) {
    return "<tr><th scope=\"row\">Rij</th><td>" + "woord ".repeat(woorden) + "</td></tr>";
  }
}
