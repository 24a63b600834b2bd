/**
 * Step 3 of the text, how it is said: sentences from one file, names, numbers and agreement. What
 * is said, and in which order, was decided before; the words of the record are filled in as they
 * are and never interpreted.
 *
 * <p>Each sentence is a {@link nl.udo.bewoording.Zin}. Where its choice goes by a term of the
 * model, a class {@code …Sentences} makes it with a switch over all terms, so that a new term does
 * not compile before there are words for it. Not for users of the library: this package is not
 * exported.
 */
@NullMarked
package nl.udo.paragraaf.wording;

import org.jspecify.annotations.NullMarked;
