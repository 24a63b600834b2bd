package nl.udo.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record is complete for a stage: the checklist as a constraint of Jakarta Validation.
 *
 * <p>The groups are the stages and the payload is the severity. Without a group nothing is asked,
 * because a draft is a legal object.
 *
 * <pre>{@code
 * validator.validate(traject, Volledig.Toelichting.class);        // all that the report has
 * validator.validate(traject, Volledig.ToelichtingFouten.class);  // what makes it incomplete
 * }</pre>
 *
 * <p>A framework refuses on any violation and knows no severity. Give it a group of errors only,
 * which accepts what the checklist calls complete:
 * {@code @Validated(Volledig.ToelichtingFouten.class)}.
 *
 * <p>The annotation knows no validator; the library registers one as a service, so that the model
 * does not depend on the rules.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Volledig.List.class)
public @interface Volledig {

  /**
   * Not used: each violation has the message of the finding, after the code of its rule.
   *
   * @return the message
   */
  String message() default "het traject is niet volledig";

  /**
   * The stage from which the rules count.
   *
   * @return one of the groups below
   */
  Class<?>[] groups() default {};

  /**
   * How serious it is when they are not met.
   *
   * @return one of the severities below
   */
  Class<? extends Payload>[] payload() default {};

  /** The start of the policy process: errors only. */
  interface VerkenningFouten {}

  /** Ready to ask for the bestuurlijk oordeel: errors only, those of the verkenning among them. */
  interface ConsultatieFouten extends VerkenningFouten {}

  /** Ready to go into the toelichting: errors only, those of the consultatie among them. */
  interface ToelichtingFouten extends ConsultatieFouten {}

  /** The start of the policy process: errors, warnings and advice. */
  interface Verkenning extends VerkenningFouten {}

  /** Ready to ask for the bestuurlijk oordeel; asks all that the verkenning asks. */
  interface Consultatie extends Verkenning, ConsultatieFouten {}

  /** Ready to go into the toelichting; asks all that the consultatie asks. */
  interface Toelichting extends Consultatie, ToelichtingFouten {}

  /** A statutory or mandatory element is missing. */
  interface Fout extends Payload {}

  /** An element that is expected is missing; the author must look. */
  interface Waarschuwing extends Payload {}

  /** Something to consider. */
  interface Advies extends Payload {}

  /** Several on one type. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /**
     * The constraints.
     *
     * @return one per stage and severity
     */
    Volledig[] value();
  }
}
