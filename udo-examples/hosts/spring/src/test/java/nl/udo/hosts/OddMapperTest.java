package nl.udo.hosts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A host whose mapper is set in all the ways that would bend or lose a record. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.jackson.property-naming-strategy=SNAKE_CASE",
      "spring.jackson.default-property-inclusion=non_null",
      "spring.jackson.visibility.all=none",
      "spring.jackson.deserialization.fail-on-unknown-properties=false",
      "spring.jackson.deserialization.accept-single-value-as-array=true",
      "spring.jackson.mapper.accept-case-insensitive-enums=true"
    })
class OddMapperTest extends RecordContract {

  @Value("${local.server.port}")
  private int port;

  @Override
  Door door() {
    return new Door(port);
  }
}
