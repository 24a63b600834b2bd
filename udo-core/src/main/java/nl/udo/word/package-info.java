/**
 * The text as a Word file that carries the record: {@link nl.udo.word.UdoWord} writes and reads it,
 * with the JDK alone. What it is made of is in packages of its own below this one.
 */
@NullMarked
package nl.udo.word;

import org.jspecify.annotations.NullMarked;
