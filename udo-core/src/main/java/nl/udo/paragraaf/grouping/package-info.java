/**
 * Step 2 of the text, what belongs together and in which order: leaves out what no text may say,
 * narrows scopes so that nothing is both said and denied, merges statements that are one fact, and
 * orders them into parts and paragraphs.
 *
 * <p>Every rule is a function from statements to statements, without memory and without words. A
 * rule that cannot be applied safely is not applied. Not for users of the library: this package is
 * not exported.
 */
@NullMarked
package nl.udo.paragraaf.grouping;

import org.jspecify.annotations.NullMarked;
