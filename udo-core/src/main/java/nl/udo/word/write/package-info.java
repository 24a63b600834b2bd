/**
 * A text as the parts of a Word file.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
package nl.udo.word.write;
