package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Trajecten;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;

/** A host that reads and writes records with its own Jackson 2, as it comes out of the box. */
class GastheerJackson2Test {

  private final ObjectMapper gastheer = new ObjectMapper();
  private final ObjectMapper boom =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @Test
  void theJacksonIsTheOneThatTheBuildSays() {
    String gevraagd = System.getProperty("udo.jackson");
    assumeTrue(gevraagd != null, "not run by the build");

    assertEquals(gevraagd, gastheer.version().toString());
  }

  @Test
  void theHostWritesTheCompleteRecordAsTheLibraryDoes() throws JsonProcessingException {
    assertEquals(
        boom.readTree(UdoJson.schrijf(Trajecten.volledig())),
        boom.readTree(gastheer.writeValueAsString(Trajecten.volledig())));
  }

  @Property(tries = 100)
  void theHostReadsWhatTheLibraryWrites(@ForAll UdoTraject traject) throws JsonProcessingException {
    assertEquals(traject, gastheer.readValue(UdoJson.schrijf(traject), UdoTraject.class));
  }

  @Property(tries = 100)
  void theLibraryReadsWhatTheHostWrites(@ForAll UdoTraject traject) throws JsonProcessingException {
    String json = gastheer.writeValueAsString(traject);

    assertEquals(traject, UdoJson.lees(json));
    assertEquals(boom.readTree(UdoJson.schrijf(traject)), boom.readTree(json));
  }
}
