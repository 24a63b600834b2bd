package nl.udo.hosts;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The host as it comes. */
@QuarkusTest
class HostTest extends HostContract {

  @ConfigProperty(name = "quarkus.http.test-port")
  int port;

  @Override
  Door door() {
    return new Door(port);
  }

  @Override
  String openApi() {
    return "/q/openapi?format=json";
  }
}
