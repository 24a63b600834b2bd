/**
 * Where the law and other sources of a requirement are found: citations with their words, their
 * deep link and their Juriconnect reference. All values are immutable and thread-safe.
 */
@NullMarked
package nl.udo.recht;

import org.jspecify.annotations.NullMarked;
