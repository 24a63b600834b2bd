/**
 * A text as a tree: sections, paragraphs, lists and tables, with footnotes and links in their
 * sentences. What a record gives is written to this tree once; each format walks it. The tree is
 * sealed and walked by visitors, so that a new kind of block does not compile until every format
 * knows it.
 */
@NullMarked
package nl.udo.tekst;

import org.jspecify.annotations.NullMarked;
