/**
 * What is done with text that people type or paste: when it says nothing, which of its characters
 * are kept, where its paragraphs and lists are, how much paper a column of it gets, and when two
 * names are one. Not for users of the library: this package is not exported.
 */
package nl.udo.usertext;
