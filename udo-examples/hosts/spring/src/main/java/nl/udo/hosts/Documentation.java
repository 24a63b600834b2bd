package nl.udo.hosts;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the schema of the library into the OpenAPI document in place of what springdoc makes. */
@Configuration
class Documentation {

  @Bean
  GlobalOpenApiCustomizer records() throws JsonProcessingException {
    SpringDocUtils.getConfig()
        .replaceWithSchema(
            UdoTraject.class, new Schema<>().$ref("#/components/schemas/UdoTraject"));
    OpenAPI records = Json31.mapper().readValue(UdoJson.openApi(), OpenAPI.class);
    return api -> api.getComponents().getSchemas().putAll(records.getComponents().getSchemas());
  }
}
