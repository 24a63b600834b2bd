/**
 * Takes the record out of a PDF of anyone, within bounds.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
package nl.udo.pdf.read;
