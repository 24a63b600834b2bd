/**
 * Takes the record out of a Word file of anyone, within bounds.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
@NullMarked
package nl.udo.word.read;

import org.jspecify.annotations.NullMarked;
