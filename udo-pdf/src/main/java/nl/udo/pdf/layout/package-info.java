/**
 * From a text to the page that is laid out: elements, widths, places where a line may end, and the
 * style sheet.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
@NullMarked
package nl.udo.pdf.layout;

import org.jspecify.annotations.NullMarked;
