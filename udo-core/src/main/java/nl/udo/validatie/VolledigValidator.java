package nl.udo.validatie;

import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.udo.model.UdoTraject;
import nl.udo.model.Volledig;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Ernst;
import nl.udo.toets.Regel;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;

/**
 * Holds a record against the rules of one stage and one severity, and makes each finding a
 * violation. Registered as a service; a host does not call it.
 *
 * <p>Thread-safe once initialised, as Jakarta Validation asks.
 */
public final class VolledigValidator implements ConstraintValidator<Volledig, UdoTraject> {

  private static final Map<Class<?>, Stadium> STADIA =
      Map.of(
          Volledig.VerkenningFouten.class, Stadium.VERKENNING,
          Volledig.ConsultatieFouten.class, Stadium.CONSULTATIE,
          Volledig.ToelichtingFouten.class, Stadium.TOELICHTING,
          Volledig.Verkenning.class, Stadium.VERKENNING,
          Volledig.Consultatie.class, Stadium.CONSULTATIE,
          Volledig.Toelichting.class, Stadium.TOELICHTING);

  private static final Map<Class<?>, Ernst> ERNST =
      Map.of(
          Volledig.Fout.class, Ernst.FOUT,
          Volledig.Waarschuwing.class, Ernst.WAARSCHUWING,
          Volledig.Advies.class, Ernst.ADVIES);

  private final UdoChecklist lijst;
  private Stadium stadium;
  private Ernst ernst;
  private UdoChecklist deel;

  /** A validator for the standard list. */
  public VolledigValidator() {
    this(UdoChecklist.standaard());
  }

  @SuppressWarnings("NullAway.Init") // the specification has it initialized before it is used
  VolledigValidator(UdoChecklist lijst) {
    this.lijst = lijst;
  }

  @Override
  public void initialize(Volledig volledig) {
    stadium = een(STADIA, volledig.groups());
    ernst = een(ERNST, volledig.payload());
    deel =
        lijst.zonder(
            lijst.regels().stream()
                .filter(regel -> regel.stadium() != stadium || !kanMelden(regel))
                .map(Regel::code)
                .toArray(String[]::new));
  }

  /** What is an error elsewhere may be no more than a warning for this kind of regulation. */
  private boolean kanMelden(Regel regel) {
    return regel.ernst() == ernst || ernst == Ernst.WAARSCHUWING && regel.ernst() == Ernst.FOUT;
  }

  private static <T> T een(Map<Class<?>, T> bekend, Class<?>[] genoemd) {
    List<T> gevonden = Arrays.stream(genoemd).filter(bekend::containsKey).map(bekend::get).toList();
    if (gevonden.size() != 1) {
      throw new ConstraintDefinitionException(
          "@Volledig noemt één stadium als groep en één ernst als payload");
    }
    return gevonden.get(0);
  }

  @Override
  public boolean isValid(UdoTraject traject, ConstraintValidatorContext context) {
    if (traject == null) {
      return true;
    }
    List<Bevinding> bevindingen =
        deel.toets(traject, stadium).bevindingen().stream()
            .filter(bevinding -> bevinding.ernst() == ernst)
            .toList();
    if (bevindingen.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (Bevinding bevinding : bevindingen) {
      Lading.geefMee(context, bevinding);
      Pad.meld(
          context.buildConstraintViolationWithTemplate(
              Woordelijk.sjabloon(bevinding.code() + ": " + bevinding.samenvatting())),
          bevinding.pointer());
    }
    return false;
  }
}
