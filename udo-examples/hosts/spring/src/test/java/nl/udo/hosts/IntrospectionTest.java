package nl.udo.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a host publishes that leaves the record to the introspection of its framework. */
class IntrospectionTest {

  @Test
  @DisplayName("terms are spelled as the reader takes them, and only the version is required")
  void spelling() {
    Map<String, Schema> schemas = ModelConverters.getInstance().readAll(UdoTraject.class);
    Schema<?> soort = (Schema<?>) schemas.get("Voornemen").getProperties().get("soort");

    assertEquals(List.of("wet", "amvb", "ministeriele-regeling", "beleid"), soort.getEnum());
    assertEquals(List.of("schemaVersie"), schemas.get("UdoTraject").getRequired());
  }
}
