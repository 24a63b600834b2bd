package nl.udo.validatie;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Regel;
import nl.udo.toets.UdoChecklist;

/**
 * The checklist through Jakarta Validation. The host's own {@code Validator} gives the same:
 *
 * <pre>{@code
 * for (var schending : validator.validate(traject, Volledig.Toelichting.class)) {
 *   UdoValidatie.pointer(schending);    // "/gevolgen/0/middelen/overleg"
 *   UdoValidatie.bevinding(schending);  // code, severity, advice, sources
 * }
 * }</pre>
 *
 * <p>A framework refuses on any violation; give it a group of errors only, such as {@code
 * Volledig.ToelichtingFouten}. A set of violations has no order: {@link #opVolgorde} gives that of
 * the report.
 *
 * <p>The message of a violation holds no words of the record, so that it can be logged; they are in
 * the {@linkplain #bevinding finding}. It begins with the code of the rule and a colon; the payload
 * of its constraint is the severity, for instance {@code Volledig.Fout}. This class is thread-safe.
 */
public final class UdoValidatie {

  private static final String GEEN_PROVIDER =
      "er is geen provider van Jakarta Validation; voeg"
          + " org.hibernate.validator:hibernate-validator toe aan de afhankelijkheden (versie 7, 8 of"
          + " 9), en zet hem op het modulepad als dat in gebruik is";

  private UdoValidatie() {}

  /**
   * A validator for records, for a host that has none. It asks for no expression language, reads no
   * configuration and no {@code ValidationMessages} of the host, and is thread-safe.
   *
   * @return the validator
   * @throws IllegalStateException when the host has no provider of Jakarta Validation, which this
   *     library does not bring; the message, in Dutch, says what to add
   */
  public static Validator validator() {
    return validator(UdoChecklist.standaard());
  }

  /**
   * The same with another list.
   *
   * @param lijst the list, for instance with rules left out or added
   * @return the validator
   * @throws IllegalStateException when the host has no provider of Jakarta Validation
   */
  public static Validator validator(UdoChecklist lijst) {
    var basis = configuratie().ignoreXmlConfiguration();
    ValidatorFactory fabriek =
        basis
            .messageInterpolator(new Woordelijk())
            .constraintValidatorFactory(
                metLijst(lijst, basis.getDefaultConstraintValidatorFactory()))
            .buildValidatorFactory();
    // Not closed: closing would end the validator, which holds nothing but memory.
    return fabriek.getValidator();
  }

  private static Configuration<?> configuratie() {
    try {
      return Validation.byDefaultProvider().configure();
    } catch (NoProviderFoundException e) {
      throw new IllegalStateException(GEEN_PROVIDER, e);
    }
  }

  /**
   * A factory of constraint validators that uses another list; a host gives it to its own
   * configuration.
   *
   * @param lijst the list
   * @param overige the factory for all other constraints
   * @return the factory
   */
  public static ConstraintValidatorFactory metLijst(
      UdoChecklist lijst, ConstraintValidatorFactory overige) {
    Objects.requireNonNull(lijst, "lijst");
    Objects.requireNonNull(overige, "overige");
    return new ConstraintValidatorFactory() {
      @Override
      public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> soort) {
        return soort == VolledigValidator.class
            ? soort.cast(new VolledigValidator(lijst))
            : overige.getInstance(soort);
      }

      @Override
      public void releaseInstance(ConstraintValidator<?, ?> validator) {
        if (!(validator instanceof VolledigValidator)) {
          overige.releaseInstance(validator);
        }
      }
    };
  }

  /**
   * The finding behind a violation.
   *
   * @param schending a violation
   * @return the finding; empty for another constraint, or when the provider is not Hibernate
   *     Validator
   */
  public static Optional<Bevinding> bevinding(ConstraintViolation<?> schending) {
    return Lading.uit(schending);
  }

  /**
   * Violations in the order of the report: those of a record by severity, then in the order of the
   * record, then in the order of the standard list; then all that are not about a record.
   *
   * @param schendingen violations of one object
   * @param <T> the type of that object
   * @return all of them
   */
  public static <T> List<ConstraintViolation<T>> opVolgorde(
      Collection<ConstraintViolation<T>> schendingen) {
    List<String> codes = UdoChecklist.standaard().regels().stream().map(Regel::code).toList();
    List<Geplaatst<T>> geplaatst = new ArrayList<>();
    for (ConstraintViolation<T> schending : schendingen) {
      geplaatst.add(Geplaatst.van(schending, codes));
    }
    Collections.sort(geplaatst);
    return geplaatst.stream().map(Geplaatst::schending).toList();
  }

  /**
   * The place of a violation.
   *
   * @param schending a violation
   * @return JSON Pointer to the missing property, from the object that was validated on
   */
  public static String pointer(ConstraintViolation<?> schending) {
    return Pad.pointer(schending.getPropertyPath());
  }
}
