/**
 * Step 1 of the text, what must be said: reads a record into statements that know their scope
 * (layers, designated part, provisions), theme, date, source and the place in the record that they
 * come from, and lists what a toelichting leaves out, each with the reason why.
 *
 * <p>Nothing here decides on order or wording. Not for users of the library: this package is not
 * exported.
 */
@NullMarked
package nl.udo.paragraaf.statements;

import org.jspecify.annotations.NullMarked;
