package nl.udo.usertext;

import static nl.udo.model.Overheidslaag.PROVINCIES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnkeptTest {

  private static UdoTraject traject(String titel, String taak) {
    return UdoTraject.wetsvoorstel(titel, "BZK")
        .raakt(PROVINCIES, g -> g.taken(t -> t.nieuw(taak)))
        .build();
  }

  @Test
  @DisplayName("a character that no output keeps is told with its place, once per text")
  void told() {
    List<Unkept> unkept =
        Unkept.in(traject("Wet \u202evaarwegen", "Peil \ue001het\ue001 \u202ewater."));

    assertEquals(
        List.of(
            new Unkept("/voornemen/titel", 0x202e),
            new Unkept("/gevolgen/0/taken/wijzigingen/0/omschrijving/tekst", 0xe001),
            new Unkept("/gevolgen/0/taken/wijzigingen/0/omschrijving/tekst", 0x202e)),
        unkept);
    assertEquals("U+202E", unkept.get(0).name());
  }

  @Test
  @DisplayName("what every output cleans is not told, nor a sign that only a font may lack")
  void notTold() {
    assertEquals(
        List.of(),
        Unkept.in(
            traject(
                "Wet vaar\u00adwegen",
                "\uf0b7\te\ufb03ciënt \u25e6\u25ba\u27a2\u2714\u221a\u03bc\u03a3\u2103")));
  }
}
