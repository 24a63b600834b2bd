package nl.udo.hosts;

import java.util.Map;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.toets.Ernst;
import nl.udo.toets.OnvolledigTrajectException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with a record, as problem details (RFC 9457) that a form can put at its field. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

  @ExceptionHandler
  ProblemDetail unreadable(OnleesbaarTrajectException e) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.zin());
    problem.setProperty("code", e.soort().code());
    problem.setProperty("pointer", e.pointer());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail incomplete(OnvolledigTrajectException e) {
    ProblemDetail problem = ProblemDetail.forStatus(422);
    problem.setProperty(
        "errors",
        e.verslag().bevindingen(Ernst.FOUT).stream()
            .map(b -> Map.of("code", b.code(), "pointer", b.pointer(), "detail", b.melding()))
            .toList());
    return problem;
  }
}
