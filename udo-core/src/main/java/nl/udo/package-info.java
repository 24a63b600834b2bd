/** What all packages of the library share in how they are written. Not for users. */
@NullMarked
package nl.udo;

import org.jspecify.annotations.NullMarked;
