package nl.udo.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.udo.model.Term;
import nl.udo.pdf.Conformiteit;
import nl.udo.toets.Stadium;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of an option from a closed list. */
abstract class Termomzetter<E extends Enum<E>> implements ITypeConverter<E> {

  private final E[] waarden;

  Termomzetter(E[] waarden) {
    this.waarden = waarden;
  }

  @Override
  public E convert(String tekst) {
    for (E waarde : waarden) {
      if (code(waarde).equals(tekst)) {
        return waarde;
      }
    }
    throw new TypeConversionException(
        "'"
            + tekst
            + "' kan hier niet; kies uit: "
            + Arrays.stream(waarden).map(this::code).collect(Collectors.joining(", ")));
  }

  private String code(E waarde) {
    return waarde instanceof Term term
        ? term.code()
        : waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For {@code --stadium}. */
  static final class VanStadium extends Termomzetter<Stadium> {
    VanStadium() {
      super(Stadium.values());
    }
  }

  /** For {@code --formaat}. */
  static final class VanFormaat extends Termomzetter<Formaat> {
    VanFormaat() {
      super(Formaat.values());
    }
  }

  /** For {@code --conformiteit}. */
  static final class VanConformiteit extends Termomzetter<Conformiteit> {
    VanConformiteit() {
      super(Conformiteit.values());
    }
  }
}
