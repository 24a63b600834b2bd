package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.udo.Trajecten;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is ever loaded from outside, whatever stands in whichever field. */
class GeenToegangTest {

  @TempDir static Path map;
  private static Path geheim;

  @BeforeAll
  static void laatIetsOmTeLezen() throws IOException {
    geheim = Files.writeString(map.resolve("geheim.png"), "geheim");
    // Classes and fonts come from files too, once.
    schrijf("eerst");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "<img src=\"%s\"/>",
        "<img src='%s' onerror='x'>",
        "<link rel=\"stylesheet\" type=\"text/css\" href=\"%s\"/>",
        "<style>@import url(%s);</style>",
        "<p style=\"background-image: url('%s')\">x</p>",
        "@import \"%s\"; @font-face { font-family: x; src: url(%1$s) }",
        "<?xml-stylesheet type=\"text/css\" href=\"%s\"?>",
        "<!DOCTYPE x SYSTEM \"%s\">",
        "<!DOCTYPE x [<!ENTITY y SYSTEM \"%s\">]><x>&y;</x>",
        "]]><object data=\"%s\" type=\"image/svg+xml\"/><svg><image href=\"%1$s\"/></svg>",
        "<a href=\"%s\">x</a> <iframe src=\"%1$s\"/> <base href=\"%1$s\"/> <script src=\"%1$s\"/>",
      })
  void aReferenceInEveryFieldReachesNothing(String vorm) throws Exception {
    try (Waarnemer waarnemer = new Waarnemer(map)) {
      schrijf(vorm.formatted("http://127.0.0.1:" + waarnemer.poort() + "/x.png"));
      schrijf(vorm.formatted("http://elders.invalid/x.css"));
      schrijf(vorm.formatted(geheim.toUri()));
      schrijf(vorm.formatted("jar:" + geheim.toUri() + "!/x"));
      assertEquals(List.of(), waarnemer.gezien());
    }
  }

  /** A watch that sees nothing proves nothing. */
  @Test
  void theWatchSeesWhatDoesReachOut() throws Exception {
    try (Waarnemer waarnemer = new Waarnemer(map)) {
      Files.readAllBytes(geheim);
      try (InputStream in = geheim.toUri().toURL().openStream()) {
        in.readAllBytes();
      }
      URL hier = URI.create("http://127.0.0.1:" + waarnemer.poort() + "/x.png").toURL();
      try (InputStream in = hier.openStream()) {
        in.readAllBytes();
      }
      String gezien = waarnemer.gezien().toString();
      assertTrue(gezien.contains("geheim.png"), gezien);
      assertTrue(gezien.contains("vraagt naar http://127.0.0.1"), gezien);
      assertTrue(gezien.contains("verbinding"), gezien);
    }
  }

  private static void schrijf(String inhoud) throws IOException {
    UdoTraject traject =
        Teksten.vervang(Trajecten.volledig(), (pointer, tekst) -> tekst + " " + inhoud);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    UdoPdf.builder().concept().metToets().build().schrijf(traject, uit);
    assertTrue(uit.size() > 0);
  }
}
