/** Reading and writing a record as JSON; the only package that knows Jackson databind. */
@NullMarked
package nl.udo.json;

import org.jspecify.annotations.NullMarked;
