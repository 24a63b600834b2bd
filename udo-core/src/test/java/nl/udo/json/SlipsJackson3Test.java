package nl.udo.json;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** A host on Jackson 3 tells a slip in the notation as the reader does. */
class SlipsJackson3Test {

  static Stream<Arguments> notation() {
    return SlipsTest.notation();
  }

  @ParameterizedTest
  @MethodSource("notation")
  @DisplayName("a slip in the notation is told at its place, of a text and of bytes")
  void slipInTheNotation(String json, String words) {
    ObjectMapper host = new ObjectMapper();
    OnleesbaarTrajectException ours = SlipsTest.refusal(json);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

    SlipsTest.toldAlike(ours, words, () -> host.readValue(json, UdoTraject.class));
    SlipsTest.toldAlike(ours, words, () -> host.readValue(bytes, UdoTraject.class));
  }
}
