/**
 * Answers to the questions that the Kamer, the koepels and the department ask of records: {@link
 * nl.udo.overzicht.Verantwoording what was done with each point}, {@link nl.udo.overzicht.Overzicht
 * which policies have a UDO and how far}, {@link nl.udo.overzicht.Opvolgregister what became of a
 * promise}, {@link nl.udo.overzicht.Wijzigingen what changed since an oordeel}, {@link
 * nl.udo.overzicht.Beleidskompas what the form for internetconsultatie asks} and {@link
 * nl.udo.overzicht.Termijnen which dates follow}.
 *
 * <p>Each makes a {@link nl.udo.tekst.Tekststuk}, so that every format can write it. Nothing here
 * judges policy, and nothing here follows the clock: the caller gives the day.
 *
 * <p>CSV is written by RFC 4180 in UTF-8, with two deviations, because a Dutch spreadsheet that
 * opens the file by a double click must show columns and diacritics: the fields are parted by a
 * semicolon, which is the list separator of the Dutch region, and the text begins with a byte order
 * mark. A line {@code sep=,} is no alternative: it is no part of RFC 4180, other readers take it
 * for the header, and Excel stops recognising UTF-8 when it stands there. A cell that a spreadsheet
 * would take for a formula begins with an apostrophe, so that it is shown and not carried out.
 */
@NullMarked
package nl.udo.overzicht;

import org.jspecify.annotations.NullMarked;
