/**
 * How the paragraph looks: plain text, Markdown and HTML, all from one tree, so that all carry the
 * same words. {@link nl.udo.paragraaf.MvtParagraaf} is the way in.
 */
@NullMarked
package nl.udo.weergave;

import org.jspecify.annotations.NullMarked;
