/**
 * From the page to the sheets of a PDF with its structure.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
@NullMarked
package nl.udo.pdf.print;

import org.jspecify.annotations.NullMarked;
