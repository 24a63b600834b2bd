/**
 * What is done with text that people type or paste: when it says nothing, which of its characters
 * are kept, where its paragraphs and lists are, how much paper a column of it gets, what the months
 * are called, and when two names are one. Not for users of the library: this package is not
 * exported.
 */
@NullMarked
package nl.udo.usertext;

import org.jspecify.annotations.NullMarked;
