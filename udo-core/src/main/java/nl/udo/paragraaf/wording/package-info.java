/**
 * Step 3 of the text, how it is said: sentences from one file, names, numbers and agreement. What
 * is said, and in which order, was decided before; the words of the record are filled in as they
 * are and never interpreted.
 *
 * <p>All fixed sentences stand together in {@code zinnen.properties}, which a jurist can read top
 * to bottom and change. Not for users of the library: this package is not exported.
 */
package nl.udo.paragraaf.wording;
