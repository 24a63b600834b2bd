/**
 * The fonts of a PDF: which characters they have, how wide these are, and what of them a document
 * embeds.
 *
 * <p>Not for users of the library: anything here may change without notice.
 */
@NullMarked
package nl.udo.pdf.fonts;

import org.jspecify.annotations.NullMarked;
