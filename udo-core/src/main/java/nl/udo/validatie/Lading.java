package nl.udo.validatie;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.util.Optional;
import nl.udo.toets.Bevinding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * Gives the finding along with its violation, where the provider is Hibernate Validator. With
 * another provider, or without its classes, there is only what Jakarta Validation itself carries.
 */
final class Lading {

  private Lading() {}

  static void geefMee(ConstraintValidatorContext context, Bevinding bevinding) {
    try {
      context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(bevinding);
    } catch (ValidationException | LinkageError e) {
      // Another provider: code, severity and pointer are in the violation all the same.
    }
  }

  static Optional<Bevinding> uit(ConstraintViolation<?> schending) {
    try {
      HibernateConstraintViolation<?> eigen = schending.unwrap(HibernateConstraintViolation.class);
      return Optional.ofNullable(eigen.getDynamicPayload(Bevinding.class));
    } catch (ValidationException | LinkageError e) {
      return Optional.empty();
    }
  }
}
