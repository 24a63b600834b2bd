package nl.udo.model;

import org.jspecify.annotations.Nullable;

/**
 * The assessment of one of the four aspects: an outcome with what belongs to it.
 *
 * <p>The outcome is three-valued; that an assessment is absent is a fourth thing, which means that
 * it has not been done yet.
 */
public sealed interface Beoordeling permits Taken, Bevoegdheden, Middelen, Uitvoeringskracht {

  /**
   * The aspect that is assessed.
   *
   * @return the aspect, never null
   */
  Aspect aspect();

  /**
   * The outcome.
   *
   * @return the outcome, or null when it has not been filled in
   */
  @Nullable Uitkomst uitkomst();

  /**
   * For {@link Uitkomst#GEEN}: whether nothing is touched or all exists already.
   *
   * @return the reason in kind, or null
   */
  @Nullable RedenGeen redenGeen();

  /**
   * The assessment, or the reasons why there are no consequences, or what is not yet known.
   *
   * @return the text with its form, or null
   */
  @Nullable Formulering toelichting();

  /**
   * For {@link Uitkomst#NOG_ONBEKEND}: when it will be known.
   *
   * @return the moment, or null
   */
  @Nullable Moment bekendOp();
}
