package nl.udo.paragraaf.wording;

import java.util.Collections;
import java.util.List;
import nl.udo.model.Consultatie;
import nl.udo.model.Periode;
import nl.udo.paragraaf.statements.Horen.Gevraagd;
import org.jspecify.annotations.Nullable;

/** On what occasion something was said, as the sentences of a text tell it. */
sealed interface Occasion {

  /**
   * In a public consultation.
   *
   * @param after whether it came after that had closed
   * @param subject with the period, by which it is known from others
   */
  record InPublic(boolean after, @Nullable String subject, @Nullable Periode period)
      implements Occasion {

    static InPublic of(Consultatie c, boolean after) {
      return new InPublic(after, c.onderwerp(), c.periode());
    }
  }

  /** Where parties were asked in a form. */
  record Asked(Consultatie.Vorm form, List<String> partijen) implements Occasion {

    /** That of a question, if a sentence tells its form. */
    static @Nullable Asked of(Gevraagd gevraagd, List<String> partijen) {
      return gevraagd.vorm() == null ? null : new Asked(gevraagd.vorm(), partijen);
    }
  }

  /** Whether parties were asked in a form. */
  default boolean isInForm(Consultatie.Vorm form) {
    return this instanceof Asked asked && asked.form() == form;
  }

  /** Whether what comes behind what was said there would seem to be said there too. */
  default boolean goesOn(List<String> partijen) {
    return !(this instanceof Asked asked && Collections.disjoint(asked.partijen(), partijen));
  }
}
