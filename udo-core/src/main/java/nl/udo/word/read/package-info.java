/**
 * Takes the record out of a Word file of anyone, within bounds.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
package nl.udo.word.read;
