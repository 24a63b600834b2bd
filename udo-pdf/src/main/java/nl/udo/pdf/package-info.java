/**
 * The paragraph as an accessible, archival PDF that carries its own record. {@link
 * nl.udo.pdf.UdoPdf} is the way in.
 */
package nl.udo.pdf;
