package nl.udo.hosts;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.udo.json.UdoJson;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Puts the schema of the library into the OpenAPI document; application.properties refers to it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Documentation implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    byte[] json = UdoJson.openApi().getBytes(StandardCharsets.UTF_8);
    OpenAPI records =
        SmallRyeOpenAPI.builder()
            .enableModelReader(false)
            .enableStandardStaticFiles(false)
            .enableStandardFilter(false)
            .enableAnnotationScan(false)
            .withCustomStaticFile(() -> new ByteArrayInputStream(json))
            .build()
            .model();
    records.getComponents().getSchemas().forEach(api.getComponents()::addSchema);
  }
}
