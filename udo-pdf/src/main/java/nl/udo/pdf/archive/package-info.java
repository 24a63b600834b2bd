/**
 * What a PDF says about itself and carries along, so that it can be kept.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
@NullMarked
package nl.udo.pdf.archive;

import org.jspecify.annotations.NullMarked;
