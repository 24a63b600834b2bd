/**
 * A text as the parts of a Word file.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
@NullMarked
package nl.udo.word.write;

import org.jspecify.annotations.NullMarked;
