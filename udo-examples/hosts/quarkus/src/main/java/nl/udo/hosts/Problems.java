package nl.udo.hosts;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.toets.Ernst;
import nl.udo.toets.OnvolledigTrajectException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is wrong with a record, as problem details (RFC 9457) that a form can put at its field. */
class Problems {

  @ServerExceptionMapper
  Response unreadable(WebApplicationException e) {
    if (e.getCause() instanceof JsonMappingException m
        && m.getCause() instanceof OnleesbaarTrajectException o) {
      return problem(
          400, Map.of("detail", o.zin(), "code", o.soort().code(), "pointer", o.pointer()));
    }
    return e.getResponse();
  }

  @ServerExceptionMapper
  Response incomplete(OnvolledigTrajectException e) {
    return problem(
        422,
        Map.of(
            "errors",
            e.verslag().bevindingen(Ernst.FOUT).stream()
                .map(b -> Map.of("code", b.code(), "pointer", b.pointer(), "detail", b.melding()))
                .toList()));
  }

  private static Response problem(int status, Map<String, Object> members) {
    return Response.status(status).type("application/problem+json").entity(members).build();
  }
}
