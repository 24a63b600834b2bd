/**
 * The wording: every fixed sentence, heading and word that the library writes in a text. {@link
 * nl.udo.bewoording.Zin} names each of them, {@link nl.udo.bewoording.Bewoording} holds their
 * words, and those of a host take the place of ours one by one or all together.
 *
 * <p>The standard words stand in {@code zinnen.properties}, which a jurist can read from top to
 * bottom. Words of a host are judged when they are loaded, and never when a text is written.
 */
@NullMarked
package nl.udo.bewoording;

import org.jspecify.annotations.NullMarked;
