/**
 * The form of a Word file: a package of parts, XML in each.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
@NullMarked
package nl.udo.word.ooxml;

import org.jspecify.annotations.NullMarked;
