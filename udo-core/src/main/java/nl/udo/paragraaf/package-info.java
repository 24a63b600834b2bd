/**
 * What is said: the paragraph for the toelichting as a small tree of sections, paragraphs, lists
 * and tables, made from the record and the report of the checklist. How it looks is decided
 * elsewhere.
 *
 * <p>All fixed sentences stand together in {@code zinnen.properties}, which a jurist can read top
 * to bottom and change. Text of the record is data: it is filled in and never interpreted.
 */
package nl.udo.paragraaf;
