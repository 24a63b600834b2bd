package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.model.UdoTraject;

/** What is written is what is read, whatever the record and whichever way it goes. */
class HeenEnTerugTest {

  @Property(tries = 100)
  void everyRecordComesBackFromText(@ForAll UdoTraject traject) {
    assertEquals(traject, UdoJson.lees(UdoJson.schrijf(traject)));
  }

  @Property(tries = 50)
  void everyRecordComesBackFromAStream(@ForAll UdoTraject traject) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    UdoJson.schrijf(traject, uit);

    assertEquals(traject, UdoJson.lees(new ByteArrayInputStream(uit.toByteArray())));
  }

  @Property(tries = 20)
  void everyRecordComesBackFromAFile(@ForAll UdoTraject traject) throws IOException {
    Path bestand = Files.createTempFile(Path.of("target"), "traject", ".json");
    try {
      try (var uit = Files.newOutputStream(bestand)) {
        UdoJson.schrijf(traject, uit);
      }

      assertEquals(traject, UdoJson.lees(bestand));
    } finally {
      Files.delete(bestand);
    }
  }

  @Property(tries = 50)
  void equalRecordsAreEqualFiles(@ForAll UdoTraject traject) throws IOException {
    String json = UdoJson.schrijf(traject);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    UdoJson.schrijf(UdoJson.lees(json), uit);

    assertArrayEquals(json.getBytes(StandardCharsets.UTF_8), uit.toByteArray());
  }

  @Property(tries = 20)
  void theLocaleOfTheHostChangesNothing(@ForAll UdoTraject traject) {
    String json = UdoJson.schrijf(traject);
    Locale eerder = Locale.getDefault();
    try {
      // Turkish has another lower case of I, Arabic other digits.
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(json, UdoJson.schrijf(UdoJson.lees(json)));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(json, UdoJson.schrijf(UdoJson.lees(json)));
    } finally {
      Locale.setDefault(eerder);
    }
  }

  @Property(tries = 50)
  void filesEndEachLineWithOneLineFeed(@ForAll UdoTraject traject) {
    String json = UdoJson.schrijf(traject);

    assertTrue(json.endsWith("}\n"), json);
    assertEquals(-1, json.indexOf('\r'), "a carriage return is written as \\r");
  }
}
