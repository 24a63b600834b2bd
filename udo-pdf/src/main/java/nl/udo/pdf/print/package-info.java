/**
 * From the page to the sheets of a PDF with its structure.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
package nl.udo.pdf.print;
