/**
 * The fixed texts of a PDF, in one file.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
package nl.udo.pdf.texts;
