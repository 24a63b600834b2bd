/**
 * The paragraph as an accessible, archival PDF that carries its own record. {@link
 * nl.udo.pdf.UdoPdf} is the way in.
 */
@NullMarked
package nl.udo.pdf;

import org.jspecify.annotations.NullMarked;
