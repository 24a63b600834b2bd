/**
 * The last step of the text: written paragraphs as a tree of sections, with the names of parties in
 * full where they are mentioned first, the notes at their sentences, and in a draft the gaps in
 * their place. Not for users of the library: this package is not exported.
 */
@NullMarked
package nl.udo.paragraaf.layout;

import org.jspecify.annotations.NullMarked;
