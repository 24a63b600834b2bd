package nl.udo.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that is a noun phrase by definition: it reads in the middle of a sentence, so without a
 * capital and without a full stop, for instance "de invoering van het register".
 *
 * <p>On a text, or on a list of texts for each of them. Nothing is refused: that a text has another
 * form is for the checklist to say.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Woordgroep {}
