/**
 * The checklist through Jakarta Validation: the same findings from the {@code Validator} of the
 * host, or from one of {@link nl.udo.validatie.UdoValidatie}. Nothing else of the library needs
 * Jakarta Validation or a provider of it at run time.
 */
@NullMarked
package nl.udo.validatie;

import org.jspecify.annotations.NullMarked;
