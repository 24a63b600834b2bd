/**
 * Walks over the short lists of a record and of what is made of it. Not for users of the library:
 * this package is not exported.
 */
@NullMarked
package nl.udo.lists;

import org.jspecify.annotations.NullMarked;
