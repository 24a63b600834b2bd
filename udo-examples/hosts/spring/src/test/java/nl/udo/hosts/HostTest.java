package nl.udo.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The host as it comes, with a log that tells much. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "logging.level.web=DEBUG")
@ExtendWith(OutputCaptureExtension.class)
class HostTest extends HostContract {

  @Value("${local.server.port}")
  private int port;

  @Override
  Door door() {
    return new Door(port);
  }

  @Override
  String openApi() {
    return "/v3/api-docs";
  }

  @Test
  @DisplayName("neither a record that is refused nor one that is read shows in the log")
  void log(CapturedOutput output) {
    UdoTraject traject = UdoTraject.builder().titel("Wet heimelijk").build();
    String json = UdoJson.schrijf(traject);

    assertEquals(200, door().post("/trajecten", json).statusCode());
    assertEquals(400, door().post("/indieningen", json).statusCode());
    assertEquals(422, door().post("/toelichtingen", json).statusCode());
    String broken = json.replace("\"titel\"", "\"titell\"");
    assertEquals(400, door().post("/trajecten", broken).statusCode());
    assertTrue(output.getAll().contains("MethodArgumentNotValidException"), "nothing was logged");
    assertFalse(output.getAll().contains("heimelijk"), "the log tells of a record");
  }
}
