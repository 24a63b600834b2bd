/**
 * Step 3 of the text, how it is said: sentences from one file, names, numbers and agreement. What
 * is said, and in which order, was decided before; the words of the record are filled in as they
 * are.
 *
 * <p>Each sentence is a {@link nl.udo.bewoording.Zin}. Where its choice goes by a term of the
 * model, a class {@code …Sentences} makes it with a switch over all terms, so that a new term does
 * not compile before there are words for it. Not for users of the library: this package is not
 * exported.
 *
 * <p>A {@code Wording} is of one text and writes it once, in reading order, because a sentence
 * depends on those before it. Until the end of the text {@code Pen} remembers which sentences and
 * words of the record stand there, and {@code Layers}, {@code Sources} and {@code DocumentNames}
 * whom and which documents it has introduced. With a paragraph ({@code Pen.paragraph}) is forgotten
 * in which consultation the parties spoke and when they judged; below a new heading also what the
 * paragraph before was. From one sentence to the next is remembered for whom a pronoun stands:
 * {@code Pen.forget} ends that behind words of the record and behind a list, and {@code
 * Speakers.forgetSpeaker} only who spoke, because a sentence comes that is not theirs. A {@code
 * Told} is never emptied by a paragraph: it knows where its sentence ended, and so whether the next
 * one stands right behind it. {@code Pen.endParagraph} breaks the line and forgets nothing.
 */
@NullMarked
package nl.udo.paragraaf.wording;

import org.jspecify.annotations.NullMarked;
