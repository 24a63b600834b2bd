package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Trajecten;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A host that reads and writes records with its own Jackson 3, as it comes out of the box. */
class GastheerJackson3Test {

  private final JsonMapper gastheer = new JsonMapper();
  private final JsonMapper boom =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Test
  void theHostWritesTheCompleteRecordAsTheLibraryDoes() {
    assertEquals(
        boom.readTree(UdoJson.schrijf(Trajecten.volledig())),
        boom.readTree(gastheer.writeValueAsString(Trajecten.volledig())));
  }

  @Property(tries = 100)
  void theHostReadsWhatTheLibraryWrites(@ForAll UdoTraject traject) {
    assertEquals(traject, gastheer.readValue(UdoJson.schrijf(traject), UdoTraject.class));
  }

  @Property(tries = 100)
  void theLibraryReadsWhatTheHostWrites(@ForAll UdoTraject traject) {
    String json = gastheer.writeValueAsString(traject);

    assertEquals(traject, UdoJson.lees(json));
    assertEquals(boom.readTree(UdoJson.schrijf(traject)), boom.readTree(json));
  }
}
