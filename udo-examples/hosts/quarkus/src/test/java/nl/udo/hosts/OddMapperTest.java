package nl.udo.hosts;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A host whose mapper is set in all the ways that would bend or lose a record. */
@QuarkusTest
@TestProfile(OddMapperTest.Odd.class)
class OddMapperTest extends RecordContract {

  public static class Odd implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.jackson.property-naming-strategy", "SNAKE_CASE",
          "quarkus.jackson.serialization-inclusion", "non_null",
          "quarkus.jackson.fail-on-unknown-properties", "false",
          "quarkus.jackson.accept-case-insensitive-enums", "true");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(Blind.class);
    }
  }

  /** Sees no fields and no methods, and takes one value for a list. */
  @Alternative
  @Singleton
  public static class Blind implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
      mapper.setVisibility(PropertyAccessor.ALL, Visibility.NONE);
      mapper.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
    }
  }

  @ConfigProperty(name = "quarkus.http.test-port")
  int port;

  @Override
  Door door() {
    return new Door(port);
  }
}
