/**
 * The checklist through Jakarta Validation: the same findings from the {@code Validator} of the
 * host, or from one of {@link nl.udo.validatie.UdoValidatie}. Nothing else of the library needs
 * Jakarta Validation or a provider of it at run time.
 */
package nl.udo.validatie;
