/**
 * Takes the record out of a PDF of anyone, within bounds.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
@NullMarked
package nl.udo.pdf.read;

import org.jspecify.annotations.NullMarked;
