/**
 * The paragraph for the toelichting. {@link nl.udo.paragraaf.MvtParagraaf} is the door; {@link
 * nl.udo.paragraaf.Indeling} holds the choices.
 *
 * <p>The text is made in three steps, each in a package of its own that is not exported: {@code
 * statements} (what must be said), {@code grouping} (what belongs together and in which order) and
 * {@code wording} (how it is said); {@code layout} makes the tree of it. All fixed sentences are
 * those of a {@link nl.udo.bewoording.Bewoording}, which a jurist can read top to bottom and
 * change. Text of the record is data: it is filled in and never interpreted.
 */
@NullMarked
package nl.udo.paragraaf;

import org.jspecify.annotations.NullMarked;
