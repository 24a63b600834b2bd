/**
 * A text in the Word template of a host, whose styles, headers, footers and margins stay.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
@NullMarked
package nl.udo.word.template;

import org.jspecify.annotations.NullMarked;
